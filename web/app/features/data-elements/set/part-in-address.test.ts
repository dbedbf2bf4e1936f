import { partInAddress } from './part-in-address'

test.each([
  ['', ''],
  ['#R-01', 'R-01'],
  ['#bill%20or', 'bill or'],
  ['#%', ''],
])('%j names %j', (hash, part) => {
  expect(partInAddress(hash)).toBe(part)
})
