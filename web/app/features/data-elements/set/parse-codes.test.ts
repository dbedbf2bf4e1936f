import { parseCodes } from './parse-codes'

test('a spreadsheet’s rows become codes, with their days where they are days', () => {
  expect(parseCodes('US\tUnited States\tÉtats-Unis\t2020-01-01\t\r\nCA;Canada;Canada;;soon\n', [])).toEqual([
    { code: 'US', name: { en: 'United States', fr: 'États-Unis' }, from: '2020-01-01', to: null },
    { code: 'CA', name: { en: 'Canada', fr: 'Canada' }, from: null, to: null },
  ])
})

test('empty lines, codes that are there and codes that come twice are left out', () => {
  expect(parseCodes('\n\nUS\nFR\nFR', ['US']).map(({ code }) => code)).toEqual(['FR'])
})
