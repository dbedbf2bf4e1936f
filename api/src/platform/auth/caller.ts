import { type Actor, publicActor } from '#shared/people'

/** Who asks, as the door found out. Known on every request before a handler runs. */
export interface Caller {
  readonly actor: Actor
}

const callers = new WeakMap<object, Caller>()

/** Remembers who a request comes from; the auth middleware calls it once. */
export function setCaller(request: object, caller: Caller): void {
  callers.set(request, caller)
}

export function callerOf(request: object): Caller {
  return callers.get(request) ?? { actor: publicActor }
}
