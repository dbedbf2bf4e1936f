import { multiplyDecimals, negateDecimal, toDecimal } from '../exact/decimal'
import { lengthOf } from '../format'
import type { Step } from './checked'
import type { Value } from './value'

// What single values do with one another: Kleene's tables, reading, arithmetic, texts. Undefined is undecided throughout.

const yes: Value = { kind: 'truth', truth: true }
const no: Value = { kind: 'truth', truth: false }

/** A truth as a value of the language. */
export function truthValue(truth: boolean | undefined): Value | undefined {
  return truth === undefined ? undefined : truth ? yes : no
}

/** Not. */
export function negated(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth
}

/** And: one false side settles it. */
export function both(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === false || b === false) return false
  return a === undefined || b === undefined ? undefined : true
}

/** Or: one true side settles it. */
export function either(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === true || b === true) return true
  return a === undefined || b === undefined ? undefined : false
}

/** Reads through objects only; undefined as soon as something on the way is absent, unreadable when that is. */
export function follow(start: Value | undefined, steps: readonly Step[]): Value | undefined {
  let value = start
  for (const step of steps) {
    if (value?.kind !== 'thing') return value?.kind === 'unreadable' ? value : undefined
    value = value.thing.values[step.slot]
  }
  return value
}

/** The number or the currency of an amount, or of each amount of a list. */
export function component(part: 'amount' | 'currency', value: Value | undefined): Value | undefined {
  if (value?.kind === 'list') return { kind: 'list', items: value.items.map((item) => component(part, item)) }
  if (value?.kind !== 'amount') return undefined
  return part === 'amount' ? { kind: 'number', number: value.number } : { kind: 'text', text: value.currency }
}

/** The value with the other sign. */
export function minus(value: Value | undefined): Value | undefined {
  if (value?.kind === 'number' || value?.kind === 'amount') return { ...value, number: negateDecimal(value.number) }
  return value?.kind === 'days' ? { kind: 'days', days: -value.days } : undefined
}

/** A number times a number or an amount. */
export function times(a: Value, b: Value): Value | undefined {
  if (a.kind === 'amount' && b.kind === 'number') return { ...a, number: multiplyDecimals(a.number, b.number) }
  if (a.kind === 'number' && (b.kind === 'number' || b.kind === 'amount'))
    return { ...b, number: multiplyDecimals(a.number, b.number) }
  return undefined
}

/** Whether a text starts with, ends with or contains a piece, code point by code point. */
export function textTest(
  test: 'starts with' | 'ends with' | 'contains',
  text: string | undefined,
  piece: string | undefined,
) {
  if (text === undefined || piece === undefined) return undefined
  if (test === 'starts with') return text.startsWith(piece)
  return test === 'ends with' ? text.endsWith(piece) : text.includes(piece)
}

/** The length of a text in code points, or the text in one case. */
export function textFunction(name: 'length' | 'lower' | 'upper', text: string | undefined): Value | undefined {
  if (text === undefined) return undefined
  if (name === 'length') return { kind: 'number', number: toDecimal(lengthOf(text)) }
  return { kind: 'text', text: name === 'lower' ? text.toLowerCase() : text.toUpperCase() }
}
