import type { RequestHandler } from 'express'
import { publicActor } from '#shared/people'
import type { ActorSource } from './actor-source'
import { setCaller } from './caller'
import type { SessionCookie } from './session-cookie'

/**
 * Finds out who asks, once, at the door: from `Authorization: Bearer` or the session cookie. A credential that is not
 * valid makes a stranger of the caller; what strangers may do is the permits table's to say.
 */
export function actorMiddleware(source: ActorSource, cookie: SessionCookie): RequestHandler {
  return async (request, _response, next) => {
    try {
      const token = bearerToken(request.headers.authorization) ?? cookie.read(request)
      setCaller(request, { actor: (token && (await source.actorFor(token))) || publicActor })
      next()
    } catch (error) {
      next(error)
    }
  }
}

function bearerToken(header: string | undefined): string | null {
  return /^Bearer ([A-Za-z0-9_.~+/-]{16,200}=*)$/i.exec(header ?? '')?.[1] ?? null
}
