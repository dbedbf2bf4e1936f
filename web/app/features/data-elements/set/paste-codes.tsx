import { useState } from 'react'
import type { CodeList } from '#shared/definitions'
import { addCodes } from '#shared/documents'
import { announce, Button, TextArea } from '~/ui'
import { useWords } from '~/words'
import { newRowId, useEditing } from '../fields'
import { setWords } from '../words/set.words'
import { parseCodes } from './parse-codes'

// One edit stays well under the size that the socket takes.
const AT_ONCE = 200

/** Codes pasted from a spreadsheet; those that are there already are left out. */
export function PasteCodes({ list, own }: { readonly list: CodeList; readonly own: string }) {
  const { doc, undo } = useEditing()
  const words = useWords(setWords)
  const [pasted, setPasted] = useState('')
  const codes = parseCodes(
    pasted,
    list.codes.map(({ code }) => code),
  )
  const add = (): void => {
    undo.endGesture()
    for (let at = 0; at < codes.length; at += AT_ONCE) addCodes(doc, own, codes.slice(at, at + AT_ONCE), newRowId)
    setPasted('')
    announce(words.pasted(codes.length))
  }
  return (
    <details>
      <summary>{words.pasteRows}</summary>
      <TextArea
        name={`paste-${own}`}
        label={words.pasteRows}
        hint={words.pasteHint}
        code
        spellCheck={false}
        value={pasted}
        onChange={({ currentTarget }) => setPasted(currentTarget.value)}
      />
      <Button variant="secondary" small aria-disabled={codes.length === 0} onClick={add}>
        {words.pasteAdd} ({codes.length})
      </Button>
    </details>
  )
}
