import type { CookieOptions, Request, Response } from 'express'
import type { AppConfig } from '../config'

// `__Host-` makes a browser refuse the cookie over plain http and from sibling hosts (RFC 6265bis §4.1.3.2); it needs
// https, so a plain local start uses the bare name.
const SECURE_NAME = '__Host-session'
const PLAIN_NAME = 'session'

/** The cookie that carries the opaque session token: HttpOnly, SameSite=Lax, Secure wherever the address is https. */
export class SessionCookie {
  private readonly name: string
  private readonly options: CookieOptions

  constructor(config: AppConfig) {
    const secure = config.publicUrl.startsWith('https:')
    this.name = secure ? SECURE_NAME : PLAIN_NAME
    this.options = { httpOnly: true, sameSite: 'lax', secure, path: '/' }
  }

  read(request: Pick<Request, 'headers'>): string | null {
    return readCookie(request.headers.cookie, this.name)
  }

  set(response: Response, token: string, expiresAt: Date): void {
    response.cookie(this.name, token, { ...this.options, expires: expiresAt })
  }

  clear(response: Response): void {
    response.clearCookie(this.name, this.options)
  }
}

/** The value of one cookie of a `Cookie` header (RFC 6265 §4.2.1); null when it is not there. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return null
}
