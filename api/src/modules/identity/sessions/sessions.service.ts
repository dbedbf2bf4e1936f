import { Injectable, Logger } from '@nestjs/common'
import { z } from 'zod'
import { type PersonId, Refused, refuse, type SessionId } from '#shared/kernel'
import type { Actor, Person } from '#shared/people'
import { found } from '../../../platform/auth'
import { Clock } from '../../../platform/clock'
import { Database, type Transaction } from '../../../platform/database'
import { newSessionId } from '../ids'
import { parseInput, typedEmail, typedPassword } from '../parse-input'
import { isPassword } from '../passwords'
import { digestOf, newSecret } from '../secrets'
import type { Device } from './caller-device'
import { Session } from './session.entity'
import { sessionLimits } from './session-limits'
import { SignInThrottle } from './sign-in-throttle'

// An address of any form is looked up: whether it could exist is nobody's hint.
const credentials = z.strictObject({ email: typedEmail, password: typedPassword })

/** What a sign-in gives out: the token is shown this once. `expiresAt` is the end however busy the session is. */
export interface SignedIn {
  readonly token: string
  readonly expiresAt: Date
  readonly personId: PersonId
}

interface KnownAccount {
  readonly id: PersonId
  readonly password_hash: string
}

// Sessions that are over for this long are of no use to anybody; the audit log keeps what was done in them.
const FORGET_AFTER_MS = 30 * 24 * 60 * 60_000

/** Sign-in, sign-out and the list of one's own sessions. */
@Injectable()
export class SessionsService {
  private readonly logger = new Logger(SessionsService.name)

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Opens a session with a fresh token and ends the one the caller had. Refuses `wrong-credentials` for every cause
   * alike (no account, closed account, wrong password), `too-many` when guessing, `field-…` for a body of another form.
   */
  async signIn(caller: Actor, device: Device, input: unknown): Promise<SignedIn> {
    const { email, password } = parseInput(credentials, input)
    await this.throttle.spend(email, device.address)

    const account = await this.knownAccount(email)
    if (!(await isPassword(account?.password_hash ?? null, password)) || !account) throw this.refusal(account, device)

    const signedIn = await this.database.transaction(async (tx) => {
      await this.holdOpen(tx, account)
      if (caller.kind === 'person') await this.end(tx, caller, [caller.sessionId], 'session.replace')
      return this.open(tx, account.id, device)
    })
    await this.throttle.giveBack(email, device.address)
    return signedIn
  }

  async signOut(actor: Actor): Promise<void> {
    const person = assertPerson(actor)
    await this.database.transaction((tx) => this.end(tx, person, [person.sessionId], 'session.signOut'))
  }

  /** The caller's sessions that are open now, latest first. */
  async mine(actor: Actor): Promise<Session[]> {
    const person = assertPerson(actor)
    return this.database.transaction((tx) => this.openSessions(tx, person.personId))
  }

  /** Ends one of the caller's own sessions. Refuses `not-found` for anybody else's. */
  async endOne(actor: Actor, sessionId: SessionId): Promise<void> {
    const person = assertPerson(actor)
    await this.database.transaction(async (tx) => {
      const session = (await this.openSessions(tx, person.personId)).find((s) => s.id === sessionId)
      await this.end(tx, person, [found(session).id], 'session.end')
    })
  }

  /** Ends every session of the caller but this one; answers how many. */
  async endOthers(actor: Actor): Promise<number> {
    const person = assertPerson(actor)
    return this.database.transaction(async (tx) => {
      const others = (await this.openSessions(tx, person.personId)).filter((s) => s.id !== person.sessionId)
      await this.end(
        tx,
        person,
        others.map((s) => s.id),
        'session.end',
      )
      return others.length
    })
  }

  /** Ends all sessions of a person, within the transaction that closes the account or changes its password. */
  async endAllOf(tx: Transaction, actor: Actor, personId: PersonId): Promise<void> {
    const sessions = await this.openSessions(tx, personId)
    await this.end(
      tx,
      actor,
      sessions.map((s) => s.id),
      'session.end',
    )
  }

  private async knownAccount(email: string): Promise<KnownAccount | null> {
    const [account] = await this.database.query<KnownAccount>(
      'select id, password_hash from person where lower(email) = lower($1) and disabled_at is null',
      [email],
    )
    return account ?? null
  }

  private refusal(account: KnownAccount | null, device: Device): Refused {
    // The address typed is not logged: people type passwords into the wrong field.
    this.logger.warn({ personId: account?.id ?? null, address: device.address }, 'A sign-in was refused')
    return new Refused(refuse('wrong-credentials').refusal)
  }

  /** The account may have been closed, or its password changed, while the password was being checked. */
  private async holdOpen(tx: Transaction, account: KnownAccount): Promise<void> {
    const [still] = await tx.query(
      'select 1 from person where id = $1 and password_hash = $2 and disabled_at is null for share',
      [account.id, account.password_hash],
    )
    if (!still) throw new Refused(refuse('wrong-credentials').refusal)
  }

  private async open(tx: Transaction, personId: PersonId, device: Device): Promise<SignedIn> {
    const now = this.clock.now()
    const token = newSecret()
    const sessionId = newSessionId(this.clock)
    const expiresAt = new Date(now.getTime() + sessionLimits.absoluteMs)
    await tx.query('delete from session where person_id = $1 and expires_at < $2', [
      personId,
      new Date(now.getTime() - FORGET_AFTER_MS),
    ])
    await tx.manager.insert(Session, {
      id: sessionId,
      tokenHash: digestOf(token),
      personId,
      device: device.name,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
      endedAt: null,
    })
    await recordSignIn(tx, personId, sessionId)
    return { token, expiresAt, personId }
  }

  private openSessions(tx: Transaction, personId: PersonId): Promise<Session[]> {
    const now = this.clock.now()
    return tx.manager
      .createQueryBuilder(Session, 's')
      .where('s.personId = :personId and s.endedAt is null and s.expiresAt > :now and s.lastSeenAt > :idleSince', {
        personId,
        now,
        idleSince: new Date(now.getTime() - sessionLimits.idleMs),
      })
      .orderBy('s.lastSeenAt', 'DESC')
      .getMany()
  }

  private async end(tx: Transaction, actor: Actor, sessionIds: readonly SessionId[], act: string): Promise<void> {
    for (const sessionId of sessionIds) {
      await tx.query('update session set ended_at = $2 where id = $1 and ended_at is null', [
        sessionId,
        this.clock.now(),
      ])
      await tx.record(actor, act, { kind: 'session', id: sessionId })
      await tx.announce({ name: 'sessions.ended', payload: { sessionId } })
    }
  }
}

/** A sign-in is recorded under the person it made known, not under the stranger who asked. */
async function recordSignIn(tx: Transaction, personId: PersonId, sessionId: SessionId): Promise<void> {
  const [row] = await tx.query<Pick<Person, 'name' | 'organisationId' | 'organisationKind'>>(
    `select p.name, p.organisation_id as "organisationId", o.kind as "organisationKind"
       from person p join organisation o on o.id = p.organisation_id where p.id = $1`,
    [personId],
  )
  const person: Person = { kind: 'person', personId, sessionId, offices: [], memberships: [], ...found(row) }
  await tx.record(person, 'session.signIn', { kind: 'session', id: sessionId })
}

/** Sessions are a person's own affair; a stranger or a machine has none. */
function assertPerson(actor: Actor): Person {
  if (actor.kind === 'person') return actor
  throw new Refused(refuse('sign-in-required').refusal)
}
