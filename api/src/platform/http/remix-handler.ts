import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  createRequestHandler,
  type ServerBuild,
  writeReadableStreamToWritable,
} from '@remix-run/node'
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from 'express'
import { formBody } from './form-body'
import { requestUrl } from './request-url'

// Pages are read, and their forms sent.
const METHODS = ['GET', 'HEAD', 'POST']

type ContextFor = (request: ExpressRequest, response: ExpressResponse) => AppLoadContext

/**
 * Hands requests to Remix. `@remix-run/express` is made for Express 4 and Nest brings Express 5; this is the same
 * bridge on `@remix-run/node`.
 */
export function remixHandler(
  build: ServerBuild | (() => Promise<ServerBuild>),
  contextFor: ContextFor,
  mode: string,
  own: string | null,
): RequestHandler {
  const handle = createRequestHandler(build, mode)
  return async (request, response, next) => {
    if (!METHODS.includes(request.method)) {
      response.status(405).set('Allow', METHODS.join(', ')).end()
      return
    }
    try {
      await send(await handle(toFetchRequest(request, response, own), contextFor(request, response)), response)
    } catch (error) {
      next(error)
    }
  }
}

function toFetchRequest(request: ExpressRequest, response: ExpressResponse, own: string | null): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one)
  }
  const aborted = new AbortController()
  response.on('close', () => {
    if (!response.writableFinished) aborted.abort()
  })
  const url = requestUrl(request, own)
  // Remix compares `Origin` with what these say, whoever says it: the origin has been judged, and they agree with it.
  headers.delete('x-forwarded-host')
  headers.set('host', url.host)
  const base: RequestInit = { method: request.method, headers, signal: aborted.signal }
  if (request.method === 'GET' || request.method === 'HEAD') return new Request(url, base)
  const withBody: RequestInit & { duplex: 'half' } = {
    ...base,
    body: createReadableStreamFromReadable(formBody(request)),
    duplex: 'half',
  }
  return new Request(url, withBody)
}

async function send(answer: Response, response: ExpressResponse): Promise<void> {
  response.statusCode = answer.status
  if (answer.statusText) response.statusMessage = answer.statusText
  answer.headers.forEach((value, name) => {
    // What must not be kept at all needs no finer rule.
    if (name === 'cache-control' && response.getHeader(name) === 'no-store') return
    response.append(name, value)
  })
  if (answer.body) await writeReadableStreamToWritable(answer.body, response)
  else response.end()
}
