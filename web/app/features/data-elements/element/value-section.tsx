import { type DataElement, type Representation, representationKinds } from '#shared/definitions'
import { setElementField } from '#shared/documents'
import { type Outcome, refuse } from '#shared/kernel'
import { Localized, useWords } from '~/words'
import { LiveEntry, LiveSelect, LiveText, useEditing } from '../fields'
import { fieldWords } from '../words/field.words'
import { elementPlace } from './element-place'
import { useElementDiagnostics } from './use-element-diagnostics'

type EntryName = 'format' | 'codeList' | 'objectClass' | 'unit' | 'minimum' | 'maximum'

// Which fields say something for which kind; the others keep what was typed and are not shown.
const asked: Readonly<Record<Representation['kind'], readonly (EntryName | 'pattern')[]>> = {
  text: ['format', 'pattern'],
  code: ['codeList', 'format'],
  number: ['format', 'unit', 'minimum', 'maximum'],
  amount: ['codeList', 'minimum', 'maximum'],
  date: [],
  dateTime: [],
  indicator: [],
  uri: [],
  class: ['objectClass'],
}

/** How the value is written, and how often it may occur. */
export function ValueSection({ element }: { readonly element: DataElement }) {
  const { doc, preview } = useEditing()
  const words = useWords(fieldWords)
  const diagnostics = useElementDiagnostics(element.id)
  const { id, representation } = element
  const inWords = preview?.representations[id]
  return (
    <>
      <div className="c-field-grid">
        <LiveSelect
          place={elementPlace(id, 'representation.kind')}
          label={words.kind}
          value={representation.kind}
          choices={representationKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          onSet={(value) => {
            const kind = representationKinds.find((known) => known === value)
            return kind ? setElementField(doc, id, 'representation.kind', kind) : refuse('invalid')
          }}
          diagnostics={diagnostics('representation.kind')}
        />
        {asked[representation.kind].map((name) => (
          <RepresentationField key={name} element={element} name={name} />
        ))}
      </div>
      {inWords && (
        <p className="c-in-words">
          {words.lead(words.inWords)} <Localized text={inWords} />
        </p>
      )}
      <Cardinality element={element} />
    </>
  )
}

function RepresentationField({ element, name }: { element: DataElement; name: EntryName | 'pattern' }) {
  const { doc, set } = useEditing()
  const words = useWords(fieldWords)
  const { id, representation } = element
  const field = `representation.${name}` as const
  const shared = {
    place: elementPlace(id, field),
    value: representation[name],
    diagnostics: useElementDiagnostics(id)(field),
  }
  if (name === 'pattern') return <LiveText {...shared} label={words.pattern} hint={words.patternHint} code />
  const onSet = (value: string): Outcome<unknown> => setElementField(doc, id, `representation.${name}`, value)
  if (name === 'codeList' || name === 'objectClass') {
    const names = name === 'codeList' ? set.codeLists.map((list) => list.id) : set.classes.map((one) => one.name)
    return (
      <LiveSelect
        {...shared}
        label={name === 'codeList' ? words.codeList : words.targetClass}
        empty={words.notChosen}
        choices={names.map((value) => ({ value, label: value }))}
        onSet={onSet}
      />
    )
  }
  const labels = { format: words.format, unit: words.unit, minimum: words.smallest, maximum: words.largest }
  const hints = { format: words.formatHint, unit: words.unitHint, minimum: undefined, maximum: undefined }
  return <LiveEntry {...shared} label={labels[name]} hint={hints[name]} code onSet={onSet} />
}

function Cardinality({ element }: { readonly element: DataElement }) {
  const { doc } = useEditing()
  const words = useWords(fieldWords)
  const diagnostics = useElementDiagnostics(element.id)
  return (
    <div className="c-field-grid">
      {(['minimum', 'maximum'] as const).map((bound) => (
        <LiveEntry
          key={bound}
          place={elementPlace(element.id, `cardinality.${bound}`)}
          label={words[bound]}
          value={String(element.cardinality[bound])}
          short
          onSet={(value) => setCount(value, (count) => setElementField(doc, element.id, `cardinality.${bound}`, count))}
          diagnostics={diagnostics(`cardinality.${bound}`)}
        />
      ))}
    </div>
  )
}

/** Writes a whole number; what is none is refused and stays in the field to be mended. */
export function setCount(text: string, set: (count: number) => Outcome<unknown>): Outcome<unknown> {
  return /^\d{1,4}$/.test(text.trim()) ? set(Number(text)) : refuse('invalid', { field: text, reason: '0–9999' })
}
