import type * as Y from 'yjs'
import { type Outcome, ok, refuse } from '#shared/kernel'
import { isAllowedKey, type KeyTest } from './keys'
import { orderedNames, orderedRows } from './ordered'
import { between, spread } from './position'
import { type AnyField, type AnyShape, positionKey } from './shape'
import { valueAt, writeRecord } from './write-record'

// Changes to lists and records, without a transaction of their own: an edit is one gesture and opens exactly one.

/** A list in a document with the shape of its records; `path` names it in refusals. */
export interface List {
  readonly rows: Y.Map<unknown>
  readonly shape: AnyShape
  readonly isKey: KeyTest
  readonly path: string
}

/** Adds a record before another one, or last for null. Refused for a key that is taken or no key, and unfit content. */
export function addRecord(list: List, key: string, content: object, before: string | null): Outcome<string> {
  if (!list.isKey(key)) return refuse('part-id-malformed', { id: key }, list.path)
  if (list.rows.has(key)) return refuse('part-exists', { part: `${list.path}/${key}` }, list.path)
  const fits = fitting(list.shape, content, `${list.path}/${key}`)
  if (!fits.ok) return fits
  list.rows.set(key, writeRecord(list.shape, content, positionBefore(list, before, key)))
  return ok(key)
}

/** Adds several records at the end: all of them, or none and the first refusal. */
export function addRecords(list: List, contents: readonly object[], newId: () => string): Outcome<readonly string[]> {
  for (const [index, content] of contents.entries()) {
    const fits = fitting(list.shape, content, `${list.path}/${index + 1}`)
    if (!fits.ok) return fits
  }
  const keys = contents.map(() => newId())
  const unfitKey = keys.find((key, index) => !list.isKey(key) || list.rows.has(key) || keys.indexOf(key) !== index)
  if (unfitKey !== undefined) return refuse('part-id-malformed', { id: unfitKey }, list.path)

  let last = positionBefore(list, null, '')
  contents.forEach((content, index) => {
    list.rows.set(keys[index] ?? '', writeRecord(list.shape, content, last))
    last = between(last, null) ?? last
  })
  return ok(keys)
}

/** Takes a record out. What others type into it at the same time goes with it. */
export function removeRecord(list: List, key: string): Outcome<string> {
  if (!list.rows.has(key)) return refuse('part-gone', { part: `${list.path}/${key}` }, list.path)
  list.rows.delete(key)
  return ok(key)
}

/** Puts a record before another one, or last for null. */
export function moveRecord(list: List, key: string, before: string | null): Outcome<string> {
  const moved = orderedRows(list.rows, list.isKey).find((row) => row.key === key)
  if (moved === undefined) return refuse('part-gone', { part: `${list.path}/${key}` }, list.path)
  if (before !== key) moved.row.set(positionKey, positionBefore(list, before, key))
  return ok(key)
}

/** Sets one entry of a record. Refused when the value is not one of the field. */
export function setEntry(
  record: Y.Map<unknown>,
  field: AnyField | undefined,
  path: string,
  key: string,
  value: unknown,
) {
  const fits = field?.kind === 'entry' ? fittingField(field, value, `${path}/${key}`) : unfit(path, 0)
  if (!fits.ok) return fits
  // A setting to what is there already would still win over another person's change made at the same time.
  if (record.get(key) !== value) record.set(key, value)
  return ok(key)
}

/** Adds a name to a list of picks, last; adding one that is there changes nothing. */
export function addName(list: Y.Map<unknown>, path: string, name: string): Outcome<string> {
  if (!isAllowedKey(name)) return refuse('part-id-malformed', { id: name }, path)
  if (list.has(name)) return ok(name)
  const names = orderedNames(list)
  list.set(name, between(names.at(-1)?.position ?? null, null) ?? spread(1)[0])
  return ok(name)
}

/** Takes a name out of a list of picks; one that is not there changes nothing. */
export function removeName(list: Y.Map<unknown>, name: string): Outcome<string> {
  list.delete(name)
  return ok(name)
}

/** A new position before the record `before` (last for null or a record that is gone); `moving` itself is not counted. */
function positionBefore(list: List, before: string | null, moving: string): string {
  const others = orderedRows(list.rows, list.isKey).filter(({ key }) => key !== moving)
  const found = others.findIndex(({ key }) => key === before)
  const index = found < 0 ? others.length : found
  const free = roomAt(others, index)
  if (free !== null) return free

  // No room: positions are equal, worn out or not ours. The whole list gets new ones.
  const positions = spread(others.length + 1)
  const [own = ''] = positions.splice(index, 1)
  others.forEach(({ row }, place) => {
    row.set(positionKey, positions[place])
  })
  return own
}

function roomAt(others: readonly { readonly position: string | null }[], index: number): string | null {
  const low = others[index - 1]
  const high = others[index]
  if (low?.position === null || high?.position === null) return null
  return between(low?.position ?? null, high?.position ?? null)
}

/** Whether every field that `content` names holds a value of its field, no longer than it may be. */
function fitting(shape: AnyShape, content: object, path: string): Outcome<null> {
  for (const [key, field] of Object.entries(shape)) {
    const value = valueAt(content, key)
    if (value === undefined) continue
    const fits = fittingField(field, value, `${path}/${key}`)
    if (!fits.ok) return fits
  }
  return ok(null)
}

function fittingField(field: AnyField, value: unknown, path: string): Outcome<null> {
  switch (field.kind) {
    case 'text':
      return typeof value === 'string' && value.length <= field.maximum ? ok(null) : unfit(path, field.maximum)
    case 'entry': {
      const tooLong = typeof value === 'string' && value.length > field.maximum
      return field.parse(value) !== undefined && !tooLong ? ok(null) : unfit(path, field.maximum)
    }
    case 'picks':
      return everyItem(value, (item) => (isPick(item) ? ok(null) : unfit(path, 100)), path)
    case 'lines':
      return everyItem(value, (item) => fittingField(field.row.text, item, path), path)
    case 'rows':
      return everyItem(value, (item) => (isObject(item) ? fitting(field.row, item, path) : unfit(path, 0)), path)
  }
}

function everyItem(value: unknown, check: (item: unknown) => Outcome<null>, path: string): Outcome<null> {
  if (!Array.isArray(value)) return unfit(path, 0)
  for (const item of value) {
    const fits = check(item)
    if (!fits.ok) return fits
  }
  return ok(null)
}

function isPick(item: unknown): boolean {
  return typeof item === 'string' && isAllowedKey(item)
}

function isObject(item: unknown): item is object {
  return typeof item === 'object' && item !== null
}

function unfit(path: string, maximum: number): ReturnType<typeof refuse> {
  return refuse('value-unfit', { field: path, maximum }, path)
}
