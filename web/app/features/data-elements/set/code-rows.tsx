import { useState } from 'react'
import type { Code, CodeList } from '#shared/definitions'
import { addCode, type FieldPlace, removeCode, rowIds, setCodeField } from '#shared/documents'
import { Button, TextField } from '~/ui'
import { useWords } from '~/words'
import { LiveEntry, LiveText, newRowId, Rows, useEditing } from '../fields'
import { fieldWords } from '../words/field.words'
import { setWords } from '../words/set.words'
import { useSubjectDiagnostics } from './use-subject-diagnostics'

interface CodeRowsProps {
  readonly list: CodeList
  readonly own: string
  readonly filter: string
  readonly onFilter: (filter: string) => void
}

// A list of countries has 250 codes with five fields each: more than a page should hold at once.
const PAGE = 20

/** The codes of a list, some at a time, found by code or name. */
export function CodeRows({ list, own, filter, onFilter }: CodeRowsProps) {
  const { doc } = useEditing()
  const words = useWords(setWords)
  const fields = useWords(fieldWords)
  const [most, setMost] = useState(PAGE)
  const ids = rowIds(doc, 'codeList', own, 'codes')
  const found = ids.filter((_, at) => isFound(list.codes[at], filter))
  const shown = found.slice(0, most)
  return (
    <>
      {list.codes.length > PAGE && (
        <TextField
          name={`filter-${own}`}
          type="search"
          label={words.filterCodes}
          value={filter}
          autoComplete="off"
          onChange={({ currentTarget }) => onFilter(currentTarget.value)}
        />
      )}
      <Rows
        legend={`${fields.codes} (${shown.length} / ${list.codes.length})`}
        ids={shown}
        nameOf={(index) => list.codes[ids.indexOf(shown[index] ?? '')]?.code || `${fields.code} ${index + 1}`}
        row={(rowId) => <CodeRow list={list} own={own} rowId={rowId} at={ids.indexOf(rowId)} />}
        add={words.addRow}
        onAdd={() => {
          onFilter('')
          setMost(ids.length + 1)
          addCode(doc, own, newRowId(), { code: '' })
        }}
        onRemove={(rowId) => removeCode(doc, own, rowId)}
      />
      {found.length > shown.length && (
        <Button variant="link" onClick={() => setMost(most + 5 * PAGE)}>
          {words.showMore}
        </Button>
      )}
    </>
  )
}

function isFound(code: Code | undefined, filter: string): boolean {
  const wanted = filter.trim().toLowerCase()
  if (wanted === '' || code === undefined) return code !== undefined
  return [code.code, code.name.en, code.name.fr].some((text) => text.toLowerCase().includes(wanted))
}

function CodeRow({ list, own, rowId, at }: { list: CodeList; own: string; rowId: string; at: number }) {
  const { doc } = useEditing()
  const words = useWords(fieldWords)
  const diagnostics = useSubjectDiagnostics('codeList', list.id)
  const code = list.codes[at]
  if (code === undefined) return null
  const place = (field: string): FieldPlace => ({ part: 'codeList', id: own, list: 'codes', rowId, field })
  return (
    <>
      <LiveEntry
        place={place('code')}
        label={words.code}
        value={code.code}
        code
        onSet={(value) => setCodeField(doc, own, rowId, 'code', value)}
        diagnostics={diagnostics(`codes.${at}.code`)}
      />
      <LiveText place={place('name.en')} label={`${words.name} (EN)`} value={code.name.en} lang="en" />
      <LiveText place={place('name.fr')} label={`${words.name} (FR)`} value={code.name.fr} lang="fr" />
      {(['from', 'to'] as const).map((field) => (
        <LiveEntry
          key={field}
          place={place(field)}
          label={field === 'from' ? words.from : words.until}
          type="date"
          value={code[field] ?? ''}
          onSet={(value) => setCodeField(doc, own, rowId, field, value || null)}
          diagnostics={diagnostics(`codes.${at}.${field}`)}
        />
      ))}
    </>
  )
}
