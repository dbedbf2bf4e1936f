import type { Actor } from '#shared/people'

/** Turns a credential into the person or machine behind it. The identity module is the one implementation. */
export abstract class ActorSource {
  /** `token` as the session cookie or an `Authorization: Bearer` header carries it. Null: not valid, or no longer. */
  abstract actorFor(token: string): Promise<Actor | null>
}
