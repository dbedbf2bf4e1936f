import type { ClassPlan } from '../compile'
import type { JsonNode, JsonObject } from '../json'
import type { Value } from '../rules'

/** Where a value stands: the way back to the message. Turned into a pointer only when something is found there. */
export interface Place {
  readonly up: Place | null
  readonly key: string | number
}

/** The JSON pointer of a place and of keys below it (RFC 6901). Null is the whole message. */
export function pointerOf(place: Place | null, ...below: readonly (string | number)[]): string {
  const keys: (string | number)[] = [...below]
  for (let at = place; at !== null; at = at.up) keys.unshift(at.key)
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** An object of a message, read: what rules see of it, and where it stands. */
export interface ReadThing {
  readonly objectClass: ClassPlan
  readonly node: JsonObject
  readonly place: Place | null
  /** By slot; undefined where absent. */
  readonly values: readonly (Value | undefined)[]
}

/** Follows member names through objects; undefined as soon as one is absent or null. */
export function nodeAt(node: JsonNode, route: readonly string[]): JsonNode | undefined {
  let at: JsonNode | undefined = node
  for (const member of route) at = at?.kind === 'object' ? at.members.get(member)?.value : undefined
  return at?.kind === 'null' ? undefined : at
}
