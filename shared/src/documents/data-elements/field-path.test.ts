import { formatFieldPath, parseFieldPath } from './field-path'
import { maximumLength } from './places'

describe('field paths', () => {
  test.each([
    'set/title.en',
    'set/roles.asOf',
    'element/DE-014/name.en',
    'element/DE-014/representation.kind',
    'element/DE-014/obligations',
    'element/DE-014/obligations/r2/condition',
    'element/DE-014/synonyms/x7/text',
    'rule/R-01/expression',
    'choiceGroup/CG-1/of',
    'codeList/countries/codes/r1/name.fr',
  ])('%s names a place and comes back as it was', (path) => {
    const place = parseFieldPath(path)

    expect(place && formatFieldPath(place)).toBe(path)
  })

  test.each([
    '',
    'set',
    'set/owner',
    'set/title.en/x',
    'set/__proto__',
    'element/DE-014',
    'element/DE-014/owner',
    'element/DE-014/constructor',
    'element/__proto__/name.en',
    'element/DE-014/name.en/r1/text',
    'element/DE-014/obligations/r1',
    'element/DE-014/obligations/r1/owner',
    'element/DE-014/obligations/r1/condition/x',
    'toString/DE-014/name.en',
    'rule//expression',
  ])('%p names no place', (path) => {
    expect(parseFieldPath(path)).toBeNull()
  })

  test('a place says how much it may hold', () => {
    expect(maximumLength({ part: 'element', id: 'DE-014', field: 'name.en' })).toBe(300)
    expect(maximumLength({ part: 'element', id: 'DE-014', list: 'sources', rowId: 'r1', field: 'text' })).toBe(1_000)
    expect(maximumLength({ part: 'element', id: 'DE-014', field: 'obligations' })).toBe(0)
  })
})
