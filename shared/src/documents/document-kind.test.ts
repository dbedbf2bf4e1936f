import * as Y from 'yjs'
import { arbitrarySet } from '../definitions/sets.fixture'
import { dataElementsKind } from './data-elements'
import { type DocumentKind, upgrade } from './document-kind'

/** A kind of two versions: in the second, what was called `headline` is called `title`. */
const noteKind: DocumentKind<string> = {
  kind: 'note',
  schemaVersion: 2,
  roots: ['note'],
  create: () => new Uint8Array(),
  read: (doc) => ({ model: String(doc.getMap('note').get('title')), defects: [] }),
  admits: () => [],
  check: () => [],
  versionOf: (doc) => Number(doc.getMap('note').get('version')),
  migrations: [
    {
      to: 2,
      migrate(doc) {
        const note = doc.getMap('note')
        note.set('title', note.get('headline'))
        note.delete('headline')
        note.set('version', 2)
      },
    },
  ],
}

function note(version: number): Y.Doc {
  const doc = new Y.Doc()
  doc.getMap('note').set('version', version)
  doc.getMap('note').set('headline', 'Parcels')
  return doc
}

describe('upgrading a document', () => {
  test('gives one update that brings an old document to the version of its kind', () => {
    const doc = note(1)

    const upgraded = upgrade(noteKind, doc)

    if (!upgraded.ok || upgraded.value === null) throw new Error('not upgraded')
    expect(noteKind.versionOf(doc)).toBe(1)
    Y.applyUpdate(doc, upgraded.value)
    expect(noteKind.versionOf(doc)).toBe(2)
    expect(noteKind.read(doc).model).toBe('Parcels')
  })

  test('gives the same bytes on every machine', () => {
    const doc = note(1)

    expect(upgrade(noteKind, doc)).toEqual(upgrade(noteKind, doc))
  })

  test('has nothing to do for a document of today', () => {
    expect(upgrade(noteKind, note(2))).toEqual({ ok: true, value: null })
  })

  test('refuses a document that a newer program wrote, and one without a version', () => {
    expect(upgrade(noteKind, note(3))).toMatchObject({ ok: false, refusal: { code: 'document-newer' } })
    expect(upgrade(dataElementsKind, new Y.Doc())).toMatchObject({ ok: false, refusal: { code: 'document-newer' } })
  })

  test('every version of data element sets has its migration', () => {
    const versions = dataElementsKind.migrations.map(({ to }) => to)

    expect(versions).toEqual(Array.from({ length: dataElementsKind.schemaVersion - 1 }, (_, index) => index + 2))
  })

  test('a new data element set is of today', () => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, dataElementsKind.create(arbitrarySet(1)))

    expect(upgrade(dataElementsKind, doc)).toEqual({ ok: true, value: null })
  })
})
