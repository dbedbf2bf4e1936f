import * as Y from 'yjs'
import { arbitrarySet, elementId, emptyElement, emptySet } from '../../definitions/sets.fixture'
import { dataElementsKind } from './data-elements.kind'

const { create, read, check, admits } = dataElementsKind

function opened(...updates: Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

describe('the seed of a data element set', () => {
  test('reads back as the very set it was made from, without defects, for 300 arbitrary sets', () => {
    for (let seed = 0; seed < 300; seed++) {
      const set = arbitrarySet(seed)

      const { model, defects } = read(opened(create(set)))

      expect({ seed, model, defects }).toEqual({ seed, model: set, defects: [] })
    }
  })

  test('is the same bytes for the same content', () => {
    expect(create(arbitrarySet(7))).toEqual(create(arbitrarySet(7)))
  })

  test('applied twice says it once', () => {
    const seed = create(arbitrarySet(3))

    expect(read(opened(seed, seed)).model).toEqual(arbitrarySet(3))
  })

  test('is admitted into an empty document', () => {
    for (let seed = 0; seed < 50; seed++) {
      expect(admits(Y.decodeUpdate(create(arbitrarySet(seed))), new Y.Doc())).toEqual([])
    }
  })

  test('keeps records with equal ids apart', () => {
    const named = { id: 'CG-1', name: { en: '', fr: '' }, minimum: 1, of: [], filers: [] }
    const doc = opened(create({ ...emptySet, choiceGroups: [named, named], elements: [emptyElement(elementId(1))] }))

    expect(read(doc).model.choiceGroups).toHaveLength(2)
    expect(check(doc).map(({ code, path }) => `${code} ${path}`)).toEqual(['duplicate-id choiceGroup/r2/id'])
  })
})
