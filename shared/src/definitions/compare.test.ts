import { compareSets } from './compare'
import type { DataElementSet } from './model'
import { arbitrarySet, elementId, emptyElement, emptySet } from './sets.fixture'

const [de1, de2, de3] = [elementId(1), elementId(2), elementId(3)]

/** The changes from one set to the other, one line each. */
function changes(before: Partial<DataElementSet>, after: Partial<DataElementSet>): string[] {
  return compareSets({ ...emptySet, ...before }, { ...emptySet, ...after }).map(
    ({ part, id, kind, field, before: old, after: now }) =>
      [part, id, kind, field, JSON.stringify(old), JSON.stringify(now)].join(' '),
  )
}

const list = { id: 'modes', name: { en: '', fr: '' }, agency: '', version: '', codes: [] }
const code = (name: string, to: string | null = null) => ({ code: name, name: { en: '', fr: '' }, from: null, to })

describe('comparing two sets', () => {
  test('names the member that differs, with both values', () => {
    const before = emptyElement(de1)
    const after = {
      ...before,
      name: { en: 'Buyer', fr: '' },
      representation: { ...before.representation, format: 'an..35' },
    }

    expect(changes({ elements: [before] }, { elements: [after] })).toEqual([
      'element DE-001 changed name.en "" "Buyer"',
      'element DE-001 changed representation.format "" "an..35"',
    ])
  })

  test('tells what the set says as a whole', () => {
    expect(changes({}, { rootClass: 'Shipment', roles: { filer: de1, mode: null, asOf: null } })).toEqual([
      'set  changed roles.filer null "DE-001"',
      'set  changed rootClass "" "Shipment"',
    ])
  })

  test('names rows by what people know them by', () => {
    const before = { ...list, codes: [code('air'), code('sea')] }
    const after = { ...list, codes: [code('sea', '2020-01-01'), code('truck')] }

    expect(changes({ codeLists: [before] }, { codeLists: [after] }).map((line) => line.split(' {')[0])).toEqual([
      'codeList modes removed codes/air',
      'codeList modes changed codes/sea',
      'codeList modes added codes/truck null',
    ])
  })

  test('tells added, removed and reordered elements apart', () => {
    const [first, second, third] = [emptyElement(de1), emptyElement(de2), emptyElement(de3)]

    expect(changes({ elements: [first, second] }, { elements: [second, first] })).toEqual([
      'element  changed order ["DE-001","DE-002"] ["DE-002","DE-001"]',
    ])
    const exchanged = changes({ elements: [first, second] }, { elements: [second, third] })
    expect(exchanged.map((line) => line.split('  ')[0])).toEqual(['element DE-001 removed', 'element DE-003 added'])
  })

  test('loses none of two rows with one name', () => {
    const once = { ...emptyElement(de1), synonyms: ['parcel'] }
    const twice = { ...emptyElement(de1), synonyms: ['parcel', 'parcel'] }

    expect(changes({ elements: [once] }, { elements: [twice] })).toEqual([
      'element DE-001 added synonyms/parcel (2) null "parcel"',
    ])
  })

  test('finds nothing in a set and itself, and something in any two that differ', () => {
    for (let seed = 0; seed < 100; seed++) {
      const [one, other] = [arbitrarySet(seed), arbitrarySet(seed + 1)]

      expect(compareSets(one, arbitrarySet(seed))).toEqual([])
      expect(compareSets(one, other).length > 0).toBe(JSON.stringify(one) !== JSON.stringify(other))
    }
  })
})
