import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '../words'
import { Button } from './button'
import { uiWords } from './ui.words'

interface DialogProps {
  readonly open: boolean
  readonly title: string
  /** Called for the close button, Escape and the browser's own closing. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons beside *Close*. */
  readonly actions?: ReactNode
}

/** A question or a list over the page, in the browser's own dialog: it keeps the focus inside and gives it back. */
export function Dialog({ open, title, onClose, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const words = useWords(uiWords)
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])
  return (
    <dialog ref={dialog} className="c-dialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      {children}
      <div className="c-dialog__actions">
        {actions}
        <Button variant="secondary" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </dialog>
  )
}
