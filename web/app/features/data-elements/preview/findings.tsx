import { Link } from '@remix-run/react'
import type { Finding, Verdict } from '#shared/validator'
import { classNames, Icon, type IconName } from '~/ui'
import { CalendarDate, Localized, useWords } from '~/words'
import { elementWords } from '../words/element.words'
import { fieldWords } from '../words/field.words'

/** What a draft says about one message: the verdict in a sentence, the first finding open, the others folded. */
export function VerdictView({ verdict }: { readonly verdict: Verdict }) {
  const words = useWords(elementWords)
  const [first, ...rest] = verdict.findings
  const sentence =
    verdict.verdict === 'pass'
      ? words.verdictPass
      : verdict.verdict === 'fail'
        ? words.verdictFail(verdict.counts.error)
        : words.verdictUndecided
  return (
    <div className="c-preview-verdict">
      <p className={classNames('c-outcome', `c-outcome--${verdict.verdict}`)} role="status">
        <Icon name={icons[verdict.verdict]} /> <strong>{sentence}</strong>{' '}
        {verdict.asOf && (
          <span className="c-quiet">
            <AsOf date={verdict.asOf} />
          </span>
        )}
      </p>
      {first && (
        <ul className="c-preview-findings">
          <FindingLine finding={first} />
        </ul>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{words.moreFindings(rest.length)}</summary>
          <ul className="c-preview-findings">
            {rest.map((finding, at) => (
              <FindingLine key={`${finding.code}${finding.at}${at}`} finding={finding} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function AsOf({ date }: { readonly date: string }) {
  const [before = '', after = ''] = useWords(elementWords).asOf('\n').split('\n')
  return (
    <>
      {before}
      <CalendarDate date={date} />
      {after}
    </>
  )
}

/** One finding: the sentence, how to mend it, where it is. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const words = useWords(elementWords)
  const { lead } = useWords(fieldWords)
  return (
    <li>
      <p>
        <strong>{lead(words.severities[finding.severity])}</strong> <Localized text={finding.message} />
      </p>
      {(finding.fix.en || finding.fix.fr) && (
        <p>
          {lead(words.mend)} <Localized text={finding.fix} />
        </p>
      )}
      <p className="c-quiet">
        {words.at(finding.line, finding.column)} · <code>{finding.at || '/'}</code>
        {finding.rule && ` · ${finding.rule}`}
        {finding.element && (
          <>
            {' · '}
            <Link to={`/e/${finding.element}/edit`}>{finding.element}</Link>
          </>
        )}
      </p>
    </li>
  )
}

export const icons: Readonly<Record<Verdict['verdict'], IconName>> = {
  pass: 'check',
  fail: 'cross',
  undecided: 'pause',
}
