import { useState } from 'react'
import type * as Y from 'yjs'
import { closeSentence } from '#shared/wire'
import { Alert, announce, Button, CodeBlock, SaveLine } from '../ui'
import { useLanguage, useWords } from '../words'
import { collaborationWords } from './collaboration.words'
import type { LiveDocument, SetAside } from './live-document'
import { useLive } from './use-live-document'

/** Tells what a person changed, as text to copy. The kind of document knows its words. */
export type DescribeChanges = (without: Y.Doc, mine: Y.Doc) => string

interface LiveLinesProps {
  readonly live: LiveDocument
  readonly describe: DescribeChanges
}

/** What an editor always says: whether all is saved, and whether the line stands. */
export function LiveLines({ live, describe }: LiveLinesProps) {
  return (
    <div className="c-live-lines">
      <SaveStatus live={live} describe={describe} />
      <LineNotice live={live} />
    </div>
  )
}

/** What was not accepted, each time with its reason, until the person has taken it or does not want it. */
export function SetAsideNotices({ live, describe }: LiveLinesProps) {
  const setAside = useLive(live, (state) => state.setAside)
  return setAside.map((aside) => (
    <SetAsideNotice key={aside.id} aside={aside} describe={describe} onForget={() => live.forget(aside.id)} />
  ))
}

function SaveStatus({ live, describe }: LiveLinesProps) {
  const save = useLive(live, (state) => state.save)
  const isShown = useLive(live, (state) => state.isLoaded && (state.mayWrite || state.save.state !== 'saved'))
  const words = useWords(collaborationWords)
  // What the clipboard did not take is shown, to be selected.
  const [shown, setShown] = useState('')
  if (!isShown) return null
  const copy = async (): Promise<void> => {
    const unsaved = live.unsaved()
    const text = unsaved ? describe(unsaved.without, unsaved.mine) : ''
    if (await copyText(text)) announce(words.copied)
    else setShown(text)
  }
  return (
    <>
      <SaveLine save={save} onCopyChanges={() => void copy()} />
      {shown !== '' && save.state === 'notSaved' && <CodeBlock code={shown} label={words.changes} copy={false} />}
    </>
  )
}

function LineNotice({ live }: { readonly live: LiveDocument }) {
  const line = useLive(live, (state) => state.line)
  const isLoaded = useLive(live, (state) => state.isLoaded)
  const mayWrite = useLive(live, (state) => state.mayWrite)
  const words = useWords(collaborationWords)
  const language = useLanguage()
  if (line.state === 'ended') {
    return (
      <Alert kind="warning" live>
        {closeSentence(line.reason, language)}{' '}
        <Button variant="link" onClick={() => location.reload()}>
          {words.reload}
        </Button>
      </Alert>
    )
  }
  if (line.state !== 'waiting') return isLoaded ? null : <p className="c-quiet">{words.connecting}</p>
  const isSignedOut = line.why === 'signedOut'
  return (
    <Alert kind={isSignedOut ? 'warning' : 'info'} slim live>
      {isSignedOut ? words.signedOut : mayWrite ? words.offline : words.offlineReader}{' '}
      <Button variant="link" onClick={() => live.retry()}>
        {words.tryAgain}
      </Button>
    </Alert>
  )
}

interface SetAsideNoticeProps {
  readonly aside: SetAside
  readonly describe: DescribeChanges
  readonly onForget: () => void
}

function SetAsideNotice({ aside, describe, onForget }: SetAsideNoticeProps) {
  const words = useWords(collaborationWords)
  const language = useLanguage()
  const [text] = useState(() => describe(aside.without, aside.mine))
  const reason = aside.reason || (aside.ended ? closeSentence(aside.ended, language) : '')
  return (
    <Alert kind="warning" title={words.refusedTitle} live>
      {reason && <p>{reason}</p>}
      <p>{words.refused}</p>
      <CodeBlock code={text} label={words.changes} copy={false} />
      <p className="c-buttons">
        <Button variant="secondary" onClick={() => void copyText(text).then((done) => done && announce(words.copied))}>
          {words.copyMyChanges}
        </Button>
        <Button variant="link" onClick={onForget}>
          {words.discard}
        </Button>
      </p>
    </Alert>
  )
}

/** False where the browser or its owner forbids it: the text is then on the page. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // No clipboard without https, and not where it is forbidden.
    return false
  }
}
