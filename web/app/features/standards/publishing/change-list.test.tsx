import { screen } from '@testing-library/react'
import { renderOnPage } from '../../on-page.fixture'
import { ChangeList, spell } from './change-list'
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
    'Element DE-009 representation (format): Before: nothing → After: an..512definition (French): Before: Ancien → After: Nouveau',
    'Rule R-09 breach (2019-12-09): Before: nothing → After: from: 2019-12-09, severity: reject',
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
  [null, ''],
  ['text', 'text'],
  [3, '3'],
  [['a', 'b'], 'a, b'],
  [{ filer: 'carrier', condition: '', obligation: 'M' }, 'filer: carrier, obligation: M'],
])('%j is spelled for readers', (value, spelled) => {
  expect(spell(value)).toBe(spelled)
})
