import * as Y from 'yjs'
import type { DataElementSet } from '#shared/definitions'
import { fillList, fillRecord, seedKeys } from '../record/write-record'
import { liveRoot } from './roots'
import { partNames, parts, schemaVersion, setRoot, setShape, versionKey } from './schema'

// Client id 1 writes seeds only, so the same content gives the same bytes on every machine.
const seedClient = 1

/**
 * The seed of a document that says `content`; see `DocumentKind.create`. Element ids must be unique, which
 * `parseDataElementSet` guarantees. Other records are kept under the id people know, or under `r1`, `r2`, ….
 */
export function createSet(content: DataElementSet): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = seedClient
  doc.transact(() => {
    const set = rootOf(doc, setRoot)
    set.set(versionKey, schemaVersion)
    fillRecord(setShape, content, set)
    for (const part of partNames) {
      const { root, shape } = parts[part]
      fillList(shape, content[root], seedKeys(knownIds(content, part)), rootOf(doc, root))
    }
  })
  return Y.encodeStateAsUpdate(doc)
}

function knownIds(content: DataElementSet, part: (typeof partNames)[number]): string[] {
  switch (part) {
    case 'class':
      return content.classes.map(({ name }) => name)
    case 'parameter':
      return content.parameters.map(({ name }) => name)
    case 'element':
    case 'codeList':
    case 'choiceGroup':
    case 'rule':
    case 'example':
      return content[parts[part].root].map(({ id }) => id)
  }
}

function rootOf(doc: Y.Doc, name: string): Y.Map<unknown> {
  const root = liveRoot(doc, name)
  if (root === undefined) throw new Error(`The root ${name} of a new document is no map`)
  return root
}
