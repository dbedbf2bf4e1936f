import { type ComponentType, useEffect, useState } from 'react'

/**
 * A part of a page that only the browser has: null on the server and until it is fetched, so that the page can be read
 * at once and without scripts.
 */
export function useClientPart<Props>(fetchPart: () => Promise<ComponentType<Props>>): ComponentType<Props> | null {
  const [part, setPart] = useState<{ readonly Part: ComponentType<Props> } | null>(null)
  useEffect(() => {
    let isWanted = true
    fetchPart().then(
      (Part) => isWanted && setPart({ Part }),
      // Without the part the page stays what it is: readable.
      (error: unknown) => console.error('The editor could not be fetched', error),
    )
    return () => {
      isWanted = false
    }
  }, [])
  return part?.Part ?? null
}
