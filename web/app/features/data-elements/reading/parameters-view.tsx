import { Link } from '@remix-run/react'
import type { DataElementSet } from '#shared/definitions'
import { EmptyState, Table } from '~/ui'
import { CalendarDate, Localized, useWords } from '~/words'
import { fieldWords } from '../words/field.words'
import { setWords } from '../words/set.words'

/** Values by date: never a constant in a rule. */
export function ParametersView({ set }: { readonly set: DataElementSet }) {
  const words = useWords(setWords)
  const fields = useWords(fieldWords)
  if (set.parameters.length === 0) return <EmptyState>{words.noParameters}</EmptyState>
  return set.parameters.map(({ name, title, currency, values }) => (
    <Table
      key={name}
      caption={
        <>
          <Localized text={title} /> <code>{name}</code>
        </>
      }
      rows={values}
      rowKey={({ from }) => from ?? ''}
      columns={[
        {
          id: 'from',
          heading: fields.from,
          cell: ({ from }) => (from === null ? fields.always : <CalendarDate date={from} />),
        },
        {
          id: 'value',
          heading: fields.value,
          kind: 'figure',
          cell: ({ value }) => (value === null ? fields.noValue : `${value} ${currency}`.trim()),
        },
        { id: 'basis', heading: fields.legalBasis, cell: ({ legalBasis }) => legalBasis },
      ]}
    />
  ))
}

/** Elements of which some must be present. */
export function ChoiceGroupsView({ set }: { readonly set: DataElementSet }) {
  const words = useWords(setWords)
  const fields = useWords(fieldWords)
  const names = new Map(set.elements.map(({ id, name }) => [id, name]))
  if (set.choiceGroups.length === 0) return <EmptyState>{words.noChoiceGroups}</EmptyState>
  return set.choiceGroups.map(({ id, name, minimum, of, filers }) => (
    <section key={id} id={id}>
      <h2>
        <Localized text={name} /> <code>{id}</code>
      </h2>
      <p>
        {words.atLeast(minimum, of.length)} ({filers.length === 0 ? fields.everyFiler : filers.join(', ')})
      </p>
      <ul>
        {of.map((elementId) => (
          <li key={elementId}>
            <Link to={`/e/${elementId}/edit`}>
              {elementId} <Localized text={names.get(elementId) ?? { en: '', fr: '' }} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ))
}
