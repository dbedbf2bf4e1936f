import type { DataElementSet } from '#shared/definitions'
import type { DocumentKind } from '../document-kind'
import { admitsUpdate } from '../record/admits-update'
import { createSet } from './create'
import { readSet, versionOfSet } from './read'
import { roots, schemaVersion, setRoot, versionKey } from './schema'

// Nested types below a root: record, list of rows, row, text.
const rules = { roots, deepest: 4, fixed: { root: setRoot, key: versionKey } }

/** The kind of document in which a data element set is written. */
export const dataElementsKind: DocumentKind<DataElementSet> = {
  kind: 'data-elements',
  schemaVersion,
  roots,
  create: createSet,
  read: readSet,
  admits: (update, doc) => admitsUpdate(rules, update, doc),
  check: (doc) => readSet(doc).defects,
  versionOf: versionOfSet,
  migrations: [],
}
