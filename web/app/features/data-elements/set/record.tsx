import { useLocation } from '@remix-run/react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { SetSubject } from '#shared/validator'
import { PeopleIn } from '~/collaboration'
import { useWords } from '~/words'
import { ProblemCount, RowButtons, useEditing } from '../fields'
import { setWords } from '../words/set.words'
import { partInAddress } from './part-in-address'

interface RecordProps {
  readonly subject: SetSubject
  /** What people know it by. */
  readonly id: string
  readonly summary: ReactNode
  /** The keys of its list, and its own. */
  readonly keys: readonly string[]
  readonly own: string
  readonly onRemove: (key: string) => void
  readonly onMove: (key: string, before: string | null) => void
  readonly children: () => ReactNode
}

/** One rule, parameter, code list …: folded with its name, problems and people; its fields are there when it is open. */
export function RecordFold({ subject, id, summary, keys, own, onRemove, onMove, children }: RecordProps) {
  const { live, readOnly } = useEditing()
  const words = useWords(setWords)
  const { hash } = useLocation()
  const isWanted = id !== '' && partInAddress(hash) === id
  const [isOpen, setOpen] = useState(id === '' || isWanted)
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (isWanted) fold.current?.scrollIntoView()
  }, [isWanted])
  return (
    <details
      ref={fold}
      id={id}
      className="c-record"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {summary} <ProblemCount subject={subject} id={id} /> <PeopleIn live={live} prefix={`${subject}/${own}/`} />
      </summary>
      {isOpen && (
        <div className="c-record__body">
          {children()}
          {!readOnly && (
            <RowButtons ids={keys} id={own} name={id || words[plural[subject]]} onRemove={onRemove} onMove={onMove} />
          )}
        </div>
      )}
    </details>
  )
}

const plural = {
  set: 'overview',
  class: 'classes',
  element: 'elements',
  codeList: 'codeLists',
  choiceGroup: 'choiceGroups',
  parameter: 'parameters',
  rule: 'rules',
  example: 'examples',
} as const
