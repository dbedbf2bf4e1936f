import * as Y from 'yjs'
import type { DataElementSet } from '#shared/definitions'
import { arbitrarySet, Dice, elementId, emptyElement, emptySet } from '../../definitions/sets.fixture'
import type { DecodedUpdate } from '../document-kind'
import { dataElementsKind } from './data-elements.kind'
import { restoreMissingParts } from './set-edits'

const { create, read, check, admits } = dataElementsKind
const one = { ...emptySet, elements: [emptyElement(elementId(1))] }

/** A seeded document, changed by somebody who does not use our edit functions. */
function tampered(tamper: (doc: Y.Doc) => void, set: DataElementSet = one): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, create(set))
  tamper(doc)
  const received = new Y.Doc()
  Y.applyUpdate(received, Y.encodeStateAsUpdate(doc))
  return received
}

/** The defects of the codes that admitting the tampering would name. */
function refusedAtTheDoor(tamper: (doc: Y.Doc) => void, set: DataElementSet = one): string[] {
  const before = new Y.Doc()
  Y.applyUpdate(before, create(set))
  const after = new Y.Doc()
  Y.applyUpdate(after, Y.encodeStateAsUpdate(before))
  tamper(after)
  const update = Y.encodeStateAsUpdate(after, Y.encodeStateVector(before))
  return admits(Y.decodeUpdate(update), before).map(({ code }) => code)
}

const element = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('elements').get('DE-001') ?? new Y.Map<unknown>()

/** Puts maps into maps, one by one: made before they stand in a document, Yjs itself would run out of stack. */
function nest(doc: Y.Doc, depth: number): void {
  let inner = element(doc)
  for (let level = 0; level < depth; level++) {
    const next = new Y.Map<unknown>()
    inner.set('name.en', next)
    inner = next
  }
}

const codes = (doc: Y.Doc) => check(doc).map(({ code, path }) => `${code} ${path}`)

describe('reading what does not fit', () => {
  test('an empty document is an empty set with missing parts', () => {
    const { model, defects } = read(new Y.Doc())

    expect(model).toEqual(emptySet)
    expect(defects.map(({ path }) => path)).toContain('set/schemaVersion')
  })

  test.each([
    [
      'a prototype key in a record',
      (doc: Y.Doc) => element(doc).set('__proto__', { isAdmin: true }),
      'forbidden-key element/DE-001',
    ],
    [
      'a prototype key among the records',
      (doc: Y.Doc) => doc.getMap('elements').set('__proto__', new Y.Map()),
      'forbidden-key element',
    ],
    ['a constructor key in the set', (doc: Y.Doc) => doc.getMap('set').set('constructor', 1), 'forbidden-key set'],
    ['a foreign root', (doc: Y.Doc) => doc.getMap('admin').set('a', 1), 'unknown-root admin'],
    ['a foreign field', (doc: Y.Doc) => element(doc).set('owner', 'me'), 'unknown-field element/DE-001/owner'],
    [
      'an object where a text entry stands',
      (doc: Y.Doc) => element(doc).set('member', { a: 1 }),
      'wrong-type element/DE-001/member',
    ],
    [
      'a string where a live text stands',
      (doc: Y.Doc) => element(doc).set('name.en', 'x'),
      'wrong-type element/DE-001/name.en',
    ],
    ['a removed field', (doc: Y.Doc) => element(doc).delete('name.fr'), 'missing element/DE-001/name.fr'],
    [
      'a number where a record stands',
      (doc: Y.Doc) => doc.getMap('elements').set('DE-002', 7),
      'wrong-type element/DE-002',
    ],
    [
      'an XML text where a live text stands',
      (doc: Y.Doc) => element(doc).set('name.en', new Y.XmlText('x')),
      'wrong-type element/DE-001/name.en',
    ],
    [
      'an element without the id of one',
      (doc: Y.Doc) => doc.getMap('elements').set('buyer', new Y.Map()),
      'malformed-id element/buyer',
    ],
    [
      'a maximum that is no count',
      (doc: Y.Doc) => element(doc).set('cardinality.maximum', 1e9),
      'wrong-type element/DE-001/cardinality.maximum',
    ],
    [
      'a version of the future',
      (doc: Y.Doc) => doc.getMap('set').set('schemaVersion', 99),
      'schema-version set/schemaVersion',
    ],
    [
      'a text of a page where a name stands',
      (doc: Y.Doc) => element(doc).set('member', 'x'.repeat(101)),
      'too-long element/DE-001/member',
    ],
    ['5,000 nested maps', (doc: Y.Doc) => nest(doc, 5_000), 'wrong-type element/DE-001/name.en'],
  ])('%s is a defect, and the rest is read', (_, tamper, defect) => {
    const doc = tampered(tamper)

    const { model } = read(doc)

    expect(codes(doc)).toContain(defect)
    expect(model.elements.map(({ id }) => id)).toEqual(['DE-001'])
    expect(Reflect.get(model.elements[0] ?? {}, 'isAdmin')).toBeUndefined()
  })

  test('a root that this process opened as a list is a defect', () => {
    const doc = new Y.Doc()
    doc.getArray('elements').push([1])

    expect(read(doc).model.elements).toEqual([])
    expect(codes(doc)).toContain('wrong-type elements')
  })

  test('list content hidden in a map is a defect', () => {
    const sender = new Y.Doc()
    sender.getArray('elements').push(['hidden'])
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(sender))

    expect(codes(doc)).toContain('unknown-field element')
  })

  test('formatting and embedded things in a text are defects', () => {
    const bold = tampered((doc) => element(doc).set('name.en', new Y.Text('x')))
    const text = element(bold).get('name.en')
    if (text instanceof Y.Text) text.format(0, 1, { bold: true })

    expect(codes(bold)).toEqual(['broken-text element/DE-001/name.en'])
  })

  test('half a character is a defect', () => {
    const doc = tampered(() => undefined)
    element(doc).set('name.en', new Y.Text('\ud83d'))

    expect(codes(doc)).toEqual(['broken-text element/DE-001/name.en'])
  })

  test('at most 500 defects are listed', () => {
    const doc = tampered((crowded) => {
      for (let index = 0; index < 600; index++) element(crowded).set(`foreign${index}`, 1)
    })

    expect(check(doc)).toHaveLength(500)
  })

  test('garbage never throws, whatever 200 seeded vandals set where', () => {
    const values = () => [
      null,
      1,
      'x',
      { a: [1] },
      [1],
      new Y.Map(),
      new Y.Text('t'),
      new Y.Array(),
      new Uint8Array(3),
      undefined,
    ]
    for (let seed = 0; seed < 200; seed++) {
      const doc = tampered((vandal) => {
        const set = arbitrarySet(seed)
        const roots = ['set', 'elements', 'rules', 'codeLists'] as const
        const root = vandal.getMap<unknown>(roots[seed % 4])
        const maps = [root, ...root.values()].filter((value) => value instanceof Y.Map)
        const keys = [...root.keys(), 'name.en', 'codes', 'position', '__proto__', set.rootClass]
        for (const [place, map] of maps.entries())
          map.set(keys[(seed + place) % keys.length] ?? '', values()[seed % 10])
      }, arbitrarySet(seed))

      expect(() => JSON.stringify(read(doc))).not.toThrow()
    }
  })

  test('missing parts are restored when a person asks for it, and the document is whole again', () => {
    const doc = tampered((vandal) => {
      element(vandal).delete('name.fr')
      element(vandal).delete('obligations')
      element(vandal).delete('position')
      element(vandal).set('owner', 'me')
      element(vandal).set('__proto__', 1)
      vandal.getMap('elements').set('buyer', new Y.Map())
      vandal.getMap('set').delete('title.en')
      vandal.getMap('admin').set('a', 1)
    })
    expect(check(doc).length).toBeGreaterThan(7)

    restoreMissingParts(doc)

    expect(check(doc)).toEqual([])
    expect(read(doc).model).toEqual(one)
  })
})

describe('admitting an update', () => {
  test.each([
    ['a foreign root', (doc: Y.Doc) => doc.getMap('admin').set('a', 1), 'unknown-root'],
    ['a prototype key', (doc: Y.Doc) => element(doc).set('__proto__', 1), 'forbidden-key'],
    ['an object as a value', (doc: Y.Doc) => element(doc).set('owner', { a: 1 }), 'wrong-type'],
    ['binary content', (doc: Y.Doc) => element(doc).set('owner', new Uint8Array(2)), 'wrong-type'],
    ['a Y.Array', (doc: Y.Doc) => element(doc).set('owner', new Y.Array()), 'wrong-type'],
    ['a sub-document', (doc: Y.Doc) => element(doc).set('owner', new Y.Doc()), 'wrong-type'],
    ['an XML text', (doc: Y.Doc) => element(doc).set('name.en', new Y.XmlText()), 'wrong-type'],
    ['another version', (doc: Y.Doc) => doc.getMap('set').set('schemaVersion', 2), 'fixed-entry'],
    ['no version', (doc: Y.Doc) => doc.getMap('set').delete('schemaVersion'), 'fixed-entry'],
    ['a value above 64 KiB', (doc: Y.Doc) => element(doc).set('member', 'x'.repeat(65_537)), 'too-long'],
    ['nesting below the shape', (doc: Y.Doc) => nest(doc, 4), 'too-deep'],
  ])('%s is refused', (_, tamper, code) => {
    expect(refusedAtTheDoor(tamper)).toContain(code)
  })

  test('nesting that grows by one level with each update is refused at the depth of the shape', () => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, create(one))
    const author = new Y.Doc()
    Y.applyUpdate(author, create(one))
    let innermost = element(author)
    const answers: string[][] = []
    for (let level = 0; level < 5; level++) {
      const next = new Y.Map<unknown>()
      // Overwriting an entry sends no parent: it has to be found beside its neighbour.
      innermost.set('name.en', 1)
      innermost.set('name.en', next)
      innermost = next
      const update = Y.encodeStateAsUpdate(author, Y.encodeStateVector(doc))
      answers.push(admits(Y.decodeUpdate(update), doc).map(({ code }) => code))
      Y.applyUpdate(doc, update)
    }

    expect(answers).toEqual([[], [], [], ['too-deep'], ['too-deep']])
  })

  test('the overwritten entries of one update do not hide its depth', () => {
    const deep = (doc: Y.Doc) => {
      let innermost = element(doc)
      for (let level = 0; level < 6; level++) {
        const next = new Y.Map<unknown>()
        innermost.set('name.en', 1)
        innermost.set('name.en', next)
        innermost = next
      }
    }

    expect(refusedAtTheDoor(deep)).toContain('too-deep')
  })

  test('history that is sent again is admitted', () => {
    const doc = tampered((author) => element(author).set('member', 'buyer'))

    expect(admits(Y.decodeUpdate(Y.encodeStateAsUpdate(doc)), doc)).toEqual([])
  })

  test('a version set by somebody who never saw the seed is refused', () => {
    const doc = tampered(() => undefined)
    const stranger = new Y.Doc()
    stranger.getMap('set').set('schemaVersion', 2)

    const found = admits(Y.decodeUpdate(Y.encodeStateAsUpdate(stranger)), doc)

    expect(found.map(({ code }) => code)).toEqual(['fixed-entry'])
  })

  test('whatever can be decoded is judged without an exception, in 3,000 updates with seeded damage', () => {
    const dice = new Dice(1)
    const doc = tampered(() => undefined)
    const author = tampered((other) => nest(other, 5))
    const update = Y.encodeStateAsUpdate(author)
    let decoded = 0
    for (let round = 0; round < 3_000; round++) {
      const damaged = update.slice()
      for (let flips = 1 + dice.roll(3); flips > 0; flips--) damaged[dice.roll(damaged.length)] = dice.roll(256)
      const taken = decodedOrNull(damaged)
      if (taken === null) continue
      decoded++
      expect(() => admits(taken, doc)).not.toThrow()
    }

    expect(decoded).toBeGreaterThan(300)
  })
})

/** The update taken apart, or null for bytes that are none: those never come as far as the kind. */
function decodedOrNull(bytes: Uint8Array): DecodedUpdate | null {
  try {
    return Y.decodeUpdate(bytes)
  } catch {
    // Refusing malformed bytes is the caller's; here they are only left out.
    return null
  }
}
