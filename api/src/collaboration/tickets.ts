import { createHash, randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { DocumentId, PersonId, SessionId } from '#shared/kernel'
import { Refused, refuse } from '#shared/kernel'
import type { Actor } from '#shared/people'
import { socketLimits } from '#shared/wire'
import { Clock } from '../platform/clock'
import { Database } from '../platform/database'
import { Collaboration } from './collaboration'

export interface IssuedTicket {
  readonly ticket: string
  readonly expiresAt: Date
}

/** What a ticket was bound to when it was issued. */
export interface RedeemedTicket {
  readonly personId: PersonId
  readonly sessionId: SessionId
  readonly writes: boolean
}

interface TicketRow {
  person_id: PersonId
  session_id: SessionId
  writes: boolean
}

/**
 * Tickets of the socket's door: 256 random bits, good once, for a minute, for one person, session, document and right.
 * An address with a ticket may stand in a log; the session token never does. Only the hash is stored.
 */
@Injectable()
export class Tickets {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly collaboration: Collaboration,
  ) {}

  /** Refuses a stranger, and answers `not-found` for a wrong id and a forbidden one alike. */
  async issue(actor: Actor, documentId: DocumentId): Promise<IssuedTicket> {
    if (actor.kind === 'public') throw new Refused(refuse('sign-in-required').refusal)
    const access = actor.kind === 'person' ? await this.collaboration.door.authorise(actor, documentId) : null
    if (actor.kind !== 'person' || !access?.read) throw new Refused(refuse('not-found').refusal)

    const ticket = randomBytes(32).toString('base64url')
    const now = this.clock.now()
    const expiresAt = new Date(now.getTime() + socketLimits.ticketTime)
    await this.database.query('delete from document_ticket where expires_at <= $1', [now])
    await this.database.query(
      `insert into document_ticket (hash, document_id, person_id, session_id, writes, expires_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [hashOf(ticket), documentId, actor.personId, actor.sessionId, access.write, expiresAt],
    )
    return { ticket, expiresAt }
  }

  /** Uses a ticket up; null when it is unknown, used, expired, or for another document. */
  async redeem(ticket: string, documentId: string): Promise<RedeemedTicket | null> {
    const rows = await this.database.query<TicketRow>(
      `delete from document_ticket where hash = $1 and document_id = $2 and expires_at > $3
       returning person_id, session_id, writes`,
      [hashOf(ticket), documentId, this.clock.now()],
    )
    const row = rows[0]
    return row ? { personId: row.person_id, sessionId: row.session_id, writes: row.writes } : null
  }
}

function hashOf(ticket: string): Buffer {
  return createHash('sha256').update(ticket).digest()
}
