import { screen } from '@testing-library/react'
import { renderOnPage } from '../on-page.fixture'
import { FourSteps } from './four-steps'
import { type FrontContent, newestFirst } from './front.load'
import type { FrontStandard } from './front.queries'

const empty: FrontContent = { example: null, standards: [], draft: null, talk: null, isPerson: false, guides: [] }

const standard = (id: string, publishedAt: string): FrontStandard => ({
  id,
  title: { en: id, fr: id },
  versions: [
    { version: '1.0.0', state: 'inForce', effectiveFrom: '2019-08-22', approvedBy: 'A', publishedBy: 'B', publishedAt },
  ],
})

test('an empty installation shows the four verbs and no link', () => {
  renderOnPage(<FourSteps content={empty} />)

  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent?.trim())).toEqual([
    'Draft',
    'Comment',
    'Approve',
    'Validate',
  ])
  expect(screen.queryByRole('link')).toBeNull()
})

test('each step leads to a real thing of the installation where there is one', () => {
  const content: FrontContent = {
    ...empty,
    draft: { id: 'STD-001', title: { en: 'Parcels', fr: 'Colis' } },
    talk: { elementId: 'DE-014', remarks: 5 },
    standards: [standard('STD-001', '2026-11-21T12:00:00Z')],
    example: { standardId: 'STD-001', message: '{}' },
  }

  renderOnPage(<FourSteps content={content} />)

  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/d/STD-001',
    '/e/DE-014#discussion',
    '/s/STD-001/versions',
    '/s/STD-001/try',
  ])
})

test('the standard published last comes first', () => {
  const older = standard('STD-001', '2026-01-01T00:00:00Z')
  const newer = standard('STD-002', '2026-02-01T00:00:00Z')

  expect(newestFirst([older, newer]).map(({ id }) => id)).toEqual(['STD-002', 'STD-001'])
})
