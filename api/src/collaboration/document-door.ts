import type { DocumentId, SessionId } from '#shared/kernel'
import type { Actor, Person } from '#shared/people'

export interface DocumentAccess {
  readonly read: boolean
  readonly write: boolean
}

/** Who may do what with a document. The documents module is the one implementation, by the permits table. */
export interface DocumentDoor {
  /** Null for a document that does not exist and for one that is not open to `actor`: the two look the same. */
  authorise(actor: Actor, documentId: DocumentId): Promise<DocumentAccess | null>
}

/** What an open socket must know about the session it was opened from. The identity module is the one implementation. */
export interface SessionSource {
  /** The person of a session as of now, with the memberships of now; null when the session is over. */
  personOf(sessionId: SessionId): Promise<Person | null>
  /** An edit on a socket counts as activity of its session. */
  touch(sessionId: SessionId): Promise<void>
}
