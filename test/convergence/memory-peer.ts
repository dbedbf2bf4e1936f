import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as sync from 'y-protocols/sync'
import * as Y from 'yjs'
import type { DocumentId } from '#shared/kernel'
import type { Person } from '#shared/people'
import { type CloseReason, closeReasonOf, messageNumber, type Notice, readNotice, socketLimits } from '#shared/wire'
import { authorOf } from '../../api/src/collaboration/author'
import { Session, type Transport } from '../../api/src/collaboration/session'
import type { LiveWorld } from './live-world'

/**
 * A client of the socket's protocol without a socket: the real `Session`, an in-memory wire that keeps the order and
 * delivers a moment later, and a Y.Doc that knows what it has been told is saved.
 */
export class MemoryPeer {
  readonly doc = new Y.Doc()
  readonly notices: Notice[] = []
  closedFor: CloseReason | 'cut' | null = null
  /** Clock of the own client id that the server called saved. */
  savedClock = 0
  private wire: MemoryWire | null = null
  private sentClocks: number[] = []
  private savedCount = 0

  constructor(
    readonly world: LiveWorld,
    readonly person: Person,
    readonly documentId: DocumentId,
    private readonly writes = true,
  ) {
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.sendEdit((to) => sync.writeUpdate(to, update))
    })
  }

  get isConnected(): boolean {
    return this.wire !== null
  }

  /** True when everything of this peer is known to be in the log. */
  get allSaved(): boolean {
    return this.isConnected && this.sentClocks.length > 0 && this.savedCount === this.sentClocks.length
  }

  async connect(): Promise<void> {
    const room = await this.world.node.directory.enter(this.documentId)
    if (!room) throw new Error(`No document ${this.documentId}`)
    const wire = new MemoryWire(this)
    this.wire = wire
    this.closedFor = null
    this.sentClocks = []
    this.savedCount = 0
    const { name, personId } = this.person
    const visitor = {
      author: authorOf(this.person),
      person: { name, personId, colour: '#005ea2' },
      language: 'en',
      hearsNotices: true,
    } as const
    wire.session = new Session(wire, room, visitor, this.writes, {
      limits: socketLimits,
      metrics: this.world.node.metrics,
      now: () => Date.now(),
      ended: () => this.world.node.directory.leave(room),
    })
    wire.session.start()
    if (!room.isLive) wire.session.end('notStored')
    this.send((to) => sync.writeSyncStep1(to, this.doc))
  }

  /** The line breaks: neither side says goodbye, what is under way is lost. */
  cut(): void {
    const { wire } = this
    this.wire = null
    this.closedFor = 'cut'
    wire?.session?.cut()
  }

  /** Sends bytes as they are. */
  sendRaw(message: Uint8Array): void {
    this.wire?.fromPeer(message)
  }

  sendUpdate(update: Uint8Array, step: 1 | 2 = 2): void {
    this.sendEdit((to) => {
      encoding.writeVarUint(to, step)
      encoding.writeVarUint8Array(to, update)
    })
  }

  /** True while `wire` is this peer's line: what a cut line still holds is lost. */
  isOn(wire: Transport): boolean {
    return this.wire === wire
  }

  hear(message: Uint8Array): void {
    const notice = readNotice(message)
    if (notice) {
      this.notices.push(notice)
      if (notice.kind === 'saved') this.onSaved(notice.count)
      return
    }
    const from = decoding.createDecoder(message)
    if (decoding.readVarUint(from) !== messageNumber.sync) return
    const answer = encoding.createEncoder()
    encoding.writeVarUint(answer, messageNumber.sync)
    const step = sync.readSyncMessage(from, answer, this.doc, this)
    if (step === sync.messageYjsSyncStep1) this.record(encoding.toUint8Array(answer))
  }

  closed(code: number): void {
    this.wire = null
    this.closedFor = closeReasonOf(code)
  }

  refusals(): readonly string[] {
    return this.notices.flatMap((notice) => (notice.kind === 'refused' ? [notice.code] : []))
  }

  private onSaved(count: number): void {
    this.savedCount = Math.max(this.savedCount, count)
    this.savedClock = Math.max(this.savedClock, this.sentClocks[count - 1] ?? 0)
  }

  private sendEdit(write: (to: encoding.Encoder) => void): void {
    if (!this.wire) return
    const out = encoding.createEncoder()
    encoding.writeVarUint(out, messageNumber.sync)
    write(out)
    this.record(encoding.toUint8Array(out))
  }

  private record(edit: Uint8Array): void {
    this.sentClocks.push(Y.getState(this.doc.store, this.doc.clientID))
    this.wire?.fromPeer(edit)
  }

  private send(write: (to: encoding.Encoder) => void): void {
    const out = encoding.createEncoder()
    encoding.writeVarUint(out, messageNumber.sync)
    write(out)
    this.wire?.fromPeer(encoding.toUint8Array(out))
  }
}

class MemoryWire implements Transport {
  session: Session | null = null
  readonly unsentBytes = 0
  private readonly toPeer: Uint8Array[] = []
  private readonly toSession: Uint8Array[] = []
  private paused = false
  private open = true

  constructor(private readonly peer: MemoryPeer) {}

  fromPeer(message: Uint8Array): void {
    if (this.toSession.push(message) === 1) setImmediate(() => this.deliverToSession())
  }

  send(frame: Uint8Array): void {
    if (this.toPeer.push(frame) === 1) setImmediate(() => this.deliverToPeer())
  }

  ping(): void {}

  pause(): void {
    this.paused = true
  }

  resume(): void {
    this.paused = false
    setImmediate(() => this.deliverToSession())
  }

  close(code: number): void {
    this.open = false
    setImmediate(() => this.peer.closed(code))
  }

  terminate(): void {
    this.close(1006)
  }

  private deliverToSession(): void {
    while (!this.paused && this.toSession.length > 0) {
      const message = this.toSession.shift()
      if (message && this.open && this.isCurrent) this.session?.receive(message)
    }
  }

  private deliverToPeer(): void {
    for (const frame of this.toPeer.splice(0)) if (this.open && this.isCurrent) this.peer.hear(frame)
  }

  private get isCurrent(): boolean {
    return this.peer.isOn(this)
  }
}
