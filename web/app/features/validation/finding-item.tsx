import { Link } from '@remix-run/react'
import { Icon, type IconName } from '~/ui'
import { Localized, useWords } from '~/words'
import type { Finding } from './validation.queries'
import { validationWords } from './validation.words'

interface FindingItemProps {
  readonly finding: Finding
  readonly standardId: string
  /** The version that judged; null when none did. */
  readonly version: string | null
}

/** One finding: the sentence, how to correct it, and the way to the words it stands on. */
export function FindingItem({ finding, standardId, version }: FindingItemProps) {
  const words = useWords(validationWords)
  const tone = toneOf(finding.severity)
  return (
    <li className={`c-finding c-finding--${tone}`}>
      <p className="c-finding__message">
        <Icon name={icons[tone]} />{' '}
        <strong className={tone === 'error' ? 'usa-sr-only' : undefined}>
          {words.severity[tone]}
          {words.colon}
        </strong>
        <Localized text={finding.message} />
      </p>
      {(finding.fix.en || finding.fix.fr) && (
        <p>
          {words.fix}
          {words.colon}
          <Localized text={finding.fix} />
        </p>
      )}
      <Chain finding={finding} standardId={standardId} version={version} />
      <p className="c-quiet">
        {words.place}
        {words.colon}
        <code>{finding.at || words.whole}</code>, {words.line(finding.line, finding.column)}
        {finding.value !== null && (
          <>
            {' · '}
            {words.sent}
            {words.colon}
            <code>{finding.value}</code>
          </>
        )}
        {' · '}
        {words.code}
        {words.colon}
        <code>{finding.code}</code>
      </p>
    </li>
  )
}

/** From the finding to its rule, to its definition, to the people who agreed on it. */
function Chain({ finding, standardId, version }: FindingItemProps) {
  const words = useWords(validationWords)
  const { elementId, elementName, ruleId, ruleName } = finding
  const pinned = version ? `?version=${version}` : ''
  if (!elementId && !ruleId) return null
  return (
    <ul className="c-chain">
      {ruleId && (
        <li>
          {words.rule}{' '}
          <Link to={`/s/${standardId}/rules/${ruleId}${pinned}`}>
            {ruleId}
            {ruleName && (
              <>
                {' '}
                <Localized text={ruleName} />
              </>
            )}
          </Link>
        </li>
      )}
      {elementId && (
        <li>
          {words.definedIn}{' '}
          <Link to={`/e/${elementId}${pinned}`}>
            {elementId}
            {elementName && (
              <>
                {' '}
                <Localized text={elementName} />
              </>
            )}
          </Link>
        </li>
      )}
      {elementId && (
        <li>
          <Link to={`/e/${elementId}${pinned}#discussion`}>{words.discussedIn}</Link>
        </li>
      )}
    </ul>
  )
}

type Tone = 'error' | 'undecided' | 'warning' | 'notice'

const icons: Readonly<Record<Tone, IconName>> = { error: 'cross', undecided: 'pause', warning: 'warn', notice: 'clock' }

/** What the server names later than this page knows is shown as a problem: nothing is played down. */
function toneOf(severity: string): Tone {
  return severity === 'undecided' || severity === 'warning' || severity === 'notice' ? severity : 'error'
}
