import type { ChoicePlan, ElementPlan } from '../compile'
import type { ReadThing } from './place'

/** One object, or the message as a whole, in which too few elements of a choice group are present. */
export interface Shortfall {
  /** Undefined: the message as a whole. */
  readonly thing: ReadThing | undefined
  readonly count: number
}

/** Where a message has fewer elements of a choice group than it asks for. */
export function shortfalls({ group, of, perObjectOf }: ChoicePlan, things: readonly ReadThing[]): readonly Shortfall[] {
  if (perObjectOf === null) {
    const count = of.filter((element) => isPresent(element, things)).length
    return count < group.minimum ? [{ thing: undefined, count }] : []
  }
  return things.flatMap((thing) => {
    if (thing.objectClass.name !== perObjectOf) return []
    const count = of.filter(({ slot }) => thing.values[slot] !== undefined).length
    return count < group.minimum ? [{ thing, count }] : []
  })
}

function isPresent({ element, slot }: ElementPlan, things: readonly ReadThing[]): boolean {
  return things.some(
    ({ objectClass, values }) => objectClass.name === element.objectClass && values[slot] !== undefined,
  )
}
