import * as Y from 'yjs'
import type { OrganisationId, PersonId, SessionId } from '#shared/kernel'
import type { Actor } from '#shared/people'

/** Under whom an edit is logged: the session's person, never a name the client sent. Null: the system itself. */
export interface Author {
  readonly personId: PersonId | null
  readonly sessionId: SessionId | null
  readonly organisationId: OrganisationId | null
}

/** The author of what `actor` does. A machine writes under its organisation only. */
export function authorOf(actor: Actor): Author {
  switch (actor.kind) {
    case 'person':
      return { personId: actor.personId, sessionId: actor.sessionId, organisationId: actor.organisationId }
    case 'machine':
      return { personId: null, sessionId: null, organisationId: actor.organisationId }
    case 'public':
      return { personId: null, sessionId: null, organisationId: null }
  }
}

/** The client ids an update writes under, with who wrote it; none for an update of the system itself. */
export function authorsIn(update: Uint8Array, personId: string | null): (readonly [number, string])[] {
  if (personId === null) return []
  return [...Y.parseUpdateMeta(update).to.keys()].map((client) => [client, personId] as const)
}
