import { request as httpRequest } from 'node:http'
import { type DemonstrationWorld, startDemonstration } from '../world/demonstration'

interface WireFinding {
  readonly code: string
  readonly element?: string
  readonly rule?: string
  readonly at: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly fix: string
  readonly link: string
}
interface WireVerdict {
  readonly verdict: string
  readonly version: string | null
  readonly hash: string | null
  readonly asOf: string | null
  readonly chosenBy: string
  readonly findings: readonly WireFinding[]
}

const PARCEL = {
  filer: { originatorCode: 'MKT0000000042', type: 'onlineMarketplace' },
  bill: { trackingNumber: 'SN1000000417' },
  mode: 'air',
  estimatedArrival: '2019-12-20',
}

describe('POST /v1/standards/STD-001/validate', () => {
  let world: DemonstrationWorld
  let example: string

  beforeAll(async () => {
    world = await startDemonstration()
    example = (await world.ask(null, '{ frontPageExample { message } }')).data.frontPageExample.message
  }, 60_000)

  afterAll(() => world.close())

  const post = (body: string | Uint8Array, options: { path?: string; type?: string; language?: string } = {}) =>
    fetch(`${world.url}/v1/standards/${options.path ?? 'STD-001/validate'}`, {
      method: 'POST',
      headers: { 'content-type': options.type ?? 'application/json', 'accept-language': options.language ?? 'en' },
      body: body as BodyInit,
    })
  const judge = async (body: string | Uint8Array, options: Parameters<typeof post>[1] = {}) =>
    (await (await post(body, options)).json()) as WireVerdict
  const problem = async (answer: Response) => ({
    status: answer.status,
    ...((await answer.json()) as { code: string; detail: string }),
  })

  it('names the one mistake of the front page, where it is, how to mend it, and where it was decided', async () => {
    const { verdict, version, asOf, findings } = await judge(example)

    expect({ verdict, version, asOf }).toEqual({ verdict: 'fail', version: '1.0.0', asOf: '2019-12-20' })
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ code: 'missing', element: 'DE-014', at: '/sellerId' })
    expect(findings[0]?.fix).toContain('sellerId')
    expect(findings[0]?.link).toMatch(/\/e\/DE-014$/)
  })

  it('speaks French to whoever asks for it', async () => {
    expect((await judge(example, { language: 'fr-CA,fr;q=0.9' })).findings[0]?.message).toContain('manque')
  })

  it('passes the example once the member is there', async () => {
    const mended = JSON.stringify({ ...JSON.parse(example), sellerId: 'V0001' })

    expect(await judge(mended)).toMatchObject({ verdict: 'pass', findings: [] })
  })

  it('judges an array shipment by shipment, with places of the whole body', async () => {
    const body = `[\n${JSON.stringify(PARCEL)},\n{"mode": "boat"}]`

    const verdicts = (await (await post(body)).json()) as WireVerdict[]

    expect(verdicts).toHaveLength(2)
    const code = verdicts[1]?.findings.find(({ at }) => at === '/mode')
    expect(code).toMatchObject({ code: 'code', line: 3, column: 10 })
  })

  it('answers a stream of lines in the same order, bad ones included', async () => {
    const lines = [example.replaceAll('\n', ' '), 'not json', '', '{}', `"${'x'.repeat(1_100_000)}"`]

    const answer = await post(lines.join('\n'), { type: 'application/x-ndjson' })
    const verdicts = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as WireVerdict)

    expect(answer.headers.get('content-type')).toContain('application/x-ndjson')
    expect(verdicts.map(({ findings }) => findings[0]?.code)).toEqual(['missing', 'malformed', 'missing', 'too-large'])
  })

  it('answers the first lines while the last are still to come', async () => {
    const stream = httpRequest(`${world.url}/v1/standards/STD-001/validate`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
    })
    const first = new Promise<string>((resolve, reject) => {
      stream.on('error', reject)
      stream.on('response', (response) => response.once('data', (chunk: Buffer) => resolve(chunk.toString())))
    })

    stream.write(`${JSON.stringify(PARCEL)}\n`)

    expect(JSON.parse(await first)).toMatchObject({ verdict: 'fail' })
    stream.end()
  })

  describe('which version judges', () => {
    it('none before the first: undecided, and says from when', async () => {
      const early = await judge(JSON.stringify({ ...PARCEL, estimatedArrival: '2018-01-01' }))

      expect(early).toMatchObject({ verdict: 'undecided', version: null, asOf: '2018-01-01' })
      expect(early.findings[0]).toMatchObject({ code: 'not-in-force' })
      expect(early.findings[0]?.message).toContain('2019-08-22')
    })

    it('the asked one, whatever the date', async () => {
      const early = JSON.stringify({ ...PARCEL, estimatedArrival: '2018-01-01' })

      expect(await judge(early, { path: 'STD-001/versions/1.0.0/validate' })).toMatchObject({
        version: '1.0.0',
        chosenBy: 'asked',
      })
      expect(await judge(early, { path: 'STD-001/versions/current/validate' })).toMatchObject({ version: '1.0.0' })
    })

    it('as of another day, when that is asked', async () => {
      expect(await judge(JSON.stringify(PARCEL), { path: 'STD-001/validate?asOf=2019-08-21' })).toMatchObject({
        version: null,
      })
      expect(await problem(await post('{}', { path: 'STD-001/validate?asOf=yesterday' }))).toMatchObject({
        status: 422,
        code: 'date-form',
      })
    })

    it('the draft for who may read it; for others it does not exist', async () => {
      const asMember = await fetch(`${world.url}/v1/standards/STD-001/versions/draft/validate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await world.as('member')}` },
        body: example,
      })

      expect(await asMember.json()).toMatchObject({ verdict: 'fail', version: 'draft' })
      expect((await post(example, { path: 'STD-001/versions/draft/validate' })).status).toBe(404)
    })

    it.each([
      'STD-999/validate',
      'STD-001/versions/9.9.9/validate',
      'STD-001/versions/next/validate',
      '__proto__/validate',
    ])('%s is not found, and says so in a problem document', async (path) => {
      const answer = await post('{}', { path })

      expect(answer.headers.get('content-type')).toContain('application/problem+json')
      expect(await problem(answer)).toMatchObject({ status: 404, code: 'not-found' })
    })

    it('a new version judges without a restart; shipments of before keep theirs', async () => {
      const heard = listen(`${world.url}/v1/standards/STD-001/events`)
      const { hash } = (await world.ask('cbpApprover', '{ publication(id: "STD-001") { hash } }')).data.publication
      await world.ask(
        'cbpApprover',
        `mutation { approveStandard(id: "STD-001", version: "1.1.0", effectiveFrom: "2019-12-15", hash: "${hash}", notice: {en: "Next", fr: "Suivante"}) { state } }`,
      )
      await world.ask('cbpPublisher', `mutation { publishStandard(id: "STD-001", hash: "${hash}") { version } }`)

      let answer = await judge(example)
      for (let i = 0; answer.version !== '1.1.0' && i < 1_000; i++) answer = await judge(example)

      expect(answer).toMatchObject({ version: '1.1.0', hash })
      expect(await (await heard).next).toEqual({
        event: 'published',
        data: { standard: 'STD-001', version: '1.1.0', hash },
      })
      const before = JSON.stringify({ ...PARCEL, estimatedArrival: '2019-12-14' })
      expect(await judge(before)).toMatchObject({ version: '1.0.0' })
    })
  })

  describe('bad input gets a verdict or one refusal, and the next request is answered', () => {
    afterEach(async () => expect((await judge(example)).findings[0]?.element).toBe('DE-014'))

    it.each([
      ['nothing', ''],
      ['cut short', '{"mode": "air"'],
      ['two values', '{} {}'],
      ['a bare word', 'hello'],
      ['5,000 levels', '['.repeat(5_000)],
      ['5,000 levels closed', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
      ['invalid UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])],
      ['not a number', '{"totalValue": NaN}'],
    ])('%s', async (_name, body) => {
      const { verdict, findings } = await judge(body)

      expect(verdict).toBe('fail')
      expect(findings).toHaveLength(1)
      expect(['malformed', 'too-deep']).toContain(findings[0]?.code)
      expect(findings[0]?.line).toBeGreaterThan(0)
    })

    it('duplicate members, wrong types and __proto__ are findings', async () => {
      const { findings } = await judge(
        '{"mode": "air", "mode": "rail", "bill": 7, "__proto__": {"polluted": true}, "lines": {}}',
      )

      const codes = findings.map(({ code, at }) => `${code} ${at}`)
      expect(codes).toEqual(
        expect.arrayContaining(['duplicate-member /mode', 'type /bill', 'unknown-member /__proto__', 'type /lines']),
      )
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    })

    it('10 MB is too large: said before it is read', async () => {
      expect(await problem(await post(`"${'x'.repeat(10_000_000)}"`))).toMatchObject({
        status: 413,
        code: 'body-too-large',
      })
    })

    it.each(['text/plain', 'application/xml', 'application/json; charset=utf-16', 'multipart/form-data; boundary=x'])(
      '%s is refused',
      async (type) => {
        expect(await problem(await post(example, { type }))).toMatchObject({ status: 415, code: 'shipment-media-type' })
      },
    )

    it('a sender that hangs up in the middle leaves everybody else undisturbed', async () => {
      const stream = httpRequest(`${world.url}/v1/standards/STD-001/validate`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-ndjson' },
      })
      stream.on('error', () => undefined)
      stream.write(`${JSON.stringify(PARCEL)}\n{"half":`)
      await new Promise((resolve) => setTimeout(resolve, 50))
      stream.destroy()
    })
  })

  describe('the public reading doors', () => {
    it('a version names its content by hash, may be cached for ever, and 304s', async () => {
      const first = await fetch(`${world.url}/v1/standards/STD-001/versions/1.0.0`)
      const etag = first.headers.get('etag') ?? ''
      const body = (await first.json()) as { hash: string; content: { elements: unknown[] } }

      expect(etag).toBe(`"${body.hash}"`)
      expect(first.headers.get('cache-control')).toContain('immutable')
      expect(body.content.elements).toHaveLength(40)
      const again = await fetch(`${world.url}/v1/standards/STD-001/versions/1.0.0`, {
        headers: { 'if-none-match': etag },
      })
      expect(again.status).toBe(304)
    })

    it('the list and the versions are open to everybody', async () => {
      const list = (await (await fetch(`${world.url}/v1/standards`)).json()) as { standards: { standard: string }[] }

      expect(list.standards.map(({ standard }) => standard)).toEqual(['STD-001'])
      expect((await fetch(`${world.url}/v1/standards/STD-001/versions`)).status).toBe(200)
    })
  })
})

/** Opens an event stream; answers a promise for its first event once it stands. */
async function listen(url: string): Promise<{ next: Promise<{ event: string; data: unknown }> }> {
  const answer = await fetch(url)
  const next = (async () => {
    let text = ''
    const decoder = new TextDecoder()
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk)
      const found = /event: (\w+)\ndata: (.*)\n\n/.exec(text)
      if (found) return { event: found[1] ?? '', data: JSON.parse(found[2] ?? 'null') as unknown }
    }
    throw new Error('The stream ended')
  })()
  return { next }
}

describe('a stranger who asks without end', () => {
  let world: DemonstrationWorld

  beforeAll(async () => {
    world = await startDemonstration()
  }, 60_000)

  afterAll(() => world.close())

  it('is told to wait, and how long; who signed in is not', async () => {
    const ask = (headers: Record<string, string> = {}) =>
      fetch(`${world.url}/v1/standards/STD-001/validate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{}',
      })
    const statuses = new Set<number>()
    let last = await ask()
    for (let round = 0; round < 40 && last.status === 200; round++) {
      const answers = await Promise.all(Array.from({ length: 100 }, () => ask()))
      for (const answer of answers) statuses.add(answer.status)
      last = answers.at(-1) ?? last
    }

    expect([...statuses].sort()).toEqual([200, 429])
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await last.json()).toMatchObject({ code: 'too-many' })
    expect((await ask({ authorization: `Bearer ${await world.as('member')}` })).status).toBe(200)
  }, 60_000)
})
