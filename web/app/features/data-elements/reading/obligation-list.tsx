import type { DataElement, DataElementSet } from '#shared/definitions'
import type { ElementId } from '#shared/kernel'
import { inLanguage, type Language } from '#shared/kernel'
import { useLanguage, useWords } from '~/words'
import { fieldWords } from '../words/field.words'

interface ObligationListProps {
  readonly set: DataElementSet
  readonly element: DataElement
  readonly withConditions?: boolean
}

/** Who must send an element, a line for each row; filer types and modes by their names. */
export function ObligationList({ set, element, withConditions }: ObligationListProps) {
  const words = useWords(fieldWords)
  const language = useLanguage()
  const names = { M: words.mandatory, C: words.conditional, O: words.optional }
  if (element.obligations.length === 0) return <>{words.optional}</>
  return (
    <ul className="c-plain-list">
      {element.obligations.map(({ filer, mode, obligation, condition }) => (
        <li key={`${filer} ${mode}`}>
          {words.lead(names[obligation])}{' '}
          {filer === 'any' ? words.any : codeName(set, set.roles.filer, filer, language)}
          {mode !== 'any' && ` (${codeName(set, set.roles.mode, mode, language)})`}{' '}
          {withConditions && condition && <code>{condition}</code>}
        </li>
      ))}
    </ul>
  )
}

/** The name of a code of the element that plays a role; the code itself where it has none. */
function codeName(set: DataElementSet, role: ElementId | null, code: string, language: Language): string {
  const element = set.elements.find(({ id }) => id === role)
  const list = set.codeLists.find(({ id }) => id === element?.representation.codeList)
  const name = list?.codes.find((one) => one.code === code)?.name
  return (name && inLanguage(name, language)) || code
}
