import { Link } from '@remix-run/react'
import { Icon, type IconName } from '~/ui'
import { useWords } from '~/words'
import { FindingItem } from './finding-item'
import type { CheckResult, Finding } from './validation.queries'
import { validationWords } from './validation.words'

interface CheckResultViewProps {
  /** Null before the first check: the place is there, so that what comes is spoken. */
  readonly result: CheckResult | null
}

/** The verdict in one sentence, which version gave it and why, and the findings: the first open, the rest folded. */
export function CheckResultView({ result }: CheckResultViewProps) {
  return (
    <section className="c-check-result" aria-label={useWords(validationWords).findings}>
      <div role="status">{result && <Summary result={result} />}</div>
      {result && result.findings.length > 0 && <Findings result={result} />}
    </section>
  )
}

function Summary({ result }: { readonly result: CheckResult }) {
  const words = useWords(validationWords)
  const warnings = result.findings.filter((finding) => finding.severity === 'warning').length
  const { icon, tone } = looks[verdictOf(result)]
  return (
    <>
      <p className={`c-verdict c-verdict--${tone}`}>
        <Icon name={icon} /> {useSentence(result)}
        {warnings > 0 && `, ${words.withWarnings(warnings)}`}
      </p>
      <p className="c-quiet">
        {result.version === null ? (
          words.noVersion
        ) : (
          <>
            {words.judgedBy}{' '}
            <Link to={`/s/${result.standardId}?version=${result.version}`}>
              {result.standardId} v{result.version}
            </Link>
            , {words.why(result.chosenBy, result.asOf)}.
          </>
        )}
      </p>
    </>
  )
}

function useSentence(result: CheckResult): string {
  const words = useWords(validationWords)
  const verdict = verdictOf(result)
  if (verdict === 'pass') return words.pass
  return verdict === 'undecided' ? words.undecided : words.fail(problemCount(result))
}

/** How many problems there are: what is cut off at the end of a long list counts too. */
function problemCount({ findings, findingCount }: CheckResult): number {
  return findings.filter((finding) => finding.severity === 'error').length + (findingCount - findings.length)
}

function Findings({ result }: { readonly result: CheckResult }) {
  const words = useWords(validationWords)
  const [first, ...rest] = result.findings
  const hidden = result.findingCount - result.findings.length
  const item = (finding: Finding, index: number) => (
    <FindingItem
      key={`${finding.code}${finding.at}${finding.ruleId}${index}`}
      finding={finding}
      standardId={result.standardId}
      version={result.version}
    />
  )
  return (
    <>
      <ul className="c-findings">{first && item(first, 0)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          <ul className="c-findings">{rest.map(item)}</ul>
          {hidden > 0 && <p>{words.notShown(hidden)}</p>}
        </details>
      )}
    </>
  )
}

type Verdict = 'pass' | 'fail' | 'undecided'

const looks: Readonly<Record<Verdict, { readonly icon: IconName; readonly tone: string }>> = {
  pass: { icon: 'check', tone: 'pass' },
  fail: { icon: 'cross', tone: 'fail' },
  undecided: { icon: 'pause', tone: 'undecided' },
}

function verdictOf({ verdict }: CheckResult): Verdict {
  return verdict === 'pass' || verdict === 'fail' ? verdict : 'undecided'
}
