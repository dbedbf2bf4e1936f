import { type KeyboardEvent, useEffect, useState } from 'react'
import type * as Y from 'yjs'
import { trackOwnEdits } from '#shared/documents'

export interface Undo {
  readonly canUndo: boolean
  readonly canRedo: boolean
  undo(): void
  redo(): void
  /** For the element around all fields: Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, instead of the browser's own undo. */
  onKeyDown(event: KeyboardEvent): void
  /** What is done from here on is undone by itself: another field, another row. */
  endGesture(): void
}

/** Undo and redo of one's own edits to a document; what others do stays. */
export function useUndo(doc: Y.Doc): Undo {
  const [undo, setUndo] = useState<Y.UndoManager | null>(null)
  const [, look] = useState(0)
  useEffect(() => {
    const manager = trackOwnEdits(doc)
    const changed = (): void => look((n) => n + 1)
    for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const) manager.on(event, changed)
    setUndo(manager)
    return () => manager.destroy()
  }, [doc])
  const own: Undo = {
    canUndo: undo?.canUndo() ?? false,
    canRedo: undo?.canRedo() ?? false,
    undo: () => undo?.undo(),
    redo: () => undo?.redo(),
    endGesture: () => undo?.stopCapturing(),
    onKeyDown: (event) => {
      const gesture = gestureOf(event)
      if (gesture === null || isOtherText(event.target)) return
      event.preventDefault()
      own[gesture]()
    },
  }
  return own
}

function gestureOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'y') return 'redo'
  if (key !== 'z') return null
  return event.shiftKey ? 'redo' : 'undo'
}

/** A text that is no part of the document, like a message to try: the browser's own undo is right there. */
function isOtherText(target: EventTarget): boolean {
  return target instanceof Element && target.matches('input, textarea') && target.closest('[data-place]') === null
}
