import type { Language } from '#shared/kernel'

/** A text as its language sets it: in French no line breaks before » ; : ? ! %, nor after «. */
export function typeset(language: Language, text: string): string {
  if (language !== 'fr') return text
  return text.replace(/« /g, '«\u00A0').replace(/ (?=[»;:?!](?!\/))|(?<=\d) (?=%)/g, '\u00A0')
}

/** The French words of a feature with their non-breaking spaces; words in groups and out of functions too. */
export function frenchSpaces<T>(words: T): T
export function frenchSpaces(words: unknown): unknown {
  if (typeof words === 'string') return typeset('fr', words)
  if (typeof words === 'function')
    return (...values: unknown[]) => frenchSpaces(Reflect.apply(words, undefined, values))
  if (Array.isArray(words)) return words.map(frenchSpaces)
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, frenchSpaces(word)]))
}
