import { type DataElement, elementPaths } from '#shared/definitions'
import { inLanguage } from '#shared/kernel'
import { TextField } from '~/ui'
import { Localized, useLanguage, useWords } from '~/words'
import { useEditing } from '../fields'
import { FindingLine } from '../preview/findings'
import { TryMessage } from '../preview/try-message'
import { elementWords } from '../words/element.words'
import { fieldWords } from '../words/field.words'
import { OutcomeLine } from './examples-section'

interface ElementPreviewProps {
  readonly element: DataElement
  readonly value: string
  readonly onValue: (value: string) => void
  readonly message: string
  readonly onMessage: (message: string) => void
}

/** What the definition comes out as while it is written. */
export function ElementPreview({ element, value, onValue, message, onMessage }: ElementPreviewProps) {
  const { preview } = useEditing()
  const words = useWords(elementWords)
  const fields = useWords(fieldWords)
  if (preview === null) return <p className="c-quiet">{words.loading}</p>
  const inWords = preview.representations[element.id]
  const outcomes = preview.outcomes.filter(({ subject, id }) => subject === 'element' && id === element.id)
  return (
    <>
      {inWords && (
        <p className="c-in-words">
          {fields.lead(fields.inWords)} <Localized text={inWords} />
        </p>
      )}
      <Problems element={element} />
      <h3>{words.examples}</h3>
      <ul className="c-plain-list">
        {outcomes.map((outcome) => (
          <li key={`${outcome.list}${outcome.index}`}>
            <code className="c-value">{element[outcome.list ?? 'validExamples'][outcome.index ?? 0]}</code>
            <OutcomeLine outcome={outcome} />
          </li>
        ))}
      </ul>
      <TextField
        name="try-value"
        label={words.tryValue}
        hint={fields.exampleHint}
        value={value}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onValue(event.currentTarget.value)}
      />
      <ValueVerdict />
      <WhereUsed element={element} />
      <TryMessage message={message} onMessage={onMessage} preview={preview} />
    </>
  )
}

function ValueVerdict() {
  const { preview } = useEditing()
  const words = useWords(elementWords)
  const verdict = preview?.valueVerdict
  if (!verdict) return null
  const names = { pass: words.accepted, fail: words.refused, undecided: words.undecided }
  return (
    <div>
      <p className={`c-outcome c-outcome--${verdict.verdict}`} role="status">
        <strong>{names[verdict.verdict]}</strong>
      </p>
      <ul className="c-preview-findings">
        {verdict.findings.map((finding, at) => (
          <FindingLine key={`${finding.code}${at}`} finding={finding} />
        ))}
      </ul>
    </div>
  )
}

function Problems({ element }: { readonly element: DataElement }) {
  const { preview } = useEditing()
  const words = useWords(elementWords)
  const language = useLanguage()
  const { lead } = useWords(fieldWords)
  const own = preview?.diagnostics.filter(({ subject, id }) => subject === 'element' && id === element.id) ?? []
  return (
    <>
      <h3>{words.diagnostics}</h3>
      {own.length === 0 ? (
        <p>{words.noDiagnostics}</p>
      ) : (
        <ul>
          {own.map((diagnostic, at) => (
            <li key={`${diagnostic.code}${diagnostic.field}${at}`}>
              {diagnostic.severity === 'warning' && `${lead(words.warning)} `}
              {inLanguage(diagnostic.message, language)}{' '}
              <span className="c-quiet">
                <code>{diagnostic.field}</code>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function WhereUsed({ element }: { readonly element: DataElement }) {
  const { set } = useEditing()
  const words = useWords(elementWords)
  const language = useLanguage()
  const { lead } = useWords(fieldWords)
  const places = elementPaths(set).get(element.id) ?? []
  const rules = set.rules.filter(
    ({ element: at, expression }) =>
      at === element.id || (element.member !== '' && expression.split(/[^\w]+/).includes(element.member)),
  )
  return (
    <>
      <h3>{words.whereUsed}</h3>
      <p>
        {lead(words.places)}{' '}
        {places.length === 0
          ? words.nowhere
          : places.map((place) => (
              <code key={place} className="c-value">
                {place}
              </code>
            ))}
      </p>
      <p>
        {lead(words.inRules)}{' '}
        {rules.length === 0
          ? words.inNoRule
          : rules.map(({ id, name }) => `${id} ${inLanguage(name, language)}`).join(' · ')}
      </p>
    </>
  )
}
