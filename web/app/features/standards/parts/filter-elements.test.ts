import { filterElements } from './filter-elements'

const element = (id: string, en: string, fr: string, path: string) => ({
  id,
  name: { en, fr },
  definition: { en: '', fr: '' },
  paths: [path],
})
const elements = [
  element('DE-006', 'Mode of transport', 'Mode de transport', 'mode'),
  element('DE-014', 'Seller identifier', 'Identifiant du vendeur agréé', 'sellerId'),
]
const found = (query: string) => filterElements(elements, query).map(({ id }) => id)

test('without words every element is found', () => {
  expect(found('  ')).toEqual(['DE-006', 'DE-014'])
})

test.each([
  ['an id', 'de-014', ['DE-014']],
  ['a part of a name', 'transp', ['DE-006']],
  ['a French name without its accents', 'agree', ['DE-014']],
  ['the place in the message', 'sellerid', ['DE-014']],
  ['words of different fields', 'vendeur seller', ['DE-014']],
  ['a word that is nowhere', 'seller hovercraft', []],
])('an element is found by %s', (_what, query, ids) => {
  expect(found(query)).toEqual(ids)
})
