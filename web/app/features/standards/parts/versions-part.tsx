import { Link } from '@remix-run/react'
import { DefinitionList, StatusTag } from '~/ui'
import { CalendarDate, Localized, Time, useWords } from '~/words'
import { standardPath } from '../choose-version'
import type { Version } from '../standards.queries'
import { standardsWords } from '../standards.words'
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
            <Signatures version={version} />
            <p>
              <Link to={standardPath(version.standardId, '', version.version)}>{words.read(version.version)}</Link>
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}

/** Who signed, when, and the hash of what they signed. */
function Signatures({ version }: { readonly version: Version }) {
  const words = useWords(partsWords)
  const { hash } = useWords(standardsWords)
  const signed = (person: string, at: string) => (
    <>
      {person}, <Time at={at} />
    </>
  )
  return (
    <DefinitionList
      items={[
        { term: words.approved, detail: signed(version.approvedBy, version.approvedAt) },
        { term: words.published, detail: signed(version.publishedBy, version.publishedAt) },
        { term: hash, detail: <code className="c-hash">{version.hash}</code> },
      ]}
    />
  )
}
