import { useState } from 'react'
import { useWords } from '../words'
import { announce } from './announcer'
import { Button } from './button'
import { uiWords } from './ui.words'

/** Puts `text` on the clipboard and says so. Not shown where scripts do not run. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }) {
  const words = useWords(uiWords)
  const [copied, setCopied] = useState(false)

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      announce(words.copied)
    } catch {
      announce(words.notCopied) // the browser or its owner forbids it; the text is there to be selected
    }
  }

  return (
    <span className="c-scripted">
      <Button variant="secondary" small onClick={() => void copy()}>
        {copied ? words.copied : (label ?? words.copy)}
      </Button>
    </span>
  )
}
