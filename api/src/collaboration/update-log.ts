import type { Author } from './author'

/** The row of a live document: what is locked, counted and frozen as one. */
export interface Head {
  readonly documentId: string
  readonly kind: string
  readonly schemaVersion: number
  /** Grows when the document is replaced by another content altogether. */
  readonly incarnation: number
  /** Position of the last update in the log. Position 0 is the empty document; positions have no gaps. */
  readonly position: number
  /** Grows with every freeze and thaw: an update written under an older epoch is not appended. */
  readonly epoch: number
  readonly frozen: boolean
}

export interface LoggedUpdate {
  readonly position: number
  readonly personId: string | null
  readonly bytes: Uint8Array
}

/** The whole document as of a position: a cache of the log, in Yjs encoding 2. */
export interface Snapshot {
  readonly position: number
  readonly state: Uint8Array
}

export interface Edit {
  readonly author: Author
  /** Yjs encoding 1. */
  readonly bytes: Uint8Array
}

/** Who writes under a Yjs client id. */
export interface ClientAuthor {
  readonly clientId: number
  readonly personId: string
}

export interface Append {
  readonly documentId: string
  readonly epoch: number
  readonly incarnation: number
  readonly edits: readonly Edit[]
  /** Client ids that the edits use for the first time. */
  readonly newAuthors: readonly ClientAuthor[]
}

/** All edits are in the log, the last one at `position`; or none is, because the document is not as the writer thought. */
export type Appended =
  | { readonly appended: true; readonly position: number }
  | { readonly appended: false; readonly head: Head | null }

export interface HistoryEntry {
  readonly position: number
  readonly personId: string | null
  readonly organisationId: string | null
  readonly at: Date
}

/**
 * The append-only log of every live document: the truth that rooms, snapshots and projections are caches of.
 * Appending is all or nothing and checks the document's epoch in the same statement, so that a frozen document's
 * late update inserts nothing. Rejections of the returned promises mean *unknown*: the edits may be in the log or not.
 */
export interface UpdateLog {
  head(documentId: string): Promise<Head | null>
  heads(documentIds: readonly string[]): Promise<readonly Head[]>
  append(append: Append): Promise<Appended>
  /** Updates after position `after` up to and including `upTo` (default: all), in order of position. */
  read(documentId: string, after: number, upTo?: number): Promise<readonly LoggedUpdate[]>
  /** The newest snapshot at or before `upTo` (default: the newest of all). */
  snapshot(documentId: string, upTo?: number): Promise<Snapshot | null>
  keepSnapshot(documentId: string, snapshot: Snapshot): Promise<void>
  authors(documentId: string): Promise<readonly ClientAuthor[]>
  /** Newest first; at most `limit` entries before position `before` (default: from the head). */
  history(documentId: string, limit: number, before?: number): Promise<readonly HistoryEntry[]>
}

/** Injection token of the `UpdateLog`. */
export const UPDATE_LOG = Symbol('UPDATE_LOG')
