import type { EntityManager } from 'typeorm'
import type { Actor } from '#shared/people'
import type { DomainEvent } from '../events/events'

/** What an act was done to. */
export interface AuditSubject {
  readonly kind: string
  readonly id: string
}

/**
 * One database transaction, handed visibly to whatever takes part in it. What is recorded or announced here exists
 * only if the transaction commits.
 */
export class Transaction {
  readonly announced: DomainEvent[] = []

  constructor(
    readonly manager: EntityManager,
    private readonly now: () => Date,
  ) {}

  /** Runs parameterised SQL; rows come back as plain objects with the columns' names. */
  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return rowsOf<Row>(this.manager.query(sql, [...parameters]))
  }

  /** Writes the audit log entry of an act, under the session's person. `detail` holds no secret and no content. */
  async record(actor: Actor, act: string, subject: AuditSubject, detail: Record<string, unknown> = {}): Promise<void> {
    await this.query(
      `insert into audit_entry (at, actor_kind, person_id, session_id, machine_key_id, organisation_id, act, subject_kind, subject_id, detail)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        this.now(),
        actor.kind,
        actor.kind === 'person' ? actor.personId : null,
        actor.kind === 'person' ? actor.sessionId : null,
        actor.kind === 'machine' ? actor.keyId : null,
        actor.kind === 'public' ? null : actor.organisationId,
        act,
        subject.kind,
        subject.id,
        JSON.stringify(detail),
      ],
    )
  }

  /** Tells every node after the commit. The row is written now, so the news survives a crash of this process. */
  async announce(event: DomainEvent): Promise<void> {
    await this.query('insert into outbox (name, payload, at) values ($1, $2, $3)', [
      event.name,
      JSON.stringify(event.payload),
      this.now(),
    ])
    if (this.announced.length === 0) await this.notify('outbox', '')
    this.announced.push(event)
  }

  /** PostgreSQL NOTIFY, delivered at commit. `payload` is at most 7,999 bytes. */
  async notify(channel: string, payload: string): Promise<void> {
    await this.query('select pg_notify($1, $2)', [channel, payload])
  }
}

/**
 * TypeORM answers `[rows, count]` for UPDATE and DELETE and plain rows for everything else; callers want rows.
 */
export async function rowsOf<Row>(answer: Promise<unknown>): Promise<Row[]> {
  const raw: unknown = await answer
  if (Array.isArray(raw) && raw.length === 2 && Array.isArray(raw[0]) && typeof raw[1] === 'number')
    return raw[0] as Row[]
  return raw as Row[]
}
