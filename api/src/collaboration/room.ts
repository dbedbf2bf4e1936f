import * as Y from 'yjs'
import type { DocumentKind } from '#shared/documents'
import { type Outcome, type Refusal, Refused, refuse } from '#shared/kernel'
import type { CloseReason, SocketLimits } from '#shared/wire'
import { type Author, authorsIn } from './author'
import { DocumentSize } from './document-size'
import { EditJudge, type Fitting } from './edit-judge'
import { type AwarenessEntry, syncStep1, syncStep2, updateFrame } from './frames'
import { type LoadedDocument, replay } from './load'
import type { CollaborationMetrics } from './metrics'
import type { RoomMember, WaitingEdit } from './room-member'
import { RoomPresence } from './room-presence'
import type { Append, Edit, Head, LoggedUpdate, UpdateLog } from './update-log'

/**
 * One live document in memory. Promises: the document always equals the replay of its log up to `position`; nothing
 * is applied before it is appended, nothing is broadcast before it is applied, and *saved* is said after both.
 * Forbids: a second append in flight, an update with a gap in the log, a repair, and anything that throws into a socket.
 *
 * While one append runs, edits gather; the next append takes them all, one log entry per connection (group commit,
 * no timer). What one append brought goes out as one frame per receiver.
 */
export class Room {
  readonly documentId: string
  readonly presence: RoomPresence
  private readonly doc: Y.Doc
  private readonly judge: EditJudge
  private readonly members = new Set<RoomMember>()
  private queue: WaitingEdit[] = []
  private readonly tasks: Task[] = []
  private head: Head
  private position: number
  private behind = false
  private readonly size: DocumentSize
  private snapshotPosition: number
  private running: Promise<void> | null = null
  private state: 'live' | 'failed' | 'closed' = 'live'

  constructor(
    loaded: LoadedDocument,
    private readonly kind: DocumentKind<unknown>,
    private readonly surroundings: RoomSurroundings,
  ) {
    this.documentId = loaded.head.documentId
    this.doc = loaded.doc
    this.head = loaded.head
    this.position = loaded.position
    this.snapshotPosition = loaded.snapshotPosition
    this.size = new DocumentSize(this.doc, surroundings.limits, loaded.bytes)
    const { limits, metrics, warn } = surroundings
    this.presence = new RoomPresence({
      members: this.members,
      mostBytes: limits.awarenessBytes,
      shown: (entries) => surroundings.presenceShown(this.documentId, entries),
    })
    this.judge = new EditJudge(
      {
        doc: this.doc,
        kind,
        presence: this.presence,
        limits,
        metrics,
        warn,
        closedToWriting: () => this.closedToWriting,
        position: () => this.position,
      },
      loaded.authors.map(({ clientId, personId }) => [clientId, personId]),
    )
  }

  /** What the welcome of a new connection says. */
  get standing(): { readonly head: Head; readonly position: number } {
    return { head: this.head, position: this.position }
  }

  get schemaVersion(): number {
    return this.kind.schemaVersion
  }

  /** Why nobody may write here now; null while writing is open. */
  get closedToWriting(): Refusal | null {
    if (this.head.frozen) return refuse('document-frozen').refusal
    return this.size.isFull ? refuse('document-full').refusal : null
  }

  /** False once the room has lost touch with its log or was closed: whoever wants the document enters again. */
  get isLive(): boolean {
    return this.state === 'live'
  }

  /** True while something waits for the log: the room must not be unloaded. */
  get isBusy(): boolean {
    return this.running !== null || this.queue.length > 0 || this.tasks.length > 0
  }

  join(member: RoomMember): void {
    this.members.add(member)
  }

  leave(member: RoomMember): void {
    if (this.members.delete(member)) this.presence.leave(member)
  }

  /** What `member` lacks. Throws when the state vector is malformed. */
  answerStep1(stateVector: Uint8Array): Uint8Array {
    return syncStep2(this.doc, stateVector)
  }

  askForMissing(): Uint8Array {
    return syncStep1(this.doc)
  }

  /** Puts an edit in line. Its fate comes back through the member: saved, refused, or the end of the connection. */
  submit(edit: WaitingEdit): void {
    if (this.state !== 'live') {
      edit.member.end('notStored')
      return
    }
    this.queue.push(edit)
    this.run()
  }

  /**
   * Runs `change` on a copy of the document as it is at the head of this node's queue, and appends what it did as one
   * edit of `author`. Nothing is appended when `change` refuses or changes nothing.
   */
  edit<T>(author: Author, change: (doc: Y.Doc) => Outcome<T>): Promise<Outcome<T>> {
    return this.inTurn(() => this.editNow(author, change))
  }

  /** Runs `look` between two batches, when the document equals its log up to the position handed in. */
  look<T>(look: (doc: Y.Doc, position: number) => T): Promise<T> {
    return this.inTurn(async () => {
      await this.catchUp()
      return look(this.doc, this.position)
    })
  }

  /** Another node has appended up to `position`. */
  learnPosition(position: number): void {
    if (position <= this.position) return
    this.behind = true
    this.run()
  }

  /** What the document's row says now: from a notice or a poll. Brings the room there. */
  learn(head: Head | null): void {
    if (this.state !== 'live') return
    if (!head) {
      this.endAll('notFound')
      return
    }
    if (head.incarnation !== this.head.incarnation) {
      this.endAll('replaced')
      return
    }
    if (head.position > this.position) this.behind = true
    if (head.epoch > this.head.epoch) this.takeHead(head)
    this.run()
  }

  /** Everybody is sent away for `reason`; edits in line are still written. */
  endAll(reason: CloseReason): void {
    for (const member of [...this.members]) member.end(reason)
  }

  /** Resolves when nothing waits for the log any more. */
  async settle(): Promise<void> {
    while (this.running !== null) await this.running
  }

  /** Ends the room's life in memory. Only for a room that is not busy and has no members. */
  async close(): Promise<void> {
    this.state = 'closed'
    this.presence.close()
    await this.keepSnapshot(tailWorthKeeping)
    this.doc.destroy()
  }

  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.state !== 'live') return reject(new Refused(refuse('edit-not-stored').refusal))
      this.tasks.push({ run: () => task().then(resolve), abandon: reject })
      this.run()
    })
  }

  private run(): void {
    if (this.running || this.state !== 'live') return
    this.running = this.work()
      .catch((error: unknown) => this.fail(error))
      .finally(() => {
        this.running = null
        if (this.hasWork) this.run()
        else this.surroundings.becameIdle(this)
      })
  }

  private get hasWork(): boolean {
    return this.state === 'live' && (this.behind || this.tasks.length > 0 || this.queue.length > 0)
  }

  private async work(): Promise<void> {
    while (this.hasWork) {
      if (this.behind) await this.catchUp()
      await this.runTask()
      if (this.state === 'live' && this.queue.length > 0) await this.flush()
    }
  }

  // What a task throws is its caller's: a faulty change or a failed read says nothing about the room.
  private async runTask(): Promise<void> {
    const task = this.tasks.shift()
    if (task) await task.run().catch(task.abandon)
  }

  private async flush(): Promise<void> {
    const groups = this.takeBatch()
    const fitting: Fitting[] = []
    const newAuthors = new Map<number, string>()
    for (const group of groups) {
      const judgement = this.judge.judge(group, newAuthors)
      if (judgement.fitting) fitting.push(judgement.fitting)
      this.queue.unshift(...judgement.later)
    }
    if (fitting.length > 0) await this.write(fitting, newAuthors)
  }

  /** The waiting edits of each connection, at most one log entry's worth each; the rest stays in line. */
  private takeBatch(): readonly (readonly WaitingEdit[])[] {
    const groups = new Map<RoomMember, WaitingEdit[]>()
    const sizes = new Map<RoomMember, number>()
    const later: WaitingEdit[] = []
    const full = new Set<RoomMember>()
    for (const edit of this.queue) {
      const group = groups.get(edit.member)
      const size = (sizes.get(edit.member) ?? 0) + edit.bytes.length
      if (
        full.has(edit.member) ||
        (group && (group.length >= mostMerged || size > this.surroundings.limits.updateBytes))
      ) {
        full.add(edit.member)
        later.push(edit)
        continue
      }
      sizes.set(edit.member, size)
      if (group) group.push(edit)
      else groups.set(edit.member, [edit])
    }
    this.queue = later
    return [...groups.values()]
  }

  private async write(fitting: readonly Fitting[], newAuthors: ReadonlyMap<number, string>): Promise<void> {
    const edits = fitting.map((fits) => ({ author: fits.member.author, bytes: fits.bytes }))
    const refusal = await this.append(edits, newAuthors)
    if (refusal) {
      for (const fits of fitting) {
        this.judge.reject(fits.clients)
        this.surroundings.metrics.refusedEdits++
        for (const edit of fits.group) fits.member.refused(edit.count, refusal)
      }
      return
    }
    const writers = new Set(fitting.map((fits) => fits.member))
    const [only] = writers
    this.apply(edits, writers.size === 1 && only ? only : null)
    for (const { member, group } of fitting) {
      member.saved(
        this.position,
        group.at(-1)?.count ?? 0,
        group.some((edit) => edit.isStep2),
      )
    }
    this.keepSnapshot(snapshotEvery).catch((error: unknown) => this.surroundings.warn(error, 'A snapshot was not kept'))
  }

  /** Appends and brings the document to the position before the edits. Answers a refusal when nothing was appended. */
  private async append(edits: readonly Edit[], newAuthors: ReadonlyMap<number, string>): Promise<Refusal | null> {
    const { epoch, incarnation } = this.head
    const request: Append = {
      documentId: this.documentId,
      epoch,
      incarnation,
      edits,
      newAuthors: [...newAuthors].map(([clientId, personId]) => ({ clientId, personId })),
    }
    const answer = await this.surroundings.log.append(request)
    if (!answer.appended) {
      const { head } = answer
      this.learn(head)
      return refuse(head && !head.frozen ? 'edit-before-freeze' : 'document-frozen').refusal
    }
    this.surroundings.metrics.appends++
    this.surroundings.metrics.appendedEdits += edits.length
    const before = answer.position - edits.length
    if (before > this.position)
      this.applyLogged(await this.surroundings.log.read(this.documentId, this.position, before))
    this.judge.learnAuthors(newAuthors)
    this.position = answer.position
    this.head = { ...this.head, position: answer.position }
    this.surroundings.appended(this.documentId, answer.position)
    return null
  }

  private async catchUp(): Promise<void> {
    this.behind = false
    this.applyLogged(await this.surroundings.log.read(this.documentId, this.position))
  }

  private applyLogged(updates: readonly LoggedUpdate[]): void {
    const last = updates.at(-1)
    if (!last) return
    this.apply(updates, null)
    this.judge.learnAuthors(updates.flatMap(({ bytes, personId }) => authorsIn(bytes, personId)))
    this.position = last.position
    this.head = { ...this.head, position: Math.max(this.head.position, last.position) }
  }

  /** Applies logged updates in one transaction and sends what they changed as one frame to all but `except`. */
  private apply(updates: readonly { readonly bytes: Uint8Array }[], except: RoomMember | null): void {
    const change = replay(this.doc, updates)
    const isNowFull = this.size.grow(updates.reduce((sum, update) => sum + update.bytes.length, 0))
    if (isNowFull) for (const member of this.members) member.accessChanged()
    if (!change) return
    const frame = updateFrame(change)
    for (const member of this.members) if (member !== except) member.send(frame, 'required')
  }

  private async editNow<T>(author: Author, change: (doc: Y.Doc) => Outcome<T>): Promise<Outcome<T>> {
    await this.catchUp()
    if (this.closedToWriting) return { ok: false, refusal: this.closedToWriting }
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.doc))
    const before = Y.encodeStateVector(copy)
    const changes: Uint8Array[] = []
    copy.on('update', (update: Uint8Array) => changes.push(update))
    const outcome = copy.transact(() => change(copy))
    if (!outcome.ok || changes.length === 0) return outcome
    const bytes = changes.length === 1 && changes[0] ? changes[0] : Y.encodeStateAsUpdate(copy, before)
    copy.destroy()
    const refusal = await this.append([{ author, bytes }], new Map(authorsIn(bytes, author.personId)))
    if (refusal) return { ok: false, refusal }
    this.apply([{ bytes }], null)
    return outcome
  }

  private takeHead(head: Head): void {
    this.head = { ...head, position: Math.max(head.position, this.head.position) }
    for (const member of this.members) member.accessChanged()
  }

  private async keepSnapshot(tail: number): Promise<void> {
    if (this.position - this.snapshotPosition < tail) return
    const position = this.position
    const before = this.snapshotPosition
    this.snapshotPosition = position
    try {
      await this.surroundings.log.keepSnapshot(this.documentId, { position, state: Y.encodeStateAsUpdateV2(this.doc) })
      this.surroundings.metrics.snapshots++
    } catch (error) {
      this.snapshotPosition = before
      throw error
    }
  }

  // Whether the append took place is unknown. The log knows: the room is thrown away and everybody comes back to a
  // fresh one, bringing what it turns out to lack.
  private fail(error: unknown): void {
    this.state = 'failed'
    this.queue = []
    this.surroundings.metrics.failedAppends++
    this.surroundings.warn(error, 'A room could not write to its log; it is loaded again')
    this.surroundings.failed(this)
    this.endAll('notStored')
    for (const task of this.tasks.splice(0)) task.abandon(new Refused(refuse('edit-not-stored').refusal))
  }
}

export interface RoomSurroundings {
  readonly log: UpdateLog
  readonly limits: SocketLimits
  readonly metrics: CollaborationMetrics
  /** Told after every append of this room. */
  appended(documentId: string, position: number): void
  /** What those connected to this node have just shown of themselves. */
  presenceShown(documentId: string, entries: readonly AwarenessEntry[]): void
  becameIdle(room: Room): void
  failed(room: Room): void
  warn(error: unknown, sentence: string): void
}

interface Task {
  run(): Promise<void>
  abandon(error: unknown): void
}

// Merging is quadratic in the number of updates; up to here it costs well under a millisecond.
const mostMerged = 50
// A tail of this many updates opens in about 50 ms even behind the largest document measured.
const snapshotEvery = 1_000
const tailWorthKeeping = 100
