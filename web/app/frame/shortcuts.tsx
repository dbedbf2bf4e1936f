import { useEffect, useState } from 'react'
import { Button, Dialog } from '../ui'
import { useWords } from '../words'
import { frameWords } from './frame.words'

export interface Shortcut {
  /** As people write it: `Ctrl+Alt+M`. */
  readonly keys: string
  readonly does: string
}

/** This page's keys: a button and Ctrl+/ open the list. */
export function Shortcuts({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  const words = useWords(frameWords)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== '/' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  const all = [
    ...shortcuts,
    { keys: 'F6', does: words.nextPane },
    { keys: 'Shift+F6', does: words.previousPane },
    { keys: 'Ctrl+/', does: words.theseKeys },
  ]
  return (
    <span className="c-scripted">
      <Button variant="link" onClick={() => setOpen(true)}>
        {words.keys}
      </Button>
      <Dialog open={open} title={words.keys} onClose={() => setOpen(false)}>
        <dl className="c-definitions">
          {all.map(({ keys, does }) => (
            <div key={keys} className="c-definitions__pair">
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </span>
  )
}
