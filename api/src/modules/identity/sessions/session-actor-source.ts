import { Injectable } from '@nestjs/common'
import type { MachineKeyId, OrganisationId, PersonId, SessionId } from '#shared/kernel'
import type { Machine, MachineScope, Membership, Office, OrganisationKind, Person } from '#shared/people'
import { ActorSource } from '../../../platform/auth'
import { Clock } from '../../../platform/clock'
import { Database } from '../../../platform/database'
import { KEY_PREFIX } from '../machine-keys/machine-keys.service'
import { digestOf } from '../secrets'
import { sessionLimits } from './session-limits'

interface PersonRow {
  readonly session_id: SessionId
  readonly person_id: PersonId
  readonly name: string
  readonly organisation_id: OrganisationId
  readonly organisation_kind: OrganisationKind
  readonly offices: readonly Office[]
  readonly memberships: readonly Membership[]
  readonly last_seen_at: Date
}

interface MachineRow {
  readonly id: MachineKeyId
  readonly organisation_id: OrganisationId
  readonly scopes: readonly MachineScope[]
}

// The memberships are part of who asks, so the one query that every request begins with reads them as well.
const PERSON_BY = (column: 'id' | 'token_hash') => `
  select s.id as session_id, s.last_seen_at, p.id as person_id, p.name, p.offices,
         o.id as organisation_id, o.kind as organisation_kind,
         coalesce((select json_agg(json_build_object('groupId', m.group_id, 'role', m.role) order by m.group_id)
                     from membership m where m.person_id = p.id), '[]') as memberships
    from session s join person p on p.id = s.person_id join organisation o on o.id = p.organisation_id
   where s.${column} = $1 and s.ended_at is null and p.disabled_at is null
     and s.expires_at > $2 and s.last_seen_at > $3`

/** Knows people by their session token and machines by their key. What is expired, ended or disabled is nobody. */
@Injectable()
export class SessionActorSource extends ActorSource {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super()
  }

  actorFor(token: string): Promise<Person | Machine | null> {
    return token.startsWith(KEY_PREFIX) ? this.machineBy(token) : this.personBy(token)
  }

  /**
   * The person of a session as of now, with the memberships of now; null when the session is over. Asking does not
   * count as activity: an open socket alone does not keep a session alive.
   */
  async personOf(sessionId: SessionId): Promise<Person | null> {
    const row = await this.find('id', sessionId)
    return row && toPerson(row)
  }

  /** Counts as activity of the session; for doors that do not go through `actorFor`, such as an edit on a socket. */
  async touch(sessionId: SessionId): Promise<void> {
    const now = this.clock.now()
    await this.database.query(
      'update session set last_seen_at = $2 where id = $1 and ended_at is null and last_seen_at <= $3 and last_seen_at > $4',
      [sessionId, now, before(now, sessionLimits.seenEveryMs), before(now, sessionLimits.idleMs)],
    )
  }

  private async personBy(token: string): Promise<Person | null> {
    const row = await this.find('token_hash', digestOf(token))
    if (!row) return null
    const sinceSeen = this.clock.now().getTime() - row.last_seen_at.getTime()
    if (sinceSeen >= sessionLimits.seenEveryMs) await this.touch(row.session_id)
    return toPerson(row)
  }

  private async find(column: 'id' | 'token_hash', value: SessionId | Buffer): Promise<PersonRow | null> {
    const now = this.clock.now()
    const [row] = await this.database.query<PersonRow>(PERSON_BY(column), [
      value,
      now,
      before(now, sessionLimits.idleMs),
    ])
    return row ?? null
  }

  private async machineBy(key: string): Promise<Machine | null> {
    const [row] = await this.database.query<MachineRow>(
      'select id, organisation_id, scopes from machine_key where key_hash = $1 and revoked_at is null',
      [digestOf(key)],
    )
    return row ? { kind: 'machine', keyId: row.id, organisationId: row.organisation_id, scopes: row.scopes } : null
  }
}

function before(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() - milliseconds)
}

function toPerson(row: PersonRow): Person {
  return {
    kind: 'person',
    personId: row.person_id,
    sessionId: row.session_id,
    name: row.name,
    organisationId: row.organisation_id,
    organisationKind: row.organisation_kind,
    offices: row.offices,
    memberships: row.memberships,
  }
}
