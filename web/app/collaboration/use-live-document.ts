import { useBlocker } from '@remix-run/react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useLanguage, useWords } from '../words'
import { openBrowserSocket } from './browser-socket'
import { collaborationWords } from './collaboration.words'
import { LiveDocument, type LiveState } from './live-document'
import { askForTicket } from './ticket'

/** This page's copy of a live document; connected while the page is open. For the browser only. */
export function useLiveDocument(documentId: string, schemaVersion: number): LiveDocument {
  const language = useLanguage()
  const [live] = useState(
    () =>
      new LiveDocument({
        schemaVersion,
        language,
        ticket: () => askForTicket(documentId),
        connect: (parameters, events) => openBrowserSocket(documentId, parameters, events),
      }),
  )
  useEffect(() => {
    live.start()
    const retry = (): void => live.retry()
    window.addEventListener('online', retry)
    document.addEventListener('visibilitychange', retry)
    return () => {
      window.removeEventListener('online', retry)
      document.removeEventListener('visibilitychange', retry)
      live.stop()
    }
  }, [live])
  useLeaveWarning(live)
  return live
}

/** One thing of the live document's state; the component renders again when that thing changes. */
export function useLive<T>(live: LiveDocument, pick: (state: LiveState) => T): T {
  const latest = useRef(pick)
  latest.current = pick
  const read = (): T => latest.current(live.state)
  return useSyncExternalStore((listener) => live.subscribe(listener), read)
}

/** Asks before a page is left whose edits are only on this device: by the browser, and by a link of ours. */
function useLeaveWarning(live: LiveDocument): void {
  const { leaveUnsaved } = useWords(collaborationWords)
  const isAtRisk = (): boolean => live.state.save.state === 'notSaved' || live.state.setAside.length > 0
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && isAtRisk(),
  )
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    if (window.confirm(leaveUnsaved)) blocker.proceed()
    else blocker.reset()
  }, [blocker, leaveUnsaved])
  useEffect(() => {
    const onBeforeUnload = (event: BeforeUnloadEvent): void => {
      if (live.unsaved() !== null || live.state.setAside.length > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', onBeforeUnload)
    return () => window.removeEventListener('beforeunload', onBeforeUnload)
  }, [live])
}
