import type { DataElementSet } from '#shared/definitions'
import { moveElement, removeElement } from '#shared/documents'
import { PeopleIn } from '~/collaboration'
import { useWords } from '~/words'
import { RowButtons, useEditing } from '../fields'
import { ElementsTable } from '../reading/elements-table'
import { setWords } from '../words/set.words'

/** The elements in their order, each leading to its editor, with its problems and who is in it. */
export function ElementsPart({ set }: { readonly set: DataElementSet }) {
  const { doc, live, preview } = useEditing()
  const words = useWords(setWords)
  const ids = set.elements.map(({ id }) => id)
  return (
    <ElementsTable
      set={set}
      more={{
        id: 'more',
        heading: words.edit,
        cell: ({ id }) => {
          const problems = preview?.diagnostics.filter((d) => d.subject === 'element' && d.id === id) ?? []
          return (
            <>
              {problems.length > 0 && <span className="c-count">{words.problems(problems.length)}</span>}{' '}
              <PeopleIn live={live} prefix={`element/${id}/`} />
              <RowButtons
                ids={ids}
                id={id}
                name={id}
                onRemove={() => removeElement(doc, id)}
                onMove={(_, before) => moveElement(doc, id, ids.find((one) => one === before) ?? null)}
              />
            </>
          )
        },
      }}
    />
  )
}
