import { fireEvent, render, screen } from '@testing-library/react'
import { Dialog } from './dialog'

it('opens as a dialog named by its heading, and says when it closes', () => {
  const onClose = jest.fn()
  const view = render(
    <Dialog open={false} title="Keyboard shortcuts" onClose={onClose}>
      F6
    </Dialog>,
  )
  expect(screen.queryByRole('dialog')).toBeNull()

  view.rerender(
    <Dialog open title="Keyboard shortcuts" onClose={onClose}>
      F6
    </Dialog>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))

  expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeInTheDocument()
  expect(onClose).toHaveBeenCalledTimes(1)
})
