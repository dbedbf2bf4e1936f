import { createContext, type ReactNode, useContext } from 'react'
import type * as Y from 'yjs'
import type { DataElementSet } from '#shared/definitions'
import type { SetDiagnostic, SetSubject } from '#shared/validator'
import type { LiveDocument, Undo } from '~/collaboration'
import type { Preview } from '../preview/preview'

/** What every field of an editor needs to know. */
export interface Editing {
  readonly live: LiveDocument
  readonly doc: Y.Doc
  readonly set: DataElementSet
  readonly readOnly: boolean
  readonly undo: Undo
  /** What the draft comes out as; null until it was first judged. */
  readonly preview: Preview | null
  /** Something was removed: says so, with a way back. */
  removed(what: string): void
}

const EditingContext = createContext<Editing | null>(null)

export function EditingProvider({ editing, children }: { readonly editing: Editing; readonly children: ReactNode }) {
  return <EditingContext.Provider value={editing}>{children}</EditingContext.Provider>
}

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (editing === null) throw new Error('A field stands outside of its editor')
  return editing
}

/** What is wrong with one field of the set, as far as it has been judged. */
export function useDiagnostics(subject: SetSubject, id: string, field: string): readonly SetDiagnostic[] {
  const { preview } = useEditing()
  return preview?.diagnostics.filter((d) => d.subject === subject && d.id === id && d.field === field) ?? []
}

/** A new key for a row; never seen by people. */
export function newRowId(): string {
  return crypto.randomUUID()
}
