import { Link } from '@remix-run/react'
import type { Language, LocalizedText } from '#shared/kernel'
import { DefinitionList } from '~/ui'
import { Localized, typeset, useLanguage, useWords } from '~/words'
import { standardPath } from '../choose-version'
import type { Element } from './element.queries'
import { elementWords } from './element.words'

/** What the element means, in both languages, and how its value is written. */
export function Definition({ element, pinned }: { readonly element: Element; readonly pinned: string | null }) {
  const words = useWords(elementWords)
  const language = useLanguage()
  const other = language === 'fr' ? 'en' : 'fr'
  return (
    <>
      <h2>{words.definition}</h2>
      <Passage text={element.definition} missing={words.noDefinition} />
      {isWritten(element.exclusions) && (
        <>
          <h3>{words.exclusions}</h3>
          <Passage text={element.exclusions} />
        </>
      )}
      {isWritten(element.usageNote) && (
        <>
          <h3>{words.usageNote}</h3>
          <Passage text={element.usageNote} />
        </>
      )}
      <OtherLanguage element={element} language={other} />
      <h2>{words.representation}</h2>
      <DefinitionList
        items={[
          { term: words.format, detail: <Localized text={element.formatSentence} /> },
          { term: words.code, detail: element.format && <code>{element.format}</code> },
          {
            term: words.codeList,
            detail: element.codeList && (
              <Link to={standardPath(element.documentId, `code-lists/${element.codeList}`, pinned)}>
                {element.codeList}
              </Link>
            ),
          },
          {
            term: words.place,
            detail: element.paths.map((path) => (
              <div key={path}>
                <code>{path}</code>
              </div>
            )),
          },
          { term: words.dictionary, detail: dictionaryEntry(element) },
          { term: words.synonyms, detail: element.synonyms.join(', ') },
        ]}
      />
      <Examples element={element} />
    </>
  )
}

function Passage({ text, missing }: { readonly text: LocalizedText; readonly missing?: string }) {
  return <p className="c-serif">{isWritten(text) ? <Localized text={text} /> : missing}</p>
}

/** The same texts in the other language: a standard holds both, and both count. */
function OtherLanguage({ element, language }: { readonly element: Element; readonly language: Language }) {
  const words = useWords(elementWords)
  const texts = [element.definition, element.exclusions, element.usageNote]
    .map((text) => text[language])
    .filter(Boolean)
  if (!element.name[language] && texts.length === 0) return null
  return (
    <details>
      <summary>{words.otherLanguage}</summary>
      <div lang={language} className="c-serif">
        <p>
          <strong>{element.name[language]}</strong>
        </p>
        {texts.map((text) => (
          <p key={text}>{typeset(language, text)}</p>
        ))}
      </div>
    </details>
  )
}

function Examples({ element }: { readonly element: Element }) {
  const words = useWords(elementWords)
  const { validExamples, invalidExamples } = element
  if (validExamples.length + invalidExamples.length === 0) return null
  return (
    <>
      <h3>{words.examples}</h3>
      <DefinitionList
        items={[
          { term: words.valid, detail: validExamples.length > 0 && <Values values={validExamples} /> },
          { term: words.invalid, detail: invalidExamples.length > 0 && <Values values={invalidExamples} /> },
        ]}
      />
    </>
  )
}

function Values({ values }: { readonly values: readonly string[] }) {
  return (
    <ul className="c-obligations">
      {values.map((value) => (
        <li key={value}>
          <code className="c-hash">{value}</code>
        </li>
      ))}
    </ul>
  )
}

/** The name of ISO 11179-5: object class, property, representation term. */
function dictionaryEntry({ objectClass, property, representationTerm }: Element): string {
  return [objectClass, property, representationTerm].filter(Boolean).join('. ')
}

function isWritten(text: LocalizedText): boolean {
  return text.en !== '' || text.fr !== ''
}
