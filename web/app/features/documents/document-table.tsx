import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { LocalizedText } from '#shared/kernel'
import { type Column, type Status, StatusTag, Table } from '~/ui'
import { formatNumber, Localized, Time, useLanguage, useWords } from '~/words'
import { documentPath } from './document-path'
import { documentsWords } from './documents.words'

export interface DocumentRow {
  readonly id: string
  readonly kind: string
  readonly title: LocalizedText
  readonly state: string
  readonly elementCount: number
  readonly editedAt: string | null
  readonly editedBy: string | null
  readonly changesSinceVisit: number | null
}

interface DocumentTableProps {
  readonly caption: string
  readonly heading?: 2 | 3
  readonly documents: readonly DocumentRow[]
  readonly empty: ReactNode
  /** The loader's clock, for *3 hours ago*. */
  readonly now: string
}

/** Documents by status, who edited last, and what changed since the reader looked. */
export function DocumentTable({ caption, heading, documents, empty, now }: DocumentTableProps) {
  const words = useWords(documentsWords)
  return (
    <Table
      caption={caption}
      {...(heading ? { heading } : {})}
      count={words.documentCount(documents.length)}
      rows={documents}
      rowKey={(document) => document.id}
      columns={useColumns(now)}
      empty={empty}
    />
  )
}

function useColumns(now: string): readonly Column<DocumentRow>[] {
  const words = useWords(documentsWords)
  const language = useLanguage()
  return [
    { id: 'title', heading: words.title, cell: (document) => <TitleCell document={document} /> },
    { id: 'status', heading: words.status, cell: (document) => <StatusTag status={statusOf(document.state)} /> },
    {
      id: 'elements',
      heading: words.elements,
      kind: 'figure',
      cell: (document) => formatNumber(language, document.elementCount),
    },
    { id: 'edited', heading: words.lastEdit, cell: (document) => <LastEdit document={document} now={now} /> },
    {
      id: 'changes',
      heading: words.sinceYouLooked,
      cell: ({ changesSinceVisit }) =>
        changesSinceVisit === null ? words.neverOpened : words.changes(changesSinceVisit),
    },
  ]
}

function TitleCell({ document }: { readonly document: DocumentRow }) {
  const words = useWords(documentsWords)
  return (
    <>
      <Link to={documentPath(document.id)}>
        <Localized text={document.title} />
      </Link>
      <span className="c-under">
        {document.id} · {words.dataElements}
      </span>
    </>
  )
}

function LastEdit({ document, now }: { readonly document: DocumentRow; readonly now: string }) {
  const words = useWords(documentsWords)
  if (!document.editedAt) return words.notEdited
  return (
    <>
      <Time at={document.editedAt} now={now} short />
      {document.editedBy && <span className="c-under">{words.by(document.editedBy)}</span>}
    </>
  )
}

/** The tag of a document's state; what the server names later than this page knows counts as a draft. */
export function statusOf(state: string): Status {
  return state === 'approved' ? 'approved' : 'draft'
}
