import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { startApp, type TestApp } from '../../../../../test/world/app'
import { ask, person, signedIn, takeClock, tokenOf } from '../../../../../test/world/people'
import { ActorSource } from '../../../platform/auth'
import { Database } from '../../../platform/database'
import { Events } from '../../../platform/events'
import { AccountsService } from '../accounts/accounts.service'
import { digestOf } from '../secrets'
import { signInLimits } from './sign-in-throttle'

const ME =
  '{ me { person { name organisation { name { en } } } email offices memberships { groupId role } sessionId } }'
const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { token expiresAt language person { name } } }'

describe('sessions', () => {
  let world: TestApp

  beforeAll(async () => {
    world = await startApp()
  })

  afterAll(() => world.close())

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${world.url}/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const actorOf = (token: string) => world.app.get(ActorSource).actorFor(token)
  const heard = (name: string) => {
    const events: unknown[] = []
    world.app.get(Events).on(name, (payload) => {
      events.push(payload)
    })
    return async () => {
      for (let wait = 0; wait < 100 && events.length === 0; wait++) await new Promise((r) => setTimeout(r, 20))
      return events
    }
  }

  describe('signing in', () => {
    it('gives a program a token that opens GraphQL under the right name', async () => {
      const account = await person(world, { name: 'Amadou Vale' })

      const answer = await post({ email: account.email.toUpperCase(), password: account.password })
      const { token, expiresAt } = (await answer.json()) as { token: string; expiresAt: string }

      expect(answer.status).toBe(201)
      expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(11.9 * 60 * 60_000)
      expect((await ask(world, token, ME)).data.me.person.name).toBe('Amadou Vale')
    })

    it('by GraphQL gives a token and the person', async () => {
      const { email, password } = await person(world, { name: 'Noor Vale' })

      const { data } = await ask(world, null, SIGN_IN, { email, password })

      expect(data.signIn.person.name).toBe('Noor Vale')
      expect((await ask(world, data.signIn.token, ME)).data.me.email).toBe(email)
    })

    it('tells which language the account speaks', async () => {
      const { email, password } = await person(world, { language: 'fr' })

      expect((await ask(world, null, SIGN_IN, { email, password })).data.signIn.language).toBe('fr')
    })

    it('opens the same door for the session cookie as for the bearer header', async () => {
      const { token } = await signedIn(world)

      const answer = await fetch(`${world.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `other=1; session=${token}` },
        body: JSON.stringify({ query: '{ me { email } }' }),
      })

      expect(await answer.json()).toMatchObject({ data: { me: { email: expect.stringContaining('@') } } })
    })

    it('stores only the hash of the token', async () => {
      const { token } = await signedIn(world)

      const [row] = await world.app
        .get(Database)
        .query<{ all: string }>('select s::text as all from session s where token_hash = $1', [digestOf(token)])

      expect(row?.all).toContain('ses_')
      expect(row?.all).not.toContain(token)
    })

    it('takes a composed and a decomposed spelling of the same password', async () => {
      const { organisationId } = await person(world)
      const accounts = world.app.get(AccountsService)
      await world.app.get(Database).transaction((tx) =>
        accounts.addAccount(
          tx,
          { kind: 'public' },
          {
            email: 'accent@example.test',
            name: 'Zoé Example',
            password: 'crème fraîche à la hâte',
            organisationId,
            offices: [],
            language: 'fr',
          },
        ),
      )

      const answer = await post({ email: 'accent@example.test', password: 'crème fraîche à la hâte'.normalize('NFD') })

      expect(answer.status).toBe(201)
    })

    it('works over a socket as well', async () => {
      const { email, password } = await person(world)
      const client = createClient({ url: `${world.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket })

      const answer = await new Promise<unknown>((resolve, reject) => {
        client.subscribe(
          { query: SIGN_IN, variables: { email, password } },
          { next: resolve, error: reject, complete: () => {} },
        )
      })
      await client.dispose()

      expect(answer).toMatchObject({ data: { signIn: { token: expect.any(String) } } })
    })

    it('while signed in gives a fresh token and ends the old session', async () => {
      const account = await signedIn(world)

      const answer = await ask(world, account.token, SIGN_IN, { email: account.email, password: account.password })

      expect(answer.data.signIn.token).not.toBe(account.token)
      expect(await actorOf(account.token)).toBeNull()
    })

    it('answers a wrong password, an unknown address and a closed account in the same words', async () => {
      const operator = await signedIn(world, { offices: ['operator'] })
      const { email, password } = await person(world)
      const closed = await person(world)
      await ask(world, operator.token, 'mutation ($id: ID!) { disableAccount(personId: $id) { email } }', {
        id: closed.personId,
      })

      const answers = await Promise.all([
        post({ email, password: `${password}x` }),
        post({ email: 'nobody@example.test', password }),
        post({ email: closed.email, password: closed.password }),
      ])
      const bodies = await Promise.all(answers.map(async (a) => ({ ...((await a.json()) as object), instance: '' })))

      expect(answers.map((a) => a.status)).toEqual([401, 401, 401])
      expect(bodies[1]).toEqual(bodies[0])
      expect(bodies[2]).toEqual(bodies[0])
      expect(bodies[0]).toMatchObject({ code: 'wrong-credentials' })
    })

    it('takes as long for an unknown address as for a known one', async () => {
      const { email } = await person(world)
      const timeOf = async (address: string) => {
        const began = performance.now()
        await post({ email: address, password: 'a wrong password of some length' })
        return performance.now() - began
      }
      await timeOf('warm-up@example.test')

      const known: number[] = []
      const unknown: number[] = []
      for (let round = 0; round < 7; round++) {
        known.push(await timeOf(email))
        unknown.push(await timeOf(`nobody${round}@example.test`))
      }

      // The fastest of each: whatever else the machine does only ever adds time.
      const ratio = Math.min(...unknown) / Math.min(...known)
      expect(ratio).toBeGreaterThan(0.6)
      expect(ratio).toBeLessThan(1.6)
    })

    it('stops guessing with the seconds to wait, from that address for that account only', async () => {
      const { email, password } = await person(world)
      const other = await person(world)

      for (let guess = 0; guess < signInLimits.perAccountAndAddress; guess++) {
        expect((await post({ email, password: `wrong ${guess}` })).status).toBe(401)
      }
      const stopped = await post({ email, password })
      const elsewhere = await post({ email, password }, { 'x-forwarded-for': '203.0.113.9' })

      expect(stopped.status).toBe(429)
      expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(600)
      expect(elsewhere.status).toBe(201)
      expect((await post(other)).status).toBe(422)
      expect(await tokenOf(world, other)).toHaveLength(43)
    })

    it('counts aliased and simultaneous guesses one by one', async () => {
      const { email } = await person(world)
      const aliases = Array.from(
        { length: 12 },
        (_, n) => `a${n}: signIn(email: $email, password: "wrong ${n}") { token }`,
      )

      const { codes } = await ask(world, null, `mutation ($email: String!) { ${aliases.join(' ')} }`, { email })

      // The first refusal empties the whole answer; the next attempt shows that all of them were counted.
      expect(codes[0]).toBe('wrong-credentials')
      const more = await Promise.all(Array.from({ length: 12 }, () => post({ email, password: 'wrong again' })))
      expect(more.map((a) => a.status)).toContain(429)
    })
  })

  describe('what is not a sign-in', () => {
    it.each([
      ['an empty object', {}, 'field-wrong'],
      ['a number for a password', { email: 'a@example.test', password: 1 }, 'field-wrong'],
      ['an object for an address', { email: { $ne: null }, password: 'x' }, 'field-wrong'],
      ['an array', [], 'field-wrong'],
      ['an extra field', { email: 'a@example.test', password: 'x', offices: ['operator'] }, 'field-unknown'],
      [
        'a __proto__ member',
        '{"email":"a@example.test","password":"x","__proto__":{"offices":["operator"]}}',
        'field-unknown',
      ],
      ['a constructor member', '{"email":"a@example.test","password":"x","constructor":{}}', 'field-unknown'],
      ['a password of 2,000 characters', { email: 'a@example.test', password: 'x'.repeat(2_000) }, 'field-too-long'],
    ])('is refused clearly: %s', async (_, body, code) => {
      const answer = await post(body)

      expect(answer.status).toBe(422)
      expect(await answer.json()).toMatchObject({ code })
    })

    it.each([
      ['JSON that ends early', '{"email":', 400],
      ['10 MB of password', JSON.stringify({ email: 'a@example.test', password: 'x'.repeat(10_000_000) }), 413],
      ['a bare string', '"hello"', 400],
    ])('is refused before it is read: %s', async (_, body, status) => {
      const answer = await post(body)

      expect(answer.status).toBe(status)
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
    })

    it('is a form of another site', async () => {
      const answer = await post({ email: 'a@example.test', password: 'x' }, { origin: 'https://evil.example' })

      expect(answer.status).toBe(403)
    })

    it('is an address with U+0000', async () => {
      const answer = await post({ email: 'a\u0000b@example.test', password: 'a wrong password' })

      expect(answer.status).toBe(422)
      expect(await answer.json()).toMatchObject({ code: 'text-unstorable' })
    })

    it.each(['__proto__', 'constructor', 'toString', '0', "' or 1=1 --", '\ud800'])(
      'is the address %j',
      async (email) => {
        expect((await post({ email, password: 'a wrong password' })).status).toBe(401)
      },
    )
  })

  describe('a session', () => {
    it('ends after 30 minutes without a request, and not before', async () => {
      const { token } = await signedIn(world)
      const clock = takeClock(world)

      clock.forward(29)
      const early = await actorOf(token)
      clock.forward(29)
      const kept = await actorOf(token)
      clock.forward(30)
      const late = await actorOf(token)
      clock.giveBack()

      expect(early?.kind).toBe('person')
      expect(kept?.kind).toBe('person')
      expect(late).toBeNull()
    })

    it('ends after 12 hours however busy it is', async () => {
      const { token } = await signedIn(world)
      const clock = takeClock(world)

      const alive: boolean[] = []
      for (let quarter = 0; quarter < 4 * 12; quarter++) {
        alive.push((await actorOf(token)) !== null)
        clock.forward(15)
      }
      const after = await actorOf(token)
      clock.giveBack()

      expect(alive).not.toContain(false)
      expect(after).toBeNull()
    })

    it('is written to at most once a minute', async () => {
      const { token } = await signedIn(world)
      const seen = () =>
        world.app
          .get(Database)
          .query<{ at: string }>('select last_seen_at::text as at from session where token_hash = $1', [
            digestOf(token),
          ])
      const clock = takeClock(world)

      const before = await seen()
      clock.forward(0.9)
      await actorOf(token)
      const within = await seen()
      clock.forward(0.2)
      await actorOf(token)
      const after = await seen()
      clock.giveBack()

      expect(within).toEqual(before)
      expect(after).not.toEqual(before)
    })

    it('ends at sign-out, tells its sockets, and its token opens nothing again', async () => {
      const { token } = await signedIn(world)
      const events = heard('sessions.ended')

      const answer = await fetch(`${world.url}/v1/sessions/current`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${token}` },
      })

      expect(answer.status).toBe(204)
      expect(await actorOf(token)).toBeNull()
      expect(await events()).toEqual([{ sessionId: expect.stringMatching(/^ses_/) }])
    })

    it('cannot be ended by a stranger', async () => {
      const answer = await fetch(`${world.url}/v1/sessions/current`, { method: 'DELETE' })

      expect(answer.status).toBe(401)
    })

    it('of somebody else is not found when one tries to end it', async () => {
      const mallory = await signedIn(world)
      const victim = await signedIn(world)
      const { data } = await ask(world, victim.token, '{ me { sessionId } }')
      const end = 'mutation ($id: ID!) { endSession(id: $id) }'

      const real = await ask(world, mallory.token, end, { id: data.me.sessionId })
      const invented = await ask(world, mallory.token, end, { id: 'ses_invented' })

      expect(real.codes).toEqual(['not-found'])
      expect(invented.codes).toEqual(real.codes)
      expect(await actorOf(victim.token)).not.toBeNull()
    })

    it('is listed, and all others can be ended at once', async () => {
      const account = await signedIn(world)
      const phone = await tokenOf(world, account)
      const list = '{ mySessions { id isCurrent device lastSeenAt } }'

      const before = await ask(world, account.token, list)
      const ended = await ask(world, account.token, 'mutation { endOtherSessions }')
      const after = await ask(world, account.token, list)

      expect(before.data.mySessions).toHaveLength(2)
      expect(ended.data.endOtherSessions).toBe(1)
      expect(after.data.mySessions).toEqual([expect.objectContaining({ isCurrent: true })])
      expect(await actorOf(phone)).toBeNull()
    })

    it('dies with its account, within the same transaction', async () => {
      const operator = await signedIn(world, { offices: ['operator'] })
      const { token, personId } = await signedIn(world)
      const events = heard('persons.disabled')

      await ask(world, operator.token, 'mutation ($id: ID!) { disableAccount(personId: $id) { disabledAt } }', {
        id: personId,
      })

      expect(await actorOf(token)).toBeNull()
      expect(await events()).toEqual([{ personId }])
    })
  })

  it('tells strangers that they are nobody', async () => {
    expect((await ask(world, null, ME)).data).toEqual({ me: null })
    expect((await ask(world, 'not-a-token-of-ours-at-all', ME)).data).toEqual({ me: null })
    expect((await ask(world, null, '{ mySessions { id } }')).codes).toEqual(['sign-in-required'])
  })
})
