import type { ReactNode } from 'react'
import type { Language, LocalizedText } from '#shared/kernel'
import { useLanguage } from './language'
import { typeset } from './typeset'

interface LocalizedProps {
  readonly text: LocalizedText
  /** Lays out a long text in blocks; a text in a line when left out. */
  readonly children?: (text: string) => ReactNode
}

/** A text of the content in the reader's language; where it is not written yet, the other one with a tag. */
export function Localized({ text, children }: LocalizedProps) {
  const language = useLanguage()
  const Outer = children ? 'div' : 'span'
  const written = (lang: Language) => {
    const set = typeset(lang, text[lang])
    return <Outer lang={lang}>{children ? children(set) : set}</Outer>
  }
  if (text[language]) return written(language)
  const other = language === 'fr' ? 'en' : 'fr'
  if (!text[other]) return null
  return (
    <Outer>
      {written(other)}{' '}
      <span className="c-coming">{language === 'fr' ? 'Traduction à venir' : 'Translation to come'}</span>
    </Outer>
  )
}
