import { fireEvent, render, screen } from '@testing-library/react'
import { Tabs } from './tabs'

const tabs = [
  { id: 'elements', label: 'Elements', count: 18, content: 'The elements' },
  { id: 'rules', label: 'Rules', content: 'The rules' },
  { id: 'versions', label: 'Versions', content: 'The versions' },
]

const tab = (name: string) => screen.getByRole('tab', { name: new RegExp(name) })
const press = (key: string) => fireEvent.keyDown(screen.getByRole('tablist'), { key })

beforeEach(() => {
  render(<Tabs label="Parts" tabs={tabs} />)
})

it('opens the first tab, and it is the only tab stop', () => {
  expect(screen.getByRole('tabpanel')).toHaveTextContent('The elements')

  expect(tab('Elements')).toHaveAttribute('tabindex', '0')
  expect(tab('Rules')).toHaveAttribute('tabindex', '-1')
})

it('moves and opens with the arrows, round the ends', () => {
  press('ArrowLeft')

  expect(tab('Versions')).toHaveFocus()
  expect(screen.getByRole('tabpanel')).toHaveTextContent('The versions')

  press('ArrowRight')

  expect(tab('Elements')).toHaveFocus()
})

it('goes to the ends with Home and End', () => {
  press('End')
  expect(tab('Versions')).toHaveAttribute('aria-selected', 'true')

  press('Home')
  expect(tab('Elements')).toHaveAttribute('aria-selected', 'true')
})

it('opens the tab that is pressed and stays on the page', () => {
  const stayed = fireEvent.click(tab('Rules'))

  expect(stayed).toBe(false)
  expect(screen.getByRole('tabpanel')).toHaveTextContent('The rules')
})
