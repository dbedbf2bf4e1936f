import type { ElementId } from '#shared/kernel'
import type { SetDiagnostic } from '#shared/validator'
import { useEditing } from '../fields'

/** What is wrong with the fields of an element: ask by the name of the field. */
export function useElementDiagnostics(id: ElementId): (field: string) => readonly SetDiagnostic[] {
  const { preview } = useEditing()
  const own = preview?.diagnostics.filter((d) => d.subject === 'element' && d.id === id) ?? []
  return (field) => own.filter((diagnostic) => diagnostic.field === field)
}
