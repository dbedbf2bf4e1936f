import * as Y from 'yjs'
import { upgrade } from '../document-kind'
import { dataElementsKind } from './data-elements.kind'
import { says, storedBytes } from './version-1.fixture'

test('a document stored as version 1 opens for ever and says the same', () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Buffer.from(storedBytes, 'base64'))

  const upgraded = upgrade(dataElementsKind, doc)
  if (!upgraded.ok) throw new Error(upgraded.refusal.code)
  if (upgraded.value !== null) Y.applyUpdate(doc, upgraded.value)

  expect(dataElementsKind.read(doc)).toEqual({ model: says, defects: [] })
})
