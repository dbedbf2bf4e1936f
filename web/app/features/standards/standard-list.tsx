import { Link } from '@remix-run/react'
import { type Column, EmptyState, Table } from '~/ui'
import { CalendarDate, Localized, useLanguage, useWords } from '~/words'
import type { StandardRow } from './standards.queries'
import { standardsWords } from './standards.words'

/** Every standard with a published version. */
export function StandardList({ standards }: { readonly standards: readonly StandardRow[] }) {
  const words = useWords(standardsWords)
  return (
    <Table
      caption={words.standards}
      count={words.standardCount(standards.length)}
      rows={standards}
      rowKey={({ id }) => id}
      columns={useColumns()}
      empty={<EmptyState>{words.nonePublished}</EmptyState>}
    />
  )
}

function useColumns(): readonly Column<StandardRow>[] {
  const words = useWords(standardsWords)
  const language = useLanguage()
  return [
    {
      id: 'standard',
      heading: words.standard,
      cell: ({ id, title, purpose }) => (
        <>
          <Link to={`/s/${id}`}>
            {id} <Localized text={title} />
          </Link>
          <span className="c-under">
            <Localized text={purpose} />
          </span>
        </>
      ),
    },
    { id: 'current', heading: words.inForce, cell: ({ current }) => current && <Dated {...current} /> },
    { id: 'next', heading: words.next, cell: ({ next }) => next && <Dated {...next} /> },
    {
      id: 'versions',
      heading: words.versions,
      cell: ({ id, versions }) => (
        <Link to={`/s/${id}/versions`} lang={language}>
          {words.versionCount(versions.length)}
        </Link>
      ),
    },
  ]
}

function Dated({ version, effectiveFrom }: { readonly version: string; readonly effectiveFrom: string }) {
  const words = useWords(standardsWords)
  return (
    <>
      v{version}
      <span className="c-under">
        {words.from} <CalendarDate date={effectiveFrom} />
      </span>
    </>
  )
}
