import * as Y from 'yjs'
import type { Language } from '#shared/kernel'
import { type CloseReason, type Notice, readNotice, wireVersion } from '#shared/wire'
import { answerFrame, editFrame, presenceFrame, questionFrame, readMessage, type ServerMessage } from './frames'
import { Line, type LineState, type Socket, type SocketEvents } from './line'
import { type Pace, usualPace } from './pace'
import { PresentPeople, type PresentPerson } from './presence'
import { SaveLedger } from './save-ledger'
import type { TicketAnswer } from './ticket'

/** Edits that the server did not take, kept aside: what the document said without them, and with them. */
export interface SetAside {
  readonly id: number
  /** Why, in the reader's language; empty when the server did not say. */
  readonly reason: string
  /** What ended the line, when that was it. */
  readonly ended: CloseReason | null
  readonly without: Y.Doc
  readonly mine: Y.Doc
}

/** Why a text cannot be written: the code of a refusal, and its sentence in the reader's language. */
export interface ReadOnly {
  readonly code: string
  readonly text: string
}

export type SaveStanding =
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'saving' }
  | { readonly state: 'notSaved'; readonly changes: number }

/** A live document as it stands now. A new object whenever something changed. */
export interface LiveState {
  readonly doc: Y.Doc
  readonly line: LineState
  /** True once the copy has been complete; it stays true while the line is down. */
  readonly isLoaded: boolean
  readonly mayWrite: boolean
  /** Why one may not write; null while one may, and while it is not known. */
  readonly readOnly: ReadOnly | null
  readonly save: SaveStanding
  readonly people: readonly PresentPerson[]
  readonly setAside: readonly SetAside[]
}

export interface LiveDocumentTerms {
  readonly schemaVersion: number
  readonly language: Language
  readonly pace?: Partial<Pace>
  ticket(): Promise<TicketAnswer>
  /** Opens a socket to the document with these parameters of the handshake. */
  connect(parameters: Readonly<Record<string, string>>, events: SocketEvents): Socket
}

/**
 * One person's copy of a live document and its way to the server. Promises: *saved* is shown only for what the log
 * has; nothing a person typed is dropped without being set aside first; what the server refused leaves the copy, which
 * then says again what the server says. The copy (`state.doc`) is another one after edits were set aside.
 */
export class LiveDocument {
  private copy = new Y.Doc()
  /** What the log says as far as this client knows: the copy without its unsaved edits. */
  private confirmed = new Y.Doc()
  private readonly ledger = new SaveLedger()
  private readonly people = new PresentPeople()
  private readonly line: Line
  private readonly pace: Pace
  private readonly listeners = new Set<() => void>()
  private current: LiveState
  private incarnation: number | null = null
  private isLoaded = false
  private mayWrite = false
  private readOnly: ReadOnly | null = null
  /** True once the server has asked on this connection: only then it can follow single edits. */
  private isAsked = false
  private askedAt = 0
  private setAside: readonly SetAside[] = []
  private asides = 0
  private savedAt = new Date()
  private lastEditAt = 0
  private place: string | null = null
  private presenceClock = 0
  private presenceAt = 0
  private watch: ReturnType<typeof setInterval> | null = null
  /** Runs while the page has left and its last edits are on their way. */
  private farewell: ReturnType<typeof setTimeout> | null = null
  private calm: ReturnType<typeof setTimeout> | null = null

  constructor(private readonly terms: LiveDocumentTerms) {
    this.pace = { ...usualPace, ...terms.pace }
    this.line = new Line({
      pace: this.pace,
      ticket: () => terms.ticket(),
      connect: (ticket, events) => terms.connect(this.handshake(ticket), events),
      isUrgent: () => this.ledger.unsaved > 0,
      opened: () => this.onOpened(),
      heard: (frame) => this.onFrame(frame),
      down: (reason) => this.onDown(reason),
      changed: () => this.changed(),
    })
    this.current = this.look()
    this.follow(this.copy)
  }

  get state(): LiveState {
    return this.current
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  start(): void {
    this.cancelFarewell()
    this.watch ??= setInterval(() => this.onWatch(), this.pace.watch)
    this.line.go()
  }

  /**
   * Hangs up; edits that are on their way are waited for. The copy stays, with what is unsaved; `start` goes on.
   */
  stop(): void {
    this.cancelFarewell()
    const isUnderWay = this.ledger.unsaved > 0 && this.line.state.state === 'open' && this.isAsked
    if (isUnderWay) this.farewell = setTimeout(() => this.hangUp(), this.pace.farewell)
    else this.hangUp()
  }

  private hangUp(): void {
    this.cancelFarewell()
    if (this.watch !== null) clearInterval(this.watch)
    this.watch = null
    if (this.line.state.state === 'open') this.line.send(presenceFrame(this.copy.clientID, ++this.presenceClock, null))
    this.line.stop()
    this.afterDown()
  }

  /** There is reason to hope: the network is back, the person has signed in. */
  retry(): void {
    if (this.line.state.state === 'waiting') this.line.go()
  }

  /** Tells the others in which field this person is. */
  setPlace(place: string | null): void {
    if (this.place === place) return
    this.place = place
    this.showPresence()
  }

  /** What is unsaved right now, for copying; null when all is saved. Both documents are to be read only. */
  unsaved(): { readonly without: Y.Doc; readonly mine: Y.Doc } | null {
    return this.ledger.unsaved > 0 ? { without: this.confirmed, mine: this.copy } : null
  }

  /** The person has taken what was set aside, or does not want it. */
  forget(id: number): void {
    this.setAside = this.setAside.filter((aside) => aside.id !== id)
    this.changed()
  }

  private cancelFarewell(): void {
    if (this.farewell !== null) clearTimeout(this.farewell)
    this.farewell = null
  }

  private handshake(ticket: string): Record<string, string> {
    return {
      ticket,
      wire: String(wireVersion),
      schema: String(this.terms.schemaVersion),
      language: this.terms.language,
      ...(this.incarnation === null ? {} : { incarnation: String(this.incarnation) }),
    }
  }

  private follow(doc: Y.Doc): void {
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === this || doc !== this.copy) return
      this.lastEditAt = Date.now()
      this.ledger.add(update, this.lastEditAt)
      if (this.isAsked && this.line.state.state === 'open') {
        this.line.send(editFrame(update))
        this.ledger.sentAll()
      }
      this.changed()
    })
  }

  private onOpened(): void {
    this.ledger.reconnected()
    this.isAsked = false
    this.line.send(questionFrame(this.copy))
    this.showPresence()
  }

  private onFrame(frame: Uint8Array): void {
    const notice = readNotice(frame)
    if (notice) {
      this.onNotice(notice)
      return
    }
    try {
      const message = readMessage(frame)
      if (message) this.onMessage(message)
    } catch (error) {
      // A message of ours that cannot be read means that the line is not to be trusted: a new one asks for everything.
      console.error('A message of the live document could not be read', error)
      this.line.renew()
    }
  }

  private onMessage(message: ServerMessage): void {
    switch (message.kind) {
      case 'question':
        this.line.send(answerFrame(this.copy, message.stateVector))
        this.ledger.sentAll()
        this.isAsked = true
        this.askedAt = Date.now()
        return
      case 'edits':
        Y.applyUpdate(this.confirmed, message.bytes, this)
        Y.applyUpdate(this.copy, message.bytes, this)
        if (message.whole && !this.isLoaded) {
          this.isLoaded = true
          this.savedAt = new Date()
        }
        this.changed()
        return
      case 'presence':
        this.people.take(message.entries, this.copy.clientID)
        if (message.entries.length > 0) this.changed()
    }
  }

  private onNotice(notice: Notice): void {
    switch (notice.kind) {
      case 'welcome':
        this.incarnation = notice.incarnation
        this.line.proved()
        this.takeAccess(notice.writes, null)
        return
      case 'access':
        this.takeAccess(notice.writes, notice)
        return
      case 'saved':
        for (const bytes of this.ledger.saved(notice.count)) Y.applyUpdate(this.confirmed, bytes, this)
        this.savedAt = new Date()
        this.changed()
        if (this.farewell !== null && this.ledger.unsaved === 0) this.hangUp()
        return
      case 'refused':
        // Message 0 is none of the edits: presence that the server could not read.
        if (notice.count > 0) this.putAside(notice.text, null)
    }
  }

  private takeAccess(mayWrite: boolean, reason: ReadOnly | null): void {
    this.mayWrite = mayWrite
    this.readOnly = mayWrite ? null : reason && { code: reason.code, text: reason.text }
    // The reason follows the welcome in a message of its own; edits made offline wait for it.
    if (this.readOnly && this.ledger.unsaved > 0 && !this.isAsked) this.putAside(this.readOnly.text, null)
    else this.changed()
  }

  /** Moves the unsaved edits out of the copy; the copy begins again from what the server has, under a new client id. */
  private putAside(reason: string, ended: CloseReason | null): void {
    const { copy, confirmed } = this
    this.asides++
    if (this.ledger.unsaved > 0) {
      this.setAside = [...this.setAside, { id: this.asides, reason, ended, without: confirmed, mine: copy }]
    }
    this.copy = cloneOf(confirmed)
    this.confirmed = cloneOf(confirmed)
    this.ledger.clear()
    this.people.clear()
    this.presenceClock = 0
    this.follow(this.copy)
    if (ended === null) this.line.renew()
    this.changed()
  }

  private onDown(reason: CloseReason | null): void {
    if (reason === 'tooLarge') {
      // It would be refused again each time: the person keeps it, the document goes on without it.
      this.putAside('', reason)
      this.line.go()
      return
    }
    if ((reason === 'notFound' || reason === 'replaced') && this.ledger.unsaved > 0) this.putAside('', reason)
    this.afterDown()
  }

  private afterDown(): void {
    this.isAsked = false
    this.ledger.reconnected()
    this.people.clear()
    this.changed()
  }

  private onWatch(): void {
    const now = Date.now()
    const { oldestAt } = this.ledger
    const isSilent = this.line.silence(now) > this.pace.silence
    const waitsSince = oldestAt === null || !this.isAsked ? now : Math.max(oldestAt, this.askedAt)
    if (isSilent || now - waitsSince > this.pace.unsettled) {
      this.line.renew()
      return
    }
    if (now - this.presenceAt > this.pace.presence) this.showPresence()
    if (this.current.save.state !== 'saved') this.changed()
  }

  private showPresence(): void {
    this.presenceAt = Date.now()
    this.line.send(presenceFrame(this.copy.clientID, ++this.presenceClock, { place: this.place }))
  }

  private standing(): SaveStanding {
    const { unsaved, oldestAt } = this.ledger
    const now = Date.now()
    if (unsaved === 0 || oldestAt === null) {
      const isCalm = now - this.lastEditAt >= this.pace.calm
      return isCalm ? { state: 'saved', at: this.savedAt.toISOString() } : { state: 'saving' }
    }
    const isOnItsWay = this.line.state.state === 'open' && now - oldestAt < this.pace.patience
    return isOnItsWay ? { state: 'saving' } : { state: 'notSaved', changes: unsaved }
  }

  private look(): LiveState {
    return {
      doc: this.copy,
      line: this.line.state,
      isLoaded: this.isLoaded,
      mayWrite: this.mayWrite,
      readOnly: this.readOnly,
      save: this.standing(),
      people: this.people.list,
      setAside: this.setAside,
    }
  }

  private changed(): void {
    this.current = this.look()
    // What is saved but not calm yet shows as saving: look again when it may be calm.
    if (this.ledger.unsaved === 0 && this.current.save.state === 'saving') {
      this.calm ??= setTimeout(() => {
        this.calm = null
        this.changed()
      }, this.pace.calm)
    }
    for (const listener of this.listeners) listener()
  }
}

function cloneOf(doc: Y.Doc): Y.Doc {
  const clone = new Y.Doc()
  Y.applyUpdate(clone, Y.encodeStateAsUpdate(doc))
  return clone
}
