// A position is a fraction between 0 and 1, written in base 36 without the leading zero: `i001`. Between two different
// positions there is always another, so moving one row writes one entry and two people who move different rows do not
// meet. Rows with equal positions (two people added at the same place) are ordered by their keys.

const digits = '0123456789abcdefghijklmnopqrstuvwxyz'
const base = digits.length
/** Digits that appending counts in: 36⁴ / 2 rows fit behind the first before positions grow longer. */
const head = 4
const heads = base ** head
const first = 'i001'
// Halving the same gap again and again adds a digit every five times; beyond this the list is spread anew.
const longest = 60
const shape = /^[0-9a-z]{0,59}[1-9a-z]$/

/** True for what `between` and `spread` write. A trailing zero would leave no room before the next position. */
export function isPosition(value: unknown): value is string {
  return typeof value === 'string' && shape.test(value)
}

/**
 * A position after `low` and before `high`; null stands for the open end on that side. Answers null when there is no
 * room (equal, out of order, or too long), and the whole list has to be spread.
 */
export function between(low: string | null, high: string | null): string | null {
  if (low === null && high === null) return first
  if (low !== null && high !== null && low >= high) return null
  const position = high === null ? after(low ?? '') : low === null ? before(high) : middle(low, high)
  return position.length <= longest ? position : null
}

/** Positions for `count` rows in a row. */
export function spread(count: number): string[] {
  const positions: string[] = []
  for (let last = ''; positions.length < count; positions.push(last)) last = last === '' ? first : after(last)
  return positions
}

function after(low: string): string {
  const next = headOf(low) + 1
  const position = next % base === 0 ? next + 1 : next
  return position < heads ? textOf(position) : middle(low, null)
}

function before(high: string): string {
  const previous = headOf(high) - 1
  const position = previous % base === 0 ? previous - 1 : previous
  return position > 0 ? textOf(position) : middle('', high)
}

function headOf(position: string): number {
  return Number.parseInt(position.slice(0, head).padEnd(head, '0'), base)
}

function textOf(position: number): string {
  return position.toString(base).padStart(head, '0')
}

function middle(low: string, high: string | null): string {
  let result = ''
  let bound = high
  for (let place = 0; ; place++) {
    const lower = digitAt(low, place)
    const upper = bound === null ? base : digitAt(bound, place)
    if (upper - lower > 1) return result + digits.charAt((lower + upper) >> 1)
    result += digits.charAt(lower)
    // One apart: from here on everything above `low` is also below `high`.
    if (upper - lower === 1) bound = null
  }
}

function digitAt(position: string, place: number): number {
  return place < position.length ? digits.indexOf(position.charAt(place)) : 0
}
