import { type ReactNode, useState } from 'react'
import type { CodeList, DataElementSet } from '#shared/definitions'
import {
  addCodeList,
  type FieldPlace,
  moveCodeList,
  partIds,
  removeCodeList,
  renameCodeList,
  setCodeListField,
} from '#shared/documents'
import { Button, EmptyState } from '~/ui'
import { Localized, useWords } from '~/words'
import { Bilingual, LiveEntry, newRowId, useEditing } from '../fields'
import { fieldWords } from '../words/field.words'
import { setWords } from '../words/set.words'
import { CodeRows } from './code-rows'
import { PasteCodes } from './paste-codes'
import { RecordFold } from './record'
import { useSubjectDiagnostics } from './use-subject-diagnostics'

/** The code lists, each with its codes. */
export function CodeListsPart({ set }: { readonly set: DataElementSet }) {
  const { doc, undo } = useEditing()
  const words = useWords(setWords)
  const keys = partIds(doc, 'codeList')
  const add = (): void => {
    undo.endGesture()
    addCodeList(doc, newRowId())
  }
  return (
    <>
      {set.codeLists.length === 0 && <EmptyState>{words.noCodeLists}</EmptyState>}
      {set.codeLists.map((list, at) => {
        const own = keys[at] ?? ''
        return (
          <RecordFold
            key={own}
            subject="codeList"
            id={list.id}
            own={own}
            keys={keys}
            summary={
              <>
                <Localized text={list.name} /> <code>{list.id}</code> – {words.codeCount(list.codes.length)}
              </>
            }
            onRemove={(key) => removeCodeList(doc, key)}
            onMove={(key, before) => moveCodeList(doc, key, before)}
          >
            {() => <CodeListFields list={list} own={own} />}
          </RecordFold>
        )
      })}
      <Button variant="secondary" onClick={add}>
        {words.addCodeList}
      </Button>
    </>
  )
}

function CodeListFields({ list, own }: { readonly list: CodeList; readonly own: string }): ReactNode {
  const { doc, readOnly } = useEditing()
  const words = useWords(fieldWords)
  const [filter, setFilter] = useState('')
  const diagnostics = useSubjectDiagnostics('codeList', list.id)
  const place = (field: string): FieldPlace => ({ part: 'codeList', id: own, field })
  return (
    <>
      <div className="c-field-grid">
        <LiveEntry
          place={place('id')}
          label={words.id}
          value={list.id}
          code
          whenDone
          onSet={(value) => renameCodeList(doc, own, value)}
          diagnostics={diagnostics('id')}
        />
        {(['agency', 'version'] as const).map((field) => (
          <LiveEntry
            key={field}
            place={place(field)}
            label={words[field]}
            value={list[field]}
            onSet={(value) => setCodeListField(doc, own, field, value)}
            diagnostics={diagnostics(field)}
          />
        ))}
      </div>
      <Bilingual place={place('name')} label={words.name} value={list.name} diagnostics={diagnostics} />
      <CodeRows list={list} own={own} filter={filter} onFilter={setFilter} />
      {!readOnly && <PasteCodes list={list} own={own} />}
    </>
  )
}
