import { randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'
import type { AppConfig } from '../config'

const nonces = new WeakMap<object, string>()

/** The nonce that this answer's inline scripts and styles carry. */
export function nonceOf(response: object): string {
  const known = nonces.get(response)
  if (known) return known
  const fresh = randomBytes(16).toString('base64')
  nonces.set(response, fresh)
  return fresh
}

/** Content security policy with a nonce, and what ASVS 5.0 §3.4 asks beside it, on every answer of every status. */
export function securityHeaders(config: AppConfig): RequestHandler {
  const nonce = (_request: unknown, response: unknown) => `'nonce-${nonceOf(response as Response)}'`
  // Vite's development client evaluates code, injects styles and talks to its own socket; production does none of it.
  const dev = config.development
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce, ...(dev ? ["'unsafe-eval'"] : [])],
        styleSrc: ["'self'", dev ? "'unsafe-inline'" : nonce],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...(dev ? ['ws:'] : [])],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: config.publicUrl.startsWith('https:')
      ? { maxAge: 31_536_000, includeSubDomains: true }
      : false,
  })
}
