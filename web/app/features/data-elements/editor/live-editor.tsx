import { useRevalidator } from '@remix-run/react'
import { type FocusEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { DataElementSet } from '#shared/definitions'
import { dataElementsKind, dataElementsVersion, restoreMissingParts } from '#shared/documents'
import {
  collaborationWords,
  type LiveDocument,
  LiveLines,
  People,
  SetAsideNotices,
  useLive,
  useLiveDocument,
  useModel,
  useUndo,
} from '~/collaboration'
import { Alert, announce, Button, RightsLine } from '~/ui'
import { useWords } from '~/words'
import { EditingProvider, useEditing } from '../fields'
import { changesAsText } from '../preview/changes-as-text'
import type { PreviewQuestion } from '../preview/preview'
import { usePreview } from '../preview/use-preview'
import { setWords } from '../words/set.words'
import { useGoToPlace, usePlaceNames } from './place-names'

interface LiveEditorProps {
  readonly documentId: string
  /** What to show until the live text is there. */
  readonly fallback: ReactNode
  /** What the draft is tried with. */
  readonly trial: Omit<PreviewQuestion, 'set'>
  readonly children: (set: DataElementSet) => ReactNode
}

/** A live set with everything around it that an editor promises: saved, who is here, undo, what it comes out as. */
export function LiveEditor({ documentId, fallback, trial, children }: LiveEditorProps) {
  const live = useLiveDocument(documentId, dataElementsVersion)
  const isLoaded = useLive(live, (state) => state.isLoaded)
  if (isLoaded) return <LoadedEditor live={live} trial={trial} children={children} />
  return (
    <>
      <LiveLines live={live} describe={changesAsText} />
      <SetAsideNotices live={live} describe={changesAsText} />
      {fallback}
    </>
  )
}

interface LoadedEditorProps extends Pick<LiveEditorProps, 'trial' | 'children'> {
  readonly live: LiveDocument
}

function LoadedEditor({ live, trial, children }: LoadedEditorProps) {
  const doc = useLive(live, (state) => state.doc)
  const mayWrite = useLive(live, (state) => state.mayWrite && state.line.state !== 'ended')
  const reason = useReadOnlyReason(live)
  useFollowedStanding(mayWrite)
  useEffect(() => {
    // The field that had the focus is gone with the right to write.
    if (!mayWrite) live.setPlace(null)
  }, [live, mayWrite])
  const { model: set, defects } = useModel(doc, dataElementsKind)
  const undo = useUndo(doc)
  const preview = usePreview({ set, ...trial })
  const words = useWords(setWords)
  const [gone, setGone] = useState<string | null>(null)
  const removed = (what: string): void => {
    setGone(what)
    announce(words.removed(what))
  }
  const onFocus = ({ target }: FocusEvent): void => {
    undo.endGesture()
    live.setPlace(target.closest('[data-place]')?.getAttribute('data-place') ?? null)
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) live.setPlace(null)
  }
  const isBroken = defects.some(({ code }) => code === 'missing' || code.startsWith('unknown'))
  return (
    <EditingProvider editing={{ live, doc, set, readOnly: !mayWrite, undo, preview, removed }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would read its name with each of its fields */}
      <div
        className="c-editor"
        role="group"
        aria-label={words.editor}
        onKeyDown={undo.onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <div className="c-editor__bar">
          <RightsLine readOnly={!mayWrite}>{mayWrite ? words.canEdit : reason}</RightsLine>
          <EditorBar />
          <LiveLines live={live} describe={changesAsText} />
        </div>
        <SetAsideNotices live={live} describe={changesAsText} />
        {gone !== null && (
          <Removed
            what={gone}
            onUndo={() => {
              undo.undo()
              setGone(null)
            }}
            onEnd={() => setGone(null)}
          />
        )}
        {isBroken && mayWrite && (
          <Alert kind="warning">
            {words.defects}{' '}
            <Button variant="link" onClick={() => restoreMissingParts(doc)}>
              {words.restore}
            </Button>
          </Alert>
        )}
        {children(set)}
      </div>
    </EditingProvider>
  )
}

/** The text was frozen or opened again: what the page says around it is asked for anew. */
function useFollowedStanding(mayWrite: boolean): void {
  const { revalidate } = useRevalidator()
  const known = useRef(mayWrite)
  useEffect(() => {
    if (known.current !== mayWrite) revalidate()
    known.current = mayWrite
  }, [mayWrite, revalidate])
}

/** Why one may only read, and who acts next. */
function useReadOnlyReason(live: LiveDocument): string {
  const words = useWords(setWords)
  const readOnly = useLive(live, (state) => state.readOnly)
  if (readOnly?.code === 'document-frozen') return words.frozen
  // The sentence of this refusal speaks to somebody whose edit was not taken; here nobody has made one.
  return readOnly === null || readOnly.code === 'document-read-only' ? words.canRead : readOnly.text
}

function EditorBar() {
  const { live, doc, set, readOnly, undo } = useEditing()
  const words = useWords(collaborationWords)
  const placeName = usePlaceNames(doc, set)
  const go = useGoToPlace()
  return (
    <div className="c-editor__tools">
      {!readOnly && (
        <>
          <Button variant="link" aria-disabled={!undo.canUndo} onClick={undo.undo}>
            {words.undo}
          </Button>
          <Button variant="link" aria-disabled={!undo.canRedo} onClick={undo.redo}>
            {words.redo}
          </Button>
        </>
      )}
      <People live={live} placeName={placeName} onGo={go} />
    </div>
  )
}

// How long the way back is offered; Ctrl+Z works for ever.
const OFFER_MS = 20_000

function Removed({ what, onUndo, onEnd }: { what: string; onUndo: () => void; onEnd: () => void }) {
  const words = useWords(setWords)
  useEffect(() => {
    const timer = setTimeout(onEnd, OFFER_MS)
    return () => clearTimeout(timer)
  }, [what])
  return (
    <p className="c-removed">
      {words.removed(what)}{' '}
      <Button variant="link" onClick={onUndo}>
        {words.undo}
      </Button>
    </p>
  )
}
