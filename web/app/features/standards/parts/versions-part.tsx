import { Link } from '@remix-run/react'
import { StatusTag } from '~/ui'
import { CalendarDate, Localized, Time, useWords } from '~/words'
import { standardPath } from '../choose-version'
import type { Version } from '../standards.queries'
import { versionStatus } from '../version-status'
import { partsWords } from './parts.words'

/** All versions, the newest first: what each announced, when it judges, who approved and who published it. */
export function VersionsPart({ versions }: { readonly versions: readonly Version[] }) {
  const words = useWords(partsWords)
  return (
    <>
      <h2>{words.timeline}</h2>
      <ol className="c-timeline">
        {versions.map((version) => (
          <li key={version.version}>
            <h3>
              v{version.version} <StatusTag status={versionStatus(version.state)} />
            </h3>
            <p>
              {words.fromDate} <CalendarDate date={version.effectiveFrom} />
              {version.effectiveUntil !== null && (
                <>
                  {' '}
                  {words.untilDate} <CalendarDate date={version.effectiveUntil} />
                </>
              )}
            </p>
            <p className="c-serif">
              <Localized text={version.notice} />
            </p>
            <p className="c-quiet">
              {words.approved} <Time at={version.approvedAt} /> {words.by(version.approvedBy)}
              <br />
              {words.published} <Time at={version.publishedAt} /> {words.by(version.publishedBy)}
              <br />
              <code className="c-hash">{version.hash}</code>
            </p>
            <p>
              <Link to={standardPath(version.standardId, '', version.version)}>{words.read(version.version)}</Link>
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
