import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import type { DecodedUpdate } from '#shared/documents'
import { type Outcome, ok, type Refusal, refuse } from '#shared/kernel'
import type { SocketLimits } from '#shared/wire'
import { isForbiddenKey, judgeValue } from './plain-value'

/**
 * Judges an update without applying it. What passes here can be applied to the document and to every replay of its
 * log: it decodes, it leans on nothing the document lacks, it writes only to roots of the kind, under client ids that
 * are the writer's own. Costs a few microseconds per struct and is linear in the size of the update, whatever is in it.
 */
export type Verdict =
  /** Brings something new; `clients` are the client ids it writes under. */
  | { readonly kind: 'fits'; readonly clients: readonly number[]; readonly decoded: DecodedUpdate }
  /** Everything in it is in the document already. */
  | { readonly kind: 'nothing' }
  /** Leans on something the document does not have. Never stored: the sender is asked for what is missing. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

export interface Rules {
  readonly roots: ReadonlySet<string>
  readonly limits: Pick<SocketLimits, 'depth' | 'valueBytes'>
  /** Whether new content may carry this client id. */
  mayWriteAs(clientId: number): boolean
}

export function inspect(doc: Y.Doc, update: Uint8Array, rules: Rules): Verdict {
  const decoded = decode(update)
  if (!decoded.ok) return { kind: 'refused', refusal: decoded.refusal }
  return new Inspection(doc, decoded.value, rules).judge()
}

// `Y.decodeUpdate` reads as far as it needs; what follows would be carried in the log unread for ever.
class CountingDecoder extends Y.UpdateDecoderV1 {
  static last: CountingDecoder | null = null

  constructor(from: decoding.Decoder) {
    super(from)
    CountingDecoder.last = this
  }
}

function decode(update: Uint8Array): Outcome<DecodedUpdate> {
  try {
    const decoded = Y.decodeUpdateV2(update, CountingDecoder)
    const rest = CountingDecoder.last?.restDecoder
    if (!rest || decoding.hasContent(rest)) return refuse('edit-malformed', { reason: 'trailing bytes' })
    return ok(decoded)
  } catch {
    // Yjs reports malformed bytes by throwing, a stack overflow of nested values included.
    return refuse('edit-malformed', { reason: 'undecodable' })
  } finally {
    CountingDecoder.last = null
  }
}

/** Where a struct stands: in which root and how deep. `gone`: beside or inside something deleted for good. */
type Place = { readonly root: string; readonly depth: number } | 'gone'

interface Placed {
  readonly clock: number
  readonly end: number
  readonly place: Place
  readonly struct: Y.Item | Y.GC
}

type Struct = Y.Item | Y.GC | Y.Skip

/** A client must be known up to and including this clock before something else can be placed. */
interface Need {
  readonly client: number
  readonly clock: number
}

// More clocks than a person types in a lifetime; beyond it lies only an attempt to exhaust the number space.
const longestRun = 2 ** 31

class Inspection {
  private readonly placed = new Map<number, Placed[]>()
  private readonly clocks = new Map<number, number>()
  private readonly newClients = new Set<number>()
  private refusal: Refusal | null = null

  constructor(
    private readonly doc: Y.Doc,
    private readonly decoded: DecodedUpdate,
    private readonly rules: Rules,
  ) {}

  judge(): Verdict {
    const complete = this.placeAll()
    if (this.refusal) return { kind: 'refused', refusal: this.refusal }
    if (!complete) return { kind: 'gap' }

    const deletes = this.judgeDeletes()
    if (deletes === 'gap') return { kind: 'gap' }
    if (this.newClients.size === 0 && deletes === 'nothing') return { kind: 'nothing' }

    for (const client of this.newClients) {
      if (!this.rules.mayWriteAs(client)) return { kind: 'refused', refusal: refuse('edit-foreign-author').refusal }
    }
    return { kind: 'fits', clients: [...this.newClients], decoded: this.decoded }
  }

  /**
   * Walks the structs in an order in which they could be integrated: each client's in order of clock, and a client
   * that leans on another only after the other has come that far. False when something is missing, or two clients
   * wait for each other.
   */
  private placeAll(): boolean {
    const lines = this.lines()
    return [...lines.keys()].every((client) => this.placeLine(client, lines))
  }

  private placeLine(client: number, lines: ReadonlyMap<number, Struct[]>): boolean {
    const stack: Need[] = [{ client, clock: Number.POSITIVE_INFINITY }]
    const open = new Set([client])
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const missing = this.advance(lines.get(top.client) ?? [], top.clock)
      if (this.refusal) return false
      if (missing === null) {
        open.delete(top.client)
        stack.pop()
        continue
      }
      // A client that waits further down the stack cannot move before this one does, and this one waits for it.
      if (open.has(missing.client) || !lines.get(missing.client)?.length) return false
      open.add(missing.client)
      stack.push(missing)
    }
    return true
  }

  private lines(): Map<number, Struct[]> {
    const lines = new Map<number, Struct[]>()
    for (const struct of this.decoded.structs) {
      const line = lines.get(struct.id.client)
      if (line) line.push(struct)
      else lines.set(struct.id.client, [struct])
    }
    for (const line of lines.values()) line.reverse()
    return lines
  }

  /** Takes structs off the end of `line` until `clock` is known or the line is empty (null), or one leans on what is not. */
  private advance(line: Struct[], clock: number): Need | null {
    for (let struct = line.at(-1); struct; struct = line.at(-1)) {
      const { client } = struct.id
      if (this.clockOf(client) > clock) return null
      if (struct.length < 1 || struct.length > longestRun) return this.refuse('edit-malformed', { reason: 'length' })
      if (struct instanceof Y.Skip || struct.id.clock > this.clockOf(client)) return { client, clock: struct.id.clock }
      const missing = struct instanceof Y.Item ? this.leansOnMissing(struct) : null
      if (missing || this.refusal) return missing
      this.place(struct)
      if (this.refusal) return null
      line.pop()
    }
    return null
  }

  private leansOnMissing(item: Y.Item): Need | null {
    for (const id of [item.origin, item.rightOrigin, item.parent]) {
      if (!(id instanceof Y.ID)) continue
      if (id.client === item.id.client && id.clock >= item.id.clock) {
        return this.refuse('edit-malformed', { reason: 'leans on itself' })
      }
      if (id.clock >= this.clockOf(id.client)) return { client: id.client, clock: id.clock }
    }
    return null
  }

  private place(struct: Y.Item | Y.GC): void {
    const { client, clock } = struct.id
    const place = struct instanceof Y.Item ? this.placeOf(struct) : 'gone'
    const end = clock + struct.length
    if (end > this.clockOf(client)) {
      this.newClients.add(client)
      this.clocks.set(client, end)
      if (struct instanceof Y.Item) this.judgeItem(struct, place)
    }
    const known = this.placed.get(client)
    if (known) known.push({ clock, end, place, struct })
    else this.placed.set(client, [{ clock, end, place, struct }])
  }

  private placeOf(item: Y.Item): Place {
    if (typeof item.parent === 'string') return { root: item.parent, depth: 0 }
    if (item.parent instanceof Y.ID) return this.insideOf(item.parent)
    const left = item.origin ? this.besideOf(item.origin) : null
    const right = item.rightOrigin ? this.besideOf(item.rightOrigin) : null
    if (left === 'gone' || right === 'gone') return 'gone'
    if (left && right && left.root !== right.root) this.refuse('edit-malformed', { reason: 'between two roots' })
    const place = left ?? right
    if (!place) this.refuse('edit-malformed', { reason: 'without a place' })
    return place ?? 'gone'
  }

  private besideOf(id: Y.ID): Place {
    const here = this.inUpdate(id)
    if (here) return here.place
    const struct = this.inDocument(id)
    return struct instanceof Y.Item && struct.parent instanceof Y.AbstractType
      ? placeOfType(this.doc, struct.parent)
      : 'gone'
  }

  private insideOf(id: Y.ID): Place {
    const here = this.inUpdate(id)
    if (here) {
      if (here.place === 'gone' || here.struct instanceof Y.GC) return 'gone'
      if (!(here.struct.content instanceof Y.ContentType)) return this.gone('inside a value')
      return { root: here.place.root, depth: here.place.depth + 1 }
    }
    const struct = this.inDocument(id)
    if (!(struct instanceof Y.Item)) return 'gone'
    if (struct.content instanceof Y.ContentType) return placeOfType(this.doc, struct.content.type)
    return struct.deleted ? 'gone' : this.gone('inside a value')
  }

  private inUpdate(id: Y.ID): Placed | undefined {
    const known = this.placed.get(id.client)
    if (!known) return undefined
    let low = 0
    let high = known.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const candidate = known[middle]
      if (!candidate) return undefined
      if (id.clock < candidate.clock) high = middle - 1
      else if (id.clock >= candidate.end) low = middle + 1
      else return candidate
    }
    return undefined
  }

  private inDocument(id: Y.ID): Y.Item | Y.GC | undefined {
    const structs = this.doc.store.clients.get(id.client)
    return structs && id.clock < Y.getState(this.doc.store, id.client)
      ? structs[Y.findIndexSS(structs, id.clock)]
      : undefined
  }

  private clockOf(client: number): number {
    return this.clocks.get(client) ?? Y.getState(this.doc.store, client)
  }

  private judgeItem(item: Y.Item, place: Place): void {
    const { content, parentSub } = item
    if (place !== 'gone') {
      if (!this.rules.roots.has(place.root)) this.refuse('edit-outside-document', { root: place.root.slice(0, 40) })
      if (place.depth > this.rules.limits.depth) this.refuse('edit-too-deep', { limit: this.rules.limits.depth })
    }
    if (parentSub !== null && isForbiddenKey(parentSub)) this.refuse('edit-malformed', { reason: 'forbidden key' })
    if (content instanceof Y.ContentDoc) this.refuse('edit-malformed', { reason: 'nested document' })
    for (const value of plainValuesOf(content)) {
      const refusal = judgeValue(value, this.rules.limits)
      if (refusal) this.refusal ??= refusal
    }
    if (content instanceof Y.ContentFormat && isForbiddenKey(content.key)) {
      this.refuse('edit-malformed', { reason: 'forbidden key' })
    }
  }

  /** Deleting what is deleted already is nothing new; deleting what nobody has seen is a gap. */
  private judgeDeletes(): 'gap' | 'nothing' | 'new' {
    let answer: 'nothing' | 'new' = 'nothing'
    for (const [client, ranges] of this.decoded.ds.clients) {
      const structs = this.doc.store.clients.get(client) ?? []
      const state = Y.getState(this.doc.store, client)
      for (const { clock, len } of ranges) {
        if (clock + len > this.clockOf(client)) return 'gap'
        if (clock + len > state) answer = 'new'
        if (answer === 'new' || clock >= state) continue
        for (let i = Y.findIndexSS(structs, clock); i < structs.length; i++) {
          const struct = structs[i]
          if (!struct || struct.id.clock >= clock + len) break
          if (!struct.deleted) {
            answer = 'new'
            break
          }
        }
      }
    }
    return answer
  }

  private gone(reason: string): 'gone' {
    this.refuse('edit-malformed', { reason })
    return 'gone'
  }

  private refuse(...row: Parameters<typeof refuse>): null {
    this.refusal ??= refuse(...row).refusal
    return null
  }
}

function plainValuesOf(content: Y.Item['content']): readonly unknown[] {
  if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON) return content.arr
  if (content instanceof Y.ContentEmbed) return [content.embed]
  if (content instanceof Y.ContentFormat) return [content.value]
  if (content instanceof Y.ContentBinary) return [content.content]
  return []
}

/** The root a shared type of the document stands in, and how many shared types stand around it. */
function placeOfType(doc: Y.Doc, type: Y.AbstractType<unknown>): Place {
  let depth = 0
  let around: unknown = type
  while (around instanceof Y.AbstractType && around._item) {
    around = around._item.parent
    depth++
  }
  for (const [root, shared] of doc.share) if (shared === around) return { root, depth }
  return 'gone'
}
