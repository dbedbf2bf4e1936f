import { screen } from '@testing-library/react'
import { renderOnPage } from '../../on-page.fixture'
import { ChangeList } from './change-list'
import { fieldInWords, valueInWords } from './change-words'
import type { Change } from './publishing.queries'

const change = (part: string, id: string, field: string, before: Change['before'], after: Change['after']): Change => ({
  kind: 'changed',
  part,
  id,
  field,
  before,
  after,
})

test('changes of one thing stand together under its id', () => {
  const { container } = renderOnPage(
    <ChangeList
      changes={[
        change('element', 'DE-009', 'representation.format', '', 'an..512'),
        change('rule', 'R-09', 'severity/2019-12-09', null, { from: '2019-12-09', severity: 'reject' }),
        change('element', 'DE-009', 'definition.fr', 'Ancien', 'Nouveau'),
      ]}
    />,
  )

  const things = [...container.querySelectorAll('.c-changes > li')].map((thing) => thing.textContent)
  expect(things).toEqual([
    'Element DE-009 Format: Before: nothing → After: an..512Definition (French): Before: Ancien → After: Nouveau',
    'Rule R-09 Severity from December 9, 2019: Before: nothing → After: Rejected',
  ])
})

test('a thing that came whole is named', () => {
  const rule = { id: 'R-11', name: { en: 'More detailed', fr: 'Plus détaillée' } }

  renderOnPage(<ChangeList changes={[{ ...change('rule', 'R-11', '', null, rule), kind: 'added' }]} />, {
    language: 'fr',
  })

  expect(screen.getByRole('listitem')).toHaveTextContent('Règle R-11 Plus détaillée – ajout')
})

test.each([
  ['representation.format', 'Format', 'Format'],
  ['definition.fr', 'Definition (French)', 'Définition (français)'],
  ['severity/2019-12-09', 'Severity from December 9, 2019', 'Sévérité à partir du 9 décembre 2019'],
  ['severity/', 'Severity', 'Sévérité'],
  ['obligations/carrier any', 'Obligation for carrier, all', 'Obligation pour carrier, tous'],
  ['codes/CA', 'Code CA', 'Code CA'],
  ['synonyms/parcel', 'Synonym', 'Synonyme'],
  ['codes/order', 'Order (Code)', 'Ordre (Code)'],
  ['cardinality.minimum', 'At least how often', 'Nombre minimal d’occurrences'],
])('the place %s has a name: %s, %s', (field, en, fr) => {
  expect([fieldInWords('en', field), fieldInWords('fr', field)]).toEqual([en, fr])
})

test.each([
  ['name.en', null, ''],
  ['member', 'text', 'text'],
  ['cardinality.maximum', 3, '3'],
  ['order', ['a', 'b'], 'a, b'],
  ['severity/2019-12-09', { from: '2019-12-09', severity: 'reject' }, 'Rejected'],
  ['values/2016-03-10', { from: '2016-03-10', value: '800', legalBasis: '19 CFR' }, '800 (Legal basis: 19 CFR)'],
  [
    'codes/CA',
    { code: 'CA', name: { en: 'Canada', fr: 'Canada' }, from: null, to: '2020-01-01' },
    'Canada (Until: January 1, 2020)',
  ],
  ['obligations/carrier any', { filer: 'carrier', mode: 'any', obligation: 'M', condition: '' }, 'Mandatory'],
])('a value at %s is said in words', (field, value, said) => {
  expect(valueInWords('en', field, value)).toBe(said)
})
