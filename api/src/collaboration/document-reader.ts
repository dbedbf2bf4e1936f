import type * as Y from 'yjs'
import type { DocumentKind, Reading } from '#shared/documents'
import type { Collaboration } from './collaboration'
import { replayUpTo } from './load'
import type { RoomDirectory } from './room-directory'
import type { UpdateLog } from './update-log'

/** What a document says as of a position of its log. */
export interface ReadDocument<Model> extends Reading<Model> {
  readonly documentId: string
  readonly kind: string
  readonly position: number
}

/** Reads documents by their kind: from the room when one is in memory, else from the log without opening a room. */
export class DocumentReader {
  constructor(
    private readonly log: UpdateLog,
    private readonly directory: RoomDirectory,
    private readonly collaboration: Collaboration,
  ) {}

  /** What the saved document says now; null when there is none. */
  async document(documentId: string): Promise<ReadDocument<unknown> | null> {
    const room = this.directory.find(documentId)
    if (!room?.isLive) return this.documentAt(documentId)
    const kind = this.kindNamed(room.standing.head.kind)
    return room.look((doc, position) => reading(documentId, kind, doc, position))
  }

  /** What the document said when its log ended at `upTo` (default: now), as `log` sees it; null when there is none. */
  async documentAt(documentId: string, upTo?: number, log = this.log): Promise<ReadDocument<unknown> | null> {
    const head = await log.head(documentId)
    if (!head) return null
    const { doc, position } = await replayUpTo(log, documentId, upTo)
    const read = reading(documentId, this.kindNamed(head.kind), doc, position)
    doc.destroy()
    return read
  }

  private kindNamed(name: string): DocumentKind<unknown> {
    const kind = this.collaboration.kindNamed(name)
    if (!kind) throw new Error(`No module has registered the document kind ${name}`)
    return kind
  }
}

function reading(documentId: string, kind: DocumentKind<unknown>, doc: Y.Doc, position: number): ReadDocument<unknown> {
  return { documentId, kind: kind.kind, position, ...kind.read(doc) }
}
