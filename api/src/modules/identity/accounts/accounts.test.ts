import { startApp, type TestApp } from '../../../../../test/world/app'
import { ask, person, signedIn, tokenOf } from '../../../../../test/world/people'
import { ActorSource } from '../../../platform/auth'
import { Database } from '../../../platform/database'

const FIRST = 'mutation ($input: FirstOperatorInput!) { firstOperator(input: $input) { id } }'
const ACCOUNT =
  'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { email offices language person { id organisation { id } } } }'
const ORGANISATION =
  'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id kind name { en fr } } }'
const DISABLE = 'mutation ($id: ID!) { disableAccount(personId: $id) { disabledAt } }'
const ENABLE = 'mutation ($id: ID!) { enableAccount(personId: $id) { disabledAt } }'
const PASSWORD = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }'
const KEY = 'mutation ($input: CreateMachineKeyInput!) { createMachineKey(input: $input) { secret key { id scopes } } }'

describe('the first operator', () => {
  it('of two at once is one, and then the door is closed', async () => {
    const world = await startApp()
    const first = (n: number) =>
      ask(world, null, FIRST, {
        input: {
          email: `op${n}@example.test`,
          name: 'Olu Op',
          password: `seven tall lamps ${n}`,
          organisationName: `Port ${n}`,
        },
      })

    const open = await ask(world, null, '{ isFirstRun }')
    const answers = await Promise.all([first(1), first(2), first(3), first(4)])
    const closed = await ask(world, null, '{ isFirstRun }')
    const late = await first(5)
    const people = await world.app.get(Database).query('select offices from person')

    expect(open.data.isFirstRun).toBe(true)
    expect(answers.filter((a) => a.codes.length === 0)).toHaveLength(1)
    expect(answers.flatMap((a) => a.codes)).toEqual(['accounts-exist', 'accounts-exist', 'accounts-exist'])
    expect(closed.data.isFirstRun).toBe(false)
    expect(late.codes).toEqual(['accounts-exist'])
    expect(people).toEqual([{ offices: ['operator'] }])
    await world.close()
  })
})

describe('accounts', () => {
  let world: TestApp
  let operator: Awaited<ReturnType<typeof signedIn>>
  let organisationId: string

  beforeAll(async () => {
    world = await startApp()
    operator = await signedIn(world, { offices: ['operator'] })
    organisationId = operator.organisationId
  })

  afterAll(() => world.close())

  const account = (change: object = {}) => ({
    email: 'new@example.test',
    name: 'Nia Newberry',
    password: 'seven tall lamps in a row',
    organisationId,
    ...change,
  })

  it('are made by the operator and can sign in', async () => {
    const made = await ask(world, operator.token, ACCOUNT, {
      input: account({ offices: ['cbpStaff'], language: 'fr' }),
    })
    const token = await tokenOf(world, { email: 'new@example.test', password: 'seven tall lamps in a row' })

    expect(made.data.createAccount).toMatchObject({ offices: ['cbpStaff'], language: 'fr' })
    expect(await world.app.get(ActorSource).actorFor(token)).toMatchObject({
      kind: 'person',
      offices: ['cbpStaff'],
      memberships: [],
    })
  })

  it.each([
    ['an address that is taken, in other letters', { email: 'NEW@example.test' }, 'email-taken'],
    ['a short password', { password: 'seven lamps' }, 'password-too-short'],
    ['a common password', { password: 'correct horse battery staple' }, 'password-common'],
    ['a password of the own names', { password: 'Newberry sunrise parcels 1' }, 'password-context'],
    ['a password of 129 characters', { password: 'seven tall lamps '.repeat(8) }, 'password-too-long'],
    ['no address', { email: 'nobody' }, 'field-wrong'],
    ['U+0000 in the address', { email: 'a\u0000b@example.test' }, 'field-wrong'],
    ['an empty name', { name: '  ' }, 'field-empty'],
    ['a name with a line break', { name: 'Nia\nNewberry' }, 'field-wrong'],
    ['an invented organisation', { organisationId: 'org_invented' }, 'field-wrong'],
  ])('are refused clearly: %s', async (_, change, code) => {
    const { codes } = await ask(world, operator.token, ACCOUNT, {
      input: account({ email: 'other@example.test', ...change }),
    })

    expect(codes).toEqual([code])
  })

  it.each([
    ['a field of the row', { disabledAt: null, email: 'x1@example.test' }],
    ['an id of one’s own', { id: 'per_mine', email: 'x2@example.test' }],
    ['a hash', { passwordHash: 'x', email: 'x3@example.test' }],
    ['an office that does not exist', { offices: ['root'], email: 'x4@example.test' }],
  ])('take no field that nobody asked for: %s', async (_, change) => {
    const { codes, data } = await ask(world, operator.token, ACCOUNT, { input: account(change) })

    expect(codes).toEqual(['BAD_USER_INPUT'])
    expect(data).toBeUndefined()
  })

  it.each([
    ['a stranger', async () => null, 'sign-in-required'],
    ['a member', async () => (await signedIn(world)).token, 'not-allowed'],
    ['an auditor', async () => (await signedIn(world, { offices: ['auditor'] })).token, 'not-allowed'],
    ['a steward', async () => (await signedIn(world, { offices: ['cbpSteward'] })).token, 'not-allowed'],
  ])('are not for %s to make, list or close', async (_, who, code) => {
    const token = await who()
    const name = { en: 'Mine', fr: '' }

    expect((await ask(world, token, ACCOUNT, { input: account({ email: 'y@example.test' }) })).codes).toEqual([code])
    expect((await ask(world, token, ORGANISATION, { input: { kind: 'carrier', name } })).codes).toEqual([code])
    expect((await ask(world, token, DISABLE, { id: operator.personId })).codes).toEqual([code])
    expect((await ask(world, token, ENABLE, { id: operator.personId })).codes).toEqual([code])
    expect(
      (await ask(world, token, KEY, { input: { organisationId, name: 'k', scopes: ['validate'] } })).codes,
    ).toEqual([code])
    expect((await ask(world, token, '{ people { next } }')).codes).toEqual([code])
    expect((await ask(world, token, '{ organisations { id } }')).codes).toEqual([code])
    expect((await ask(world, token, '{ machineKeys { id } }')).codes).toEqual([code])
  })

  it('can be closed and opened again', async () => {
    const somebody = await person(world)

    const closed = await ask(world, operator.token, DISABLE, { id: somebody.personId })
    await expect(tokenOf(world, somebody)).rejects.toThrow('401')
    const opened = await ask(world, operator.token, ENABLE, { id: somebody.personId })

    expect(closed.data.disableAccount.disabledAt).toEqual(expect.any(String))
    expect(opened.data.enableAccount.disabledAt).toBeNull()
    expect(await tokenOf(world, somebody)).toHaveLength(43)
  })

  it('of two operators who close each other at once leave one', async () => {
    const second = await signedIn(world, { offices: ['operator'] })

    const answers = await Promise.all([
      ask(world, operator.token, DISABLE, { id: second.personId }),
      ask(world, second.token, DISABLE, { id: operator.personId }),
    ])
    const [left] = await world.app
      .get(Database)
      .query<{ n: string }>(`select count(*) as n from person where 'operator' = any(offices) and disabled_at is null`)

    expect(answers.filter((a) => a.codes.length === 0)).toHaveLength(1)
    expect(left?.n).toBe('1')
    await world.app.get(Database).query(`update person set disabled_at = null where id = $1`, [operator.personId])
    await world.app.get(Database).query(`update person set offices = '{}' where id = $1`, [second.personId])
    operator = { ...operator, token: await tokenOf(world, operator) }
  })

  it('are listed a page at a time and found by name', async () => {
    const size = 3
    const emails: string[] = []
    let after: string | null = null
    do {
      const query =
        'query ($after: String, $first: Int) { people(after: $after, first: $first) { accounts { email } next } }'
      const { data } = await ask(world, operator.token, query, { after, first: size })
      emails.push(...data.people.accounts.map((a: { email: string }) => a.email))
      after = data.people.next
    } while (after !== null)
    const found = await ask(world, operator.token, '{ people(search: "nia n") { accounts { email } } }')

    const all = await world.app.get(Database).query<{ email: string }>('select email from person')
    expect(emails.length).toBe(all.length)
    expect(new Set(emails)).toEqual(new Set(all.map((row) => row.email)))
    expect(found.data.people.accounts).toEqual([{ email: 'new@example.test' }])
  })

  describe('a password', () => {
    it('is changed by its owner, which ends every session', async () => {
      const somebody = await signedIn(world)
      const elsewhere = await tokenOf(world, somebody)
      const next = 'another seven tall lamps'

      const changed = await ask(world, somebody.token, PASSWORD, { input: { current: somebody.password, next } })

      expect(changed.data.changePassword).toBe(true)
      expect(await world.app.get(ActorSource).actorFor(elsewhere)).toBeNull()
      expect(await world.app.get(ActorSource).actorFor(somebody.token)).toBeNull()
      expect(await tokenOf(world, { email: somebody.email, password: next })).toHaveLength(43)
    })

    it('is not changed with a wrong current one, nor to a common one, nor by guessing on', async () => {
      const somebody = await signedIn(world)
      const change = (current: string, next: string) =>
        ask(world, somebody.token, PASSWORD, { input: { current, next } })

      expect((await change('not the password', 'another seven tall lamps')).codes).toEqual(['wrong-credentials'])
      expect((await change(somebody.password, 'passwordpassword')).codes).toEqual(['password-common'])
      const guesses = await Promise.all(
        Array.from({ length: 12 }, (_, n) => change(`guess ${n}`, 'another seven tall lamps')),
      )
      expect(guesses.flatMap((g) => g.codes)).toContain('too-many')
    })
  })

  describe('organisations', () => {
    it('have a name in both languages, once', async () => {
      const input = { kind: 'association', name: { en: 'Orchard Traders', fr: 'Négociants du Verger' } }

      const made = await ask(world, operator.token, ORGANISATION, { input })
      const again = await ask(world, operator.token, ORGANISATION, {
        input: { ...input, name: { en: 'ORCHARD traders', fr: '' } },
      })

      expect(made.data.createOrganisation).toMatchObject(input)
      expect(again.codes).toEqual(['organisation-exists'])
    })
  })

  describe('a machine key', () => {
    const create = (input: object) =>
      ask(world, operator.token, KEY, { input: { organisationId, name: 'Engine 1', ...input } })

    it('opens the door as a machine with its scopes until it is revoked', async () => {
      const { data } = await create({ scopes: ['validate', 'validate'] })
      const { secret, key } = data.createMachineKey
      const actorOf = () => world.app.get(ActorSource).actorFor(secret)

      const before = await actorOf()
      const me = await ask(world, secret, '{ me { email } }')
      await ask(world, operator.token, 'mutation ($id: ID!) { revokeMachineKey(id: $id) { revokedAt } }', {
        id: key.id,
      })

      expect(secret).toMatch(/^ck_[\w-]{43}$/)
      expect(before).toEqual({ kind: 'machine', keyId: key.id, organisationId, scopes: ['validate'] })
      expect(me.data.me).toBeNull()
      expect(await actorOf()).toBeNull()
    })

    it('does nothing that is a person’s', async () => {
      const { secret } = (await create({ scopes: ['report'] })).data.createMachineKey

      expect((await ask(world, secret, 'mutation { signOut }')).codes).toEqual(['sign-in-required'])
      expect((await ask(world, secret, '{ people { next } }')).codes).toEqual(['not-allowed'])
      expect((await ask(world, secret, ACCOUNT, { input: account() })).codes).toEqual(['not-allowed'])
    })

    it('is stored as a hash only, and listed without its secret', async () => {
      const { secret } = (await create({ scopes: ['report'] })).data.createMachineKey
      const rows = await world.app.get(Database).query<{ all: string }>('select k::text as all from machine_key k')
      const listed = await ask(world, operator.token, '{ machineKeys { id name scopes revokedAt } }')

      expect(rows.map((row) => row.all).join()).not.toContain(secret)
      expect(JSON.stringify(listed.data)).not.toContain(secret)
      expect(listed.data.machineKeys.length).toBe(rows.length)
    })

    it('needs a scope and a real organisation', async () => {
      expect((await create({ scopes: [] })).codes).toEqual(['field-empty'])
      expect((await create({ scopes: ['operate'] })).codes).toEqual(['BAD_USER_INPUT'])
      expect((await create({ scopes: ['validate'], organisationId: 'org_invented' })).codes).toEqual(['not-found'])
    })
  })
})
