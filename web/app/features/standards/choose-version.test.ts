import { chooseVersion, standardPath } from './choose-version'

const published = (current: string | null, next: string | null, ...versions: string[]) => ({
  current: current === null ? null : { version: current },
  next: next === null ? null : { version: next },
  versions: versions.map((version) => ({ version })),
})

describe('the version a page shows', () => {
  test('is the one in force while none is pinned', () => {
    expect(chooseVersion(published('1.0.0', '1.1.0', '1.1.0', '1.0.0'), null)?.version).toBe('1.0.0')
  })

  test('is the next one before any is in force', () => {
    expect(chooseVersion(published(null, '1.0.0', '1.1.0', '1.0.0'), null)?.version).toBe('1.0.0')
  })

  test('is the pinned one', () => {
    expect(chooseVersion(published('1.1.0', null, '1.1.0', '1.0.0'), '1.0.0')?.version).toBe('1.0.0')
  })

  test('is none when the pinned one was never published', () => {
    expect(chooseVersion(published('1.0.0', null, '1.0.0'), '9.9.9')).toBeNull()
  })
})

test('a pinned version stays in the addresses of the parts', () => {
  expect(standardPath('STD-001', 'rules', '1.0.0')).toBe('/s/STD-001/rules?version=1.0.0')
  expect(standardPath('STD-001', '', null)).toBe('/s/STD-001')
})
