import { createClient } from 'graphql-ws'

const CHANGES = 'subscription StandardChanged($id: ID!) { standardChanged(id: $id) { event version } }'

/** `event` is `approved`, `returned` or `published`; the first two only for those who may read the draft. */
export interface StandardChange {
  readonly event: string
  readonly version: string | null
}

/**
 * Tells what happens to a standard while the page is open; answers the way to stop. A lost connection is taken up
 * again by itself: what is told is a hint, and the next page shows the truth anyway.
 */
export function watchStandard(standardId: string, onChange: (change: StandardChange) => void): () => void {
  const client = createClient({
    url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
  })
  const stop = client.subscribe<{ standardChanged: StandardChange }>(
    { query: CHANGES, variables: { id: standardId } },
    {
      next: ({ data }) => data && onChange(data.standardChanged),
      error: (problem) => console.warn('No news of new versions', problem),
      complete: () => undefined,
    },
  )
  return () => {
    stop()
    void client.dispose()
  }
}
