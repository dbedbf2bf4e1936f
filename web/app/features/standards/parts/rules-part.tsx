import { Link } from '@remix-run/react'
import { type Column, Table } from '~/ui'
import { formatDate, Localized, useLanguage, useWords } from '~/words'
import { elementPath, standardPath } from '../choose-version'
import type { RuleRow } from './parts.queries'
import { partsWords } from './parts.words'

interface RulesPartProps {
  readonly standardId: string
  readonly rules: readonly RuleRow[]
  readonly pinned: string | null
}

/** Every rule in words. */
export function RulesPart({ standardId, rules, pinned }: RulesPartProps) {
  const words = useWords(partsWords)
  const columns: readonly Column<RuleRow>[] = [
    {
      id: 'rule',
      heading: words.rule,
      cell: ({ id, name }) => (
        <Link to={standardPath(standardId, `rules/${id}`, pinned)}>
          {id} <Localized text={name} />
        </Link>
      ),
    },
    {
      id: 'says',
      heading: words.says,
      cell: ({ sentence }) => (sentence.en || sentence.fr ? <Localized text={sentence} /> : words.noSentence),
    },
    {
      id: 'element',
      heading: words.pointsTo,
      cell: ({ elementId }) => elementId && <Link to={elementPath(elementId, pinned)}>{elementId}</Link>,
    },
    { id: 'severity', heading: words.severityColumn, cell: ({ severity }) => <SeveritySchedule steps={severity} /> },
  ]
  return (
    <Table
      caption={words.rules}
      count={words.ruleCount(rules.length)}
      rows={rules}
      rowKey={({ id }) => id}
      columns={columns}
      empty={<p>{words.noneYet}</p>}
    />
  )
}

/** From which date on a breach is what. */
export function SeveritySchedule({ steps }: { readonly steps: RuleRow['severity'] }) {
  const words = useWords(partsWords)
  const language = useLanguage()
  const severities: Readonly<Record<string, string>> = words.severity
  return (
    <ul className="c-obligations">
      {steps.map(({ from, severity }) => (
        <li key={from}>
          {words.severityFrom(severities[severity] ?? severity, from === null ? null : formatDate(language, from))}
        </li>
      ))}
    </ul>
  )
}
