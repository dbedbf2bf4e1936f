import { Link } from '@remix-run/react'
import { type DataElement, type DataElementSet, elementPaths } from '#shared/definitions'
import { type Column, DottedPath, EmptyState, Table } from '~/ui'
import { Localized, useWords } from '~/words'
import { fieldWords } from '../words/field.words'
import { setWords } from '../words/set.words'
import { ObligationList } from './obligation-list'

interface ElementsTableProps {
  readonly set: DataElementSet
  /** What stands at the end of a row, for those who edit. */
  readonly more?: Column<DataElement>
}

/** The elements of a draft in their order. */
export function ElementsTable({ set, more }: ElementsTableProps) {
  const words = useWords(setWords)
  const columns = useColumns(set)
  return (
    <Table
      caption={words.elements}
      count={words.elementCount(set.elements.length)}
      rows={set.elements}
      rowKey={({ id }) => id}
      columns={more ? [...columns, more] : columns}
      empty={<EmptyState>{words.noElements}</EmptyState>}
    />
  )
}

function useColumns(set: DataElementSet): readonly Column<DataElement>[] {
  const words = useWords(setWords)
  const fields = useWords(fieldWords)
  const paths = elementPaths(set)
  return [
    {
      id: 'element',
      heading: words.element,
      cell: ({ id, name }) => (
        <Link to={`/e/${id}/edit`}>
          {id} <Localized text={name} />
        </Link>
      ),
    },
    {
      id: 'place',
      heading: words.place,
      cell: ({ id, objectClass, member }) =>
        (paths.get(id) ?? [`${objectClass}.${member}`]).map((path) => (
          <div key={path}>
            <DottedPath path={path} />
          </div>
        )),
    },
    {
      id: 'format',
      heading: fields.format,
      cell: ({ representation: { kind, format, codeList, objectClass } }) => (
        <>
          {fields.kinds[kind]} <code>{format || codeList || objectClass}</code>
        </>
      ),
    },
    { id: 'obligations', heading: words.usedBy, cell: (element) => <ObligationList set={set} element={element} /> },
  ]
}
