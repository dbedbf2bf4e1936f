import type { Json } from '#shared/kernel'
import { toJson } from './model'
import { parseDataElementSet } from './parse'
import { arbitrarySet, elementId, emptyElement, emptySet } from './sets.fixture'

/** The pointer at which a value is refused, or null. */
function misfit(value: unknown): string | null {
  const parsed = parseDataElementSet(value)
  return parsed.ok ? null : String(parsed.refusal.values.pointer)
}

const one = { ...emptySet, elements: [emptyElement(elementId(1))] }

describe('a set from JSON', () => {
  test('is the set that was written, for 200 arbitrary ones', () => {
    for (let seed = 0; seed < 200; seed++) {
      expect(parseDataElementSet(toJson(arbitrarySet(seed)))).toEqual({ ok: true, value: arbitrarySet(seed) })
    }
  })

  test.each<[string, unknown, string]>([
    ['no object', null, ''],
    ['a list', [], ''],
    ['an empty object', {}, '/title'],
    ['a number for a text', { ...emptySet, rootClass: 7 }, '/rootClass'],
    ['a foreign member', { ...emptySet, 'a/b': 1 }, '/a~1b'],
    ['a prototype member', JSON.parse('{"__proto__": {"title": 1}}'), '/__proto__'],
    ['a foreign member deep down', { ...one, elements: [{ ...one.elements[0], owner: '' }] }, '/elements/0/owner'],
    ['two elements with one id', { ...one, elements: [...one.elements, ...one.elements] }, '/elements/1'],
    ['a misshapen id', { ...emptySet, elements: [{ ...one.elements[0], id: 'DE-1' }] }, '/elements/0/id'],
    [
      'an unknown kind',
      { ...emptySet, parameters: [{ name: '', title: { en: '', fr: '' }, kind: 'poem' }] },
      '/parameters/0/kind',
    ],
    ['a role that is no element', { ...emptySet, roles: { filer: 'x', mode: null, asOf: null } }, '/roles/filer'],
  ])('%s is refused where it stands', (_, value, pointer) => {
    expect(misfit(value)).toBe(pointer)
  })

  test('5,000 lists in one another are refused, not followed', () => {
    let deep: Json = []
    for (let level = 0; level < 5_000; level++) deep = [deep]

    expect(misfit({ ...emptySet, elements: deep })).toBe('/elements/0')
  })
})
