import { render, screen } from '@testing-library/react'
import { ErrorSummary } from './error-summary'
import { TextField } from './text-field'

const problems = [
  { at: 'email', text: 'Write the address.' },
  { at: null, text: 'The account is closed.' },
]

it('takes the focus when problems appear, and leads to their fields', () => {
  const view = render(<ErrorSummary problems={[]} />)
  expect(screen.queryByRole('alert')).toBeNull()

  view.rerender(
    <>
      <ErrorSummary problems={problems} />
      <TextField name="email" label="E-mail" error="Write the address." />
    </>,
  )

  expect(screen.getByRole('alert')).toHaveFocus()
  const field = screen.getByLabelText('E-mail')
  expect(screen.getByRole('link', { name: 'Write the address.' })).toHaveAttribute('href', `#${field.id}`)
  expect(screen.queryByRole('link', { name: 'The account is closed.' })).toBeNull()
})

it('reads the error of a field together with its hint', () => {
  render(<TextField name="name" label="Name" hint="As on your badge" error="Write your name." />)

  const field = screen.getByLabelText('Name')

  expect(field).toBeInvalid()
  expect(field).toHaveAccessibleDescription('As on your badge Write your name.')
})
