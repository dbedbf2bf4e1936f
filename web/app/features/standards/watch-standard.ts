import { createClient } from 'graphql-ws'

const CHANGES = 'subscription StandardChanged($id: ID!) { standardChanged(id: $id) { event version } }'

/**
 * Tells each version of a standard that is published while the page is open; answers the way to stop. A lost
 * connection is taken up again by itself: the banner is a hint, and the next page shows the truth anyway.
 */
export function watchStandard(standardId: string, onPublished: (version: string) => void): () => void {
  const client = createClient({
    url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
  })
  const stop = client.subscribe<{ standardChanged: { event: string; version: string | null } }>(
    { query: CHANGES, variables: { id: standardId } },
    {
      next: ({ data }) => {
        const change = data?.standardChanged
        if (change?.event === 'published' && change.version) onPublished(change.version)
      },
      error: (problem) => console.warn('No news of new versions', problem),
      complete: () => undefined,
    },
  )
  return () => {
    stop()
    void client.dispose()
  }
}
