import type * as Y from 'yjs'
import { isAllowedKey, isRowKey, type KeyTest } from './keys'
import { isMap, isText, orderedRows } from './ordered'
import { isPosition, spread } from './position'
import { type AnyField, type AnyShape, positionKey } from './shape'
import { writeField } from './write-record'

// The way back from defects that no ordinary edit can mend: a missing text cannot be typed into. Done only because a
// person asked for it, never by the server on its own.

/** Puts back what a record lacks, empty, and takes out what its shape does not know. `own`: keys beside the fields. */
export function restoreRecord(shape: AnyShape, record: Y.Map<unknown>, own: readonly string[] = [positionKey]): void {
  for (const key of [...record.keys()]) if (!Object.hasOwn(shape, key) && !own.includes(key)) record.delete(key)
  for (const [key, field] of Object.entries(shape)) restoreField(field, record, key)
}

/** Restores every record of a list, takes out what is no record, and gives the list positions where one is missing. */
export function restoreList(shape: AnyShape, list: Y.Map<unknown>, isKey: KeyTest = isRowKey): void {
  for (const [key, row] of [...list.entries()]) {
    if (!isKey(key) || !isMap(row)) list.delete(key)
    else restoreRecord(shape, row)
  }
  const rows = orderedRows(list, isKey)
  if (rows.every(({ position }) => position !== null)) return
  const positions = spread(rows.length)
  rows.forEach(({ row }, index) => {
    row.set(positionKey, positions[index])
  })
}

function restoreField(field: AnyField, record: Y.Map<unknown>, key: string): void {
  const kept = record.get(key)
  if (!isWhole(field, kept)) record.set(key, writeField(field, undefined))
  else if ((field.kind === 'rows' || field.kind === 'lines') && isMap(kept)) restoreList(field.row, kept)
  else if (field.kind === 'picks' && isMap(kept)) restorePicks(kept)
}

function isWhole(field: AnyField, kept: unknown): boolean {
  if (field.kind === 'text') return isText(kept)
  return field.kind === 'entry' ? field.parse(kept) !== undefined : isMap(kept)
}

function restorePicks(list: Y.Map<unknown>): void {
  const [last] = spread(1)
  for (const [name, position] of [...list.entries()]) {
    if (!isAllowedKey(name)) list.delete(name)
    else if (!isPosition(position)) list.set(name, last)
  }
}
