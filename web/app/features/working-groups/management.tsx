import { Form } from '@remix-run/react'
import type { LocalizedText } from '#shared/kernel'
import { groupRoles } from '#shared/people'
import type { FormProblem } from '~/graphql'
import { EmptyState, errorAt, Select, SubmitButton, Table, TextArea, TextField, VisuallyHidden } from '~/ui'
import { Time, useWords } from '~/words'
import { type GroupRole, groupRoleWords, groupWords } from './working-groups.words'

interface FormProps {
  readonly problems: readonly FormProblem[]
}

/** Writes the next version of the statement of work. */
export function StatementForm({ problems, text }: FormProps & { readonly text: LocalizedText | undefined }) {
  const words = useWords(groupWords)
  return (
    <Form method="post" className="c-form c-form--wide">
      <h2>{words.statementOfWork}</h2>
      <TextArea
        name="text.en"
        label={words.textEn}
        lang="en"
        rows={8}
        required
        defaultValue={text?.en}
        error={errorAt(problems, 'text.en')}
      />
      <TextArea
        name="text.fr"
        label={words.textFr}
        lang="fr"
        rows={8}
        defaultValue={text?.fr}
        error={errorAt(problems, 'text.fr')}
      />
      <SubmitButton busyText={words.saving} name="intent" value="statement">
        {words.saveVersion}
      </SubmitButton>
    </Form>
  )
}

/** Takes somebody in by the address of their account. */
export function AddMemberForm({ problems }: FormProps) {
  const words = useWords(groupWords)
  const roles = useWords(groupRoleWords)
  return (
    <Form method="post" className="c-form">
      <h2>{words.addMember}</h2>
      <TextField
        name="email"
        type="email"
        label={words.email}
        autoComplete="off"
        required
        error={errorAt(problems, 'email')}
      />
      <Select
        name="role"
        label={words.role}
        choices={groupRoles.map((role) => ({ value: role, label: roles[role] }))}
        defaultValue="member"
        error={errorAt(problems, 'role')}
      />
      <TextField
        name="interestNote"
        label={words.interestNote}
        maxLength={500}
        error={errorAt(problems, 'interestNote')}
      />
      <SubmitButton variant="secondary" busyText={words.adding} name="intent" value="add">
        {words.add}
      </SubmitButton>
    </Form>
  )
}

interface MemberRow {
  readonly role: GroupRole
  readonly person: { readonly id: string; readonly name: string }
}

/** The members, each with a way to end the membership. */
export function MemberTable({ members }: { readonly members: readonly MemberRow[] }) {
  const words = useWords(groupWords)
  const roles = useWords(groupRoleWords)
  return (
    <Table
      heading={2}
      caption={words.people}
      count={words.personCount(members.length)}
      rows={members}
      rowKey={(member) => member.person.id}
      columns={[
        { id: 'name', heading: words.name, cell: (member) => member.person.name },
        { id: 'role', heading: words.role, cell: (member) => roles[member.role] },
        {
          id: 'act',
          heading: words.act,
          cell: ({ person }) => (
            <Form method="post">
              <input type="hidden" name="person" value={person.id} />
              <SubmitButton variant="secondary" small busyText={words.removing} name="intent" value="remove">
                {words.remove} <VisuallyHidden>{words.removeOf(person.name)}</VisuallyHidden>
              </SubmitButton>
            </Form>
          ),
        },
      ]}
    />
  )
}

interface RequestRow {
  readonly id: string
  readonly reason: string
  readonly askedAt: string
  readonly person: { readonly name: string }
}

/** Who asks to be let in. */
export function AccessRequests({ requests }: { readonly requests: readonly RequestRow[] }) {
  const words = useWords(groupWords)
  return (
    <section>
      {requests.length === 0 && <h2>{words.requests}</h2>}
      <Table
        heading={2}
        caption={words.requests}
        count={words.requestCount(requests.length)}
        rows={requests}
        rowKey={(request) => request.id}
        empty={<EmptyState>{words.noRequests}</EmptyState>}
        columns={[
          { id: 'name', heading: words.name, cell: (request) => request.person.name },
          { id: 'reason', heading: words.reason, cell: (request) => request.reason },
          { id: 'asked', heading: words.asks, cell: (request) => <Time at={request.askedAt} /> },
          { id: 'act', heading: words.act, cell: (request) => <Decide request={request} /> },
        ]}
      />
    </section>
  )
}

function Decide({ request }: { readonly request: RequestRow }) {
  const words = useWords(groupWords)
  return (
    <Form method="post" className="c-row">
      <input type="hidden" name="request" value={request.id} />
      <SubmitButton small name="intent" value="grant" variant="secondary" busyText={words.saving}>
        {words.grant} <VisuallyHidden>: {request.person.name}</VisuallyHidden>
      </SubmitButton>
      <SubmitButton small name="intent" value="decline" variant="secondary" busyText={words.saving}>
        {words.decline} <VisuallyHidden>: {request.person.name}</VisuallyHidden>
      </SubmitButton>
    </Form>
  )
}
