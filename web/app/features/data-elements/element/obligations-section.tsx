import type { DataElement } from '#shared/definitions'
import {
  addElementToGroup,
  addObligation,
  moveObligation,
  partIds,
  removeElementFromGroup,
  removeObligation,
  rowIds,
  setObligationField,
} from '#shared/documents'
import { inLanguage, refuse } from '#shared/kernel'
import { Checkbox } from '~/ui'
import { useLanguage, useWords } from '~/words'
import { LiveSelect, LiveText, newRowId, Rows, useEditing } from '../fields'
import { fieldWords } from '../words/field.words'
import { setWords } from '../words/set.words'
import { rowPlace } from './element-place'
import { useRoleCodes } from './role-codes'
import { useElementDiagnostics } from './use-element-diagnostics'

const letters = ['M', 'C', 'O'] as const

/** Who must send the element: a row for each filer type and mode; the most specific row holds. */
export function ObligationsSection({ element }: { readonly element: DataElement }) {
  const { doc } = useEditing()
  const words = useWords(fieldWords)
  const { addRow } = useWords(setWords)
  const { id } = element
  const ids = rowIds(doc, 'element', id, 'obligations')
  return (
    <>
      <Rows
        legend={words.obligations}
        ids={ids}
        nameOf={(at) => `${words.obligation} ${at + 1}`}
        row={(rowId, at) => <ObligationRow element={element} rowId={rowId} at={at} />}
        add={addRow}
        onAdd={() => addObligation(doc, id, newRowId(), { filer: 'any', mode: 'any', obligation: 'M' })}
        onRemove={(rowId) => removeObligation(doc, id, rowId)}
        onMove={(rowId, before) => moveObligation(doc, id, rowId, before)}
      />
      <ChoiceGroups element={element} />
    </>
  )
}

function ObligationRow({ element, rowId, at }: { element: DataElement; rowId: string; at: number }) {
  const { doc } = useEditing()
  const words = useWords(fieldWords)
  const codes = useRoleCodes()
  const diagnostics = useElementDiagnostics(element.id)
  const row = element.obligations[at]
  if (row === undefined) return null
  const { id } = element
  const place = (field: string) => rowPlace(id, 'obligations', rowId, field)
  const names = { M: words.mandatory, C: words.conditional, O: words.optional }
  return (
    <>
      {(['filer', 'mode'] as const).map((field) => (
        <LiveSelect
          key={field}
          place={place(field)}
          label={words[field]}
          value={row[field]}
          choices={[{ value: 'any', label: words.any }, ...codes[field]]}
          onSet={(value) => setObligationField(doc, id, rowId, field, value)}
          diagnostics={diagnostics(`obligations.${at}.${field}`)}
        />
      ))}
      <LiveSelect
        place={place('obligation')}
        label={words.obligation}
        value={row.obligation}
        choices={letters.map((letter) => ({ value: letter, label: names[letter] }))}
        onSet={(value) => {
          const letter = letters.find((known) => known === value)
          return letter ? setObligationField(doc, id, rowId, 'obligation', letter) : refuse('invalid')
        }}
        diagnostics={diagnostics(`obligations.${at}.obligation`)}
      />
      {(row.obligation === 'C' || row.condition !== '') && (
        <div className="c-rows__wide">
          <LiveText
            place={place('condition')}
            label={words.condition}
            hint={words.conditionHint}
            value={row.condition}
            rows={2}
            code
            diagnostics={diagnostics(`obligations.${at}.condition`)}
          />
        </div>
      )}
    </>
  )
}

/** The choice groups of the set; ticked are those that the element is in. */
function ChoiceGroups({ element }: { readonly element: DataElement }) {
  const { doc, set, readOnly } = useEditing()
  const words = useWords(fieldWords)
  const language = useLanguage()
  const keys = partIds(doc, 'choiceGroup')
  if (set.choiceGroups.length === 0) return null
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-legend">{words.choiceGroupsOf}</legend>
      {set.choiceGroups.map((group, at) => {
        const key = keys[at] ?? ''
        return (
          <Checkbox
            key={key}
            name="choice-group"
            value={key}
            label={`${group.id} ${inLanguage(group.name, language)}`}
            checked={group.of.includes(element.id)}
            disabled={readOnly}
            onChange={({ currentTarget }) =>
              currentTarget.checked
                ? addElementToGroup(doc, key, element.id)
                : removeElementFromGroup(doc, key, element.id)
            }
          />
        )
      })}
    </fieldset>
  )
}
