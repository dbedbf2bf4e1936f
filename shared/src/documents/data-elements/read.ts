import type * as Y from 'yjs'
import type { DataElementSet } from '#shared/definitions'
import { DefectList } from '../defect'
import type { Reading } from '../document-kind'
import { hasListContent, type ReadRow, readRecord, readRows } from '../record/read-record'
import { liveRoot, rootHasContent } from './roots'
import { type PartName, partNames, parts, roots, schemaVersion, setRoot, setShape, versionKey } from './schema'

/** The set that a live document says, and what does not fit the kind. Never fails; see `DocumentKind.read`. */
export function readSet(doc: Y.Doc): Reading<DataElementSet> {
  const found = new DefectList()
  reportForeignRoots(doc, found)
  const set = liveRoot(doc, setRoot)
  const whole = set ? readRecord(setShape, set, setRoot, found, [versionKey]) : {}
  if (set?.get(versionKey) !== schemaVersion) found.add('schema-version', `${setRoot}/${versionKey}`)

  const lists: Record<string, unknown> = {}
  for (const part of partNames) lists[parts[part].root] = readPart(doc, part, found)
  // The shapes are held equal to the model by their types (`satisfies Shape<…>`), and reading follows the shapes: this
  // is the one place where what was read from outside gets its type.
  return { model: { ...whole, ...lists } as unknown as DataElementSet, defects: found.defects }
}

/** The version of the shape that the document names, or null. */
export function versionOfSet(doc: Y.Doc): number | null {
  const version = liveRoot(doc, setRoot)?.get(versionKey)
  return Number.isInteger(version) ? Number(version) : null
}

function readPart(doc: Y.Doc, part: PartName, found: DefectList): object[] {
  const { root, shape, isKey, identifiedBy } = parts[part]
  const rows = readRows(shape, liveRoot(doc, root), part, found, isKey)
  if (identifiedBy !== null) reportDuplicates(rows, identifiedBy, part, found)
  return rows.map(({ key, fields }) => (part === 'element' ? { id: key, ...fields } : fields))
}

function reportDuplicates(rows: readonly ReadRow[], field: string, part: string, found: DefectList): void {
  const seen = new Set<unknown>()
  for (const { key, fields } of rows) {
    const id = fields[field]
    if (seen.has(id) && id !== '') found.add('duplicate-id', `${part}/${key}/${field}`)
    seen.add(id)
  }
}

function reportForeignRoots(doc: Y.Doc, found: DefectList): void {
  for (const name of doc.share.keys()) {
    if (!roots.includes(name) && rootHasContent(doc, name)) found.add('unknown-root', name)
  }
  for (const name of roots) {
    const root = liveRoot(doc, name)
    if (root === undefined) found.add('wrong-type', name)
    else if (name === setRoot && hasListContent(root)) found.add('unknown-field', name)
  }
}
