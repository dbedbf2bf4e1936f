import { useNavigate } from '@remix-run/react'
import type * as Y from 'yjs'
import type { DataElementSet } from '#shared/definitions'
import { parseFieldPath, partIds } from '#shared/documents'
import { inLanguage, type Language } from '#shared/kernel'
import { useLanguage, useWords } from '~/words'
import { fieldWords } from '../words/field.words'
import { setWords } from '../words/set.words'

/** Names places as people call them: `DE-014 Seller name – Definition`. */
export function usePlaceNames(doc: Y.Doc, set: DataElementSet): (path: string) => string {
  const language = useLanguage()
  const fields: Readonly<Record<string, unknown>> = useWords(fieldWords)
  const parts = useWords(setWords)
  return (path) => {
    const place = parseFieldPath(path)
    if (place === null) return ''
    const member = 'list' in place ? place.list : place.field
    const word = member.split('.').find((piece) => typeof fields[piece] === 'string')
    const field = word === undefined ? member : String(fields[word])
    if (place.part === 'set') return `${parts.overview} – ${field}`
    return `${nameOf(doc, set, place.part, place.id, language)} – ${field}`
  }
}

/** Goes to a place: to its field on this page, or to the page of its element. */
export function useGoToPlace(): (path: string) => void {
  const navigate = useNavigate()
  return (path) => {
    const field = [...document.querySelectorAll<HTMLElement>('[data-place]')].find((one) => one.dataset.place === path)
    const control = field?.querySelector<HTMLElement>('input, textarea, select')
    if (control) {
      control.focus()
      control.scrollIntoView({ block: 'center' })
      return
    }
    const place = parseFieldPath(path)
    if (place?.part === 'element') navigate(`/e/${place.id}/edit`)
  }
}

type ListPart = Exclude<NonNullable<ReturnType<typeof parseFieldPath>>['part'], 'set'>

function nameOf(doc: Y.Doc, set: DataElementSet, part: ListPart, key: string, language: Language): string {
  const at = partIds(doc, part).indexOf(key)
  switch (part) {
    case 'element': {
      const element = set.elements[at]
      return element ? `${element.id} ${inLanguage(element.name, language)}` : key
    }
    case 'class':
      return set.classes[at]?.name ?? key
    case 'codeList':
      return set.codeLists[at]?.id ?? key
    case 'choiceGroup':
      return set.choiceGroups[at]?.id ?? key
    case 'parameter':
      return set.parameters[at]?.name ?? key
    case 'rule':
      return set.rules[at]?.id ?? key
    case 'example':
      return set.examples[at]?.id ?? key
  }
}
