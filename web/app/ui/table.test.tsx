import { render, screen, within } from '@testing-library/react'
import { LanguageProvider } from '../words'
import { StatusTag } from './status-tag'
import { Table } from './table'

const columns = [
  { id: 'id', heading: 'Id', cell: (row: { id: string; uses: number }) => row.id },
  { id: 'uses', heading: 'Uses', kind: 'figure' as const, cell: (row: { id: string; uses: number }) => row.uses },
]

it('has a caption with the count, headings for columns and rows, and a label for each cell of a card', () => {
  render(<Table caption="Elements" columns={columns} rows={[{ id: 'DE-001', uses: 3 }]} rowKey={(row) => row.id} />)

  const table = screen.getByRole('table', { name: /Elements/ })

  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((h) => h.textContent),
  ).toEqual(['Id', 'Uses'])
  expect(within(table).getByRole('rowheader')).toHaveTextContent('DE-001')
  expect(within(table).getByRole('cell', { name: '3' })).toHaveAttribute('data-label', 'Uses')
  expect(table).toHaveTextContent('1 row')
})

it('shows its empty state instead of a table without rows', () => {
  render(<Table caption="Elements" columns={columns} rows={[]} rowKey={(row) => row.id} empty="None yet" />)

  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByText('None yet')).toBeInTheDocument()
})

it('says a status as a word in the language of the reader, beside its picture', () => {
  const { container } = render(
    <LanguageProvider language="fr">
      <StatusTag status="inForce" />
    </LanguageProvider>,
  )

  expect(container).toHaveTextContent('En vigueur')
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
})
