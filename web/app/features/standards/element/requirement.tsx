import { Link } from '@remix-run/react'
import { Table } from '~/ui'
import { Localized, useWords } from '~/words'
import { standardPath } from '../choose-version'
import { Filer, Mode, ObligationWord } from '../parts/obligations'
import type { ElementContent } from './element.load'
import { elementWords } from './element.words'

/** Who must send the element and when: obligations, choice groups, rules. */
export function Requirement({ content }: { readonly content: ElementContent }) {
  const words = useWords(elementWords)
  const { element, names, choiceGroups, rules, pinned } = content
  const standardId = element.documentId
  return (
    <>
      <h2>{words.obligations}</h2>
      <Table
        caption={words.byFiler}
        count={words.rows(element.obligations.length)}
        rows={element.obligations}
        rowKey={({ filer, mode }) => `${filer} ${mode}`}
        empty={<p>{words.optional}</p>}
        columns={[
          { id: 'filer', heading: words.filer, cell: ({ filer }) => <Filer code={filer} names={names} /> },
          { id: 'mode', heading: words.mode, cell: ({ mode }) => <Mode code={mode} names={names} /> },
          { id: 'what', heading: words.obligation, cell: (row) => <ObligationWord obligation={row.obligation} /> },
          ...(element.obligations.some(hasCondition)
            ? [{ id: 'where', heading: words.condition, cell: (row: Obligation) => <Condition {...row} /> }]
            : []),
        ]}
      />
      {choiceGroups.length > 0 && (
        <>
          <h3>{words.choiceGroups}</h3>
          <ul className="c-links">
            {choiceGroups.map(({ id, name, minimum, of }) => (
              <li key={id}>
                <Link to={`${standardPath(standardId, '', pinned)}#${id}`}>
                  <Localized text={name} />
                </Link>
                {words.colon}
                {words.choiceGroup(minimum, of.length)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.rules}</h3>
      {rules.length === 0 && <p>{words.noRules}</p>}
      <ul className="c-links">
        {rules.map(({ id, name }) => (
          <li key={id}>
            <Link to={standardPath(standardId, `rules/${id}`, pinned)}>
              {id} <Localized text={name} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

type Obligation = ElementContent['element']['obligations'][number]

function hasCondition({ obligation, condition }: Obligation): boolean {
  return condition !== '' || obligation === 'C'
}

/** What decides about a conditional element: its own expression, or a choice group where it has none. */
function Condition({ obligation, condition }: Obligation) {
  const words = useWords(elementWords)
  if (condition) return <code>{condition}</code>
  return obligation === 'C' ? words.choiceDecides : null
}
