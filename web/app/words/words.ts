import type { Language } from '#shared/kernel'

/** What a page says, in both languages: a sentence, or a function from values to a sentence; groups may nest. */
export type Words<T> = Readonly<Record<Language, T>>

/**
 * Declares the words of one feature. English sets the shape; French must have every key with the same values,
 * which the compiler checks.
 */
export function defineWords<T>(words: { readonly en: T; readonly fr: NoInfer<T> }): Words<T> {
  return words
}

export function wordsFor<T>(language: Language, words: Words<T>): T {
  return words[language]
}
