import type { Language } from '#shared/kernel'
import { frenchSpaces } from './typeset'

/** What a page says, in both languages: a sentence, or a function from values to a sentence; groups may nest. */
export type Words<T> = Readonly<Record<Language, T>>

/**
 * Declares the words of one feature. English sets the shape; French must have every key with the same values,
 * which the compiler checks. French is written with plain spaces here and gets its non-breaking ones.
 */
export function defineWords<T>(words: { readonly en: T; readonly fr: NoInfer<T> }): Words<T> {
  return { en: words.en, fr: frenchSpaces(words.fr) }
}

export function wordsFor<T>(language: Language, words: Words<T>): T {
  return words[language]
}
