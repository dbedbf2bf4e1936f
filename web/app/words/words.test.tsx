import { render, screen } from '@testing-library/react'
import { LanguageProvider } from './language'
import { Localized } from './localized'
import { counted } from './numbers'
import { defineWords, wordsFor } from './words'

it('keeps every word in both languages: a missing French one does not compile', () => {
  // @ts-expect-error `bye` has no French
  defineWords({ en: { hello: 'Hello', bye: 'Bye' }, fr: { hello: 'Bonjour' } })
  const words = defineWords({
    en: { hello: (name: string) => `Hello ${name}` },
    fr: { hello: (name) => `Bonjour ${name}` },
  })

  expect(wordsFor('fr', words).hello('Zoé')).toBe('Bonjour Zoé')
})

it.each([
  ['en', 0, '0 documents'],
  ['en', 1, '1 document'],
  ['en', 1200, '1,200 documents'],
  ['fr', 0, '0 document'],
  ['fr', 1, '1 document'],
  ['fr', 1200, '1 200 documents'],
] as const)('counts in %s: %d is %s', (language, count, text) => {
  expect(counted(language, count, { one: 'document', other: 'documents' }).replaceAll('\u00A0', ' ')).toBe(text)
})

it('shows the English of a text whose French is not written yet, marked as English and as to come', () => {
  render(
    <LanguageProvider language="fr">
      <Localized text={{ en: 'Seller name', fr: '' }} />
    </LanguageProvider>,
  )

  expect(screen.getByText('Seller name')).toHaveAttribute('lang', 'en')
  expect(screen.getByText('Traduction à venir')).toBeInTheDocument()
})
