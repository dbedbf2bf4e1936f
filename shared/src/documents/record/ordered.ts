import * as Y from 'yjs'
import { isRowKey, type KeyTest } from './keys'
import { isPosition } from './position'
import { positionKey } from './shape'

export interface OrderedRow {
  readonly key: string
  readonly row: Y.Map<unknown>
  /** Null when it is missing or was not written by us: the row stands last. */
  readonly position: string | null
}

/** True for a plain Y.Map; an XML hook is one too for JavaScript, but never for us. */
export function isMap(value: unknown): value is Y.Map<unknown> {
  return value instanceof Y.Map && !(value instanceof Y.XmlHook)
}

/** True for a plain Y.Text. */
export function isText(value: unknown): value is Y.Text {
  return value instanceof Y.Text && !(value instanceof Y.XmlText)
}

/** The rows of a list in their order, which is the same on every replica. What is not a row is left out. */
export function orderedRows(list: Y.Map<unknown>, isKey: KeyTest = isRowKey): readonly OrderedRow[] {
  const found: OrderedRow[] = []
  for (const [key, row] of list.entries()) {
    if (!isKey(key) || !isMap(row)) continue
    const position = row.get(positionKey)
    found.push({ key, row, position: isPosition(position) ? position : null })
  }
  return found.sort(byPosition)
}

export interface OrderedName {
  readonly key: string
  readonly position: string | null
}

/** The names of a list of picks in their order. */
export function orderedNames(list: Y.Map<unknown>): readonly OrderedName[] {
  const found: OrderedName[] = []
  for (const [key, position] of list.entries()) found.push({ key, position: isPosition(position) ? position : null })
  return found.sort(byPosition)
}

function byPosition(a: OrderedName, b: OrderedName): number {
  // `~` sorts behind every digit of a position.
  const [first, second] = [a.position ?? '~', b.position ?? '~']
  if (first !== second) return first < second ? -1 : 1
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
