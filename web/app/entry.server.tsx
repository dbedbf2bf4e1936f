import { PassThrough } from 'node:stream'
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceContext } from './frame'

/** How long a page may wait for its deferred parts. */
export const streamTimeout = 5_000
// Rendering ends a little later than the data, so that what failed to come can still be shown as failed.
const RENDER_TIMEOUT_MS = streamTimeout + 1_000

/** Streams a page: at once for people, whole for robots. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const ready = isbot(request.headers.get('user-agent') ?? '') ? 'onAllReady' : 'onShellReady'
  return new Promise((resolve, reject) => {
    let finalStatus = status
    // Made before rendering begins: should it fail, the promise rejects and the page is a 500, not a request without end.
    const body = new PassThrough()
    const stream = createReadableStreamFromReadable(body)
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remix} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        [ready]: () => {
          headers.set('Content-Type', 'text/html; charset=utf-8')
          // A page holds what its reader may see: no shared cache keeps it.
          if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache')
          resolve(new Response(stream, { headers, status: finalStatus }))
          pipe(body)
        },
        onShellError: reject,
        onError: (error) => {
          finalStatus = 500
          console.error(error)
        },
      },
    )
    setTimeout(abort, RENDER_TIMEOUT_MS).unref()
  })
}

/** Logs what loaders and actions did not expect, under the number that the error page shows. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (!request.signal.aborted) console.error(`Request ${context.requestId} failed`, error)
}
