import type { DataElementSet } from '#shared/definitions'
import type { DocumentKind } from '../document-kind'
import { admitsUpdate } from '../record/admits-update'
import { createSet } from './create'
import { readSet, versionOfSet } from './read'
import { roots, schemaVersion } from './schema'

// Below a root: record, list of rows, row, text.
const deepest = 4

/** The kind of document in which a data element set is written. */
export const dataElementsKind: DocumentKind<DataElementSet> = {
  kind: 'data-elements',
  schemaVersion,
  roots,
  create: createSet,
  read: readSet,
  admits: (update, doc) => admitsUpdate({ roots, deepest }, update, doc),
  check: (doc) => readSet(doc).defects,
  versionOf: versionOfSet,
  migrations: [],
}
