import { sessionCookie } from '../world/cookie'
import { type DemonstrationWorld, startDemonstration } from '../world/demonstration'
import { person } from '../world/people'
import { type RawAnswer, rawRequest } from '../world/raw-request'

const JSON_BODY = { 'content-type': 'application/json' }
const FORM_BODY = { 'content-type': 'application/x-www-form-urlencoded' }

let world: DemonstrationWorld
let cookie: string

beforeAll(async () => {
  world = await startDemonstration({ web: true })
  cookie = `session=${await world.as('member')}`
}, 60_000)
afterAll(() => world.close())

const send = (path: string, wish: Parameters<typeof rawRequest>[2] = {}): Promise<RawAnswer> =>
  rawRequest(world.url, path, wish)
const post = (path: string, headers: Record<string, string>, body: string | Buffer): Promise<RawAnswer> =>
  send(path, { method: 'POST', headers, body })

describe('every answer', () => {
  const big = Buffer.alloc(1_100_000, 'a')
  const answers: readonly (readonly [string, number, () => Promise<RawAnswer>])[] = [
    ['a page', 200, () => send('/')],
    ['a private page', 200, () => send('/home', { headers: { cookie } })],
    ['a redirect', 302, () => send('/home')],
    ['a page that is not there', 404, () => send('/nowhere')],
    ['a form of another site', 403, () => post('/sign-in', { ...FORM_BODY, origin: 'https://evil.example' }, 'a=b')],
    ['a form that is none', 415, () => post('/sign-in', JSON_BODY, '{}')],
    ['a form that is too large', 413, () => post('/sign-in', FORM_BODY, Buffer.alloc(5_000_000, 'a'))],
    ['a method of no page', 405, () => send('/', { method: 'DELETE' })],
    ['a built file', 200, () => send('/favicon.svg')],
    ['a list', 200, () => send('/v1/standards')],
    ['a door that is not there', 404, () => send('/v1/nowhere')],
    ['a body that is no JSON', 400, () => post('/v1/sessions', JSON_BODY, '{')],
    ['a stranger', 401, () => post('/v1/tickets', JSON_BODY, '{"documentId":"STD-001"}')],
    ['a body that is too large', 413, () => post('/v1/sessions', JSON_BODY, big)],
    ['an operation', 200, () => post('/graphql', JSON_BODY, '{"query":"{ release }"}')],
    ['an operation that is none', 400, () => post('/graphql', JSON_BODY, '{"query":"{"}')],
  ]

  it.each(answers)('%s (%i) carries the headers that protect its reader', async (_, status, ask) => {
    const { headers, ...answer } = await ask()

    expect(answer.status).toBe(status)
    const policy = String(headers['content-security-policy'])
    expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}';/)
    expect(policy).toMatch(/style-src 'self' 'nonce-/)
    expect(policy).not.toMatch(/unsafe-/)
    for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]) {
      expect(policy).toContain(rule)
    }
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    })
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('server')
    expect(headers).not.toHaveProperty('access-control-allow-origin')
    expect(headers).not.toHaveProperty('strict-transport-security')
  })

  it('has a nonce of its own, which every inline script of the page carries', async () => {
    const [first, second] = [await send('/'), await send('/')]
    const nonceOf = ({ headers }: RawAnswer) => /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1]

    expect(nonceOf(first)).not.toBe(nonceOf(second))
    const scripts = first.body.match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) if (!script.includes(' src=')) expect(script).toContain(`nonce="${nonceOf(first)}"`)
    expect(first.body).not.toMatch(/<[a-z][^>]* on[a-z]+=/)
    expect(first.body).not.toMatch(/<[a-z][^>]* style="/)
  })
})

describe('what somebody known is told is kept by nobody', () => {
  it.each([
    ['/'],
    ['/home'],
    ['/home.data'],
    ['/sessions'],
    ['/s/STD-001/draft'],
    ['/e/DE-014/edit'],
    ['/nowhere'],
    ['/v1/nowhere'],
    ['/favicon.ico'],
  ])('%s', async (path) => {
    expect((await send(path, { headers: { cookie } })).headers['cache-control']).toBe('no-store')
  })

  it('GraphQL, sign-in and tickets', async () => {
    const answers = [
      await post('/graphql', { ...JSON_BODY, cookie }, '{"query":"{ me { email } }"}'),
      await post('/v1/sessions', JSON_BODY, '{"email":"a","password":"b"}'),
      await post('/v1/tickets', { ...JSON_BODY, cookie }, '{"documentId":"STD-001"}'),
    ]

    expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(['no-store', 'no-store', 'no-store'])
  })

  it('while a page for everybody may be asked for again, and a published version kept', async () => {
    expect((await send('/')).headers['cache-control']).toBe('private, no-cache')
    const version = await send('/v1/standards/STD-001/versions/1.0.0', { headers: { cookie } })
    expect(version.headers['cache-control']).toContain('immutable')
  })
})

describe('the session cookie', () => {
  it('is out of reach of scripts and of other sites', async () => {
    const account = await person(world)

    const set = await sessionCookie(world.url, account)

    expect(set).toMatch(/^session=[A-Za-z0-9_-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/)
  })
})

describe('an installation with an https address', () => {
  const own = 'https://concordat.example'
  let secure: DemonstrationWorld

  beforeAll(async () => {
    secure = await startDemonstration({ web: true, environment: { PUBLIC_URL: own } })
  }, 60_000)
  afterAll(() => secure.close())

  // A proxy need not pass the host on: the address is known.
  it('has a session cookie that belongs to that host alone', async () => {
    const set = await sessionCookie(secure.url, await person(secure), { origin: own })

    expect(set).toMatch(/^__Host-session=[A-Za-z0-9_-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/)
  })

  it('takes no form from a page whose host is claimed to be ours', async () => {
    const headers = { origin: 'https://evil.example', host: 'evil.example', 'x-forwarded-host': 'evil.example' }

    await expect(sessionCookie(secure.url, await person(secure), headers)).rejects.toThrow('403')
  })

  it('knows nobody by a cookie of plain http', async () => {
    const plain = (await sessionCookie(secure.url, await person(secure), { origin: own })).replace('__Host-', '')

    expect((await rawRequest(secure.url, '/home', { headers: { cookie: plain } })).status).toBe(302)
  })

  it.each(['/', '/nowhere', '/v1/standards', '/favicon.svg'])('stays on https: %s', async (path) => {
    const { headers } = await rawRequest(secure.url, path)

    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
  })

  it.each(['evil.example', 'evil.example:1', '127.0.0.1.evil.example'])('never repeats the host %s', async (host) => {
    for (const path of ['/', '/home', '/s/STD-001', '/s/STD-001/use', '/nowhere']) {
      const headers = { host, 'x-forwarded-host': host, forwarded: `host=${host}` }
      const answer = await rawRequest(secure.url, path, { headers })

      expect(`${answer.body}${JSON.stringify(answer.headers)}`.includes('evil')).toBe(false)
    }
  })
})

describe('a page of another site', () => {
  it.each([
    ['a form', '/sign-in', { ...FORM_BODY, origin: 'https://evil.example' }, 'account=operator'],
    ['a form without origin', '/sign-in', { ...FORM_BODY, 'sec-fetch-site': 'cross-site' }, 'account=operator'],
    ['a form of a sibling host', '/sign-out', { ...FORM_BODY, 'sec-fetch-site': 'same-site' }, ''],
    ['a form from a sandbox', '/sign-out', { ...FORM_BODY, origin: 'null' }, ''],
    ['an operation', '/graphql', { ...JSON_BODY, origin: 'https://evil.example' }, '{"query":"mutation { ping }"}'],
    ['a ticket', '/v1/tickets', { ...JSON_BODY, origin: 'https://evil.example' }, '{"documentId":"STD-001"}'],
    ['a longer host', '/graphql', { ...JSON_BODY, origin: 'http://127.0.0.1.evil.example' }, '{"query":"{ release }"}'],
  ])('cannot send %s with the person’s cookie', async (_, path, headers, body) => {
    const answer = await post(path, { ...headers, cookie }, body)

    expect(answer.status).toBe(403)
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'foreign-origin' })
    expect(answer.headers).not.toHaveProperty('set-cookie')
  })

  it.each([
    ['text', { 'content-type': 'text/plain' }, '{"query":"mutation { ping }"}'],
    ['a form', FORM_BODY, 'query=mutation{ping}'],
    ['multipart', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--'],
    ['nothing known', {}, '{"query":"mutation { ping }"}'],
  ])('cannot dress an operation up as %s, which needs no leave of ours', async (_, headers, body) => {
    const answer = await post('/graphql', { ...headers, cookie }, body)

    expect(answer.status).toBe(400)
    expect(answer.body).not.toContain('"data"')
  })

  it('cannot act by a link', async () => {
    const bare = await send('/graphql?query=mutation%7Bping%7D', { headers: { cookie } })
    const asked = await send('/graphql?query=mutation%7Bping%7D', {
      headers: { cookie, 'x-apollo-operation-name': 'x' },
    })
    const out = await send('/sign-out', { headers: { cookie } })

    expect([bare.status, asked.status]).toEqual([400, 405])
    expect(out.headers).not.toHaveProperty('set-cookie')
    expect((await send('/home', { headers: { cookie } })).status).toBe(200)
  })

  it('learns nothing by asking whether it may', async () => {
    const preflight = await send('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })

    expect(Object.keys(preflight.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('an odd path', () => {
  const odd = [
    '/%2e%2e/%2e%2e/package.json',
    '/../package.json',
    '/assets/../package.json',
    '/assets/%2e%2e/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/.git/config',
    '/.env',
    '/assets/root.js.map',
    '/web/app/root.tsx',
    '//evil.example/',
    '//v1/standards',
    '/\\\\evil.example/standards',
    '/v1//standards',
    '/s/STD-001%2Fdraft',
    '/s/STD-001%00',
    '/%00',
    '/s/%zz',
    '/%ff%fe',
    '/V1/standards',
    '/GraphQL',
    '/graphql/x',
    '/v1/standards/%2e%2e/%2e%2e',
    '/v1/standards/STD-001/versions/..%2f..%2f',
    '/standards/__proto__',
    '/s/constructor',
    '/v1/standards/__proto__/versions/toString',
    `/${'a'.repeat(12_000)}`,
  ]

  it.each(odd)('%s leads nowhere and tells nothing', async (path) => {
    const { status, body } = await send(path)

    expect([400, 404, 422]).toContain(status)
    expect(body).not.toMatch(/\bat [^\n]+\.[jt]s:\d+|node_modules|"dependencies"|\/api\/src\//)
  })

  it('that is only slashes is the front page or none, whoever is named by it', async () => {
    for (const path of ['//', '///', '/./', '/%2e/']) expect([200, 404]).toContain((await send(path)).status)
  })

  it('of 20 kB is turned away before anybody reads it', async () => {
    expect((await send(`/${'a'.repeat(20_000)}`)).status).toBe(431)
  })

  it.each(['/home/', '/home?x=%00', '//home', '/home.data', '/home%2f', '/HOME'])(
    'as %s opens no private page to a stranger',
    async (path) => {
      const { status, body } = await send(path)

      expect(body).not.toContain('Maya Linden')
      expect(status).not.toBe(500)
    },
  )

  it.each(['/', '/home', '/nowhere', '/v1/standards', '/v1/nowhere', '/graphql', '/favicon.svg', '/health/ready'])(
    'HEAD %s is what GET is, without the body',
    async (path) => {
      const [head, get] = [await send(path, { method: 'HEAD' }), await send(path)]

      expect(head.status).toBe(get.status)
      expect(head.body).toBe('')
    },
  )

  it.each(['TRACE', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'])('with %s is nobody’s mistake', async (method) => {
    for (const path of ['/', '/sign-in', '/v1/sessions', '/graphql']) {
      const { status } = await send(path, { method })
      expect([200, 204, 400, 404, 405]).toContain(status)
    }
  })

  it('is never a source map, and none is named', async () => {
    const { body } = await send('/')
    const [script] = /\/assets\/[^"]+\.js/.exec(body) ?? []

    expect((await send(`${script}.map`)).status).toBe(404)
    expect((await send(String(script))).body).not.toContain('sourceMappingURL')
  })
})

describe('a link that leads away', () => {
  const away = [
    '//evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    '/%09/evil.example',
    '/\t/evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/.//evil.example',
    '/a/..//evil.example',
    '//evil.example\\@127.0.0.1',
    '%2f%2fevil.example',
  ]
  const isOwn = (location: unknown): boolean =>
    new URL(String(location), 'http://own.example').origin === 'http://own.example' &&
    !String(location).startsWith('//')

  it.each(away)('%s is not followed after the language was chosen', async (back) => {
    for (const parameter of [back, encodeURIComponent(back)]) {
      const path = `/language?to=fr&back=${parameter}`.replaceAll('\t', '%09')
      expect(isOwn((await send(path)).headers.location)).toBe(true)
    }
  })

  it.each(away)('%s is not followed after sign-in', async (next) => {
    const { email, password } = await person(world)

    const answer = await post(
      `/sign-in?next=${encodeURIComponent(next)}`,
      FORM_BODY,
      new URLSearchParams({ email, password }).toString(),
    )

    expect(answer.status).toBe(302)
    expect(isOwn(answer.headers.location)).toBe(true)
  })
})

describe('a host or a scheme that is none', () => {
  it.each(['a b', '[', 'x/y?', 'a@b', ''])('“%s” is no host', async (host) => {
    const { status, body } = await send('/', { headers: { host } })

    expect([200, 400]).toContain(status)
    expect(body).not.toMatch(/\.[jt]s:\d+/)
  })

  it.each(['javascript', 'file', 'https', 'x, y'])('a proxy that says %s changes no address', async (protocol) => {
    const { status, headers } = await send('/home', { headers: { 'x-forwarded-proto': protocol } })

    expect([status, headers.location]).toEqual([302, '/sign-in?next=%2Fhome'])
  })
})

describe('a page’s form', () => {
  it.each([
    ['JSON', JSON_BODY, '{}'],
    ['broken multipart', { 'content-type': 'multipart/form-data; boundary=x' }, 'zzz'],
    ['of no type', {}, 'a=b'],
    ['XML', { 'content-type': 'text/xml' }, '<a/>'],
  ])('%s is refused in a sentence', async (_, headers, body) => {
    const answer = await post('/sign-in', headers, body)

    expect(answer.status).toBe(415)
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'form-media-type' })
  })

  it('of unannounced length is bounded as well', async () => {
    const headers = { ...FORM_BODY, 'transfer-encoding': 'chunked' }

    const answer = await post('/sign-in', headers, Buffer.alloc(6_000_000, 'a')).catch(() => null)

    expect(answer?.status ?? 413).toBeGreaterThanOrEqual(400)
    expect((await send('/')).status).toBe(200)
  })
})
