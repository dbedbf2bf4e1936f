import { type DataElement, type DataElementSet, elementPaths } from '#shared/definitions'
import { CodeBlock, DefinitionList } from '~/ui'
import { Localized, useWords } from '~/words'
import { elementWords } from '../words/element.words'
import { fieldWords } from '../words/field.words'
import { ObligationList } from './obligation-list'

/** An element of a draft, to be read: what a page shows without scripts and before the text is live. */
export function ElementView({ set, element }: { readonly set: DataElementSet; readonly element: DataElement }) {
  const words = useWords(fieldWords)
  const { places } = useWords(elementWords)
  const { representation } = element
  return (
    <>
      <DefinitionList
        items={[
          { term: words.definition, detail: <Localized text={element.definition} /> },
          { term: words.exclusions, detail: textOrNothing(element.exclusions) },
          { term: words.usageNote, detail: textOrNothing(element.usageNote) },
          {
            term: places,
            detail: (elementPaths(set).get(element.id) ?? []).map((path) => (
              <code key={path} className="c-value">
                {path}
              </code>
            )),
          },
          { term: words.kind, detail: words.kinds[representation.kind] },
          { term: words.format, detail: representation.format && <code>{representation.format}</code> },
          { term: words.codeList, detail: representation.codeList && <code>{representation.codeList}</code> },
          { term: words.obligations, detail: <ObligationList set={set} element={element} withConditions /> },
          { term: words.crosswalk, detail: <CrosswalkList element={element} /> },
          { term: words.legalBasis, detail: element.legalBasis },
          { term: words.steward, detail: element.steward },
          { term: words.synonyms, detail: element.synonyms.join(', ') },
        ]}
      />
      {element.validExamples.length > 0 && (
        <CodeBlock code={element.validExamples.join('\n')} label={words.validExamples} copy={false} />
      )}
    </>
  )
}

function CrosswalkList({ element }: { readonly element: DataElement }) {
  if (element.crosswalk.length === 0) return null
  return (
    <ul className="c-plain-list">
      {element.crosswalk.map(({ system, id, fit }) => (
        <li key={`${system} ${id}`}>
          {system} <code>{id}</code> {fit}
        </li>
      ))}
    </ul>
  )
}

function textOrNothing(text: { readonly en: string; readonly fr: string }) {
  return text.en || text.fr ? <Localized text={text} /> : null
}
