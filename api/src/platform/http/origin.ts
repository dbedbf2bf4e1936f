import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { Refused, refuse } from '#shared/kernel'
import type { AppConfig } from '../config'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * True when the request was made by one of our own pages, or by a program (which sends no `Origin`). A browser always
 * sends `Origin` with what could change something and with WebSocket handshakes.
 */
export function isOwnOrigin(request: Pick<IncomingMessage, 'headers'>, config: AppConfig): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const origin = request.headers.origin
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  if (config.hasPublicUrl) return new URL(origin).origin === new URL(config.publicUrl).origin
  return new URL(origin).host === request.headers.host
}

/** Refuses what another site's page sends with a person's cookie (cross-site request forgery). */
export function refuseForeignOrigin(config: AppConfig): RequestHandler {
  return (request, _response, next) => {
    if (SAFE_METHODS.has(request.method) || isOwnOrigin(request, config)) next()
    else next(new Refused(refuse('foreign-origin').refusal))
  }
}
