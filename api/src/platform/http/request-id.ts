import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'

const ids = new WeakMap<object, string>()

/** The correlation id of a request: in its log lines, its problem details and on the error page. */
export function requestIdOf(request: object): string {
  const known = ids.get(request)
  if (known) return known
  const fresh = randomUUID()
  ids.set(request, fresh)
  return fresh
}

/** Sends the correlation id along with every answer. */
export const requestIdHeader: RequestHandler = (request, response, next) => {
  response.setHeader('X-Request-Id', requestIdOf(request))
  next()
}
