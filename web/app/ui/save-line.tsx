import { formatTime, useLanguage, useWords } from '../words'
import { Button } from './button'
import { Icon } from './icon'
import { uiWords } from './ui.words'

export type SaveState =
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'saving' }
  | { readonly state: 'notSaved'; readonly changes: number }

interface SaveLineProps {
  readonly save: SaveState
  /** Puts the unsaved changes on the clipboard; the button shows only while there are any. */
  readonly onCopyChanges?: () => void
}

/** What every editor says about its text: *Saved 2:02 p.m.*, *Saving…*, or a warning bar with the way out. */
export function SaveLine({ save, onCopyChanges }: SaveLineProps) {
  const notSaved = save.state === 'notSaved'
  const text = useSaveText(save)
  return (
    <div className={notSaved ? 'c-save-line c-save-line--warning' : 'c-save-line'}>
      <span role="status">
        {notSaved && <Icon name="warn" />} {text}
      </span>
      {notSaved && onCopyChanges && (
        <Button variant="link" onClick={onCopyChanges}>
          <CopyMyChanges />
        </Button>
      )}
    </div>
  )
}

function useSaveText(save: SaveState): string {
  const words = useWords(uiWords)
  const language = useLanguage()
  if (save.state === 'saved') return words.savedAt(formatTime(language, save.at))
  return save.state === 'saving' ? words.saving : words.notSaved(save.changes)
}

function CopyMyChanges() {
  return <>{useWords(uiWords).copyMyChanges}</>
}
