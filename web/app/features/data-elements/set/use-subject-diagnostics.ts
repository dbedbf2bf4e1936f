import type { SetDiagnostic, SetSubject } from '#shared/validator'
import { useEditing } from '../fields'

/** What is wrong with the fields of one rule, parameter, code list …: ask by the name of the field. */
export function useSubjectDiagnostics(subject: SetSubject, id: string): (field: string) => readonly SetDiagnostic[] {
  const { preview } = useEditing()
  const own = preview?.diagnostics.filter((d) => d.subject === subject && d.id === id) ?? []
  return (field) => own.filter((diagnostic) => diagnostic.field === field)
}
