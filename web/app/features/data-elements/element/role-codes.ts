import type { DataElementSet } from '#shared/definitions'
import { type ElementId, inLanguage, type Language } from '#shared/kernel'
import type { Choice } from '~/ui'
import { useLanguage } from '~/words'
import { useEditing } from '../fields'

/** The filer types and the modes of a set, for choosing: the codes of the elements that play these roles. */
export function useRoleCodes(): { readonly filer: readonly Choice[]; readonly mode: readonly Choice[] } {
  const { set } = useEditing()
  const language = useLanguage()
  return { filer: codesOf(set, set.roles.filer, language), mode: codesOf(set, set.roles.mode, language) }
}

function codesOf(set: DataElementSet, role: ElementId | null, language: Language): readonly Choice[] {
  const element = set.elements.find(({ id }) => id === role)
  const list = set.codeLists.find(({ id }) => id === element?.representation.codeList)
  return list?.codes.map(({ code, name }) => ({ value: code, label: inLanguage(name, language) || code })) ?? []
}
