import type { LocalizedText } from '#shared/kernel'
import { useLanguage } from './language'

/** A text of the content in the reader's language; where it is not written yet, the other one with a tag. */
export function Localized({ text }: { readonly text: LocalizedText }) {
  const language = useLanguage()
  if (text[language]) return <span lang={language}>{text[language]}</span>
  const other = language === 'fr' ? 'en' : 'fr'
  if (!text[other]) return null
  return (
    <span>
      <span lang={other}>{text[other]}</span>{' '}
      <span className="c-coming">{language === 'fr' ? 'Traduction à venir' : 'Translation to come'}</span>
    </span>
  )
}
