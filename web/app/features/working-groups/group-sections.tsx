import { Link } from '@remix-run/react'
import type { LocalizedText } from '#shared/kernel'
import { EmptyState, Icon, Table } from '~/ui'
import { CalendarDate, easternDay, Localized, Prose, useWords } from '~/words'
import { type GroupRole, groupRoleWords, groupWords } from './working-groups.words'

export interface GroupCard {
  readonly id: string
  readonly name: LocalizedText
}

export interface Statement {
  readonly version: number
  readonly setAt: string
  readonly text: LocalizedText
}

/** What the group is asked to do, as it stands. */
export function StatementOfWork({ statement }: { readonly statement: Statement | null }) {
  const words = useWords(groupWords)
  return (
    <section>
      <h2>{words.statementOfWork}</h2>
      {statement ? (
        <>
          <Prose text={statement.text} heading={3} />
          <p className="c-quiet">
            {words.version(statement.version)} · <CalendarDate date={easternDay(statement.setAt)} />
          </p>
        </>
      ) : (
        <EmptyState>{words.noStatement}</EmptyState>
      )}
    </section>
  )
}

export function Teams({ teams }: { readonly teams: readonly GroupCard[] }) {
  const words = useWords(groupWords)
  if (teams.length === 0) return null
  return (
    <section>
      <h2>{words.teams}</h2>
      <ul className="c-links">
        {teams.map((team) => (
          <li key={team.id}>
            <Link to={`/g/${team.id}`}>
              <Localized text={team.name} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

export interface Member {
  readonly role: GroupRole
  readonly interestNote: string
  readonly person: {
    readonly id: string
    readonly name: string
    readonly organisation: { readonly name: LocalizedText }
  }
  readonly alternateFor: { readonly name: string } | null
}

/** Who is in the group, with their part and for whom they come. */
export function People({ members }: { readonly members: readonly Member[] }) {
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
          id: 'organisation',
          heading: words.organisation,
          cell: (member) => <Localized text={member.person.organisation.name} />,
        },
        {
          id: 'remarks',
          heading: words.remarks,
          cell: ({ alternateFor, interestNote }) =>
            [alternateFor && words.alternateFor(alternateFor.name), interestNote].filter(Boolean).join(' · ') || '–',
        },
      ]}
    />
  )
}

export interface ChecklistItem {
  readonly label: string
  readonly done: boolean
  /** Where it is done, for those who may. */
  readonly to: string | null
}

/** What a new group still needs; gone once all is there. */
export function Checklist({ items }: { readonly items: readonly ChecklistItem[] }) {
  const words = useWords(groupWords)
  if (items.every((item) => item.done)) return null
  return (
    <section className="c-empty">
      <h2>{words.checklist}</h2>
      <ul className="c-plain-list">
        {items.map(({ label, done, to }) => (
          <li key={label}>
            {done ? (
              <>
                <Icon name="check" /> {label} ({words.done})
              </>
            ) : to ? (
              <Link to={to}>{label}</Link>
            ) : (
              label
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
