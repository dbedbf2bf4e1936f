/** The two languages of every standard and every page. */
export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

/** A text in both languages. An empty string means *not written yet*; readers see the English with a tag. */
export interface LocalizedText {
  readonly en: string
  readonly fr: string
}

/** The text in `language`; falls back to the other language when the asked one is not written yet. */
export function inLanguage(text: LocalizedText, language: Language): string {
  return text[language] || text.en || text.fr
}

/** The best of our languages for an `Accept-Language` header (RFC 9110 §12.5.4); English when none fits. */
export function parseAcceptLanguage(header: string | undefined): Language {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...attributes] = part.trim().toLowerCase().split(';')
      const quality = attributes.map((a) => a.trim()).find((a) => a.startsWith('q='))
      return { tag: tag.split('-')[0], q: quality ? Number(quality.slice(2)) : 1 }
    })
    .filter((wish) => wish.q > 0)
    .sort((a, b) => b.q - a.q)
  return languages.find((l) => l === wishes.find((w) => languages.some((known) => known === w.tag))?.tag) ?? 'en'
}
