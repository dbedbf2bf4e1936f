/**
 * Exact decimal numbers: a scaled integer, never a double. Twelve shillings and a cent stay what the sender wrote.
 * Every function is total; numbers come in as text and are bounded by `decimalDigitLimit`.
 */
export interface Decimal {
  readonly units: bigint
  /** How many of the digits of `units` stand behind the point; never negative. */
  readonly scale: number
}

/** Digits before and behind the point a number may have. The longest WCO format has 18; the bound keeps `1e999999999` cheap. */
export const decimalDigitLimit = 40

/** Characters of a number that is read: its digits, and room for zeros and an exponent. Longer texts cost nothing. */
const textLimit = 120

/** Nothing. */
export const zero: Decimal = { units: 0n, scale: 0 }

const jsonNumber = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]{1,9}))?$/
const plainDecimal = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/

/** Reads a number as JSON writes it (RFC 8259 §6), from its digits. Undefined when it is not one or has too many digits. */
export function parseDecimal(text: string): Decimal | undefined {
  if (text.length > textLimit) return undefined
  const [, sign, whole = '', behind = '', exponent = '0'] = jsonNumber.exec(text) ?? []
  if (sign === undefined) return undefined
  const digits = `${whole}${behind}`.replace(/^0+/, '')
  const significant = digits.replace(/0+$/, '')
  if (significant === '') return zero
  const scale = behind.length - Number(exponent) - (digits.length - significant.length)
  const before = significant.length - scale
  if (significant.length > decimalDigitLimit || scale > decimalDigitLimit || before > decimalDigitLimit)
    return undefined
  const units = BigInt(`${sign}${significant}${scale < 0 ? '0'.repeat(-scale) : ''}`)
  return { units, scale: Math.max(scale, 0) }
}

/** Reads decimal text as a string member carries it: no exponent, no plus sign, no leading zeros. */
export function parsePlainDecimal(text: string): Decimal | undefined {
  return plainDecimal.test(text) ? parseDecimal(text) : undefined
}

/** The exact sum. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale }
}

/** The exact product. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale }
}

/** The same number with the other sign. */
export function negateDecimal(a: Decimal): Decimal {
  return { units: -a.units, scale: a.scale }
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale)
  const [left, right] = [unitsAt(a, scale), unitsAt(b, scale)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** A whole number as a decimal. */
export function toDecimal(whole: number): Decimal {
  return { units: BigInt(whole), scale: 0 }
}

/** The digits of a parsed number: all of them, and those behind the point. Zeros at either end do not count. */
export function digitsOf(decimal: Decimal): { readonly total: number; readonly behindPoint: number } {
  const length = decimal.units === 0n ? 1 : `${decimal.units < 0n ? -decimal.units : decimal.units}`.length
  return { total: Math.max(length, decimal.scale), behindPoint: decimal.scale }
}

/** The number as plain decimal text. */
export function fromDecimal(decimal: Decimal): string {
  const sign = decimal.units < 0n ? '-' : ''
  const digits = `${decimal.units < 0n ? -decimal.units : decimal.units}`.padStart(decimal.scale + 1, '0')
  const point = digits.length - decimal.scale
  return decimal.scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}

function unitsAt(decimal: Decimal, scale: number): bigint {
  return scale === decimal.scale ? decimal.units : decimal.units * 10n ** BigInt(scale - decimal.scale)
}
