import { rulesUsing } from './rules-using'

const rule = (expression: string, elementId: string | null = null) => ({ elementId, expression })
const uses = (path: string, expression: string, pointsTo: string | null = null) =>
  rulesUsing({ id: 'DE-001', paths: [path] }, [rule(expression, pointsTo)]).length === 1

test.each([
  ['the place itself', 'totalValue', 'totalValue < deMinimisAmount'],
  ['the place in each line of a list', 'lines[].value', 'sum(lines.value) = totalValue'],
  ['a place in a class', 'seller.address.country', 'if present(seller.address.country) then mode = "air"'],
])('a rule that names %s uses the element', (_what, path, expression) => {
  expect(uses(path, expression)).toBe(true)
})

test.each([
  ['a longer place', 'seller', 'present(seller.address)'],
  ['a word that begins alike', 'mode', 'present(modeOfPayment)'],
  ['the word in a quoted text', 'gift', 'description = "gift"'],
])('a rule that names only %s does not use it', (_what, path, expression) => {
  expect(uses(path, expression)).toBe(false)
})

test('a rule that points to the element uses it, whatever it names', () => {
  expect(uses('buyer', 'present(seller)', 'DE-001')).toBe(true)
})
