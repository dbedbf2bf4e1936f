import { Link } from '@remix-run/react'
import { CodeBlock, Table } from '~/ui'
import { CalendarDate, Localized, useWords } from '~/words'
import { elementPath, standardPath } from '../choose-version'
import type { Version } from '../standards.queries'
import type { CodeNames } from './code-names.load'
import { Names } from './obligations'
import type { OverviewContent } from './parts.queries'
import { partsWords } from './parts.words'

interface OverviewProps {
  readonly version: Version
  readonly content: OverviewContent
  readonly names: CodeNames
  readonly pinned: string | null
}

/** What the standard is for, and what stands beside its elements and rules. */
export function OverviewPart({ version, content, names, pinned }: OverviewProps) {
  const words = useWords(partsWords)
  return (
    <>
      <h2>{words.purpose}</h2>
      <p className="c-serif">
        <Localized text={version.purpose} />
      </p>
      <Parameters parameters={content.parameters} />
      <ChoiceGroups content={content} names={names} pinned={pinned} />
      <CodeLists lists={content.codeLists} standardId={version.standardId} pinned={pinned} />
      <Examples examples={content.examples} />
    </>
  )
}

function Parameters({ parameters }: { readonly parameters: OverviewContent['parameters'] }) {
  const words = useWords(partsWords)
  if (parameters.length === 0) return null
  return (
    <>
      <h2>{words.parameters}</h2>
      {parameters.map(({ name, title, kind, currency, values }) => (
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
              heading: words.parameterFrom,
              cell: ({ from }) => (from === null ? words.always : <CalendarDate date={from} />),
            },
            {
              id: 'value',
              heading: words.parameter,
              kind: kind === 'date' ? 'text' : 'figure',
              cell: ({ value }) => <ValueInWords value={value} kind={kind} currency={currency} />,
            },
            { id: 'basis', heading: words.legalBasis, cell: ({ legalBasis }) => legalBasis },
          ]}
        />
      ))}
    </>
  )
}

interface ValueInWordsProps {
  readonly value: string | null
  readonly kind: string
  readonly currency: string
}

function ValueInWords({ value, kind, currency }: ValueInWordsProps) {
  const words = useWords(partsWords)
  if (value === null) return words.none
  return kind === 'date' ? <CalendarDate date={value} /> : `${value} ${currency}`.trim()
}

function ChoiceGroups({ content, names, pinned }: Omit<OverviewProps, 'version'>) {
  const words = useWords(partsWords)
  const elements = new Map(content.elements.map(({ id, name }) => [id, name]))
  if (content.choiceGroups.length === 0) return null
  return (
    <>
      <h2>{words.choiceGroups}</h2>
      {content.choiceGroups.map(({ id, name, minimum, of, filers }) => (
        <section key={id} id={id}>
          <h3>
            <Localized text={name} />
          </h3>
          <p>
            {words.choiceGroup(minimum)} {words.askedOf}{' '}
            {filers.length === 0 ? words.everybody : <Names codes={filers} names={names} />}.
          </p>
          <ul className="c-links">
            {of.map((elementId) => (
              <li key={elementId}>
                <Link to={elementPath(elementId, pinned)}>
                  {elementId} <Localized text={elements.get(elementId) ?? { en: '', fr: '' }} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

interface CodeListsProps {
  readonly lists: OverviewContent['codeLists']
  readonly standardId: string
  readonly pinned: string | null
}

function CodeLists({ lists, standardId, pinned }: CodeListsProps) {
  const words = useWords(partsWords)
  if (lists.length === 0) return null
  return (
    <>
      <h2>{words.codeLists}</h2>
      <ul className="c-links">
        {lists.map(({ id, name, agency, version, size }) => (
          <li key={id}>
            <Link to={standardPath(standardId, `code-lists/${id}`, pinned)}>
              <Localized text={name} />
            </Link>{' '}
            ({words.codes(size)}
            {agency && `, ${agency}`}
            {version && ` ${version}`})
          </li>
        ))}
      </ul>
    </>
  )
}

function Examples({ examples }: { readonly examples: OverviewContent['examples'] }) {
  const words = useWords(partsWords)
  const outcome: Readonly<Record<string, string>> = words.expected
  if (examples.length === 0) return null
  return (
    <>
      <h2>{words.examples}</h2>
      {examples.map(({ id, title, message, expected }) => (
        <details key={id} id={id} className="c-example">
          <summary>
            {id} <Localized text={title} /> – {outcome[expected] ?? expected}
          </summary>
          <CodeBlock code={message} label={words.exampleJson(id)} />
        </details>
      ))}
    </>
  )
}
