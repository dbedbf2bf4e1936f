import { inForceOn, nextAfter } from './in-force'
import { compareVersions, formatVersion, parseVersion, proposeVersion } from './version-number'

const at = (name: string, effectiveFrom: string) => ({ name, effectiveFrom })

describe('version numbers', () => {
  test.each(['1.0.0', '0.9.12', '999999999.0.1'])('%s is one', (text) => {
    const parsed = parseVersion(text)
    expect(parsed.ok && formatVersion(parsed.value)).toBe(text)
  })

  test.each(['1.0', '01.0.0', '1.0.0-draft', 'v1.0.0', '', '1.0.9999999999'])('%p is none', (text) => {
    expect(parseVersion(text)).toMatchObject({ ok: false, refusal: { code: 'version-form', at: 'version' } })
  })

  test('1.10.0 comes after 1.9.0', () => {
    const [ten, nine] = [parseVersion('1.10.0'), parseVersion('1.9.0')]
    expect(ten.ok && nine.ok && compareVersions(ten.value, nine.value)).toBeGreaterThan(0)
  })

  test('the first is 1.0.0, the next a minor one', () => {
    expect(formatVersion(proposeVersion(null))).toBe('1.0.0')
    expect(formatVersion(proposeVersion({ major: 1, minor: 4, patch: 2 }))).toBe('1.5.0')
  })
})

describe('the version in force on a date', () => {
  const versions = [at('1.0.0', '2019-08-22'), at('1.1.0', '2027-01-01'), at('1.0.1', '2019-12-09')]

  test.each([
    ['2019-08-21', null],
    ['2019-08-22', '1.0.0'],
    ['2019-12-08', '1.0.0'],
    ['2019-12-09', '1.0.1'],
    ['2026-12-31', '1.0.1'],
    ['2027-01-01', '1.1.0'],
  ])('on %s it is %s', (date, expected) => {
    expect(inForceOn(versions, date)?.name ?? null).toBe(expected)
  })

  test('of two with the same date the later published holds', () => {
    expect(inForceOn([at('1.0.0', '2019-08-22'), at('1.0.1', '2019-08-22')], '2020-01-01')?.name).toBe('1.0.1')
  })

  test('the next one is the nearest to come', () => {
    expect(nextAfter(versions, '2019-09-01')?.name).toBe('1.0.1')
    expect(nextAfter(versions, '2027-01-01')).toBeNull()
  })
})
