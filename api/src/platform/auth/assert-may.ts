import { Refused, refuse } from '#shared/kernel'
import { type Action, type Actor, may, type SubjectFor } from '#shared/people'

/**
 * The first line of a service method: throws the refusal unless the permits table allows the act. A stranger is asked
 * to sign in. For what must not even be known to exist, use `assertMaySee`.
 */
export function assertMay<A extends Action>(actor: Actor, action: A, subject: SubjectFor<A>): void {
  if (may(actor, action, subject)) return
  throw new Refused(refuse(actor.kind === 'public' ? 'sign-in-required' : 'not-allowed').refusal)
}

/** As `assertMay`, but the answer is the one for a wrong id: absent and forbidden look the same. */
export function assertMaySee<A extends Action>(actor: Actor, action: A, subject: SubjectFor<A>): void {
  if (!may(actor, action, subject)) throw new Refused(refuse('not-found').refusal)
}

/** The loaded thing, or the refusal that a wrong id and a forbidden one share. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Refused(refuse('not-found').refusal)
  return thing
}
