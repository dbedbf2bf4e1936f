import type { DataElement, DataElementSet, Parameter, Rule } from '#shared/definitions'
import { element, idOf, sampleSet } from '../sample-set.fixture'
import { compile } from '.'

/** The diagnostics of a set as `severity subject id field code suggestion`. */
function faults(set: DataElementSet): readonly string[] {
  return compile(set).diagnostics.map(({ severity, subject, id, field, code, suggestion }) =>
    [severity, subject, id, field, code, suggestion].filter(Boolean).join(' '),
  )
}
const plus = (...elements: DataElement[]) => {
  const set = sampleSet()
  return { ...set, elements: [...set.elements, ...elements] }
}
const represented = (notation: string, more: object) => {
  const base = element('Shipment.added', notation)
  return plus({ ...base, representation: { ...base.representation, ...more } })
}
const text = { en: 'text', fr: 'texte' }
const rule = (changes: Partial<Rule>): DataElementSet =>
  sampleSet(
    {},
    {
      rules: [
        {
          id: 'R-01',
          name: text,
          expression: 'present(mode)',
          element: null,
          message: text,
          fix: text,
          severity: [{ from: null, severity: 'reject' }],
          legalBasis: '',
          ...changes,
        },
      ],
    },
  )
const parameter = (changes: Partial<Parameter>): DataElementSet =>
  sampleSet(
    {},
    {
      parameters: [
        {
          name: 'limit',
          title: text,
          kind: 'number',
          currency: '',
          values: [{ from: null, value: '1', legalBasis: '' }],
          ...changes,
        },
      ],
    },
  )
const list = (codes: readonly { code: string; from?: string; to?: string }[], id = 'added') => {
  const set = sampleSet()
  const filled = codes.map(({ code, from = null, to = null }) => ({ code, name: text, from, to }))
  return { ...set, codeLists: [...set.codeLists, { id, name: text, agency: '', version: '', codes: filled }] }
}

describe('a sound set', () => {
  it('becomes a program without diagnostics', () => {
    const { program, diagnostics } = compile(sampleSet())
    expect([program?.stage, diagnostics]).toEqual(['program', []])
  })
  it('with warnings is still a program', () => {
    const { program, diagnostics } = compile(plus(element('Shipment.added', 'text', { name: { en: 'Added', fr: '' } })))
    expect(program).not.toBeNull()
    expect(diagnostics).toMatchObject([
      { severity: 'warning', code: 'no-french', field: 'name.fr', id: 'Shipment.added' },
    ])
  })
  it('knows the cost of its rules', () => {
    const { program } = compile(rule({ expression: 'every l in lines satisfies present(l.hts)' }))
    expect(program?.cost).toBeGreaterThan(999)
    expect(program?.cost).toBeLessThan(10_000)
  })
})

describe('names', () => {
  it.each([
    [{ ...sampleSet(), rootClass: 'Parcel' }, 'error set rootClass unknown-class'],
    [plus(element('Nowhere.x', 'text')), 'error element Nowhere.x objectClass unknown-class'],
    [plus(element('Shipment.mode', 'text', { id: idOf('other') })), 'error element other member used-twice'],
    [
      plus(element('Shipment.added', 'text', { id: idOf('Shipment.mode') })),
      'error element Shipment.mode id used-twice',
    ],
    [plus(element('Shipment.house bill', 'text')), 'error element Shipment.house bill member name'],
    [plus(element('Shipment.__proto__', 'text')), 'error element Shipment.__proto__ member name'],
    [plus(element('Shipment.constructor', 'text')), 'error element Shipment.constructor member name'],
    [plus(element('Shipment.every', 'text')), 'warning element Shipment.every member reserved-word'],
    [list([{ code: 'x' }], 'mode'), 'error codeList mode id used-twice'],
    [parameter({ name: 'modes' }), 'error parameter modes name used-twice'],
    [parameter({ name: 'then' }), 'error parameter then name reserved-word'],
  ])('case $#: %# is told at its field', (set, expected) => {
    expect(faults(set)).toContain(expected)
  })
  it('of classes that contain one another, and of classes nobody uses', () => {
    const cyclic = plus(element('Party.branch', 'class:Line'), element('Line.maker', 'class:Party'))
    expect(faults(cyclic)).toEqual(
      expect.arrayContaining(['error class Party name class-cycle', 'error class Line name class-cycle']),
    )
    const set = sampleSet()
    expect(faults({ ...set, classes: [...set.classes, { name: 'Lost', title: text }] })).toEqual([
      'warning class Lost name unused-class',
    ])
  })
})

describe('representations', () => {
  it.each([
    [represented('text', { format: 'an...35' }), 'error element Shipment.added representation.format format an..35'],
    [represented('number', { format: 'an..8' }), 'error element Shipment.added representation.format format n..8'],
    [represented('text', { pattern: '^(?=x)$' }), 'error element Shipment.added representation.pattern pattern'],
    [
      represented('code', { codeList: 'mode' }),
      'error element Shipment.added representation.codeList unknown-code-list modes',
    ],
    [represented('code', {}), 'warning element Shipment.added representation.codeList no-code-list'],
    [
      represented('code', { codeList: 'modes', format: 'n1' }),
      'warning element Shipment.added representation.format code-format',
    ],
    [
      represented('class', { objectClass: 'Prty' }),
      'error element Shipment.added representation.objectClass unknown-class Party',
    ],
    [represented('number', { minimum: '1,5' }), 'error element Shipment.added representation.minimum bounds'],
    [
      represented('amount', { minimum: '2', maximum: '1.99' }),
      'error element Shipment.added representation.maximum bounds',
    ],
    [
      plus(element('Shipment.added', 'text', { cardinality: { minimum: 2, maximum: 1 } })),
      'error element Shipment.added cardinality cardinality',
    ],
    [
      plus(element('Shipment.added', 'text', { cardinality: { minimum: 0, maximum: 10_000 } })),
      'error element Shipment.added cardinality cardinality',
    ],
    [
      plus(element('Shipment.added', 'text', { cardinality: { minimum: 0, maximum: 1.5 } })),
      'error element Shipment.added cardinality cardinality',
    ],
  ])('case $# is told at its field', (set, expected) => {
    expect(faults(set)).toEqual([expected])
  })
  it('point into the text of the field', () => {
    expect(compile(represented('text', { pattern: '^a\\sb$' })).diagnostics).toMatchObject([
      { from: 2, to: 4, field: 'representation.pattern' },
    ])
  })
})

describe('obligations, roles and choices', () => {
  const obliged = (filer: string, mode: string, condition = '') =>
    plus(element('Shipment.added', 'text', { obligations: [{ filer, mode, obligation: 'C', condition }] }))
  it.each([
    [obliged('carier', 'any'), 'error element Shipment.added obligations.0.filer unknown-code carrier'],
    [obliged('any', 'plane'), 'error element Shipment.added obligations.0.mode unknown-code'],
    [
      obliged('any', 'any', 'mode = "ai"'),
      'error element Shipment.added obligations.0.condition rule.unknown-code "air"',
    ],
    [{ ...sampleSet(), roles: { filer: idOf('x'), mode: null, asOf: null } }, 'error set roles.filer unknown-element'],
    [
      { ...sampleSet(), roles: { filer: null, mode: idOf('Shipment.messageId'), asOf: null } },
      'error set roles.mode role',
    ],
    [{ ...sampleSet(), roles: { filer: idOf('Party.country'), mode: null, asOf: null } }, 'error set roles.filer role'],
    [
      sampleSet({}, { choiceGroups: [{ id: 'c', name: text, minimum: 1, of: [idOf('Shipment.x')], filers: [] }] }),
      'error choiceGroup c of.0 unknown-element',
    ],
    [
      sampleSet({}, { choiceGroups: [{ id: 'c', name: text, minimum: 2, of: [idOf('Shipment.mode')], filers: [] }] }),
      'error choiceGroup c minimum choice',
    ],
    [
      sampleSet(
        {},
        { choiceGroups: [{ id: 'c', name: text, minimum: 1, of: [idOf('Shipment.mode')], filers: ['broker'] }] },
      ),
      'error choiceGroup c filers.0 unknown-code',
    ],
  ])('case $# is told at its field', (set, expected) => {
    expect(faults(set)).toEqual([expected])
  })
})

describe('what holds from a date on', () => {
  const value = (from: string | null, text: string | null) => ({ from, value: text, legalBasis: '' })
  it.each([
    [
      parameter({ values: [value('2020-01-01', '1'), value('2019-01-01', '2')] }),
      'error parameter limit values.1.from date-order',
    ],
    [parameter({ values: [value(null, '1'), value(null, '2')] }), 'error parameter limit values.1.from date-order'],
    [parameter({ values: [value('2020-02-30', '1')] }), 'error parameter limit values.0.from dates'],
    [parameter({ values: [value(null, '1e3')] }), 'error parameter limit values.0.value number'],
    [parameter({ kind: 'date', values: [value(null, 'soon')] }), 'error parameter limit values.0.value dates'],
    [parameter({ kind: 'amount', currency: 'usd' }), 'error parameter limit currency currency'],
    [parameter({ values: [] }), 'warning parameter limit values no-value'],
    [list([]), 'error codeList added codes empty-list'],
    [list([{ code: 'a' }, { code: 'a' }]), 'error codeList added codes.1 used-twice'],
    [list([{ code: 'a', from: '2020-13-01' }]), 'error codeList added codes.0.from dates'],
    [list([{ code: 'a', from: '2020-02-01', to: '2020-01-01' }]), 'error codeList added codes.0.to dates'],
    [rule({ expression: 'line.value = 1' }), 'error rule R-01 expression rule.unknown-name lines'],
    [rule({ element: idOf('Shipment.x') }), 'error rule R-01 element unknown-element'],
    [rule({ severity: [] }), 'warning rule R-01 severity no-severity'],
    [
      rule({
        severity: [
          { from: '2020-01-01', severity: 'warn' },
          { from: '2020-01-01', severity: 'reject' },
        ],
      }),
      'error rule R-01 severity.1.from date-order',
    ],
    [rule({ message: { en: 'x', fr: '' } }), 'warning rule R-01 message.fr no-french'],
  ])('case $# is told at its field', (set, expected) => {
    expect(faults(set)).toEqual([expected])
  })
})

describe('a set that somebody is still typing', () => {
  it('never throws, whatever single field is empty or absurd', () => {
    const absurd = ['', ' ', '"', '__proto__', 'x'.repeat(5000), '^((((', '999999999999', 'null', '\u0000']
    const sound = sampleSet({}, { rules: rule({}).rules, parameters: parameter({}).parameters })
    let tried = 0
    const visit = (value: unknown, put: (changed: unknown) => unknown): void => {
      if (typeof value === 'string')
        for (const text of absurd) {
          compile(put(text) as DataElementSet)
          tried++
        }
      else if (Array.isArray(value)) {
        compile(put([]) as DataElementSet)
        value.slice(0, 3).forEach((item, i) => {
          visit(item, (changed) => put(value.with(i, changed)))
        })
      } else if (typeof value === 'object' && value !== null)
        for (const [key, item] of Object.entries(value)) visit(item, (changed) => put({ ...value, [key]: changed }))
    }
    visit(sound, (changed) => changed)
    expect(tried).toBeGreaterThan(500)
  })
})
