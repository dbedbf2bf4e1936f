import type { ReactNode } from 'react'
import { useWords } from '../words'
import { classNames } from './class-names'
import { uiWords } from './ui.words'

export interface Column<Row> {
  readonly id: string
  readonly heading: string
  readonly cell: (row: Row) => ReactNode
  /** `figure`: aligned to the end, figures of one width. `code`: monospace. */
  readonly kind?: 'text' | 'figure' | 'code'
}

interface TableProps<Row> {
  readonly caption: ReactNode
  /** Makes the caption a heading of that level as well: for the tables that are the sections of a page. */
  readonly heading?: 2 | 3
  /** The first column is the heading of its row. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Says how many there are, like *12 documents*; *12 rows* when left out. */
  readonly count?: string
  /** Many columns: scrolls sideways in its own frame on narrow screens, instead of cards. The heading is then not sticky. */
  readonly wide?: boolean
  /** Shown instead of the table when there are no rows. */
  readonly empty?: ReactNode
}

/** Rows under a caption with their count; heading row stays in view; a card per row on a phone. */
export function Table<Row>({ caption, heading, columns, rows, rowKey, count, wide, empty }: TableProps<Row>) {
  const words = useWords(uiWords)
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>
  const table = (
    <table
      className={classNames(
        'usa-table usa-table--borderless c-table',
        !wide && 'usa-table--stacked-header c-table--cards',
      )}
    >
      <caption className="c-table__caption">
        {heading === 2 ? <h2>{caption}</h2> : heading === 3 ? <h3>{caption}</h3> : caption}{' '}
        <span className="c-count">{count ?? words.rows(rows.length)}</span>
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={column.kind === 'figure' ? cellClass(column) : undefined}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column, at) =>
              at === 0 ? (
                <th key={column.id} scope="row" data-label={column.heading} className={cellClass(column)}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.id} data-label={column.heading} className={cellClass(column)}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
  return wide ? (
    <ScrollFrame label={typeof caption === 'string' ? caption : words.rows(rows.length)}>{table}</ScrollFrame>
  ) : (
    table
  )
}

/** A frame that scrolls sideways by keyboard too. */
export function ScrollFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section className="c-scroll-frame" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}

function cellClass(column: { readonly kind?: string }): string | undefined {
  if (column.kind === 'figure') return 'c-table__figure'
  return column.kind === 'code' ? 'c-code' : undefined
}
