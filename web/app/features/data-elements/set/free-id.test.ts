import { freeId } from './free-id'

test.each([
  [[], 'R-01'],
  [['R-01', 'R-07'], 'R-08'],
  [['value-total'], 'R-01'],
  [['R-99'], 'R-100'],
])('after %j comes %s', (taken: string[], next) => {
  expect(freeId('R-', taken)).toBe(next)
})
