import * as Y from 'yjs'
import type { DocumentKind } from '#shared/documents'
import { exhaustive, type Outcome, ok, type PersonId, type Refusal, Refused, refuse } from '#shared/kernel'
import type { CloseReason, SocketLimits } from '#shared/wire'
import type { Author } from './author'
import { type AwarenessEntry, awarenessFrame, syncStep1, syncStep2, updateFrame } from './frames'
import { inspect, type Verdict } from './inspector'
import { type LoadedDocument, replay } from './load'
import type { CollaborationMetrics } from './metrics'
import { Presence, type PresentPerson } from './presence'
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
  readonly presence: Presence<RoomMember>
  private readonly doc: Y.Doc
  private readonly authors: Map<number, string>
  private readonly members = new Set<RoomMember>()
  private readonly roots: ReadonlySet<string>
  private readonly rejectedClients = new Set<number>()
  /** Members whose last edit leaned on something missing: the next ones are likely to, and are not merged first. */
  private readonly withGap = new WeakSet<RoomMember>()
  private queue: WaitingEdit[] = []
  private readonly tasks: Task[] = []
  private head: Head
  private position: number
  private behind = false
  private size: DocumentSize
  private snapshotPosition: number
  private running: Promise<void> | null = null
  private readonly presenceToShow = new Map<number, { entry: AwarenessEntry; source: RoomMember | null }>()
  private presenceTimer: NodeJS.Timeout | null = null
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
    this.authors = new Map(loaded.authors.map(({ clientId, personId }) => [clientId, personId]))
    this.roots = new Set(kind.roots)
    this.size = { atLeast: loaded.bytes, full: false }
    this.presence = new Presence<RoomMember>(
      (member) => member.person,
      (next, holder) => next.author.personId !== null && next.author.personId === holder.author.personId,
    )
    this.measureIfLarge()
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
    return this.size.full ? refuse('document-full').refusal : null
  }

  /** Who is in the document, each person once: those connected here, and those other nodes have told of. */
  get people(): readonly PresentPerson[] {
    const here = [...this.members].map(({ person }) => person)
    return [
      ...new Map(
        [...this.presence.people(), ...here].map((person) => [person.personId ?? person.name, person]),
      ).values(),
    ]
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
    if (!this.members.delete(member)) return
    const gone = this.presence.leave(member)
    if (gone) this.showPresence(gone, member)
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

  /** Takes what `member` says about itself and shows it to the others. Refuses what cannot be read. */
  updatePresence(member: RoomMember, bytes: Uint8Array): Outcome<void> {
    const shown = this.presence.update(member, bytes, this.surroundings.limits.awarenessBytes)
    if (!shown.ok) return shown
    if (shown.value) this.showPresence(shown.value, member)
    return ok(undefined)
  }

  /** What another node says about those connected to it. */
  importPresence(entries: readonly AwarenessEntry[], node: string): void {
    for (const entry of entries) {
      const shown = this.presence.import(entry, node)
      if (shown) this.showPresence(shown, null)
    }
  }

  /** Another node is gone, and everybody who was connected to it. */
  dropPresence(node: string): void {
    for (const entry of this.presence.dropNode(node)) this.showPresence(entry, null)
  }

  // Everybody's movements go out together, a few times a second: one frame per receiver instead of one per movement.
  private showPresence(entry: AwarenessEntry, source: RoomMember | null): void {
    this.presenceToShow.set(entry.clientId, { entry, source })
    this.presenceTimer ??= setTimeout(() => this.sendPresence(), presenceEvery)
  }

  private sendPresence(): void {
    this.presenceTimer = null
    const shown = [...this.presenceToShow.values()]
    this.presenceToShow.clear()
    const own = shown.filter(({ source }) => source !== null).map(({ entry }) => entry)
    if (own.length > 0) this.surroundings.presenceShown(this.documentId, own)
    for (const member of this.members) {
      const others = shown.filter(({ source }) => source !== member).map(({ entry }) => entry)
      if (others.length > 0) member.send(awarenessFrame(others), 'droppable')
    }
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
    if (this.presenceTimer) clearTimeout(this.presenceTimer)
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
      const fits = this.judge(group, newAuthors)
      if (fits) fitting.push(fits)
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

  /**
   * Judges the edits of one connection: together when they fit together, else one by one up to the first that fits;
   * those behind it are judged one round later, when it is part of the document. Settles what is not to be written.
   */
  private judge(group: readonly WaitingEdit[], newAuthors: Map<number, string>): Fitting | null {
    const [first] = group
    if (!first) return null
    const { member } = first
    const together =
      group.length > 1 && !this.withGap.has(member) ? this.fitting(merged(group), group, newAuthors) : null
    if (together) return together
    for (const [index, edit] of group.entries()) {
      const verdict = this.verdictOn(edit.bytes, member, newAuthors)
      if (verdict.kind === 'gap') this.withGap.add(member)
      if (verdict.kind !== 'fits') {
        this.settleUnwritten(edit, verdict)
        continue
      }
      this.withGap.delete(member)
      this.queue.unshift(...group.slice(index + 1))
      return this.written(edit.bytes, [edit], verdict.clients, newAuthors)
    }
    return null
  }

  private fitting(
    bytes: Uint8Array | null,
    group: readonly WaitingEdit[],
    newAuthors: Map<number, string>,
  ): Fitting | null {
    const member = group[0]?.member
    if (!bytes || !member) return null
    const verdict = this.verdictOn(bytes, member, newAuthors)
    return verdict.kind === 'fits' ? this.written(bytes, group, verdict.clients, newAuthors) : null
  }

  private written(
    bytes: Uint8Array,
    group: readonly WaitingEdit[],
    clients: readonly number[],
    newAuthors: Map<number, string>,
  ): Fitting | null {
    const member = group[0]?.member
    if (!member) return null
    const { personId } = member.author
    for (const client of clients) if (personId !== null && !this.authors.has(client)) newAuthors.set(client, personId)
    return { member, bytes, clients, group }
  }

  private verdictOn(bytes: Uint8Array, member: RoomMember, newAuthors: ReadonlyMap<number, string>): Verdict {
    const verdict = inspect(this.doc, bytes, {
      roots: this.roots,
      limits: this.surroundings.limits,
      mayWriteAs: (client) => this.mayWriteAs(client, member, newAuthors),
    })
    // Nobody is asked for more of what would be refused.
    const closed = verdict.kind === 'gap' ? this.refusalOf(member, []) : null
    if (closed) return { kind: 'refused', refusal: closed }
    if (verdict.kind !== 'fits') return verdict
    const refusal = this.refusalOf(member, verdict.clients)
    if (refusal) return { kind: 'refused', refusal }
    const defect = this.kind.admits(verdict.decoded, this.doc)[0]
    if (!defect) return verdict
    return {
      kind: 'refused',
      refusal: refuse('edit-malformed', { reason: `${defect.code} ${defect.path}`.slice(0, 120) }).refusal,
    }
  }

  private mayWriteAs(client: number, member: RoomMember, newAuthors: ReadonlyMap<number, string>): boolean {
    if (client < serverClients) return false
    const holder = this.presence.holderOf(client)
    if (holder && holder !== member && holder.author.personId !== member.author.personId) return false
    const known = this.authors.get(client) ?? newAuthors.get(client)
    return known === undefined || known === member.author.personId
  }

  private refusalOf(member: RoomMember, clients: readonly number[]): Refusal | null {
    if (this.head.frozen) {
      for (const client of clients) this.rejectedClients.add(client)
      return refuse('document-frozen').refusal
    }
    if (!member.mayWrite) return refuse('document-read-only').refusal
    // What was refused under the lock does not slip in when the lock is lifted: a person proposes it again.
    if (clients.some((client) => this.rejectedClients.has(client))) return refuse('edit-before-freeze').refusal
    return this.size.full ? refuse('document-full').refusal : null
  }

  private settleUnwritten(edit: WaitingEdit, verdict: Exclude<Verdict, { kind: 'fits' }>): void {
    switch (verdict.kind) {
      case 'nothing':
        edit.member.saved(this.position, edit.count, edit.isStep2)
        return
      case 'gap':
        this.surroundings.metrics.gaps++
        edit.member.ask(edit.count, edit.isStep2)
        return
      case 'refused':
        this.surroundings.metrics.refusedEdits++
        edit.member.refused(edit.count, verdict.refusal)
        return
      default:
        exhaustive(verdict)
        return
    }
  }

  private async write(fitting: readonly Fitting[], newAuthors: ReadonlyMap<number, string>): Promise<void> {
    const edits = fitting.map((fits) => ({ author: fits.member.author, bytes: fits.bytes }))
    const refusal = await this.append(edits, newAuthors)
    if (refusal) {
      for (const fits of fitting) {
        for (const client of fits.clients) this.rejectedClients.add(client)
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
    for (const [client, personId] of newAuthors) this.authors.set(client, personId)
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
    for (const update of updates) this.learnAuthors(update)
    this.position = last.position
    this.head = { ...this.head, position: Math.max(this.head.position, last.position) }
  }

  private learnAuthors(update: LoggedUpdate): void {
    if (update.personId === null) return
    for (const client of Y.parseUpdateMeta(update.bytes).to.keys()) {
      if (!this.authors.has(client)) this.authors.set(client, update.personId)
    }
  }

  /** Applies logged updates in one transaction and sends what they changed as one frame to all but `except`. */
  private apply(updates: readonly { readonly bytes: Uint8Array }[], except: RoomMember | null): void {
    const change = replay(this.doc, updates)
    for (const update of updates) this.size = { ...this.size, atLeast: this.size.atLeast + update.bytes.length }
    this.measureIfLarge()
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
    const newAuthors =
      author.personId === null ? [] : [...Y.parseUpdateMeta(bytes).to.keys()].map((c) => [c, author.personId] as const)
    const refusal = await this.append([{ author, bytes }], new Map(namedOnly(newAuthors)))
    if (refusal) return { ok: false, refusal }
    this.apply([{ bytes }], null)
    return outcome
  }

  private takeHead(head: Head): void {
    this.head = { ...head, position: Math.max(head.position, this.head.position) }
    for (const member of this.members) member.accessChanged()
  }

  private measureIfLarge(): void {
    const { limits } = this.surroundings
    if (this.size.full || this.size.atLeast <= limits.documentBytes) return
    const exact = Y.encodeStateAsUpdate(this.doc).length
    let structs = 0
    for (const list of this.doc.store.clients.values()) structs += list.length
    this.size = { atLeast: exact, full: exact > limits.documentBytes || structs > limits.documentStructs }
    if (this.size.full) for (const member of this.members) member.accessChanged()
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

/** What a room needs of a connection. None of these may throw. */
export interface RoomMember {
  readonly author: Author
  readonly person: PresentPerson
  readonly mayWrite: boolean
  send(frame: Uint8Array, weight: 'required' | 'droppable'): void
  /** Edits up to number `count` are settled. `answersAsk`: a sync step 2 was among them, so no gap is open. */
  saved(position: number, count: number, answersAsk: boolean): void
  refused(count: number, refusal: Refusal): void
  /** An edit leans on something missing: ask for it. `again`: the edit was itself the answer to such a question. */
  ask(count: number, again: boolean): void
  accessChanged(): void
  end(reason: CloseReason): void
}

export interface WaitingEdit {
  readonly member: RoomMember
  readonly bytes: Uint8Array
  /** Number of the edit message on its connection, from 1. */
  readonly count: number
  readonly isStep2: boolean
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

interface Fitting {
  readonly member: RoomMember
  readonly bytes: Uint8Array
  readonly clients: readonly number[]
  readonly group: readonly WaitingEdit[]
}

interface Task {
  run(): Promise<void>
  abandon(error: unknown): void
}

/** `atLeast` grows with every update and is measured exactly when it passes the limit. */
interface DocumentSize {
  readonly atLeast: number
  readonly full: boolean
}

// Seeds and migrations are written under the lowest client ids; a client draws its own at random from 32 bits.
const serverClients = 256
// Merging is quadratic in the number of updates; up to here it costs well under a millisecond.
const mostMerged = 50
// A tail of this many updates opens in about 50 ms even behind the largest document measured.
const snapshotEvery = 1_000
const tailWorthKeeping = 100
const presenceEvery = 40

/** Several edits as one; null when they cannot be read. */
function merged(edits: readonly WaitingEdit[]): Uint8Array | null {
  try {
    return Y.mergeUpdates(edits.map((edit) => edit.bytes))
  } catch {
    // One of them is malformed; judged one by one, it is found.
    return null
  }
}

function namedOnly(authors: readonly (readonly [number, PersonId | null])[]): [number, string][] {
  return authors.flatMap(([client, personId]) => (personId === null ? [] : [[client, personId]]))
}
