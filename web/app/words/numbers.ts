import type { Language } from '#shared/kernel'

/** The forms that English and French have (CLDR plural rules); French counts zero and one as `one`. */
export interface PluralForms {
  readonly one: string
  readonly other: string
}

const locales = { en: 'en-US', fr: 'fr-FR' } as const
const rules = { en: new Intl.PluralRules('en-US'), fr: new Intl.PluralRules('fr-FR') } as const
const numbers = { en: new Intl.NumberFormat('en-US'), fr: new Intl.NumberFormat('fr-FR') } as const

/** The tag that Intl takes for one of our languages. */
export function localeOf(language: Language): string {
  return locales[language]
}

/** The form of a count: `plural('fr', 3, { one: 'document', other: 'documents' })` is `documents`. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  return rules[language].select(count) === 'one' ? forms.one : forms.other
}

/** A number with the language's grouping. The narrow space of newer Unicode data becomes a plain non-breaking one. */
export function formatNumber(language: Language, value: number): string {
  return sameSpaces(numbers[language].format(value))
}

/** A count with its noun: `counted('en', 1200, { one: 'document', other: 'documents' })` is `1,200 documents`. */
export function counted(language: Language, count: number, forms: PluralForms): string {
  return `${formatNumber(language, count)}\u00A0${plural(language, count, forms)}`
}

// Server and browser carry different Unicode data: the same text must come out of both, or hydration fails.
export function sameSpaces(text: string): string {
  return text.replace(/\u202F/g, '\u00A0')
}
