import * as Y from 'yjs'
import type { SocketLimits } from '#shared/wire'

/**
 * Whether a document has outgrown what may be kept live. An upper bound grows with every update; only when it passes
 * the limit is the document measured.
 */
export class DocumentSize {
  private full = false

  constructor(
    private readonly doc: Y.Doc,
    private readonly limits: Pick<SocketLimits, 'documentBytes' | 'documentStructs'>,
    private atMost: number,
  ) {
    this.measureIfLarge()
  }

  get isFull(): boolean {
    return this.full
  }

  /** An update of that many bytes was applied. True when the document has just become full. */
  grow(bytes: number): boolean {
    this.atMost += bytes
    const wasFull = this.full
    this.measureIfLarge()
    return this.full && !wasFull
  }

  private measureIfLarge(): void {
    if (this.full || this.atMost <= this.limits.documentBytes) return
    this.atMost = Y.encodeStateAsUpdate(this.doc).length
    let structs = 0
    for (const list of this.doc.store.clients.values()) structs += list.length
    this.full = this.atMost > this.limits.documentBytes || structs > this.limits.documentStructs
  }
}
