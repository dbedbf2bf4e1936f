import type { Person } from '#shared/people'
import type { GraphqlProblem } from '../host'
import type { Asking } from './operation'

/** Kinds after which a page cannot be shown; a wrong id, a malformed one and a forbidden one look the same. */
const HIDDEN = new Set(['notFound', 'notAllowed', 'badRequest', 'invalid'])

const STATUSES: Readonly<Record<string, number>> = { tooMany: 429, unavailable: 503 }

/** What a loader throws instead of data: not found, the way to sign in, or our own fault. */
export function pageRefusal(asking: Asking, problems: readonly GraphqlProblem[]): Response {
  const [first] = problems
  if (first?.code === 'sign-in-required') return toSignIn(asking.request)
  if (first && HIDDEN.has(first.kind)) return notFound()
  const status = STATUSES[first?.kind ?? ''] ?? 500
  return new Response(correlationOf(asking, first), { status })
}

/** The answer for what is absent and for what is not the asker's. */
export function notFound(): Response {
  return new Response(null, { status: 404 })
}

/**
 * To the sign-in page and back: to the page itself, and after a form to the page that held it. Whoever still carries
 * a session cookie is told that the session ended.
 */
export function toSignIn(request: Request): Response {
  const { pathname, searchParams } = new URL(request.url)
  searchParams.delete('index')
  const next = encodeURIComponent(pathname + (searchParams.size > 0 ? `?${searchParams}` : ''))
  const hadSession = /(^|;\s*)(__Host-)?session=/.test(request.headers.get('cookie') ?? '')
  const headers = { Location: `/sign-in?next=${next}${hadSession ? '&ended=1' : ''}` }
  return new Response(null, { status: 302, headers })
}

/** The person who asks; strangers and machines are sent to sign in. For pages that are about oneself. */
export function signedIn({ request, context }: Asking): Person {
  if (context.actor.kind !== 'person') throw toSignIn(request)
  return context.actor
}

/** The number that leads an operator to the log line: the operation's where it named one, else the request's. */
export function correlationOf(asking: Asking, problem: GraphqlProblem | undefined): string {
  return /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(problem?.text.en ?? '')?.[0] ?? asking.context.requestId
}
