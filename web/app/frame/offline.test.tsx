import { act, fireEvent, render, screen } from '@testing-library/react'
import { OfflineNotice } from './offline'

const connection = (online: boolean) =>
  act(() => {
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(online)
    window.dispatchEvent(new Event(online ? 'online' : 'offline'))
  })

afterEach(() => {
  jest.restoreAllMocks()
})

it('keeps the open page while there is no connection, and lets go when it is back', () => {
  render(
    <>
      <OfflineNotice />
      <a href="/home">My work</a>
      <a href="#part">Part of this page</a>
    </>,
  )
  expect(screen.getByRole('status')).toBeEmptyDOMElement()

  connection(false)

  expect(screen.getByRole('status')).toHaveTextContent('No connection')
  expect(fireEvent.click(screen.getByText('My work'))).toBe(false)
  expect(fireEvent.click(screen.getByText('Part of this page'))).toBe(true)

  connection(true)

  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  screen.getByText('My work').addEventListener('click', (event) => {
    expect(event.defaultPrevented).toBe(false)
    event.preventDefault() // jsdom does not navigate
  })
  fireEvent.click(screen.getByText('My work'))
  expect.assertions(6)
})
