import * as Y from 'yjs'
import { isMap } from '../record/ordered'

/** The root map of that name; undefined when somebody in this process opened the root as another type. */
export function liveRoot(doc: Y.Doc, name: string): Y.Map<unknown> | undefined {
  // A root that only came in by an update is an AbstractType until it is asked for; getMap would throw for an opened one.
  const known = doc.share.get(name)
  if (known !== undefined && known.constructor !== Y.AbstractType && !isMap(known)) return undefined
  return doc.getMap<unknown>(name)
}

/** True when anything that is not deleted stands under that root. */
export function rootHasContent(doc: Y.Doc, name: string): boolean {
  const type = doc.share.get(name)
  if (type === undefined) return false
  for (const item of type._map.values()) if (!item.deleted) return true
  for (let item = type._start; item !== null; item = item.right) if (!item.deleted) return true
  return false
}
