import type { ElementId } from '#shared/kernel'
import type { DataElement, DataElementSet } from './model'

// A class may be used in many places and, while a draft is wrong, inside itself: both ways are bounded.
const MAX_DEPTH = 16
const MAX_PATHS = 50

/**
 * Where each element stands in a message: member names from the root joined by dots, `[]` after a member that is a
 * list, like `lines[].value`. An element of a class that is used twice has two paths; one that no message reaches has
 * none. At most 50 paths an element.
 */
export function elementPaths(set: DataElementSet): ReadonlyMap<ElementId, readonly string[]> {
  const byClass = groupByClass(set.elements)
  const paths = new Map<ElementId, string[]>()

  const walk = (className: string, prefix: string, depth: number): void => {
    if (depth > MAX_DEPTH) return
    for (const element of byClass.get(className) ?? []) {
      const known = paths.get(element.id) ?? []
      if (known.length >= MAX_PATHS) continue
      const path = `${prefix}${element.member}${element.cardinality.maximum > 1 ? '[]' : ''}`
      paths.set(element.id, [...known, path])
      if (element.representation.kind === 'class') walk(element.representation.objectClass, `${path}.`, depth + 1)
    }
  }
  walk(set.rootClass, '', 1)
  return paths
}

function groupByClass(elements: readonly DataElement[]): Map<string, DataElement[]> {
  const groups = new Map<string, DataElement[]>()
  for (const element of elements) groups.set(element.objectClass, [...(groups.get(element.objectClass) ?? []), element])
  return groups
}
