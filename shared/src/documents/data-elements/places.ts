import type * as Y from 'yjs'
import { type Outcome, ok, refuse } from '#shared/kernel'
import type { List } from '../record/change-record'
import { isRowKey } from '../record/keys'
import { isMap, isText, orderedRows } from '../record/ordered'
import { type AnyShape } from '../record/shape'
import { type FieldPlace, formatFieldPath } from './field-path'
import { liveRoot } from './roots'
import { type PartName, parts, setRoot, setShape } from './schema'

// From the name of a place to the live thing that is there. Everything may be gone by now: somebody removed it.

/** The list of a part: all rules, all elements. */
export function listOf(doc: Y.Doc, part: PartName): Outcome<List> {
  const { root, shape, isKey } = parts[part]
  const rows = liveRoot(doc, root)
  return rows ? ok({ rows, shape, isKey, path: part }) : gone(part)
}

/** The record kept under `id`. */
export function recordOf(doc: Y.Doc, part: PartName, id: string): Outcome<Y.Map<unknown>> {
  const list = listOf(doc, part)
  return list.ok ? rowOf(list.value, id) : list
}

/** A list of rows inside a record: the obligations of an element. */
export function rowsOf(doc: Y.Doc, part: PartName, id: string, list: string): Outcome<List> {
  const record = recordOf(doc, part, id)
  if (!record.ok) return record
  const path = `${part}/${id}/${list}`
  const rows = record.value.get(list)
  const shape = rowShape(part, list)
  return shape !== null && isMap(rows) ? ok({ rows, shape, isKey: isRowKey, path }) : gone(path)
}

/** The names picked in a field of a record. */
export function picksOf(doc: Y.Doc, part: PartName, id: string, list: string): Outcome<Y.Map<unknown>> {
  const record = recordOf(doc, part, id)
  if (!record.ok) return record
  const names = record.value.get(list)
  return isMap(names) ? ok(names) : gone(`${part}/${id}/${list}`)
}

/** One row of a list. */
export function rowOf(list: List, rowId: string): Outcome<Y.Map<unknown>> {
  const row = list.rows.get(rowId)
  return isMap(row) ? ok(row) : gone(`${list.path}/${rowId}`)
}

/** The map of what the set says as a whole. */
export function wholeOf(doc: Y.Doc): Outcome<Y.Map<unknown>> {
  const set = liveRoot(doc, setRoot)
  return set ? ok(set) : gone(setRoot)
}

/**
 * The live text at a place, for binding an input. Refused while the place is gone, and for a field that is no text.
 * Listen to it with `observe`; change it with `editText` only.
 */
export function textAt(doc: Y.Doc, place: FieldPlace): Outcome<Y.Text> {
  const holder = holderOf(doc, place)
  if (!holder.ok) return holder
  const text = holder.value.get(place.field)
  return isText(text) ? ok(text) : gone(formatFieldPath(place))
}

/** The keys of the records of a part, in the order in which `read` lists them. */
export function partIds(doc: Y.Doc, part: PartName): readonly string[] {
  const list = listOf(doc, part)
  return list.ok ? orderedRows(list.value.rows, list.value.isKey).map(({ key }) => key) : []
}

/** The keys of the rows of a list of a record (obligations, codes, synonyms …), in the order in which `read` lists them. */
export function rowIds(doc: Y.Doc, part: PartName, id: string, list: string): readonly string[] {
  const found = rowsOf(doc, part, id, list)
  return found.ok ? orderedRows(found.value.rows).map(({ key }) => key) : []
}

/** The most characters (UTF-16 code units) that the text or entry at a place may hold; 0 for a list. */
export function maximumLength(place: FieldPlace): number {
  const shape: AnyShape | null =
    place.part === setRoot ? setShape : 'list' in place ? rowShape(place.part, place.list) : parts[place.part].shape
  const field = shape?.[place.field]
  return field?.kind === 'text' || field?.kind === 'entry' ? field.maximum : 0
}

/** The shape of the rows of a list, or null when the part has no such list. */
export function rowShape(part: PartName, list: string): AnyShape | null {
  const shape: AnyShape = parts[part].shape
  const field = Object.hasOwn(shape, list) ? shape[list] : undefined
  return field?.kind === 'rows' || field?.kind === 'lines' ? field.row : null
}

function holderOf(doc: Y.Doc, place: FieldPlace): Outcome<Y.Map<unknown>> {
  if (place.part === setRoot) return wholeOf(doc)
  if (!('list' in place)) return recordOf(doc, place.part, place.id)
  const list = rowsOf(doc, place.part, place.id, place.list)
  return list.ok ? rowOf(list.value, place.rowId) : list
}

function gone(part: string): ReturnType<typeof refuse> {
  return refuse('part-gone', { part }, part)
}
