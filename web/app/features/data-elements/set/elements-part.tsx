import type { DataElementSet } from '#shared/definitions'
import { moveElement, removeElement } from '#shared/documents'
import { PeopleIn } from '~/collaboration'
import { useWords } from '~/words'
import { ProblemCount, RowButtons, useEditing } from '../fields'
import { ElementsTable } from '../reading/elements-table'
import { setWords } from '../words/set.words'

/** The elements in their order, each leading to its editor, with its problems and who is in it. */
export function ElementsPart({ set }: { readonly set: DataElementSet }) {
  const { doc, live, readOnly } = useEditing()
  const words = useWords(setWords)
  const ids = set.elements.map(({ id }) => id)
  return (
    <ElementsTable
      set={set}
      more={{
        id: 'more',
        heading: words.edit,
        cell: ({ id }) => (
          <>
            <ProblemCount subject="element" id={id} /> <PeopleIn live={live} prefix={`element/${id}/`} />
            {!readOnly && (
              <RowButtons
                ids={ids}
                id={id}
                name={id}
                onRemove={() => removeElement(doc, id)}
                onMove={(_, before) => moveElement(doc, id, ids.find((one) => one === before) ?? null)}
              />
            )}
          </>
        ),
      }}
    />
  )
}
