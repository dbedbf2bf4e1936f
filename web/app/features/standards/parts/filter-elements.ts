import type { LocalizedText } from '#shared/kernel'

interface Findable {
  readonly id: string
  readonly name: LocalizedText
  readonly definition: LocalizedText
  readonly paths: readonly string[]
}

/** The elements in which every word of `query` occurs, in id, name, definition or place; case and accents count for nothing. */
export function filterElements<E extends Findable>(elements: readonly E[], query: string): readonly E[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return elements
  return elements.filter(({ id, name, definition, paths }) => {
    const text = plain([id, name.en, name.fr, definition.en, definition.fr, ...paths].join('\n'))
    return wanted.every((word) => text.includes(word))
  })
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
