import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import {
  type Language,
  type LocalizedText,
  languages,
  type OrganisationId,
  type PersonId,
  Refused,
  refuse,
} from '#shared/kernel'
import {
  type Actor,
  type Office,
  type OrganisationKind,
  offices,
  organisationKinds,
  parsePassword,
  publicActor,
} from '#shared/people'
import { assertMay, found } from '../../../platform/auth'
import { Clock } from '../../../platform/clock'
import { Database, type Transaction } from '../../../platform/database'
import { newOrganisationId, newPersonId } from '../ids'
import { email, idOf, line, localizedLine, parseInput, typedPassword } from '../parse-input'
import { hashPassword, isPassword } from '../passwords'
import { SessionsService } from '../sessions/sessions.service'
import { SignInThrottle } from '../sessions/sign-in-throttle'
import { Account } from './account.entity'
import { Organisation } from './organisation.entity'

const organisationInput = z.strictObject({ kind: z.enum(organisationKinds), name: localizedLine })
const accountInput = z.strictObject({
  email,
  name: line(),
  password: typedPassword,
  organisationId: idOf<OrganisationId>(),
  offices: z.array(z.enum(offices)).max(offices.length).default([]),
  language: z.enum(languages).default('en'),
})
const firstOperatorInput = z.strictObject({ email, name: line(), password: typedPassword, organisationName: line() })
const passwordChange = z.strictObject({ current: typedPassword, next: typedPassword })

export interface NewOrganisation {
  readonly kind: OrganisationKind
  readonly name: LocalizedText
}

/** `password` as typed; `offices` are what the person is for the whole system. */
export interface NewAccount {
  readonly email: string
  readonly name: string
  readonly password: string
  readonly organisationId: OrganisationId
  readonly offices: readonly Office[]
  readonly language: Language
}

/** Organisations and the people of them who can sign in. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: SessionsService,
    private readonly throttle: SignInThrottle,
  ) {}

  async createOrganisation(actor: Actor, input: unknown): Promise<OrganisationId> {
    assertMay(actor, 'system.operate', { kind: 'system' })
    const organisation = parseInput(organisationInput, input)
    return this.database.transaction((tx) => this.addOrganisation(tx, actor, organisation))
  }

  async createAccount(actor: Actor, input: unknown): Promise<PersonId> {
    assertMay(actor, 'system.operate', { kind: 'system' })
    const account = parseInput(accountInput, input)
    return this.database.transaction((tx) => this.addAccount(tx, actor, account))
  }

  /**
   * The first account of an empty installation: its operator, in an organisation of that name. Refuses `accounts-exist` as
   * soon as there is any account; of two at once, one wins.
   */
  async firstOperator(input: unknown): Promise<PersonId> {
    const { email: address, name, password, organisationName } = parseInput(firstOperatorInput, input)
    return this.database.transaction(async (tx) => {
      await tx.query('lock table person in share row exclusive mode')
      if (await tx.manager.existsBy(Account, {})) throw new Refused(refuse('accounts-exist').refusal)

      const organisationId = await this.addOrganisation(tx, publicActor, {
        kind: 'customs',
        name: { en: organisationName, fr: '' },
      })
      const account = { email: address, name, password, organisationId, offices: ['operator'], language: 'en' } as const
      return this.addAccount(tx, publicActor, account)
    })
  }

  /** True while nobody can sign in at all, so that the first page can offer to create the operator. */
  async isFirstRun(): Promise<boolean> {
    const [any] = await this.database.query('select 1 from person limit 1')
    return any === undefined
  }

  /** Closes an account and ends its sessions; what the person has written stays theirs. Refuses `last-operator`. */
  async disableAccount(actor: Actor, personId: PersonId): Promise<void> {
    assertMay(actor, 'system.operate', { kind: 'system' })
    await this.database.transaction(async (tx) => {
      const account = await this.lockAccount(tx, personId)
      await this.assertAnotherOperator(tx, account)

      await tx.manager.update(Account, { id: account.id }, { disabledAt: this.clock.now() })
      await tx.record(actor, 'account.disable', { kind: 'person', id: account.id })
      await this.sessions.endAllOf(tx, actor, account.id)
      await tx.announce({ name: 'persons.disabled', payload: { personId: account.id } })
    })
  }

  async enableAccount(actor: Actor, personId: PersonId): Promise<void> {
    assertMay(actor, 'system.operate', { kind: 'system' })
    await this.database.transaction(async (tx) => {
      const account = await this.lockAccount(tx, personId)
      await tx.manager.update(Account, { id: account.id }, { disabledAt: null })
      await tx.record(actor, 'account.enable', { kind: 'person', id: account.id })
    })
  }

  /**
   * Changes the caller's own password and ends every session, this one included: the person signs in anew. Refuses
   * `wrong-credentials` for a wrong current one, `password-…` for a next one against the rules, `too-many` when guessing.
   */
  async changePassword(actor: Actor, input: unknown): Promise<void> {
    if (actor.kind !== 'person') throw new Refused(refuse('sign-in-required').refusal)
    const { current, next } = parseInput(passwordChange, input)
    // Whoever finds an open session must not be able to guess the password behind it.
    await this.throttle.spend(actor.personId, actor.sessionId)
    await this.database.transaction(async (tx) => {
      const account = await this.lockAccount(tx, actor.personId)
      const [stored] = await tx.query<{ hash: string }>('select password_hash as hash from person where id = $1', [
        account.id,
      ])
      if (!(await isPassword(found(stored).hash, current)))
        throw new Refused(refuse('wrong-credentials', {}, '/current').refusal)

      const passwordHash = await this.hashFor(tx, { ...account, password: next }, '/next')
      await tx.manager.update(Account, { id: account.id }, { passwordHash })
      await tx.record(actor, 'account.changePassword', { kind: 'person', id: account.id })
      await this.sessions.endAllOf(tx, actor, account.id)
    })
  }

  /** As `createOrganisation`, inside a transaction of the caller's and without asking for a right: for seeds. */
  async addOrganisation(tx: Transaction, actor: Actor, { kind, name }: NewOrganisation): Promise<OrganisationId> {
    const id = newOrganisationId(this.clock)
    const [row] = await tx.query(
      `insert into organisation (id, kind, name_en, name_fr, created_at) values ($1, $2, $3, $4, $5)
       on conflict (lower(name_en)) do nothing returning id`,
      [id, kind, name.en, name.fr, this.clock.now()],
    )
    if (!row) throw new Refused(refuse('organisation-exists', {}, '/name').refusal)
    await tx.record(actor, 'organisation.create', { kind: 'organisation', id }, { kind })
    return id
  }

  /** As `createAccount`, inside a transaction of the caller's and without asking for a right: for seeds. */
  async addAccount(tx: Transaction, actor: Actor, account: NewAccount): Promise<PersonId> {
    const id = newPersonId(this.clock)
    const passwordHash = await this.hashFor(tx, account, '/password')
    const [row] = await tx.query(
      `insert into person (id, email, name, organisation_id, offices, language, password_hash, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (lower(email)) do nothing returning id`,
      [
        id,
        account.email,
        account.name,
        account.organisationId,
        account.offices,
        account.language,
        passwordHash,
        this.clock.now(),
      ],
    )
    if (!row) throw new Refused(refuse('email-taken', {}, '/email').refusal)
    await tx.record(actor, 'account.create', { kind: 'person', id }, { offices: account.offices })
    return id
  }

  /** The hash of a password that keeps the rules for this person. Refuses `password-…`, and an unknown organisation. */
  private async hashFor(
    tx: Transaction,
    owner: Pick<NewAccount, 'email' | 'name' | 'password' | 'organisationId'>,
    at: string,
  ): Promise<string> {
    const organisation = await tx.manager.findOneBy(Organisation, { id: owner.organisationId })
    if (!organisation) throw new Refused(refuse('field-wrong', { field: 'organisationId' }, '/organisationId').refusal)
    const context = [owner.name, owner.email, organisation.nameEn, organisation.nameFr]
    const parsed = parsePassword(owner.password, context)
    if (!parsed.ok) throw new Refused({ ...parsed.refusal, at })
    return hashPassword(parsed.value)
  }

  private async lockAccount(tx: Transaction, personId: PersonId): Promise<Account> {
    return found(await tx.manager.findOne(Account, { where: { id: personId }, lock: { mode: 'pessimistic_write' } }))
  }

  /** All operators are locked, so that two who close each other cannot both succeed. */
  private async assertAnotherOperator(tx: Transaction, account: Account): Promise<void> {
    const operators = await tx.query<{ id: PersonId }>(
      `select id from person where 'operator' = any(offices) and disabled_at is null order by id for update`,
    )
    const isOne = operators.some((operator) => operator.id === account.id)
    if (isOne && operators.length === 1) throw new Refused(refuse('last-operator').refusal)
  }
}
