import type { DocumentKind } from '#shared/documents'
import { upgrade } from '#shared/documents'
import type { SocketLimits } from '#shared/wire'
import type { AwarenessEntry } from './frames'
import { type LoadedDocument, load, replay } from './load'
import type { CollaborationMetrics } from './metrics'
import { Room, type RoomSurroundings } from './room'
import type { UpdateLog } from './update-log'

export interface DirectorySurroundings {
  readonly log: UpdateLog
  readonly limits: SocketLimits
  readonly metrics: CollaborationMetrics
  /** How long an empty room stays in memory, milliseconds. */
  readonly idleTime: number
  kindNamed(kind: string): DocumentKind<unknown> | null
  appended(documentId: string, position: number): void
  presenceShown(documentId: string, entries: readonly AwarenessEntry[]): void
  warn(error: unknown, sentence: string): void
}

interface Entry {
  readonly loading: Promise<Room | null>
  room: Room | null
  stays: number
  idleTimer: NodeJS.Timeout | null
}

/**
 * Which documents are in memory on this node. A document has one room at a time: the first who enters loads it, others
 * wait for the same load. A room leaves the directory in the same turn in which it is seen empty and idle, so whoever
 * enters later finds either that room, live, or none and loads a fresh one from the log.
 */
export class RoomDirectory {
  private readonly entries = new Map<string, Entry>()
  private readonly leaving = new Set<Promise<void>>()

  constructor(private readonly surroundings: DirectorySurroundings) {}

  /** The document's room, held in memory until `leave`; null when there is no such document. */
  async enter(documentId: string): Promise<Room | null> {
    for (;;) {
      const entry = this.entries.get(documentId) ?? this.open(documentId)
      entry.stays++
      const room = await entry.loading
      if (!room || room.isLive) return room
      // It failed between its loading and this turn; the directory has forgotten it already.
      this.forget(documentId, entry)
    }
  }

  leave(room: Room): void {
    const entry = this.entries.get(room.documentId)
    if (entry?.room !== room) return
    entry.stays--
    this.considerUnloading(room.documentId, entry)
  }

  /** The room of a document that is in memory already. */
  find(documentId: string): Room | null {
    return this.entries.get(documentId)?.room ?? null
  }

  get rooms(): readonly Room[] {
    return [...this.entries.values()].flatMap((entry) => (entry.room ? [entry.room] : []))
  }

  /** What waits is written, everybody is sent away, and the memory is empty. */
  async close(): Promise<void> {
    const rooms = this.rooms
    await Promise.all(rooms.map((room) => room.settle()))
    for (const room of rooms) room.endAll('restarting')
    await Promise.all(rooms.map((room) => room.settle()))
    for (const [documentId, entry] of [...this.entries]) {
      if (entry.idleTimer) clearTimeout(entry.idleTimer)
      this.forget(documentId, entry)
    }
    await Promise.all([...rooms.map((room) => this.closeRoom(room)), ...this.leaving])
  }

  private open(documentId: string): Entry {
    const loading = this.load(documentId)
    const entry: Entry = { loading, room: null, stays: 0, idleTimer: null }
    this.entries.set(documentId, entry)
    loading.then(
      (room) => {
        entry.room = room
        if (!room) this.forget(documentId, entry)
      },
      () => this.forget(documentId, entry), // whoever waits for the load hears of the error
    )
    return entry
  }

  private async load(documentId: string): Promise<Room | null> {
    const { log, kindNamed } = this.surroundings
    const loaded = await load(log, documentId)
    if (!loaded) return null
    const kind = kindNamed(loaded.head.kind)
    if (!kind) throw new Error(`No module has registered the document kind ${loaded.head.kind}`)
    const room = new Room(await this.upgraded(loaded, kind), kind, this.roomSurroundings)
    this.surroundings.metrics.rooms++
    return room
  }

  /** Brings an old document to the shape of today before anybody is let in. The bytes are the same on every node. */
  private async upgraded(loaded: LoadedDocument, kind: DocumentKind<unknown>): Promise<LoadedDocument> {
    const bytes = upgrade(kind, loaded.doc)
    if (!bytes.ok || bytes.value === null || loaded.head.frozen) return loaded
    const author = { personId: null, sessionId: null, organisationId: null }
    const { documentId, epoch, incarnation } = loaded.head
    const edits = [{ author, bytes: bytes.value }]
    const answer = await this.surroundings.log.append({ documentId, epoch, incarnation, edits, newAuthors: [] })
    if (!answer.appended) return loaded
    replay(loaded.doc, await this.surroundings.log.read(documentId, loaded.position, answer.position))
    return { ...loaded, position: answer.position, head: { ...loaded.head, position: answer.position } }
  }

  private considerUnloading(documentId: string, entry: Entry): void {
    if (entry.stays > 0 || entry.idleTimer) return
    entry.idleTimer = setTimeout(() => {
      entry.idleTimer = null
      const { room } = entry
      if (!room || entry.stays > 0 || room.isBusy || this.entries.get(documentId) !== entry) return
      this.forget(documentId, entry)
      const leaving: Promise<void> = this.closeRoom(room).finally(() => this.leaving.delete(leaving))
      this.leaving.add(leaving)
    }, this.surroundings.idleTime)
    entry.idleTimer.unref()
  }

  private closeRoom(room: Room): Promise<void> {
    return room
      .close()
      .catch((error: unknown) => this.surroundings.warn(error, 'A snapshot was not kept; the log has everything'))
  }

  private forget(documentId: string, entry: Entry): void {
    if (this.entries.get(documentId) !== entry) return
    this.entries.delete(documentId)
    if (entry.room) this.surroundings.metrics.rooms--
  }

  private get roomSurroundings(): RoomSurroundings {
    const { log, limits, metrics, appended, presenceShown, warn } = this.surroundings
    return {
      log,
      limits,
      metrics,
      appended,
      presenceShown,
      warn,
      becameIdle: (room) => {
        const entry = this.entries.get(room.documentId)
        if (entry?.room === room) this.considerUnloading(room.documentId, entry)
      },
      failed: (room) => {
        const entry = this.entries.get(room.documentId)
        if (entry?.room === room) this.forget(room.documentId, entry)
      },
    }
  }
}
