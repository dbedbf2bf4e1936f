import { Link } from '@remix-run/react'
import { Alert, DefinitionList } from '~/ui'
import { CalendarDate, Time, useWords } from '~/words'
import { standardPath } from '../choose-version'
import type { Done } from './publishing.queries'
import { publishingWords } from './publishing.words'

/** The last step: what was published, its hash, and where to go from here. */
export function DoneStep({ done }: { readonly done: Done }) {
  const words = useWords(publishingWords)
  const { standardId, version } = done
  return (
    <>
      <Alert kind="success" title={words.published(version)} live>
        <DefinitionList
          items={[
            { term: words.effectiveFrom, detail: <CalendarDate date={done.effectiveFrom} /> },
            {
              term: words.publishedBy,
              detail: (
                <>
                  {done.publishedBy}, <Time at={done.publishedAt} />
                </>
              ),
            },
            { term: words.hash, detail: <code className="c-hash">{done.hash}</code> },
          ]}
        />
      </Alert>
      <ul className="c-links">
        <li>
          <Link to={standardPath(standardId, '', version)}>{words.toVersion}</Link>
        </li>
        <li>
          <Link to={standardPath(standardId, 'versions', null)}>{words.toVersions}</Link>
        </li>
        <li>
          <Link to={standardPath(standardId, 'try', version)}>{words.toTry}</Link>
        </li>
        <li>
          <a href={`/v1/standards/${standardId}/versions/${version}`}>{words.toJson}</a>
        </li>
      </ul>
    </>
  )
}
