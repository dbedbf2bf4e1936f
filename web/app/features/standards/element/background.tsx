import { Link } from '@remix-run/react'
import { DefinitionList, Table } from '~/ui'
import { Localized, Time, useWords } from '~/words'
import { standardPath } from '../choose-version'
import type { ElementContent } from './element.load'
import type { Element } from './element.queries'
import { elementWords } from './element.words'

/** Where the element comes from: other models, law, sources, and the version that decided it. */
export function Background({ content }: { readonly content: ElementContent }) {
  const words = useWords(elementWords)
  const { element, version } = content
  return (
    <>
      {element.crosswalk.length > 0 && <Crosswalk rows={element.crosswalk} />}
      <h2>{words.background}</h2>
      <DefinitionList
        items={[
          { term: words.legalBasis, detail: element.legalBasis },
          { term: words.steward, detail: element.steward },
          { term: words.sources, detail: element.sources.length > 0 && <Sources sources={element.sources} /> },
          {
            term: words.decided,
            detail: version && (
              <>
                <Link to={standardPath(version.standardId, 'versions', version.version)}>
                  {words.decidedIn(version.standardId, version.version)}
                </Link>
                , <Time at={version.publishedAt} />. {words.publishedBy(version.approvedBy, version.publishedBy)}.{' '}
                <Localized text={version.notice} />
              </>
            ),
          },
        ]}
      />
    </>
  )
}

function Crosswalk({ rows }: { readonly rows: Element['crosswalk'] }) {
  const words = useWords(elementWords)
  return (
    <>
      <h2>{words.crosswalk}</h2>
      <Table
        caption={words.models}
        count={words.rows(rows.length)}
        rows={rows}
        rowKey={({ system, id }) => `${system} ${id}`}
        columns={[
          { id: 'system', heading: words.system, cell: ({ system }) => system },
          { id: 'id', heading: words.systemId, cell: ({ id }) => <code>{id}</code> },
          { id: 'fit', heading: words.fit, cell: ({ fit }) => fit },
        ]}
      />
    </>
  )
}

function Sources({ sources }: { readonly sources: readonly string[] }) {
  return (
    <ul className="c-links">
      {sources.map((source) => (
        <li key={source}>{/^https?:\/\/\S+$/.test(source) ? <a href={source}>{source}</a> : source}</li>
      ))}
    </ul>
  )
}
