import type { Vocabulary } from '../rules'
import type { Route } from './plan'

/** Where objects of a class occur in a message. */
export interface ClassRoutes {
  /** The first way there, breadth first. */
  readonly first: Route
  /** True when there is no other way and no list on it: at most one such object in a message. */
  readonly single: boolean
}

/** How each class is reached from the root class; a class that is not reached is absent. Cycles are walked once. */
export function routesOf(vocabulary: Vocabulary): ReadonlyMap<string, ClassRoutes> {
  const routes = new Map<string, ClassRoutes>([[vocabulary.rootClass, { first: [], single: true }]])
  const open = [vocabulary.rootClass]
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    const here = routes.get(name)
    for (const [member, word] of vocabulary.classes.get(name)?.members ?? []) {
      if (word.type.kind !== 'thing' || here === undefined) continue
      const { objectClass } = word.type
      const known = routes.get(objectClass)
      if (known !== undefined) {
        if (known.single) demote(objectClass, routes, vocabulary)
        continue
      }
      routes.set(objectClass, { first: [...here.first, member], single: here.single && word.maximum <= 1 })
      open.push(objectClass)
    }
  }
  return routes
}

/** A class found a second time occurs more than once, and so does everything inside it. */
function demote(name: string, routes: Map<string, ClassRoutes>, vocabulary: Vocabulary): void {
  const known = routes.get(name)
  if (known === undefined || !known.single) return
  routes.set(name, { ...known, single: false })
  for (const { type } of vocabulary.classes.get(name)?.members.values() ?? [])
    if (type.kind === 'thing') demote(type.objectClass, routes, vocabulary)
}

/** Names of a class cycle that starts at `name`, or undefined: `Party, Address, Party`. */
export function cycleFrom(name: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const seen = new Set<string>()
  const search = (at: string, path: readonly string[]): readonly string[] | undefined => {
    for (const { type } of vocabulary.classes.get(at)?.members.values() ?? []) {
      if (type.kind !== 'thing') continue
      if (type.objectClass === name) return [...path, name]
      if (seen.has(type.objectClass)) continue
      seen.add(type.objectClass)
      const found = search(type.objectClass, [...path, type.objectClass])
      if (found !== undefined) return found
    }
    return undefined
  }
  return search(name, [name])
}
