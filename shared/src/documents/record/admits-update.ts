import * as Y from 'yjs'
import { type Defect, DefectList } from '../defect'
import type { DecodedUpdate } from '../document-kind'
import { isAllowedKey } from './keys'

/** What a kind built of records says about its documents. */
export interface RecordRules {
  readonly roots: readonly string[]
  /** How many nested types may stand below a root. */
  readonly deepest: number
  /** The entry that no edit may touch: the version of the shape, by root and key. */
  readonly fixed: { readonly root: string; readonly key: string }
}

/** Longest text or plain value that one struct of an update may carry, in UTF-16 code units (64 KiB). */
const longestValue = 65_536

/**
 * The doorkeeper of every kind that is built of records: roots that are maps, flat records, texts, plain values.
 * Looks at each struct of the update once; parents are looked up in the update, then in `doc`.
 */
export function admitsUpdate(rules: RecordRules, update: DecodedUpdate, doc: Y.Doc): readonly Defect[] {
  const found = new DefectList()
  const known = new Parents(update, doc)
  for (const struct of update.structs) if (struct instanceof Y.Item) checkItem(rules, struct, known, found)
  if (touchesFixed(rules.fixed, update, doc)) found.add('fixed-entry', `${rules.fixed.root}/${rules.fixed.key}`)
  return found.defects
}

/** Whether an update writes over, beside or away the entry that is fixed. Without it nobody could open the document. */
function touchesFixed(fixed: RecordRules['fixed'], update: DecodedUpdate, doc: Y.Doc): boolean {
  const entry = doc.share.get(fixed.root)?._map.get(fixed.key)
  if (entry === undefined) return false
  const { client, clock } = entry.id
  const isEntry = (id: Y.ID | null) => id !== null && id.client === client && id.clock === clock
  const isRemoved = (update.ds.clients.get(client) ?? []).some(
    (gone) => gone.clock <= clock && clock < gone.clock + gone.len,
  )
  return (
    isRemoved ||
    update.structs.some((struct) => {
      if (!(struct instanceof Y.Item) || isKnown(struct, doc)) return false
      // Before it is integrated, an item names a root by a string, which the types of Yjs leave out.
      const parent: unknown = struct.parent
      if (parent === fixed.root && struct.parentSub === fixed.key) return true
      return isEntry(struct.origin) || isEntry(struct.rightOrigin)
    })
  )
}

/** True for history that is sent again. */
function isKnown(item: Y.Item, doc: Y.Doc): boolean {
  return item.id.clock + item.length <= Y.getState(doc.store, item.id.client)
}

function checkItem(rules: RecordRules, item: Y.Item, known: Parents, found: DefectList): void {
  const { parent, parentSub } = item
  if (parentSub !== null && !isAllowedKey(parentSub)) found.add('forbidden-key', parentSub)
  if (typeof parent === 'string') {
    if (!rules.roots.includes(parent)) found.add('unknown-root', parent)
    else if (parentSub === null) found.add('wrong-type', parent)
  }
  checkContent(item, found)
  if (item.content instanceof Y.ContentType && known.depthOf(item, rules.deepest) > rules.deepest) {
    found.add('too-deep', parentSub ?? '')
  }
}

function checkContent(item: Y.Item, found: DefectList): void {
  const { content } = item
  const path = item.parentSub ?? ''
  if (content instanceof Y.ContentDeleted) return
  if (content instanceof Y.ContentString) {
    if (content.str.length > longestValue) found.add('too-long', path)
  } else if (content instanceof Y.ContentAny) {
    for (const value of content.arr) checkValue(value, path, found)
  } else if (content instanceof Y.ContentType) {
    // XML types extend these two; only the plain ones are ours.
    if (content.type.constructor !== Y.Map && content.type.constructor !== Y.Text) found.add('wrong-type', path)
  } else found.add('wrong-type', path)
}

function checkValue(value: unknown, path: string, found: DefectList): void {
  if (typeof value === 'string') {
    if (value.length > longestValue) found.add('too-long', path)
  } else if (value !== null && typeof value !== 'number' && typeof value !== 'boolean') found.add('wrong-type', path)
}

/** Finds how deep a new type stands, through the update and the document it is for. */
class Parents {
  private inUpdate: ReadonlyMap<number, readonly Y.Item[]> | null = null
  private readonly found = new Map<Y.Item, Y.Item | null>()

  constructor(
    private readonly update: DecodedUpdate,
    private readonly doc: Y.Doc,
  ) {}

  /** The number of nested types from the root down to this item's own; stops counting above `most`. */
  depthOf(item: Y.Item, most: number): number {
    let depth = 1
    let above = this.parentOf(item)
    while (above !== null && depth <= most) {
      depth++
      above = this.parentOf(above)
    }
    return depth
  }

  /** The item that holds the type this item is in; null for a root, and for a parent that nobody knows yet (a gap). */
  private parentOf(item: Y.Item): Y.Item | null {
    // Without a parent of its own an item stands beside its neighbour. A crafted update may lead in a circle.
    const beside = new Set<Y.Item>()
    let at: Y.Item | null = item
    let above: Y.Item | null = null
    while (at !== null && !beside.has(at)) {
      const known = this.found.get(at)
      if (known !== undefined) {
        above = known
        break
      }
      beside.add(at)
      if (at.parent !== null) {
        above = this.holderOf(at.parent)
        break
      }
      const neighbour: Y.ID | null = at.origin ?? at.rightOrigin
      at = neighbour === null ? null : this.find(neighbour)
    }
    for (const met of beside) this.found.set(met, above)
    return above
  }

  private holderOf(parent: NonNullable<Y.Item['parent']> | string): Y.Item | null {
    if (parent instanceof Y.ID) return this.find(parent)
    return parent instanceof Y.AbstractType ? parent._item : null
  }

  private find(id: Y.ID): Y.Item | null {
    this.inUpdate ??= itemsByClient(this.update)
    const own = itemAt(this.inUpdate.get(id.client) ?? [], id.clock)
    if (own !== null) return own
    if (id.clock >= Y.getState(this.doc.store, id.client)) return null
    const struct = Y.getItem(this.doc.store, id)
    return struct instanceof Y.Item ? struct : null
  }
}

function itemsByClient(update: DecodedUpdate): Map<number, Y.Item[]> {
  const items = new Map<number, Y.Item[]>()
  for (const struct of update.structs) {
    if (!(struct instanceof Y.Item)) continue
    const own = items.get(struct.id.client)
    if (own) own.push(struct)
    else items.set(struct.id.client, [struct])
  }
  return items
}

/** The item that covers a clock. An update lists the items of a client in order of clock. */
function itemAt(items: readonly Y.Item[], clock: number): Y.Item | null {
  let low = 0
  let high = items.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item === undefined) return null
    if (clock < item.id.clock) high = middle - 1
    else if (clock >= item.id.clock + item.length) low = middle + 1
    else return item
  }
  return null
}
