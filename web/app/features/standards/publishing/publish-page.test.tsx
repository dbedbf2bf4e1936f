import { screen } from '@testing-library/react'
import { renderOnPage } from '../../on-page.fixture'
import { PublishPage } from './publish-page'
import type { PublishingContent, PublishingRights } from './publishing.load'
import type { Candidate, Publication } from './publishing.queries'

const nobody: PublishingRights = { mayApprove: false, mayPublish: false, mayReturn: false, approvedIt: false }
const steward: PublishingRights = { mayApprove: true, mayPublish: true, mayReturn: true, approvedIt: false }
const approver: PublishingRights = { ...steward, mayPublish: false, approvedIt: true }

const draft: Publication = {
  standardId: 'STD-001',
  title: { en: 'Parcels', fr: 'Colis' },
  state: 'draft',
  groupIds: ['ecom'],
  approvedById: null,
  hash: 'aa11',
  blocking: [],
  warnings: [],
  elementCount: 40,
  ruleCount: 11,
  exampleCount: 11,
  changes: [],
  latestVersion: '1.0.0',
  proposedVersion: '1.1.0',
  candidate: null,
}
const candidate: Candidate = {
  version: '1.1.0',
  effectiveFrom: '2027-01-01',
  notice: { en: 'Bounds the description.', fr: 'Limite la description.' },
  hash: 'bb22',
  approvedBy: 'Ruth Calder',
  approvedAt: '2026-11-21T12:00:00Z',
}
const approved: Publication = { ...draft, state: 'approved', candidate }

const show = (publication: Publication, rights: PublishingRights, rest: Partial<PublishingContent> = {}) =>
  renderOnPage(
    <PublishPage content={{ publication, rights, today: '2026-11-21', done: null, ...rest }} again={undefined} />,
  )

test('the first steward approves the content they read, with the proposed number', () => {
  const { container } = show(draft, steward)

  expect(screen.getByLabelText(/Version number/)).toHaveValue('1.1.0')
  expect(container.querySelector('input[name=hash]')).toHaveValue('aa11')
  expect(screen.getByRole('button', { name: 'Approve' })).toBeInTheDocument()
})

test('nothing can be approved while something forbids publication, and the page leads to it', () => {
  const blocking = [{ subject: 'element', id: 'DE-009', message: { en: 'It has no format.', fr: 'Pas de format.' } }]

  show({ ...draft, blocking }, steward)

  expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Element DE-009' })).toHaveAttribute('href', '/e/DE-009/edit')
})

test('the second steward publishes what was approved, or returns it with a reason', () => {
  const { container } = show(approved, steward)

  expect(container.querySelector('input[name=hash]')).toHaveValue('bb22')
  expect(screen.getByRole('button', { name: 'Publish v1.1.0' })).toBeInTheDocument()
  expect(screen.getByLabelText(/Reason/)).toBeRequired()
})

test('who approved reads why they cannot publish', () => {
  show(approved, approver)

  expect(screen.queryByRole('button', { name: /Publish/ })).toBeNull()
  expect(screen.getByText(/You approved this version, so you cannot publish it/)).toBeInTheDocument()
})

test.each([
  ['a draft', draft, 'A CBP steward must approve the draft'],
  ['an approved version', approved, 'A second CBP steward must publish the version'],
])('everybody else reads who must act on %s, and finds no button', (_what, publication, sentence) => {
  show(publication, nobody)

  expect(screen.getByText(new RegExp(sentence))).toBeInTheDocument()
  expect(screen.queryByRole('button')).toBeNull()
})

test('a date in the past is asked to be confirmed, and what was typed is still there', () => {
  const typed = {
    version: '1.1.0',
    effectiveFrom: '2020-01-01',
    noticeEn: 'One',
    noticeFr: 'Un',
    reason: '',
    isPast: true,
  }
  const problems = [{ code: 'date-past', at: 'effectiveFrom', text: 'This date lies in the past.' }]

  renderOnPage(
    <PublishPage
      content={{ publication: draft, rights: steward, today: '2026-11-21', done: null }}
      again={{ problems, typed }}
    />,
  )

  expect(screen.getByLabelText('I mean a date in the past.')).not.toBeChecked()
  expect(screen.getByLabelText(/Notice in French/)).toHaveValue('Un')
  expect(screen.getByRole('alert')).toHaveTextContent('This date lies in the past.')
})

test('after publication the page shows the hash and the ways on', () => {
  const done = {
    standardId: 'STD-001',
    version: '1.1.0',
    hash: 'bb22',
    effectiveFrom: '2027-01-01',
    publishedBy: 'Samuel Ortega',
    publishedAt: '2026-11-21T13:00:00Z',
  }

  show(draft, steward, { done })

  expect(screen.getByText('bb22')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Read it' })).toHaveAttribute('href', '/s/STD-001?version=1.1.0')
  expect(screen.queryByRole('button')).toBeNull()
})
