import type { ChoiceGroup, DataElement, DataElementSet, Obligation, Rule } from '#shared/definitions'
import { element, idOf, sampleSet } from '../sample-set.fixture'
import { findings as catalogue, type FindingCode } from './catalogue'
import { found, programOf, verdictOn } from './on-messages.fixture'
import { excerptLimit, findingLimit } from './verdict'

const day = { estimatedArrival: '2019-12-20' }
const program = programOf(sampleSet())
/** What is found in the sample message with these members. */
const on = (message: object) => found(verdictOn(program, { ...day, ...message }))

/** The sample set with one element written differently. */
function changed(path: string, changes: Partial<DataElement>): DataElementSet {
  const set = sampleSet()
  return { ...set, elements: set.elements.map((e) => (e.id === idOf(path) ? { ...e, ...changes } : e)) }
}
const obliged = (path: string, ...rows: readonly [string, string, Obligation['obligation'], string?][]) =>
  programOf(
    changed(path, {
      obligations: rows.map(([filer, mode, obligation, condition = '']) => ({ filer, mode, obligation, condition })),
    }),
  )
const bounded = (path: string, notation: string, more: object) => {
  const base = element(path, notation)
  return programOf(changed(path, { representation: { ...base.representation, ...more } }))
}
const choice = (minimum: number, of: readonly string[], filers: readonly string[] = []): ChoiceGroup => ({
  id: 'one-of',
  name: { en: 'c', fr: 'c' },
  minimum,
  of: of.map(idOf),
  filers,
})

describe('a value of the wrong JSON type', () => {
  it.each([
    [{ messageId: 7 }, 'type /messageId'],
    [{ mode: ['air'] }, 'type /mode'],
    [{ seller: 'Example Shop' }, 'type /seller'],
    [{ lines: {} }, 'type /lines'],
    [{ lines: [null] }, 'type /lines/0'],
    [{ lines: [{ quantity: true }] }, 'type /lines/0/quantity'],
    [{ totalValue: 18.5 }, 'type /totalValue'],
    [{ totalValue: { amount: '1', currency: 840 } }, 'type /totalValue/currency'],
    [{ estimatedArrival: 20191220 }, 'type /estimatedArrival'],
    [{ securityScan: { completedAt: 1 } }, 'type /securityScan/completedAt'],
    [{ knownCarrierCustomer: 'true' }, 'type /knownCarrierCustomer'],
    [{ productListingUrl: {} }, 'type /productListingUrl'],
  ])('%j', (message, expected) => {
    expect(on(message)).toEqual([expected])
  })
  it.each(['[]', '"x"', '1', 'null', 'true'])('%s is not a message', (text) => {
    expect(found(verdictOn(program, text))).toEqual(['type'])
  })
})

describe('a value of the right type', () => {
  it.each([
    [{ messageId: '' }, 'blank /messageId'],
    [{ messageId: ' ' }, 'blank /messageId'],
    [{ messageId: 'x'.repeat(36) }, 'format /messageId'],
    [{ filer: { originatorCode: 'short' } }, 'format /filer/originatorCode'],
    [{ lines: [{ hts: '6109A00012' }] }, 'format /lines/0/hts'],
    [{ mode: 'Air' }, 'code /mode'],
    [{ mode: 'vessel', estimatedArrival: '2019-12-08' }, 'code-not-in-force /mode'],
    [{ lines: [{}, { quantity: '1,5' }] }, 'number /lines/1/quantity'],
    [{ lines: [{ quantity: '01' }] }, 'number /lines/0/quantity'],
    [{ lines: [{ quantity: 1.5 }] }, 'decimals /lines/0/quantity'],
    [{ lines: [{ weightKg: '0.2001' }] }, 'decimals /lines/0/weightKg'],
    [{ lines: [{ lineNumber: 1000 }] }, 'format /lines/0/lineNumber'],
    [{ totalValue: { amount: '1e2', currency: 'USD' } }, 'number /totalValue/amount'],
    [{ totalValue: { amount: '1', currency: 'usd' } }, 'code /totalValue/currency'],
    [{ totalValue: { amount: '1' } }, 'missing /totalValue/currency'],
    [{ totalValue: { currency: 'USD' } }, 'missing /totalValue/amount'],
    [{ estimatedArrival: '2019-02-29' }, 'date /estimatedArrival'],
    [{ securityScan: { completedAt: '2019-12-18' } }, 'date-time /securityScan/completedAt'],
    [{ productListingUrl: 'www.example.test' }, 'uri /productListingUrl'],
    [{ productListingUrl: 'javascript:alert(1)' }, 'uri /productListingUrl'],
    [{ productListingUrl: 'https://user@example.test/' }, 'uri /productListingUrl'],
    [{ productListingUrl: 'https://example.test/a b' }, 'uri /productListingUrl'],
    [{ productListingUrl: 'https://example.test/%zz' }, 'uri /productListingUrl'],
    [{ productListingUrl: 'https://' }, 'uri /productListingUrl'],
    [{ productListingUrl: 'https://example.test/#a#b' }, 'uri /productListingUrl'],
  ])('%j is refused', (message, expected) => {
    expect(on(message)).toEqual([expected])
  })

  it.each([
    [{ messageId: '深圳市😀' }],
    [{ mode: 'vessel', estimatedArrival: '2019-12-09' }],
    [
      {
        lines: [
          { quantity: 2, weightKg: 0.2 },
          { quantity: '2', weightKg: '0.2000' },
        ],
      },
    ],
    [{ totalValue: { amount: 18.5, currency: 'USD' } }],
    [{ totalValue: { amount: '-0.01', currency: 'EUR' } }],
    [{ productListingUrl: 'https://example.test:8443/p/1?q=%C3%A9&x=1#top' }],
    [{ productListingUrl: 'http://[2001:db8::1]/' }],
    [{ seller: null, lines: [], mode: null }],
  ])('%j is accepted', (message) => {
    expect(verdictOn(program, { ...day, ...message }).verdict).toBe('pass')
    expect(on(message)).toEqual([])
  })

  it('a pattern is asked of the whole value', () => {
    const withPattern = bounded('Shipment.messageId', 'text:an..35', { pattern: '^M-[0-9]{6}$' })
    expect(found(verdictOn(withPattern, { ...day, messageId: 'M-000001' }))).toEqual([])
    expect(found(verdictOn(withPattern, { ...day, messageId: 'xM-000001' }))).toEqual(['pattern /messageId'])
  })

  it('bounds are inclusive and exact', () => {
    const withBounds = bounded('Line.weightKg', 'number:n..11,3', { minimum: '0.001', maximum: '30' })
    const weight = (weightKg: string) => found(verdictOn(withBounds, { ...day, lines: [{ weightKg }] }))
    expect([weight('0.001'), weight('30.000')]).toEqual([[], []])
    expect([weight('0'), weight('30.001')]).toEqual([['range /lines/0/weightKg'], ['range /lines/0/weightKg']])
    const money = bounded('Shipment.totalValue', 'amount:currencies', { minimum: '0' })
    expect(found(verdictOn(money, { ...day, totalValue: { amount: '-1', currency: 'USD' } }))).toEqual([
      'range /totalValue/amount',
    ])
  })

  it('lists hold between their least and greatest number of items; an empty list is absent', () => {
    const few = programOf(changed('Shipment.lines', { cardinality: { minimum: 2, maximum: 3 } }))
    const count = (n: number) => found(verdictOn(few, { ...day, lines: Array(n).fill({}) }))
    expect([0, 1, 2, 3, 4].map(count)).toEqual([[], ['cardinality /lines'], [], [], ['cardinality /lines']])
  })
})

describe('members', () => {
  it('that are unknown are a warning with the nearest name', () => {
    const verdict = verdictOn(program, { ...day, sellr: {}, totalValue: { amount: 1, currency: 'USD', note: '' } })
    expect(found(verdict)).toEqual(['~unknown-member /sellr', '~unknown-member /totalValue/note'])
    expect(verdict.verdict).toBe('pass')
    expect(verdict.findings[0]?.fix.en).toContain('“seller”')
  })
  it('that stand twice are an error, whichever is right', () => {
    expect(found(verdictOn(program, '{"estimatedArrival":"2019-12-20","mode":"air","mode":"air"}'))).toEqual([
      'duplicate-member /mode',
    ])
    expect(found(verdictOn(program, '{"estimatedArrival":"2019-12-20","x":1,"x":2}'))).toEqual([
      '~unknown-member /x',
      'duplicate-member /x',
    ])
  })
  it('named like the insides of programs are members like any other', () => {
    const text = '{"estimatedArrival":"2019-12-20","__proto__":{"mode":"x"},"constructor":1,"toString":2,"a/b~c":3}'
    expect(found(verdictOn(program, text))).toEqual(
      ['__proto__', 'constructor', 'toString', 'a~1b~0c'].map((m) => `~unknown-member /${m}`),
    )
  })
})

describe('what is mandatory', () => {
  const carrier = { ...day, filer: { type: 'carrier' }, mode: 'air' }
  it('is decided by the most specific row, filer before mode', () => {
    const seller = obliged(
      'Shipment.seller',
      ['any', 'any', 'O'],
      ['any', 'air', 'M'],
      ['carrier', 'any', 'O'],
      ['carrier', 'rail', 'M'],
    )
    const missing = (message: object) => found(verdictOn(seller, { ...day, ...message }))
    const broker = { filer: { type: 'customsBroker' } }
    expect(missing({ ...broker, mode: 'air' })).toEqual(['missing /seller'])
    expect(missing({ ...broker, mode: 'rail' })).toEqual([])
    expect(missing({ filer: { type: 'carrier' }, mode: 'air' })).toEqual([])
    expect(missing({ filer: { type: 'carrier' }, mode: 'rail' })).toEqual(['missing /seller'])
    expect(missing({ filer: { type: 'customsBroker' }, mode: 'truck' })).toEqual([])
  })
  it('inside an object is asked only where the object is, in each of them', () => {
    const hts = obliged('Line.hts', ['any', 'any', 'M'])
    expect(found(verdictOn(hts, day))).toEqual([])
    expect(found(verdictOn(hts, { ...day, lines: [{ hts: '6109100012' }, {}, { hts: null }] }))).toEqual([
      'missing /lines/1/hts',
      'missing /lines/2/hts',
    ])
  })
  it('by condition follows it, and is undecided with it', () => {
    const scan = obliged('Shipment.securityScan', ['any', 'any', 'C', 'mode = "air" and filer.type = "carrier"'])
    expect(found(verdictOn(scan, carrier))).toEqual(['missing /securityScan'])
    expect(found(verdictOn(scan, { ...carrier, securityScan: {} }))).toEqual([])
    expect(found(verdictOn(scan, { ...carrier, mode: 'rail' }))).toEqual([])
    expect(found(verdictOn(scan, { ...day, mode: 'air' }))).toEqual(['?undecided-condition /securityScan'])
    expect(found(verdictOn(scan, { ...carrier, mode: 'x' }))).toEqual(['code /mode'])
  })
  it('a condition speaks of its own object as this', () => {
    const name = obliged('Party.name', ['any', 'any', 'C', 'this.country = "CN"'])
    expect(found(verdictOn(name, { ...day, seller: { country: 'CN' }, buyer: { country: 'US' } }))).toEqual([
      'missing /seller/name',
    ])
  })
  it('without condition leaves it to a choice group', () => {
    expect(found(verdictOn(obliged('Shipment.seller', ['any', 'any', 'C']), day))).toEqual([])
  })
})

describe('who files and how the goods travel', () => {
  const byFiler = obliged('Shipment.seller', ['carrier', 'any', 'M'])
  it('leaves the shipment undecided where it is absent and decides what is mandatory', () => {
    expect(found(verdictOn(byFiler, day))).toEqual(['?undecided-role /filer/type'])
    expect(found(verdictOn(byFiler, { ...day, filer: {} }))).toEqual(['?undecided-role /filer/type'])
    expect(found(verdictOn(program, day))).toEqual([])
  })
  it('does not matter where nothing absent depends on it', () => {
    expect(found(verdictOn(byFiler, { ...day, seller: {} }))).toEqual([])
    const scan = obliged('Shipment.securityScan', ['carrier', 'air', 'M'])
    expect(found(verdictOn(scan, { ...day, filer: { type: 'freightForwarder' } }))).toEqual([])
    expect(found(verdictOn(scan, { ...day, filer: { type: 'carrier' } }))).toEqual(['?undecided-role /mode'])
    expect(found(verdictOn(scan, { ...day, mode: 'rail' }))).toEqual([])
  })
  it('is not asked for twice', () => {
    expect(found(verdictOn(byFiler, { ...day, filer: { type: 'Carrier' } }))).toEqual(['code /filer/type'])
    expect(found(verdictOn(byFiler, { ...day, filer: 'carrier' }))).toEqual(['type /filer'])
    const set = changed('Shipment.filer', {
      obligations: [{ filer: 'any', mode: 'any', obligation: 'M', condition: '' }],
    })
    const asked = { ...set, choiceGroups: [choice(1, ['Shipment.mode'], ['carrier'])] }
    expect(found(verdictOn(programOf(asked), day))).toEqual(['missing /filer'])
  })
})

describe('choice groups', () => {
  const withChoice = (group: ChoiceGroup) => programOf(sampleSet({}, { choiceGroups: [group] }))
  it('ask the message for at least so many of their elements, for their filers', () => {
    const one = withChoice(
      choice(1, ['Shipment.enhancedDescription', 'Shipment.productListingUrl'], ['onlineMarketplace']),
    )
    const filer = { filer: { type: 'onlineMarketplace' } }
    expect(found(verdictOn(one, { ...day, ...filer }))).toEqual(['choice'])
    expect(found(verdictOn(one, { ...day, ...filer, enhancedDescription: 'T-shirt' }))).toEqual([])
    expect(found(verdictOn(one, { ...day, filer: { type: 'carrier' } }))).toEqual([])
    expect(found(verdictOn(one, day))).toEqual(['?undecided-role /filer/type'])
  })
  it('ask each object of a class that occurs often', () => {
    const perLine = withChoice(choice(1, ['Line.hts', 'Line.description']))
    expect(found(verdictOn(perLine, { ...day, lines: [{ hts: '6109100012' }, {}] }))).toEqual(['choice /lines/1'])
    expect(found(verdictOn(perLine, day))).toEqual([])
  })
  it('point to the object whose elements are asked, also when it is absent', () => {
    const filer = withChoice(choice(1, ['Filer.originatorCode']))
    expect(found(verdictOn(filer, day))).toEqual(['choice /filer'])
  })
})

describe('the date', () => {
  it('is the message’s own unless another is chosen', () => {
    const vessel = { mode: 'vessel', estimatedArrival: '2019-12-20' }
    expect(verdictOn(program, vessel)).toMatchObject({ verdict: 'pass', asOf: '2019-12-20' })
    expect(verdictOn(program, vessel, { asOf: '2019-01-01' })).toMatchObject({ verdict: 'fail', asOf: '2019-01-01' })
    expect(verdictOn(program, vessel, { asOf: 'soon' })).toMatchObject({ verdict: 'pass', asOf: '2019-12-20' })
  })
  it('leaves the shipment undecided where it is missing and matters', () => {
    expect(verdictOn(program, { mode: 'air' })).toMatchObject({ verdict: 'undecided', asOf: null })
    expect(found(verdictOn(program, { mode: 'air' }))).toEqual(['?undecided-date /estimatedArrival'])
  })
  it('decides the severity of a rule', () => {
    const none = { en: '', fr: '' }
    const rule: Rule = {
      id: 'R-01',
      name: none,
      expression: 'present(seller)',
      element: idOf('Shipment.seller'),
      message: none,
      fix: none,
      legalBasis: '',
      severity: [
        { from: '2019-01-01', severity: 'announce' },
        { from: '2019-06-01', severity: 'warn' },
        { from: '2020-01-01', severity: 'reject' },
      ],
    }
    const dated = programOf(sampleSet({}, { rules: [rule] }))
    const at = (estimatedArrival: string) => found(verdictOn(dated, { estimatedArrival }))
    expect(['2018-12-31', '2019-01-01', '2019-06-01', '2020-01-01'].map(at)).toEqual([
      [],
      ['.rule /seller'],
      ['~rule /seller'],
      ['rule /seller'],
    ])
  })
})

describe('a broken rule', () => {
  it('points to the item that broke it and says what its authors wrote', () => {
    const rule: Rule = {
      id: 'R-07',
      name: { en: 'Quantity', fr: 'Quantité' },
      expression: 'every l in lines satisfies l.quantity >= 1',
      element: idOf('Line.quantity'),
      message: { en: 'A line has no goods.', fr: 'Une ligne est sans marchandise.' },
      fix: { en: 'Leave it out.', fr: 'Omettez-la.' },
      severity: [{ from: null, severity: 'reject' }],
      legalBasis: '',
    }
    const text = '{"estimatedArrival": "2019-12-20",\n "lines": [{"quantity": 1},\n  {"quantity": 0}]}'
    const verdict = verdictOn(programOf(sampleSet({}, { rules: [rule] })), text)
    expect(verdict.findings).toEqual([
      {
        code: 'rule',
        severity: 'error',
        element: 'Line.quantity',
        rule: 'R-07',
        at: '/lines/1/quantity',
        line: 3,
        column: 16,
        value: '0',
        message: rule.message,
        fix: rule.fix,
      },
    ])
  })
})

describe('bytes that are no message', () => {
  it.each([
    ['{"mode": "air"', 'malformed', 1, 15],
    ['{"mode":\n  air}', 'malformed', 2, 3],
    ['', 'malformed', 1, 1],
    ['['.repeat(5000), 'too-deep', 1, 65],
  ])('are $# a finding with its exact position', (text, code, line, column) => {
    expect(verdictOn(program, text)).toMatchObject({ verdict: 'fail', findings: [{ code, line, column, at: '' }] })
  })
  it('beyond the size limit are not read', () => {
    expect(found(verdictOn(program, day, { sizeLimit: 10 }))).toEqual(['too-large'])
  })
})

describe('the list of findings', () => {
  it('is bounded, counts what it leaves out and keeps errors first', () => {
    const unknown = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`x${i}`, i]))
    const verdict = verdictOn(program, { ...day, ...unknown, mode: 'plane' })
    expect(verdict.counts).toEqual({ error: 1, undecided: 0, warning: 500, note: 0 })
    expect(verdict.findings).toHaveLength(findingLimit)
    expect(verdict.findings.at(-1)?.code).toBe('code')
  })
  it('shortens what was sent', () => {
    const [finding] = verdictOn(program, { ...day, messageId: 'é😀'.repeat(5000) }).findings
    expect([...(finding?.value ?? '')]).toHaveLength(excerptLimit)
    expect((finding?.message.en.length ?? 0) < 400).toBe(true)
  })
  it('says in both languages what was sent and how to mend it, with no place left unfilled', () => {
    const verdict = verdictOn(program, {
      mode: 'Air',
      estimatedArrival: '20191220',
      messageId: '',
      totalValue: { amount: 'x', currency: 'usd' },
      lines: [{ hts: '1', weightKg: '1.2345', quantity: [] }],
      foo: 1,
      seller: 'x',
      productListingUrl: 'x',
      securityScan: { completedAt: 'x' },
    })
    expect(verdict.findings.length).toBeGreaterThan(10)
    for (const { message, fix } of verdict.findings)
      for (const sentence of [message.en, message.fr, fix.en, fix.fr])
        expect(sentence).toMatch(/^[^{}]*(\{(…|"amount"| … )[^{}]*\}[^{}]*)*$/)
  })
  it('has a row with both languages for every code', () => {
    for (const code of Object.keys(catalogue) as FindingCode[]) {
      const { message, fix } = catalogue[code]
      const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
      expect([code, places(message.fr), places(fix.fr)]).toEqual([code, places(message.en), places(fix.en)])
    }
  })
})
