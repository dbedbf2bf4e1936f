import type * as Y from 'yjs'
import type { DefectList } from '../defect'
import { isAllowedKey, isRowKey, type KeyTest } from './keys'
import { isMap, isText, orderedNames, orderedRows } from './ordered'
import { isPosition } from './position'
import { type AnyField, type AnyShape, positionKey } from './shape'

// Reading follows the table of the shape and nothing else: a key it does not name is reported, never followed. So the
// depth of the walk is the depth of the shape, whatever is in the document, and no foreign key becomes a member.

interface Fields {
  [key: string]: unknown
}

/** One field of a shape, its dotted key taken apart. */
interface Step {
  readonly key: string
  readonly field: AnyField
  readonly outer: string
  readonly inner: string | null
}

interface Plan {
  readonly known: ReadonlySet<string>
  readonly steps: readonly Step[]
}

// A page reads its document after every keystroke of anybody: what follows from the shape alone is worked out once.
const plans = new WeakMap<AnyShape, Plan>()

function planOf(shape: AnyShape): Plan {
  const made = plans.get(shape)
  if (made !== undefined) return made
  const steps = Object.entries(shape).map(([key, field]): Step => {
    const [outer = '', inner = null] = key.split('.')
    return { key, field, outer, inner }
  })
  const plan = { known: new Set(Object.keys(shape)), steps }
  plans.set(shape, plan)
  return plan
}

/** The record as an object of the model. `own` are keys the record may hold that are not fields of the model. */
export function readRecord(
  shape: AnyShape,
  record: Y.Map<unknown>,
  path: string,
  found: DefectList,
  own: readonly string[] = [positionKey],
): Fields {
  const { known, steps } = planOf(shape)
  reportForeignKeys(record, (key) => known.has(key) || own.includes(key), path, found)
  if (own.includes(positionKey)) reportPosition(record.get(positionKey), `${path}/${positionKey}`, found)
  const fields: Fields = {}
  for (const step of steps) {
    place(fields, step, readField(step.field, record.get(step.key), `${path}/${step.key}`, found))
  }
  return fields
}

/** One field: its value, or the empty one and a defect. */
function readField(field: AnyField, kept: unknown, path: string, found: DefectList): unknown {
  switch (field.kind) {
    case 'text':
      return readText(kept, field.maximum, path, found)
    case 'entry': {
      const value = field.parse(kept)
      if (value === undefined) reportUnfit(kept, path, found)
      if (typeof value === 'string' && value.length > field.maximum) found.add('too-long', path)
      return value === undefined ? field.empty : value
    }
    case 'rows':
      return readRows(field.row, kept, path, found).map(({ fields }) => fields)
    case 'lines':
      return readRows(field.row, kept, path, found).map(({ fields }) => fields.text)
    case 'picks':
      return readPicks(kept, path, found)
  }
}

export interface ReadRow {
  readonly key: string
  readonly fields: Fields
}

/** The rows of a list in their order. What is no row is left out and reported. */
export function readRows(
  shape: AnyShape,
  kept: unknown,
  path: string,
  found: DefectList,
  isKey: KeyTest = isRowKey,
): ReadRow[] {
  if (!isMap(kept)) {
    reportUnfit(kept, path, found)
    return []
  }
  for (const [key, row] of kept.entries()) {
    if (!isAllowedKey(key)) found.add('forbidden-key', path)
    else if (!isKey(key)) found.add('malformed-id', `${path}/${key}`)
    else if (!isMap(row)) found.add('wrong-type', `${path}/${key}`)
  }
  reportList(kept, path, found)
  return orderedRows(kept, isKey).map(({ key, row }) => ({
    key,
    fields: readRecord(shape, row, `${path}/${key}`, found),
  }))
}

function readPicks(kept: unknown, path: string, found: DefectList): string[] {
  if (!isMap(kept)) {
    reportUnfit(kept, path, found)
    return []
  }
  reportForeignKeys(kept, () => true, path, found)
  const names = orderedNames(kept).filter(({ key }) => isAllowedKey(key))
  for (const { key, position } of names) if (position === null) found.add('wrong-type', `${path}/${key}`)
  return names.map(({ key }) => key)
}

function readText(kept: unknown, maximum: number, path: string, found: DefectList): string {
  if (!isText(kept)) {
    reportUnfit(kept, path, found)
    return ''
  }
  const value = kept.toString()
  if (value.length > maximum) found.add('too-long', path)
  if (/\p{Surrogate}/u.test(value) || kept.length !== value.length || hasFormat(kept)) found.add('broken-text', path)
  return value
}

/** Embedded things and formatting do not show in `toString`, but a plain text must not carry them. */
function hasFormat(text: Y.Text): boolean {
  if (text._map.size > 0) return true
  for (let item = text._start; item !== null; item = item.right) {
    if (!item.deleted && item.content.getRef() === formatRef) return true
  }
  return false
}
// How Yjs numbers the content kind *format* in its encoding (ContentFormat.getRef).
const formatRef = 6

function reportForeignKeys(
  record: Y.Map<unknown>,
  isKnown: (key: string) => boolean,
  path: string,
  found: DefectList,
): void {
  // Past the iterators of Y.Map, which cost half of a reading.
  for (const [key, item] of record._map) {
    if (item.deleted) continue
    if (!isAllowedKey(key)) found.add('forbidden-key', path)
    else if (!isKnown(key)) found.add('unknown-field', `${path}/${key}`)
  }
  reportList(record, path, found)
}

/** A crafted update can hide list content inside a map; nobody would ever see it. */
function reportList(map: Y.Map<unknown>, path: string, found: DefectList): void {
  if (hasListContent(map)) found.add('unknown-field', path)
}

/** True when a type holds list content that is not deleted. */
export function hasListContent(type: Y.Map<unknown>): boolean {
  for (let item = type._start; item !== null; item = item.right) if (!item.deleted) return true
  return false
}

function reportPosition(position: unknown, path: string, found: DefectList): void {
  if (!isPosition(position)) reportUnfit(position, path, found)
}

function reportUnfit(kept: unknown, path: string, found: DefectList): void {
  found.add(kept === undefined ? 'missing' : 'wrong-type', path)
}

/** Sets the member that a step names. Keys come from our own shapes only. */
function place(fields: Fields, { outer, inner }: Step, value: unknown): void {
  if (inner === null) {
    fields[outer] = value
    return
  }
  const nested: unknown = fields[outer]
  if (isFields(nested)) nested[inner] = value
  else fields[outer] = { [inner]: value }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}
