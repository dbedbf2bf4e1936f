import type { Transaction } from '../platform/database'

/** Rows derived from the documents of one kind. They can be deleted and rebuilt; nobody else writes to them. */
export interface Projection {
  /** Stable name: its marks are stored under it. */
  readonly name: string
  readonly kind: string
  /** Writes what the document says as of `position` into rows, replacing what stood there for this document. */
  project(tx: Transaction, document: ProjectedDocument): Promise<void>
}

export interface ProjectedDocument {
  readonly documentId: string
  readonly position: number
  /** What the kind's `read` gives. */
  readonly model: unknown
}
