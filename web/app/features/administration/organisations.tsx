import { Form } from '@remix-run/react'
import type { LocalizedText } from '#shared/kernel'
import { type OrganisationKind, organisationKinds } from '#shared/people'
import type { FormProblem } from '~/graphql'
import { EmptyState, ErrorSummary, errorAt, Select, SubmitButton, Table, TextField } from '~/ui'
import { Localized, useWords } from '~/words'
import { administrationWords, organisationKindWords } from './administration.words'

interface OrganisationRow {
  readonly id: string
  readonly kind: OrganisationKind
  readonly name: LocalizedText
}

export function OrganisationTable({ organisations }: { readonly organisations: readonly OrganisationRow[] }) {
  const words = useWords(administrationWords)
  const kinds = useWords(organisationKindWords)
  return (
    <Table
      caption={words.organisations}
      count={words.organisationCount(organisations.length)}
      rows={organisations}
      rowKey={(organisation) => organisation.id}
      empty={<EmptyState>{words.noOrganisations}</EmptyState>}
      columns={[
        { id: 'name', heading: words.name, cell: ({ name }) => <Localized text={name} /> },
        { id: 'kind', heading: words.kind, cell: ({ kind }) => kinds[kind] },
      ]}
    />
  )
}

interface OrganisationFormProps {
  readonly problems: readonly FormProblem[]
  readonly typed: Omit<OrganisationRow, 'id'> | undefined
}

export function OrganisationForm({ problems, typed }: OrganisationFormProps) {
  const words = useWords(administrationWords)
  const kinds = useWords(organisationKindWords)
  return (
    <Form method="post" className="c-form">
      <h2>{words.createOrganisation}</h2>
      <ErrorSummary problems={problems} />
      <Select
        name="kind"
        label={words.kind}
        choices={organisationKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
        defaultValue={typed?.kind ?? 'customs'}
        error={errorAt(problems, 'kind')}
      />
      <TextField
        name="name.en"
        label={words.nameEn}
        required
        defaultValue={typed?.name.en}
        error={errorAt(problems, 'name.en')}
      />
      <TextField
        name="name.fr"
        label={words.nameFr}
        hint={words.frHint}
        lang="fr"
        defaultValue={typed?.name.fr}
        error={errorAt(problems, 'name.fr')}
      />
      <SubmitButton busyText={words.creating} name="intent" value="create-organisation">
        {words.createOrganisation}
      </SubmitButton>
    </Form>
  )
}
