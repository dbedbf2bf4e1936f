import { blankSet } from '#shared/definitions'
import { tabOf } from './set-tabs'

const set = {
  ...blankSet({ en: 'Set', fr: 'Ensemble' }),
  parameters: [{ name: 'deMinimisAmount', title: { en: '', fr: '' }, kind: 'amount', currency: 'USD', values: [] }],
} as const

test.each([
  ['deMinimisAmount', 'parameters'],
  ['Message', 'overview'],
  ['R-99', undefined],
  ['', undefined],
])('a link to %j opens %s', (id, tab) => {
  expect(tabOf(set, id)).toBe(tab)
})
