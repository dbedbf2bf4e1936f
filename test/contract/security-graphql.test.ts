import { once } from 'node:events'
import net from 'node:net'
import WebSocket from 'ws'
import { Events } from '../../api/src/platform/events'
import { graphqlLimits } from '../../api/src/platform/graphql'
import { until } from '../convergence/live-world'
import { type DemonstrationWorld, startDemonstration } from '../world/demonstration'
import { ask, person, signedIn, tokenOf } from '../world/people'
import { rawRequest } from '../world/raw-request'

interface Problem {
  readonly message: string
  readonly path?: readonly string[]
  readonly extensions?: { readonly code?: string }
}
interface Said {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly Problem[]
}

let world: DemonstrationWorld

beforeAll(async () => {
  world = await startDemonstration()
}, 60_000)
afterAll(() => world.close())

async function overHttp(query: string, token: string | null = null): Promise<Said> {
  const answer = await rawRequest(world.url, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query }),
  })
  expect(answer.status).toBeLessThan(500)
  return JSON.parse(answer.body) as Said
}

/** A socket that has said hello; `heard` collects what it is told. */
async function socket(token: string | null = null) {
  const ws = new WebSocket(`${world.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  const heard: { type: string; id?: string; payload?: unknown }[] = []
  ws.on('message', (message) => heard.push(JSON.parse(String(message))))
  const closed = new Promise<number>((resolve) => ws.once('close', resolve))
  ws.on('error', () => undefined)
  await once(ws, 'open')
  const say = (message: object) => ws.send(JSON.stringify(message))
  say({ type: 'connection_init', payload: token ? { authorization: `Bearer ${token}` } : {} })
  await until('hello', () => heard.some(({ type }) => type === 'connection_ack'))
  return { ws, heard, closed, say }
}

async function overSocket(query: string, token: string | null = null): Promise<Said> {
  const { ws, heard, say } = await socket(token)
  say({ type: 'subscribe', id: 'a', payload: { query } })
  await until('an answer', () => heard.some(({ id }) => id === 'a'))
  ws.close()
  const answer = heard.find(({ id }) => id === 'a')
  return answer?.type === 'error' ? { errors: answer.payload as Problem[] } : (answer?.payload as Said)
}

const doors = [
  ['over HTTP', overHttp],
  ['over a socket', overSocket],
] as const

describe.each(doors)('an operation %s', (_, say) => {
  const many = (count: number, one: (n: number) => string) => Array.from({ length: count }, (_, n) => one(n)).join(' ')
  const deep = (levels: number): string => (levels === 0 ? 'id' : `... on GroupCard { ${deep(levels - 1)} }`)

  it.each([
    ['deeper than ten levels', `{ groups { ${deep(11)} } }`],
    ['of more cost than a thousand', `{ people(first: 100) { accounts { email person { id name } } } }`],
    ['of more than fifteen names', `{ ${many(16, (n) => `a${n}: release`)} }`],
    ['of more than fifty directives', `{ ${many(51, () => 'release @include(if: true)')} }`],
    ['of more than a thousand tokens', `{ ${many(1_001, () => 'release')} }`],
    ['with names hidden in a fragment', `{ ...F } fragment F on Query { ${many(16, (n) => `a${n}: release`)} }`],
    ['that leads back to itself', '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }'],
    ['that asks for the schema', '{ __schema { types { name } } }'],
    ['that asks for a type', '{ __type(name: "Account") { fields { name } } }'],
    ['that is none', '{'],
    ['that is empty', ''],
  ])('%s is refused whole, as the sender’s mistake', async (_, query) => {
    const { data, errors } = await say(query)

    expect(data ?? null).toBeNull()
    for (const problem of errors ?? [{ message: 'no error' }]) {
      expect(problem.extensions?.code).toMatch(/^(GRAPHQL_(PARSE|VALIDATION)_FAILED|BAD_REQUEST)$/)
      expect(JSON.stringify(problem)).not.toMatch(/Apollo|stacktrace|\.[jt]s:\d/)
    }
  })

  it('within the limits is answered', async () => {
    expect(await say(`{ ${many(15, (n) => `a${n}: release`)} }`)).toMatchObject({ data: { a0: expect.any(String) } })
  })

  it.each([
    ['a field', '{ docment(id: "x") { id } }'],
    ['a field of a type', '{ me { emial } }'],
    ['an argument', '{ document(idd: "x") { id } }'],
    ['a type', 'query ($a: CreateAcountInput) { release }'],
    ['an enum value', 'mutation { createOrganisation(input: { kind: carier, name: { en: "", fr: "" } }) { id } }'],
  ])('is not told which %s was meant', async (_, query) => {
    const { errors } = await say(query)

    expect(errors?.length).toBeGreaterThan(0)
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i)
  })

  it('that is refused carries a code and both languages', async () => {
    const { errors } = await say('{ document(id: "STD-001") { id } }')

    expect(errors).toMatchObject([{ extensions: { code: 'not-found', text: { fr: expect.stringMatching(/\S/) } } }])
  })

  it('does not count a limit once for each of several operations', async () => {
    expect(await say('query A { release } query B { release }')).not.toHaveProperty('data.release')
  })
})

it('several operations in one body are refused', async () => {
  const answer = await rawRequest(world.url, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ query: '{ release }' }, { query: '{ release }' }]),
  })

  expect([answer.status, JSON.parse(answer.body).data]).toEqual([400, undefined])
})

describe('a wrong id and a forbidden one look the same', () => {
  // Each place where an id is asked for, and an id of each kind that exists.
  const questions: readonly (readonly [string, (id: string) => string, string])[] = [
    ['document', (id) => `{ document(id: "${id}") { id } }`, 'STD-001'],
    ['draftSet', (id) => `{ draftSet(documentId: "${id}") }`, 'STD-001'],
    ['draftElements', (id) => `{ draftElements(documentId: "${id}") { id } }`, 'STD-001'],
    ['draftElement', (id) => `{ draftElement(id: "${id}") { id } }`, 'DE-014'],
    ['publication', (id) => `{ publication(id: "${id}") { hash } }`, 'STD-001'],
    ['group', (id) => `{ group(id: "${id}") { id } }`, 'ecom'],
    ['groupDocuments', (id) => `{ groupDocuments(groupId: "${id}") { id } }`, 'ecom'],
    [
      'checkMessage',
      (id) => `{ checkMessage(standardId: "${id}", message: "{}", version: "draft") { verdict } }`,
      'STD-001',
    ],
    ['markVisited', (id) => `mutation { markVisited(documentId: "${id}") }`, 'STD-001'],
    [
      'addComment',
      (id) => `mutation { addComment(elementId: "${id}", body: "x", audience: "public") { id } }`,
      'DE-014',
    ],
    [
      'addDataElement',
      (id) =>
        `mutation { addDataElement(documentId: "${id}", objectClass: "x", member: "y", name: { en: "x", fr: "" }) }`,
      'STD-001',
    ],
    [
      'createDataElementSet',
      (id) => `mutation { createDataElementSet(groupId: "${id}", title: { en: "x", fr: "" }) }`,
      'ecom',
    ],
    [
      'approveStandard',
      (id) =>
        `mutation { approveStandard(id: "${id}", version: "9.0.0", effectiveFrom: "2030-01-01", notice: { en: "x", fr: "" }, hash: "x") { hash } }`,
      'STD-001',
    ],
    ['publishStandard', (id) => `mutation { publishStandard(id: "${id}", hash: "x") { hash } }`, 'STD-001'],
    ['returnToDraft', (id) => `mutation { returnToDraft(id: "${id}", reason: "x") { hash } }`, 'STD-001'],
    ['removeMember', (id) => `mutation { removeMember(groupId: "${id}", personId: "x") }`, 'ecom'],
    ['requestAccess', (id) => `mutation { requestAccess(input: { groupId: "${id}", reason: "x" }) }`, 'ecom'],
  ]
  const askers = ['a stranger', 'wcoDelegate', 'a member of nothing'] as const

  async function tokenFor(asker: (typeof askers)[number]): Promise<string | null> {
    if (asker === 'a stranger') return null
    return asker === 'wcoDelegate' ? world.as('wcoDelegate') : (await signedIn(world)).token
  }

  it.each(questions.flatMap(([name, query, id]) => askers.map((asker) => [name, asker, query, id] as const)))(
    '%s, asked by %s',
    async (_, asker, query, id) => {
      const token = await tokenFor(asker)
      const plain = ({ data, errors }: Said, given: string) =>
        JSON.stringify({ data, errors })
          .replace(/"locations":\[[^\]]*\]/g, '')
          .replaceAll(given, 'ID')

      const forbidden = await overHttp(query(id), token)
      const absent = await overHttp(query('none-such'), token)

      expect(plain(forbidden, id)).toBe(plain(absent, 'none-such'))
      if (!forbidden.data?.requestAccess)
        expect(forbidden.errors?.[0]?.extensions?.code).toMatch(/^(not-found|sign-in-required)$/)
    },
  )

  beforeAll(async () => {
    const add = 'mutation { addComment(elementId: "DE-014", body: "Among us.", audience: "group") { id } }'
    expect((await world.ask('member', add)).codes).toEqual([])
  })

  it.each(askers)('the discussion of a draft element shows %s its public part only', async (asker) => {
    const token = await tokenFor(asker)
    const query = (id: string) => `{ elementComments(elementId: "${id}") { audience } }`
    const heard = await ask(world, token, query('DE-014'))
    const inside = await ask(world, await world.as('member'), query('DE-014'))

    expect(inside.data.elementComments.length).toBeGreaterThan(heard.data.elementComments.length)
    expect(new Set(heard.data.elementComments.map((c: { audience: string }) => c.audience))).not.toContain('group')
  })

  it('an observer reads the discussion and cannot add to it', async () => {
    const query = '{ elementComments(elementId: "DE-014") { audience } }'
    const add = 'mutation { addComment(elementId: "DE-014", body: "x", audience: "group") { id } }'

    expect((await world.ask('fdaCommenter', query)).data.elementComments).toContainEqual({ audience: 'group' })
    expect((await world.ask('fdaCommenter', add)).codes).toEqual(['not-allowed'])
  })

  it.each(['wcoDelegate', null] as const)('the door of shipments judges by no draft of others for %s', async (who) => {
    const judge = async (version: string, standard = 'STD-001') => {
      const token = who && (await world.as(who))
      const { status, body } = await rawRequest(world.url, `/v1/standards/${standard}/versions/${version}/validate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        body: '{}',
      })
      return { status, ...JSON.parse(body), instance: '' }
    }

    const forbidden = await judge('draft')
    expect(forbidden).toMatchObject({ status: 404, code: 'not-found' })
    expect(await judge('9.9.9')).toEqual(forbidden)
    expect(await judge('draft', 'STD-999')).toEqual(forbidden)
  })

  it('a ticket to a draft of others', async () => {
    const token = await world.as('wcoDelegate')
    const ticket = async (documentId: string) => {
      const { status, body } = await rawRequest(world.url, '/v1/tickets', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ documentId }),
      })
      return { status, ...JSON.parse(body), instance: '' }
    }

    expect(await ticket('STD-001')).toMatchObject({ status: 404, code: 'not-found' })
    expect(await ticket('STD-999')).toEqual(await ticket('STD-001'))
  })
})

describe('odd bodies', () => {
  const bodies: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['half an object', '{'],
    ['an array', '[{"email":"a","password":"b"}]'],
    ['a number', '5'],
    ['a text', '"x"'],
    ['null', 'null'],
    ['fields of other types', '{"email":{"$ne":1},"password":["x"],"documentId":{"a":1}}'],
    ['a prototype', '{"__proto__":{"email":"a","password":"b","documentId":"STD-001"}}'],
    ['a constructor', '{"constructor":{"prototype":{"documentId":"STD-001"}}}'],
    ['a document that is a prototype', '{"documentId":"__proto__","email":"__proto__","password":"__proto__"}'],
    ['U+0000', '{"email":"a\\u0000","password":"\\u0000","documentId":"STD-001\\u0000"}'],
    ['half a character', '{"email":"\\ud800","password":"x","documentId":"\\udfff"}'],
    ['200,000 arrays in each other', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['2 MB', `{"email":"${'a'.repeat(2_000_000)}"}`],
    ['200,000 fields', `{${Array.from({ length: 60_000 }, (_, n) => `"k${n}":1`).join(',')}}`],
  ]

  it.each(['/v1/sessions', '/v1/tickets'].flatMap((path) => bodies.map(([what, body]) => [path, what, body] as const)))(
    '%s with %s gets one problem document',
    async (path, _, body) => {
      const answer = await rawRequest(world.url, path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await world.as('member')}` },
        body,
      })

      expect([400, 401, 404, 413, 422]).toContain(answer.status)
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
      expect(JSON.parse(answer.body)).toMatchObject({ status: answer.status, code: expect.any(String) })
      expect(answer.body.length).toBeLessThan(1_000)
      expect((await overHttp('{ release }')).data).toBeTruthy()
    },
  )
})

describe('guessing passwords', () => {
  it('is not helped by claimed addresses when no proxy is configured', async () => {
    const bare = await startDemonstration({ environment: { TRUSTED_PROXIES: '' } })
    const { email } = await person(bare)
    const guess = (n: number) =>
      rawRequest(bare.url, '/v1/sessions', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-forwarded-for': `203.0.113.${n}`,
          forwarded: `for=203.0.113.${n}`,
          'x-real-ip': `203.0.113.${n}`,
        },
        body: JSON.stringify({ email, password: `guess ${n}` }),
      })

    const statuses: number[] = []
    for (let n = 0; n < 12; n++) statuses.push((await guess(n)).status)
    await bare.close()

    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429])
  }, 60_000)

  it('is not helped by addresses claimed in front of what the proxy adds', async () => {
    const { email } = await person(world)
    const statuses: number[] = []
    for (let n = 0; n < 12; n++) {
      const { status } = await rawRequest(world.url, '/v1/sessions', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': `203.0.113.${n}, 198.51.100.7` },
        body: JSON.stringify({ email, password: `guess ${n}` }),
      })
      statuses.push(status)
    }

    expect(statuses.slice(10)).toEqual([429, 429])
  })
})

describe('sockets', () => {
  const listeners = () => Reflect.get(world.app.get(Events), 'handlers').get('standards.published').size
  let listenersAtFirst: number
  beforeAll(() => {
    listenersAtFirst = listeners()
  })

  const FIVE_SECONDS = 5_000

  async function collabSocket(token: string): Promise<WebSocket> {
    const answer = await rawRequest(world.url, '/v1/tickets', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{"documentId":"STD-001"}',
    })
    const ws = new WebSocket(
      `${world.url.replace('http', 'ws')}/collab/STD-001?ticket=${JSON.parse(answer.body).ticket}`,
    )
    ws.on('error', () => undefined)
    await once(ws, 'open')
    return ws
  }

  async function drafter() {
    const account = await person(world, { offices: ['cbpStaff'] })
    const token = await tokenOf(world, account)
    const live = await collabSocket(token)
    const news = await socket(token)
    news.say({
      type: 'subscribe',
      id: 's',
      payload: { query: 'subscription { standardChanged(id: "STD-001") { event } }' },
    })
    news.say({ type: 'subscribe', id: 'q', payload: { query: '{ me { email } }' } })
    await until('the socket knows who asks', () => news.heard.some(({ id }) => id === 'q'))
    const closed = Promise.all([once(live, 'close'), news.closed])
    return { account, token, closed }
  }

  const endings: readonly (readonly [string, (who: Awaited<ReturnType<typeof drafter>>) => Promise<unknown>])[] = [
    [
      'sign-out',
      ({ token }) =>
        rawRequest(world.url, '/v1/sessions/current', {
          method: 'DELETE',
          headers: { authorization: `Bearer ${token}` },
        }),
    ],
    [
      'a closed account',
      ({ account }) =>
        world.ask('operator', 'mutation ($id: ID!) { disableAccount(personId: $id) { email } }', {
          id: account.personId,
        }),
    ],
  ]

  it.each(endings)('and requests end with %s, within five seconds', async (_, end) => {
    const who = await drafter()

    const began = Date.now()
    await end(who)
    await who.closed

    expect(Date.now() - began).toBeLessThan(FIVE_SECONDS)
    expect((await ask(world, who.token, '{ me { email } }')).data.me).toBeNull()
  })

  it.each(['/graphql', '/collab/STD-001?ticket=x'])('%s opens to no page of another site', async (path) => {
    for (const origin of ['https://evil.example', 'null', `${world.url}.evil.example`]) {
      const ws = new WebSocket(`${world.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', { origin })
      const [error] = (await once(ws, 'error')) as [Error]

      expect(error.message).toContain('403')
    }
  })

  it('of GraphQL takes no message larger than an operation', async () => {
    const { closed, say } = await socket()

    say({ type: 'ping', payload: { much: 'a'.repeat(graphqlLimits.socketMessageBytes) } })

    expect(await closed).toBe(1009)
  })

  it('of GraphQL holds a bounded number of subscriptions', async () => {
    const { ws, heard, say } = await socket()
    for (let n = 0; n <= graphqlLimits.subscriptions; n++) {
      const query = 'subscription { standardChanged(id: "STD-001") { event } }'
      say({ type: 'subscribe', id: `s${n}`, payload: { query } })
    }
    await until('one is refused', () => heard.some(({ type }) => type === 'error'))
    ws.close()

    expect(heard.filter(({ type }) => type === 'error').map(({ id }) => id)).toEqual([
      `s${graphqlLimits.subscriptions}`,
    ])
  })

  it('that left are not listened for any more', async () => {
    const before = listenersAtFirst
    await until('those of other tests have gone', () => listeners() === before)
    const { ws, heard, closed, say } = await socket()
    say({ type: 'subscribe', id: 's', payload: { query: 'subscription { standardChanged(id: "STD-001") { event } }' } })
    say({ type: 'subscribe', id: 'q', payload: { query: '{ release }' } })
    await until('it listens', () => heard.some(({ id }) => id === 'q') && listeners() === before + 1)

    ws.terminate()
    await closed

    await until('nobody listens', () => listeners() === before)
  })

  it('are told of an approval when they may read the draft, and not otherwise', async () => {
    const approved = { name: 'standards.approved', payload: { standardId: 'STD-001', version: '1.1.0', hash: 'x' } }
    const published = { name: 'standards.published', payload: { standardId: 'STD-001', version: '1.1.0', hash: 'x' } }
    const query = 'subscription { standardChanged(id: "STD-001") { event } }'
    const listeners = await Promise.all(
      [null, await world.as('wcoDelegate'), await world.as('member')].map((token) => socket(token)),
    )
    for (const { say } of listeners) say({ type: 'subscribe', id: 's', payload: { query } })
    for (const { say } of listeners) say({ type: 'subscribe', id: 'q', payload: { query: '{ release }' } })
    await until('all are there', () => listeners.every(({ heard }) => heard.some(({ id }) => id === 'q')))

    await world.app.get(Events).tell(approved)
    await world.app.get(Events).tell(published)
    const toldTo = ({ heard }: (typeof listeners)[number]) =>
      heard.filter(({ id, type }) => id === 's' && type === 'next').map(({ payload }) => JSON.stringify(payload))
    await until('all know', () => listeners.every((one) => toldTo(one).some((text) => text.includes('published'))))
    for (const { ws } of listeners) ws.close()

    expect(listeners.map((one) => toldTo(one).some((text) => text.includes('approved')))).toEqual([false, false, true])
  })

  it.each(['/', '/nowhere', '/collab', '/graphql/x', '//graphql'])(
    '%s is no door of theirs',
    async (path) => {
      const { hostname, port } = new URL(world.url)
      const line = net.connect(Number(port), hostname)
      line.on('error', () => undefined)
      const ended = once(line, 'close')
      line.resume()
      line.write(
        `GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
      )

      await ended
    },
    5_000,
  )
})
