import { screen } from '@testing-library/react'
import { renderOnPage } from '../on-page.fixture'
import type { Comment } from './comments.queries'
import { Discussion } from './discussion'

const remark: Comment = {
  id: 'CMT-0001',
  author: 'Maya Linden',
  organisation: { en: 'Northbeam Market', fr: 'Northbeam Market' },
  audience: 'public',
  body: 'Please keep it.',
  writtenAt: '2026-11-21T12:00:00Z',
}

test('each remark has an address of its own and says who may read it', () => {
  const groupOnly = { ...remark, id: 'CMT-0002', audience: 'group' }
  const { container } = renderOnPage(
    <Discussion comments={[remark, groupOnly]} mayComment={false} seesGroup again={undefined} />,
  )

  expect(container.querySelector('#CMT-0001')).toHaveTextContent('Public')
  expect(container.querySelector('#CMT-0002')).toHaveTextContent('Working group only')
})

test('a stranger reads and is led to sign in, without a form', () => {
  const { container } = renderOnPage(
    <Discussion comments={[]} mayComment={false} seesGroup={false} again={undefined} />,
  )

  expect(screen.getByText('There is no public comment on this element yet.')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Sign in to comment' })).toHaveAttribute(
    'href',
    '/sign-in?next=%2F%23discussion',
  )
  expect(container.querySelector('form')).toBeNull()
})

test('a refused remark comes back with what was typed', () => {
  const again = {
    problems: [{ code: 'comment-long', at: 'body', text: 'Too long.' }],
    typed: { body: 'A long remark', audience: 'public' },
  }

  renderOnPage(<Discussion comments={[]} mayComment seesGroup again={again} />)

  expect(screen.getByLabelText(/Your comment/)).toHaveValue('A long remark')
  expect(screen.getByLabelText('Everybody', { exact: false })).toBeChecked()
  expect(screen.getByRole('alert')).toHaveTextContent('Too long.')
})
