/**
 * Days of the proleptic Gregorian calendar (ISO 8601), years 0001 to 9999, without a clock and without time zones.
 */

/** Days since 1970-01-01. */
export type Day = number

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const
const dayText = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/
const dateTimeText =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9}))?(?:Z|([+-])([0-9]{2}):([0-9]{2}))$/

/** Reads `YYYY-MM-DD`; undefined when it is not written so or the calendar has no such day. */
export function parseDay(text: string): Day | undefined {
  const [, y, m, d] = dayText.exec(text) ?? []
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return undefined
  return daysBeforeYear(year) + (daysBeforeMonth[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0) + day - 1
}

/** A point in time: nanoseconds since 1970-01-01T00:00:00Z, and the calendar day at the place where it was written. */
export interface Instant {
  readonly nanoseconds: bigint
  readonly day: Day
}

/** Reads an RFC 3339 date and time with `Z` or an offset; undefined for an impossible one. Leap seconds are not read. */
export function parseInstant(text: string): Instant | undefined {
  const [, date = '', h, m, s, fraction = '', sign = '+', offsetHours = '0', offsetMinutes = '0'] =
    dateTimeText.exec(text) ?? []
  const day = parseDay(date)
  if (day === undefined || Number(h) > 23 || Number(m) > 59 || Number(s) > 59) return undefined
  if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return undefined
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1)
  const seconds = day * 86_400 + Number(h) * 3600 + (Number(m) - offset) * 60 + Number(s)
  return { nanoseconds: BigInt(seconds) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0')), day }
}

/** The day as `YYYY-MM-DD`. */
export function fromDay(day: Day): string {
  let year = Math.floor(day / 365.2425) + 1970
  while (daysBeforeYear(year) > day) year--
  while (daysBeforeYear(year + 1) <= day) year++
  let rest = day - daysBeforeYear(year)
  let month = 1
  while (rest >= daysInMonth(year, month)) rest -= daysInMonth(year, month++)
  return `${`${year}`.padStart(4, '0')}-${two(month)}-${two(rest + 1)}`
}

function two(n: number): string {
  return `${n}`.padStart(2, '0')
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days from 1970-01-01 to the first of January of `year`. */
function daysBeforeYear(year: number): number {
  const past = year - 1
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 719_162
}
