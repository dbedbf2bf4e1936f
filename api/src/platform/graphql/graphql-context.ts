import type { IncomingMessage } from 'node:http'
import { type Language, parseAcceptLanguage } from '#shared/kernel'
import { type Actor, publicActor } from '#shared/people'
import type { ActorSource } from '../auth/actor-source'
import { callerOf } from '../auth/caller'
import type { SessionCookie } from '../auth/session-cookie'

/** What every resolver may know of its caller. `loaders` lives as long as one operation. */
export interface GraphqlContext {
  readonly actor: Actor
  readonly language: Language
  readonly loaders: Map<symbol, unknown>
  /** The HTTP request behind the operation; sign-in counts attempts by its address. */
  readonly req?: IncomingMessage
}

/** A context for one operation of a known caller. */
export function contextFor(actor: Actor, language: Language, req?: IncomingMessage): GraphqlContext {
  return { actor, language, loaders: new Map(), ...(req ? { req } : {}) }
}

/** What Apollo hands over for an HTTP request, and what graphql-ws hands over for a subscription. */
interface Carrier {
  readonly req?: IncomingMessage
  readonly extra?: { readonly request: IncomingMessage }
  readonly connectionParams?: Readonly<Record<string, unknown>>
}

/** The context of an operation that came over the wire. A subscription's caller is found anew for each operation. */
export async function contextOf(carrier: Carrier, source: ActorSource, cookie: SessionCookie): Promise<GraphqlContext> {
  if (carrier.req) {
    return contextFor(callerOf(carrier.req).actor, parseAcceptLanguage(carrier.req.headers['accept-language']))
  }
  const request = carrier.extra?.request
  const given = carrier.connectionParams?.authorization
  const token = typeof given === 'string' ? given.replace(/^Bearer /i, '') : request ? cookie.read(request) : null
  const actor = token ? await source.actorFor(token) : null
  return contextFor(actor ?? publicActor, parseAcceptLanguage(request?.headers['accept-language']))
}
