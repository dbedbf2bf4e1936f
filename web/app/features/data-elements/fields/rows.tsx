import { type ReactNode, useRef } from 'react'
import { announce, Button } from '~/ui'
import { useWords } from '~/words'
import { setWords } from '../words/set.words'
import { useEditing } from './editing'

export interface RowsProps {
  readonly legend: string
  readonly ids: readonly string[]
  /** What people know a row by. */
  readonly nameOf: (index: number) => string
  readonly row: (id: string, index: number) => ReactNode
  readonly add: string
  readonly onAdd: () => void
  readonly onRemove: (id: string) => void
  readonly onMove?: (id: string, before: string | null) => void
  readonly hint?: ReactNode
}

/** A list whose rows are added, removed and moved by buttons; what was removed comes back by *Undo*. */
export function Rows({ legend, ids, nameOf, row, add, onAdd, onRemove, onMove, hint }: RowsProps) {
  const { readOnly } = useEditing()
  const list = useRef<HTMLFieldSetElement>(null)
  const addRow = (): void => {
    onAdd()
    // The row is there after the next picture.
    setTimeout(() => focusLast(list.current), 60)
  }
  return (
    <fieldset className="usa-fieldset c-rows" ref={list}>
      <legend className="usa-legend">{legend}</legend>
      {hint && <p className="usa-hint">{hint}</p>}
      <ul className="c-rows__list">
        {ids.map((id, index) => (
          <li key={id} className="c-rows__row">
            <div className="c-rows__fields">{row(id, index)}</div>
            {!readOnly && (
              <RowButtons ids={ids} id={id} name={nameOf(index)} onRemove={onRemove} {...(onMove ? { onMove } : {})} />
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <Button variant="secondary" small onClick={addRow}>
          {add}
        </Button>
      )}
    </fieldset>
  )
}

interface RowButtonsProps {
  readonly ids: readonly string[]
  readonly id: string
  readonly name: string
  readonly onRemove: (id: string) => void
  readonly onMove?: (id: string, before: string | null) => void
}

/** Up, down, remove. */
export function RowButtons({ ids, id, name, onRemove, onMove }: RowButtonsProps) {
  const { undo, removed } = useEditing()
  const words = useWords(setWords)
  const at = ids.indexOf(id)
  const move = (to: number): void => {
    undo.endGesture()
    onMove?.(id, ids[to > at ? to + 1 : to] ?? null)
    announce(words.moved(name, to + 1))
  }
  const remove = (): void => {
    undo.endGesture()
    onRemove(id)
    undo.endGesture()
    removed(name)
  }
  return (
    <div className="c-rows__buttons">
      {onMove && (
        <>
          <Button variant="link" aria-disabled={at === 0} onClick={() => at > 0 && move(at - 1)}>
            <span aria-hidden="true">↑</span>
            <span className="usa-sr-only">{words.moveUp(name)}</span>
          </Button>
          <Button
            variant="link"
            aria-disabled={at === ids.length - 1}
            onClick={() => at < ids.length - 1 && move(at + 1)}
          >
            <span aria-hidden="true">↓</span>
            <span className="usa-sr-only">{words.moveDown(name)}</span>
          </Button>
        </>
      )}
      <Button variant="link" onClick={remove}>
        {words.remove}
        <span className="usa-sr-only"> {name}</span>
      </Button>
    </div>
  )
}

function focusLast(list: HTMLElement | null): void {
  const rows = list?.querySelectorAll('.c-rows__row')
  rows?.[rows.length - 1]?.querySelector<HTMLElement>('input, textarea, select')?.focus()
}
