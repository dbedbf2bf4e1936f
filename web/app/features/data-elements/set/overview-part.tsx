import type { DataElementSet, MessageRoles } from '#shared/definitions'
import {
  addClass,
  type FieldPlace,
  moveClass,
  partIds,
  removeClass,
  renameClass,
  setRoles,
  setRootClass,
} from '#shared/documents'
import { inLanguage } from '#shared/kernel'
import { useLanguage, useWords } from '~/words'
import { Bilingual, LiveEntry, LiveSelect, newRowId, Rows, useEditing } from '../fields'
import { fieldWords } from '../words/field.words'
import { setWords } from '../words/set.words'
import { useSubjectDiagnostics } from './use-subject-diagnostics'

const roles = ['filer', 'mode', 'asOf'] as const

/** Title and purpose, which element plays which role, and the classes of a message. */
export function OverviewPart({ set }: { readonly set: DataElementSet }) {
  const { doc } = useEditing()
  const words = useWords(fieldWords)
  const diagnostics = useSubjectDiagnostics('set', '')
  const place = (field: string): FieldPlace => ({ part: 'set', field })
  return (
    <>
      <Bilingual place={place('title')} label={words.title} value={set.title} diagnostics={diagnostics} />
      <Bilingual
        place={place('purpose')}
        label={words.purpose}
        value={set.purpose}
        rows={4}
        diagnostics={diagnostics}
      />
      <h2>{words.roles}</h2>
      <div className="c-field-grid">
        <LiveSelect
          place={place('rootClass')}
          label={words.rootClass}
          value={set.rootClass}
          empty={words.notChosen}
          choices={set.classes.map(({ name }) => ({ value: name, label: name }))}
          onSet={(value) => setRootClass(doc, value)}
          diagnostics={diagnostics('rootClass')}
        />
        {roles.map((role) => (
          <RoleSelect key={role} set={set} role={role} />
        ))}
      </div>
      <Classes set={set} />
    </>
  )
}

function RoleSelect({ set, role }: { readonly set: DataElementSet; readonly role: keyof MessageRoles }) {
  const { doc } = useEditing()
  const words = useWords(fieldWords)
  const language = useLanguage()
  return (
    <LiveSelect
      place={{ part: 'set', field: `roles.${role}` }}
      label={words[`${role}Role`]}
      value={set.roles[role] ?? ''}
      empty={words.notChosen}
      choices={set.elements.map(({ id, name }) => ({ value: id, label: `${id} ${inLanguage(name, language)}` }))}
      onSet={(value) => setRoles(doc, { [role]: set.elements.find(({ id }) => id === value)?.id ?? null })}
      diagnostics={useSubjectDiagnostics('set', '')(`roles.${role}`)}
    />
  )
}

function Classes({ set }: { readonly set: DataElementSet }) {
  const { doc } = useEditing()
  const words = useWords(setWords)
  return (
    <Rows
      legend={words.classes}
      ids={partIds(doc, 'class')}
      nameOf={(at) => set.classes[at]?.name ?? words.classes}
      row={(key, at) => <ClassRow set={set} own={key} at={at} />}
      add={words.addClass}
      onAdd={() => addClass(doc, newRowId())}
      onRemove={(key) => removeClass(doc, key)}
      onMove={(key, before) => moveClass(doc, key, before)}
    />
  )
}

function ClassRow({ set, own, at }: { readonly set: DataElementSet; readonly own: string; readonly at: number }) {
  const { doc } = useEditing()
  const words = useWords(fieldWords)
  const one = set.classes[at]
  const diagnostics = useSubjectDiagnostics('class', one?.name ?? '')
  if (one === undefined) return null
  const place = (field: string): FieldPlace => ({ part: 'class', id: own, field })
  return (
    <>
      <LiveEntry
        place={place('name')}
        label={words.objectClass}
        value={one.name}
        code
        whenDone
        onSet={(value) => renameClass(doc, own, value)}
        diagnostics={diagnostics('name')}
      />
      <div className="c-rows__wide">
        <Bilingual place={place('title')} label={words.title} value={one.title} diagnostics={diagnostics} />
      </div>
    </>
  )
}
