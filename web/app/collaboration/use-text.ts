import { type RefCallback, useCallback, useEffect, useRef, useState } from 'react'
import type * as Y from 'yjs'
import { type FieldPlace, formatFieldPath, maximumLength, textAt } from '#shared/documents'
import { bindText, type TextControl } from './text-binding'

/** What an input needs to show and edit the live text of a place; `isGone` when somebody removed the place. */
export interface TextProps {
  readonly ref: RefCallback<TextControl>
  readonly maxLength: number
  readonly isGone: boolean
}

/** Ties an `<input>` or `<textarea>` to the live text at a place. The input is uncontrolled: give it no `value`. */
export function useText(doc: Y.Doc, place: FieldPlace): TextProps {
  const path = formatFieldPath(place)
  const latest = useRef(place)
  latest.current = place
  const [isGone, setGone] = useState(false)
  const untie = useRef<() => void>(() => undefined)

  const ref = useCallback<RefCallback<TextControl>>(
    (control) => {
      untie.current()
      untie.current = () => undefined
      if (control === null) return
      const text = textAt(doc, latest.current)
      if (text.ok) untie.current = bindText(control, text.value)
      setGone(!text.ok)
    },
    [doc, path],
  )
  useEffect(() => () => untie.current(), [])
  return { ref, maxLength: maximumLength(place), isGone }
}
