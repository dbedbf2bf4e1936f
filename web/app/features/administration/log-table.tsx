import { Link } from '@remix-run/react'
import { EmptyState, Pagination, Table } from '~/ui'
import { Time, useWords } from '~/words'
import { administrationWords } from './administration.words'

interface LogEntry {
  readonly id: string
  readonly at: string
  readonly actorKind: 'public' | 'person' | 'machine'
  readonly person: { readonly name: string } | null
  readonly act: string
  readonly subjectKind: string
  readonly subjectId: string
}

interface LogTableProps {
  readonly entries: readonly LogEntry[]
  /** Where older entries begin; null when there are none. */
  readonly next: string | null
  readonly isFirst: boolean
}

/** The audit log. Acts and subjects stand under the names they were recorded with. */
export function LogTable({ entries, next, isFirst }: LogTableProps) {
  const words = useWords(administrationWords)
  return (
    <>
      <Table
        caption={words.log}
        count={words.entryCount(entries.length)}
        rows={entries}
        rowKey={(entry) => entry.id}
        empty={<EmptyState>{words.noEntries}</EmptyState>}
        columns={[
          { id: 'when', heading: words.when, cell: (entry) => <Time at={entry.at} /> },
          {
            id: 'who',
            heading: words.who,
            cell: ({ person, actorKind }) => person?.name ?? (actorKind === 'machine' ? words.machine : words.nobody),
          },
          { id: 'act', heading: words.deed, kind: 'code', cell: (entry) => entry.act },
          {
            id: 'subject',
            heading: words.subject,
            kind: 'code',
            cell: ({ subjectKind, subjectId }) => `${subjectKind} ${subjectId}`,
          },
        ]}
      />
      <Pagination next={next ? `/admin/log?before=${encodeURIComponent(next)}` : undefined} />
      {!isFirst && (
        <p>
          <Link to="/admin/log">{words.latest}</Link>
        </p>
      )}
    </>
  )
}
