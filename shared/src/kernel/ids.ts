declare const noun: unique symbol

/** A string that carries its noun in the type, so that one id cannot be handed in for another. */
export type Id<Noun extends string> = string & { readonly [noun]: Noun }

/** Ids people can say on the phone. Every one is a stable URL. */
export type DocumentId = Id<'document'>
export type StandardId = DocumentId
export type ElementId = Id<'element'>
export type GroupId = Id<'group'>
export type OrganisationId = Id<'organisation'>
export type PersonId = Id<'person'>
export type SessionId = Id<'session'>
export type MachineKeyId = Id<'machineKey'>

const shapes = {
  standard: /^STD-\d{3,6}$/,
  element: /^DE-\d{3,6}$/,
  group: /^[a-z][a-z0-9-]{1,39}$/,
} as const

/** True when `text` has the shape of the id of that noun; whether it exists is the database's to say. */
export function isIdOf(kind: keyof typeof shapes, text: string): boolean {
  return shapes[kind].test(text)
}
