import { useEffect, useSyncExternalStore } from 'react'
import { Alert } from '../ui/alert'
import { useWords } from '../words'
import { frameWords } from './frame.words'

/**
 * Says that there is no connection, and keeps the page that is open: without this a press on a link would replace it
 * by the browser's own error page, and with it whatever is being written here.
 */
export function OfflineNotice() {
  const words = useWords(frameWords)
  const online = useSyncExternalStore(listen, isOnline, isOnlineOnServer)
  useEffect(() => {
    if (online) return
    document.addEventListener('click', stayHere, { capture: true })
    return () => document.removeEventListener('click', stayHere, { capture: true })
  }, [online])
  return (
    <div role="status" className="c-inner">
      {!online && (
        <Alert kind="warning" slim>
          {words.stayOffline}
        </Alert>
      )}
    </div>
  )
}

function stayHere(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  const leaves = link instanceof HTMLAnchorElement && link.pathname !== window.location.pathname
  if (!leaves || link.origin !== window.location.origin) return
  event.preventDefault()
  event.stopPropagation()
}

function listen(onChange: () => void): () => void {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}

function isOnline(): boolean {
  return navigator.onLine
}

function isOnlineOnServer(): boolean {
  return true
}
