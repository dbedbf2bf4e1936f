import type { ReactNode } from 'react'
import type * as Y from 'yjs'
import { rowIds } from '#shared/documents'
import type { ElementId, Outcome } from '#shared/kernel'
import { useWords } from '~/words'
import { LiveText, newRowId, Rows, useEditing } from '../fields'
import { setWords } from '../words/set.words'
import { rowPlace } from './element-place'
import { useElementDiagnostics } from './use-element-diagnostics'

interface LineRowsProps {
  readonly id: ElementId
  readonly list: 'synonyms' | 'sources' | 'validExamples' | 'invalidExamples'
  readonly values: readonly string[]
  readonly legend: string
  readonly label: string
  readonly hint?: string
  readonly code?: boolean
  /** Several lines each; one when left out. */
  readonly lines?: number
  /** Beside a line: what it comes out as. */
  readonly beside?: (at: number) => ReactNode
  readonly edits: {
    add(doc: Y.Doc, id: ElementId, rowId: string): Outcome<unknown>
    remove(doc: Y.Doc, id: ElementId, rowId: string): Outcome<unknown>
    move(doc: Y.Doc, id: ElementId, rowId: string, before: string | null): Outcome<unknown>
  }
}

/** A list of texts of an element, each in a field of its own. */
export function LineRows({ id, list, values, legend, label, hint, code, lines, beside, edits }: LineRowsProps) {
  const { doc } = useEditing()
  const { addRow } = useWords(setWords)
  const diagnostics = useElementDiagnostics(id)
  return (
    <Rows
      legend={legend}
      hint={hint}
      ids={rowIds(doc, 'element', id, list)}
      nameOf={(at) => `${label} ${at + 1}`}
      row={(rowId, at) => (
        <div className="c-rows__wide">
          <LiveText
            place={rowPlace(id, list, rowId, 'text')}
            label={`${label} ${at + 1}`}
            value={values[at] ?? ''}
            {...(code ? { code } : {})}
            {...(lines ? { rows: lines } : {})}
            diagnostics={diagnostics(`${list}.${at}`)}
          />
          {beside?.(at)}
        </div>
      )}
      add={addRow}
      onAdd={() => edits.add(doc, id, newRowId())}
      onRemove={(rowId) => edits.remove(doc, id, rowId)}
      onMove={(rowId, before) => edits.move(doc, id, rowId, before)}
    />
  )
}
