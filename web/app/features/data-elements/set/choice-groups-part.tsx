import type { ChoiceGroup, DataElementSet } from '#shared/definitions'
import {
  addChoiceGroup,
  addElementToGroup,
  addFilerToGroup,
  type FieldPlace,
  moveChoiceGroup,
  partIds,
  removeChoiceGroup,
  removeElementFromGroup,
  removeFilerFromGroup,
  setChoiceGroupField,
} from '#shared/documents'
import { inLanguage } from '#shared/kernel'
import { Button, EmptyState } from '~/ui'
import { Localized, useLanguage, useWords } from '~/words'
import { useRoleCodes } from '../element/role-codes'
import { setCount } from '../element/value-section'
import { Bilingual, LiveEntry, LivePicks, newRowId, useEditing } from '../fields'
import { fieldWords } from '../words/field.words'
import { setWords } from '../words/set.words'
import { freeId } from './free-id'
import { RecordFold } from './record'
import { useSubjectDiagnostics } from './use-subject-diagnostics'

/** Groups of elements of which some must be present. */
export function ChoiceGroupsPart({ set }: { readonly set: DataElementSet }) {
  const { doc, undo } = useEditing()
  const words = useWords(setWords)
  const keys = partIds(doc, 'choiceGroup')
  const add = (): void => {
    undo.endGesture()
    addChoiceGroup(doc, newRowId(), {
      id: freeId(
        'G-',
        set.choiceGroups.map(({ id }) => id),
      ),
      minimum: 1,
    })
  }
  return (
    <>
      {set.choiceGroups.length === 0 && <EmptyState>{words.noChoiceGroups}</EmptyState>}
      {set.choiceGroups.map((group, at) => {
        const own = keys[at] ?? ''
        return (
          <RecordFold
            key={own}
            subject="choiceGroup"
            id={group.id}
            own={own}
            keys={keys}
            summary={
              <>
                {group.id} <Localized text={group.name} />
              </>
            }
            onRemove={(key) => removeChoiceGroup(doc, key)}
            onMove={(key, before) => moveChoiceGroup(doc, key, before)}
          >
            {() => <GroupFields set={set} group={group} own={own} />}
          </RecordFold>
        )
      })}
      <Button variant="secondary" onClick={add}>
        {words.addChoiceGroup}
      </Button>
    </>
  )
}

function GroupFields({ set, group, own }: { set: DataElementSet; group: ChoiceGroup; own: string }) {
  const { doc } = useEditing()
  const words = useWords(fieldWords)
  const language = useLanguage()
  const { filer } = useRoleCodes()
  const diagnostics = useSubjectDiagnostics('choiceGroup', group.id)
  const place = (field: string): FieldPlace => ({ part: 'choiceGroup', id: own, field })
  return (
    <>
      <div className="c-field-grid">
        <LiveEntry
          place={place('id')}
          label={words.id}
          value={group.id}
          code
          short
          whenDone
          onSet={(value) => setChoiceGroupField(doc, own, 'id', value)}
          diagnostics={diagnostics('id')}
        />
        <LiveEntry
          place={place('minimum')}
          label={words.choiceMinimum}
          value={String(group.minimum)}
          short
          onSet={(value) => setCount(value, (count) => setChoiceGroupField(doc, own, 'minimum', count))}
          diagnostics={diagnostics('minimum')}
        />
      </div>
      <Bilingual place={place('name')} label={words.name} value={group.name} diagnostics={diagnostics} />
      <LivePicks
        place={place('of')}
        legend={words.of}
        picked={group.of}
        choices={set.elements.map(({ id, name }) => ({ value: id, label: `${id} ${inLanguage(name, language)}` }))}
        onAdd={(name) => addElementToGroup(doc, own, name)}
        onRemove={(name) => removeElementFromGroup(doc, own, name)}
        diagnostics={diagnostics('of')}
      />
      <LivePicks
        place={place('filers')}
        legend={words.filers}
        hint={words.everyFiler}
        picked={group.filers}
        choices={filer}
        onAdd={(name) => addFilerToGroup(doc, own, name)}
        onRemove={(name) => removeFilerFromGroup(doc, own, name)}
        diagnostics={diagnostics('filers')}
      />
    </>
  )
}
