import { useEffect, useState } from 'react'
import type { StandardChange } from './watch-standard'

/** The last thing that happened to a standard since the page opened. The socket's client is only fetched in the browser. */
export function useStandardChanges(standardId: string): StandardChange | null {
  const [change, setChange] = useState<StandardChange | null>(null)
  useEffect(() => {
    let isGone = false
    let stop = () => {
      isGone = true
    }
    void import('./watch-standard').then(({ watchStandard }) => {
      if (!isGone) stop = watchStandard(standardId, setChange)
    })
    return () => stop()
  }, [standardId])
  return change
}
