import type * as Y from 'yjs'
import { diffTextEdit, editText, mapCaret, type TextDelta, type TextEdit } from '#shared/documents'

export type TextControl = HTMLInputElement | HTMLTextAreaElement

/**
 * Ties an input to a live text, character by character: what is typed becomes the smallest edit of the text, what
 * others write appears in the input and leaves the caret where it was among the letters. While an input method composes
 * (Japanese, dead keys), the input is left alone in both directions; what others wrote meanwhile is merged at its end.
 * Answers how to untie it.
 */
export function bindText(control: TextControl, text: Y.Text): () => void {
  // What the input showed when it last agreed with the text, and others' changes since then.
  let agreed = text.toString()
  let missed: TextDelta[] = []
  let isComposing = false
  let isOwn = false
  control.value = agreed

  const push = (): void => {
    const written = control.value.replace(/\r\n?/g, '\n')
    const caret = control.selectionEnd ?? written.length
    const edit = diffTextEdit(agreed, written, caret)
    if (edit === null && missed.length === 0) return
    const rebased = edit && missed.reduce(rebase, edit)
    isOwn = true
    if (rebased) editText(text, rebased)
    isOwn = false
    agreed = text.toString()
    const moved = missed.reduce(mapCaret, caret)
    missed = []
    if (control.value !== agreed) show(control, agreed, moved, moved)
  }

  const onInput = (event: Event): void => {
    if (isComposing || (event instanceof InputEvent && event.isComposing)) return
    push()
  }
  const onCompositionStart = (): void => {
    isComposing = true
  }
  const onCompositionEnd = (): void => {
    isComposing = false
    push()
  }
  const onText = (event: Y.YTextEvent): void => {
    if (isOwn) return
    // Yjs types a delta more loosely than what it holds: inserts, deletes and retains of a text.
    const delta = event.delta as TextDelta
    if (isComposing) {
      missed.push(delta)
      return
    }
    const { selectionStart, selectionEnd } = control
    agreed = text.toString()
    show(control, agreed, mapCaret(selectionStart ?? 0, delta), mapCaret(selectionEnd ?? 0, delta))
  }

  control.addEventListener('input', onInput)
  control.addEventListener('compositionstart', onCompositionStart)
  control.addEventListener('compositionend', onCompositionEnd)
  text.observe(onText)
  return () => {
    control.removeEventListener('input', onInput)
    control.removeEventListener('compositionstart', onCompositionStart)
    control.removeEventListener('compositionend', onCompositionEnd)
    text.unobserve(onText)
  }
}

/** The edit as it reads after somebody else's change. */
function rebase(edit: TextEdit, delta: TextDelta): TextEdit {
  const at = mapCaret(edit.at, delta)
  return { at, remove: mapCaret(edit.at + edit.remove, delta) - at, insert: edit.insert }
}

function show(control: TextControl, value: string, start: number, end: number): void {
  const isFocused = control.ownerDocument.activeElement === control
  const { scrollTop } = control
  control.value = value
  // Setting a selection moves the focus in some browsers; without the focus nobody sees a caret.
  if (isFocused) control.setSelectionRange(start, end, control.selectionDirection ?? undefined)
  control.scrollTop = scrollTop
}
