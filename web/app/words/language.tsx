import { createContext, type ReactNode, useContext } from 'react'
import type { Language } from '#shared/kernel'
import { type Words, wordsFor } from './words'

const LanguageContext = createContext<Language>('en')

/** Sets the language of everything inside. The frame does this once for the page. */
export function LanguageProvider(props: { readonly language: Language; readonly children: ReactNode }) {
  return <LanguageContext.Provider value={props.language}>{props.children}</LanguageContext.Provider>
}

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** A feature's words in the reader's language. */
export function useWords<T>(words: Words<T>): T {
  return wordsFor(useLanguage(), words)
}
