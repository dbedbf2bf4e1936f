import { fromDay, parseDay, parseInstant } from './calendar'
import {
  addDecimals,
  compareDecimals,
  digitsOf,
  fromDecimal,
  multiplyDecimals,
  parseDecimal,
  parsePlainDecimal,
  zero,
} from './decimal'

const number = (text: string) => parseDecimal(text) ?? fail(text)
const fail = (text: string): never => {
  throw new Error(`not a number: ${text}`)
}
const day = (text: string) => parseDay(text) ?? Number.NaN

describe('exact decimals', () => {
  it.each([
    ['0.1', '0.2', '0.3'],
    ['18.50', '-18.5', '0'],
    ['9007199254740993', '0.0000000001', '9007199254740993.0000000001'],
    ['1e3', '1E-3', '1000.001'],
  ])('%s plus %s is %s, to the last digit', (a, b, sum) => {
    expect(compareDecimals(addDecimals(number(a), number(b)), number(sum))).toBe(0)
  })

  it('a thousand tenths are exactly a hundred', () => {
    let sum = zero
    for (let i = 0; i < 1000; i++) sum = addDecimals(sum, number('0.1'))
    expect(fromDecimal(sum)).toBe('100.0')
    expect(compareDecimals(sum, number('100'))).toBe(0)
  })

  it('multiplies and compares across scales and signs', () => {
    expect(fromDecimal(multiplyDecimals(number('-1.5'), number('0.03')))).toBe('-0.045')
    expect(compareDecimals(number('-2'), number('-1.99'))).toBe(-1)
    expect(compareDecimals(number('-0'), zero)).toBe(0)
  })

  it.each([
    '',
    '-',
    '01',
    '.5',
    '5.',
    '1e',
    '+1',
    '0x1',
    'NaN',
    '1_000',
    '1e999999999',
    '1e50',
    '1e-50',
    `${'9'.repeat(41)}`,
    ' 1',
  ])('does not read %p', (text) => {
    expect(parseDecimal(text)).toBeUndefined()
  })

  it('reads exponents in JSON numbers but not in text', () => {
    expect(fromDecimal(number('1.5e2'))).toBe('150')
    expect(parsePlainDecimal('1.5e2')).toBeUndefined()
  })

  it('counts digits of the value, not of the spelling', () => {
    expect(digitsOf(number('0.050'))).toEqual({ total: 2, behindPoint: 2 })
    expect(digitsOf(number('1200'))).toEqual({ total: 4, behindPoint: 0 })
    expect(digitsOf(number('12.345'))).toEqual({ total: 5, behindPoint: 3 })
  })
})

describe('the calendar', () => {
  it.each([
    '2019-02-29',
    '1900-02-29',
    '2019-13-01',
    '2019-00-10',
    '2019-04-31',
    '2019-1-1',
    '20190101',
    '0000-01-01',
    '',
  ])('has no day %p', (text) => {
    expect(parseDay(text)).toBeUndefined()
  })

  it('names every day from 0001-01-01 to 9999-12-31 as it was read', () => {
    for (let d = day('0001-01-01'); d <= day('9999-12-31'); d += 97) expect(parseDay(fromDay(d))).toBe(d)
    expect(fromDay(0)).toBe('1970-01-01')
    expect(day('2000-02-29')).toBe(11_016)
    expect(day('9999-12-31') - day('0001-01-01')).toBe(3_652_058)
  })

  it('agrees with the ECMAScript calendar', () => {
    for (let d = -700_000; d < 2_900_000; d += 1009) {
      expect(fromDay(d)).toBe(new Date(d * 86_400_000).toISOString().slice(0, 10))
    }
  })

  it('reads points in time with their offset and keeps the local day', () => {
    const utc = parseInstant('2019-12-18T23:30:00Z')
    const local = parseInstant('2019-12-19T06:30:00.000+07:00')
    expect(local?.nanoseconds).toBe(utc?.nanoseconds)
    expect([utc?.day, local?.day].map((d) => fromDay(d ?? 0))).toEqual(['2019-12-18', '2019-12-19'])
  })

  it('reads offsets in both directions', () => {
    const [west, utc] = ['2019-12-18T20:30:00-05:30', '2019-12-19T02:00:00Z'].map(parseInstant)
    expect(west?.nanoseconds).toBe(utc?.nanoseconds)
  })

  it.each([
    '2019-12-18T24:00:00Z',
    '2019-12-18T09:30Z',
    '2019-12-18T09:30:60Z',
    '2019-12-18 09:30:00Z',
    '2019-12-18T09:30:00',
    '2019-02-30T00:00:00Z',
  ])('does not read %p as a point in time', (text) => {
    expect(parseInstant(text)).toBeUndefined()
  })
})
