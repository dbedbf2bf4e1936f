// Between an input field, whose value changes as a whole, and a live text, which knows inserts and deletes. Places and
// lengths count UTF-16 code units, as inputs and Yjs do; no edit ever splits a surrogate pair, because Yjs would turn
// both halves into replacement characters.

/** At `at`, take out `remove` code units, then put in `insert`. */
export interface TextEdit {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

/** A change of a live text as Yjs reports it (`event.delta`). */
export type TextDelta = readonly {
  readonly retain?: number
  readonly insert?: unknown
  readonly delete?: number
}[]

/**
 * The smallest single edit that turns `before` into `after`, or null when they are equal. `caret` is where the caret
 * stands in `after`: among equal letters it says which one was typed (the second `o` of `foo` or the first).
 */
export function diffTextEdit(before: string, after: string, caret: number = after.length): TextEdit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  // What stands behind the caret was there before the edit, as far as it is equal.
  const behind = Math.max(0, after.length - Math.max(0, caret))
  let end = commonEnd(before, after, Math.min(shorter, behind))
  let start = commonStart(before, after, shorter - end)
  end += commonEnd(before.slice(start, before.length - end), after.slice(start, after.length - end), shorter)

  if (splitsPair(before, start) || splitsPair(after, start)) start--
  if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end--
  return { at: start, remove: before.length - end - start, insert: after.slice(start, after.length - end) }
}

/** The text after the edit. */
export function applyTextEdit(before: string, edit: TextEdit): string {
  return before.slice(0, edit.at) + edit.insert + before.slice(edit.at + edit.remove)
}

/**
 * Where a caret at `caret` stands after somebody else's change. What they put in exactly at the caret comes to stand
 * behind it, so that one's own next letter follows one's last.
 */
export function mapCaret(caret: number, delta: TextDelta): number {
  let old = 0
  let moved = caret
  for (const step of delta) {
    if (old > caret || (old === caret && step.delete === undefined)) break
    if (step.retain !== undefined) old += step.retain
    else if (step.delete !== undefined) {
      moved -= Math.min(step.delete, Math.max(0, caret - old))
      old += step.delete
    } else moved += typeof step.insert === 'string' ? step.insert.length : 1
  }
  return moved
}

function commonStart(a: string, b: string, most: number): number {
  let length = 0
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}

function commonEnd(a: string, b: string, most: number): number {
  const bound = Math.min(most, a.length, b.length)
  let length = 0
  while (length < bound && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++
  return length
}

/** True when the place lies between the two halves of a character outside the basic plane. */
function splitsPair(value: string, place: number): boolean {
  return isBetween(value.charCodeAt(place - 1), 0xd800, 0xdbff) && isBetween(value.charCodeAt(place), 0xdc00, 0xdfff)
}

function isBetween(unit: number, low: number, high: number): boolean {
  return unit >= low && unit <= high
}
