import type { DataElement } from '#shared/definitions'
import { setElementField } from '#shared/documents'
import { useWords } from '~/words'
import { Bilingual, LiveEntry, LiveSelect, LiveText, useEditing } from '../fields'
import { fieldWords } from '../words/field.words'
import { elementPlace } from './element-place'
import { useElementDiagnostics } from './use-element-diagnostics'

/** What the element is called and what it means. */
export function WordingSection({ element }: { readonly element: DataElement }) {
  const words = useWords(fieldWords)
  const diagnostics = useElementDiagnostics(element.id)
  const bilingual = (field: 'name' | 'definition' | 'exclusions' | 'usageNote', rows?: number) => (
    <Bilingual
      place={elementPlace(element.id, field)}
      label={words[field]}
      value={element[field]}
      diagnostics={diagnostics}
      {...(rows ? { rows } : {})}
    />
  )
  return (
    <>
      {bilingual('name')}
      {bilingual('definition', 4)}
      {bilingual('exclusions', 2)}
      {bilingual('usageNote', 3)}
      <Dictionary element={element} />
    </>
  )
}

/** Where the element stands: its class, its member, its terms in the dictionary. */
function Dictionary({ element }: { readonly element: DataElement }) {
  const { doc, set } = useEditing()
  const words = useWords(fieldWords)
  const diagnostics = useElementDiagnostics(element.id)
  const { id } = element
  return (
    <div className="c-field-grid">
      <LiveSelect
        place={elementPlace(id, 'objectClass')}
        label={words.objectClass}
        value={element.objectClass}
        empty={words.notChosen}
        choices={set.classes.map(({ name }) => ({ value: name, label: name }))}
        onSet={(value) => setElementField(doc, id, 'objectClass', value)}
        diagnostics={diagnostics('objectClass')}
      />
      <LiveEntry
        place={elementPlace(id, 'member')}
        label={words.member}
        value={element.member}
        code
        onSet={(value) => setElementField(doc, id, 'member', value)}
        diagnostics={diagnostics('member')}
      />
      <LiveText place={elementPlace(id, 'property')} label={words.property} value={element.property} />
      <LiveText
        place={elementPlace(id, 'representationTerm')}
        label={words.representationTerm}
        value={element.representationTerm}
      />
    </div>
  )
}
