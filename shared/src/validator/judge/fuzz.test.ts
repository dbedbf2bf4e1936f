import { seeded } from '../dice.fixture'
import { sampleSet } from '../sample-set.fixture'
import { judge } from './judge'
import { programOf } from './on-messages.fixture'

const none = { en: '', fr: '' }
const rules = [
  'sum(lines.value) = totalValue',
  'every l in lines satisfies l.hts starts with "61" or l.quantity > 1',
  'if mode = "air" then present(securityScan)',
  'totalValue <= deMinimisAmount',
]
const program = programOf(
  sampleSet(
    {},
    {
      rules: rules.map((expression, i) => ({
        id: `R-${i}`,
        name: none,
        expression,
        element: null,
        message: none,
        fix: none,
        severity: [{ from: null, severity: 'reject' }],
        legalBasis: '',
      })),
    },
  ),
)
const message = JSON.stringify({
  messageId: 'M-000001',
  filer: { originatorCode: 'ABC0000000001', type: 'carrier' },
  mode: 'air',
  estimatedArrival: '2019-12-20',
  seller: { name: 'Example Shop «é» 😀', country: 'VN' },
  securityScan: { completed: true, completedAt: '2019-12-18T09:30:00Z' },
  productListingUrl: 'https://example.test/p/1',
  lines: [
    {
      lineNumber: 1,
      description: 'T-shirt',
      hts: '6109100012',
      countryOfOrigin: 'VN',
      quantity: 1,
      weightKg: '0.200',
      value: { amount: '18.50', currency: 'USD' },
    },
  ],
  totalValue: { amount: 18.5, currency: 'USD' },
})

function parses(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
    return true
  } catch {
    return false
  }
}

describe('mutated bytes', () => {
  const original = new TextEncoder().encode(message)
  const interesting = [...new TextEncoder().encode('{}[]",:\\-+.eE019tfn \n')]

  it('the message itself passes', () => {
    expect(judge(program, original)).toMatchObject({ verdict: 'pass', findings: [] })
  })

  it('5,000 of them never throw and never pass where JSON.parse refuses', () => {
    const random = seeded(20_191_209)
    const pick = (n: number) => Math.floor(random() * n)
    const verdicts = { pass: 0, fail: 0, undecided: 0 }
    const unsound: string[] = []
    for (let round = 0; round < 5000; round++) {
      let bytes = Uint8Array.from(original)
      for (let n = pick(4); n >= 0; n--) {
        const at = pick(bytes.length)
        const kind = pick(4)
        if (kind === 0) bytes[at] = pick(256)
        else if (kind === 1) bytes[at] = interesting[pick(interesting.length)] ?? 0
        else if (kind === 2) bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1 + pick(5))])
        else
          bytes = Uint8Array.from([
            ...bytes.subarray(0, at),
            ...bytes.subarray(pick(bytes.length), pick(bytes.length)),
            ...bytes.subarray(at),
          ])
      }
      const { verdict, findings } = judge(program, bytes)
      verdicts[verdict]++
      const isMalformed = findings.some(({ code }) => code === 'malformed')
      if (isMalformed === parses(bytes) && !/\\u[dD][89a-fA-F]/.test(new TextDecoder().decode(bytes)))
        unsound.push(new TextDecoder().decode(bytes))
    }
    expect(unsound).toEqual([])
    expect(verdicts.pass).toBeGreaterThan(20)
    expect(verdicts.fail).toBeGreaterThan(2000)
  })

  it('values of every kind in every place never throw, and only what was right still passes', () => {
    const values = [
      null,
      true,
      false,
      0,
      -1,
      1e308,
      '',
      'x',
      '2019-02-30',
      [],
      [[]],
      {},
      { amount: {} },
      'x'.repeat(10_000),
    ]
    const visit = (value: unknown, put: (changed: unknown) => unknown): void => {
      for (const changed of values)
        expect(['pass', 'fail', 'undecided']).toContain(
          judge(program, new TextEncoder().encode(JSON.stringify(put(changed)))).verdict,
        )
      if (Array.isArray(value))
        value.forEach((item, i) => {
          visit(item, (changed) => put(value.with(i, changed)))
        })
      else if (typeof value === 'object' && value !== null)
        for (const [key, item] of Object.entries(value)) visit(item, (changed) => put({ ...value, [key]: changed }))
    }
    visit(JSON.parse(message), (changed) => changed)
  })
})

describe('ten megabytes of anything', () => {
  const size = 10 * 1024 * 1024 - 100
  it.each([
    ['a number of digits', () => `{"lines":[{"quantity":${'1'.repeat(size)}}]}`],
    ['a number of zeros', () => `{"lines":[{"quantity":"${'0'.repeat(size - 10)}1"}]}`],
    ['one text', () => `{"enhancedDescription":"${'é'.repeat(size / 2)}"}`],
    ['one text of escapes', () => `{"mode":"${'\\n'.repeat(size / 2)}"}`],
    ['an address', () => `{"productListingUrl":"https://example.test/${'%41'.repeat(size / 3 - 20)}"}`],
    ['an open text', () => `"${'a'.repeat(size)}`],
    ['white space', () => ' '.repeat(size)],
    ['members of one name', () => `{${'"mode":"x",'.repeat(400_000)}"mode":"y"}`],
    ['unknown members', () => `{${Array.from({ length: 400_000 }, (_, i) => `"x${i}":0`).join()}}`],
    ['empty lines', () => `{"lines":[${'{},'.repeat(480_000)}{}]}`],
    ['wrong codes', () => `{"lines":[${`{"countryOfOrigin":"${'x'.repeat(60)}"},`.repeat(120_000)}{}]}`],
  ])('of %s gets its verdict within seconds', (_, text) => {
    const bytes = new TextEncoder().encode(text())
    const started = performance.now()
    expect(judge(program, bytes).verdict).not.toBe('pass')
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
