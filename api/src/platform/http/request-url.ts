import type { Request } from 'express'
import { Refused, refuse } from '#shared/kernel'

/**
 * The address that was asked for; `own` is the address of this site where it is known, else it is what the request says. The path is what was sent, never a reference to resolve: `//host/x` and `/\\host/x` are
 * odd paths of this site, not another site. Throws the refusal `bad-request` when no address comes out of it.
 */
export function requestUrl(request: Pick<Request, 'originalUrl' | 'secure' | 'get'>, own: string | null): URL {
  // A proxy may send the absolute form (RFC 9112 §3.2.2): its path counts, as for every other handler.
  const path = request.originalUrl.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replaceAll('\\', '%5C')
  const host = own === null ? (request.get('host') ?? 'localhost') : new URL(own).host
  const isSecure = own === null ? request.secure : own.startsWith('https:')
  const address = `${isSecure ? 'https' : 'http'}://${host}${path.startsWith('/') ? '' : '/'}${path}`
  // A host that holds more than a host would move the border between host and path.
  if (/[/?#@\\\s]/.test(host) || !URL.canParse(address)) {
    throw new Refused(refuse('bad-request', { reason: 'its address is not one' }).refusal)
  }
  return new URL(address)
}
