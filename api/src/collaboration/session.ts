import * as decoding from 'lib0/decoding'
import { type Language, type Refusal, refuse, sentence } from '#shared/kernel'
import {
  type CloseReason,
  closeReasons,
  encodeNotice,
  messageNumber,
  type Notice,
  type SocketLimits,
} from '#shared/wire'
import type { Author } from './author'
import { awarenessFrame, deniedFrame } from './frames'
import { Intake } from './intake'
import type { CollaborationMetrics } from './metrics'
import type { PresentPerson } from './presence'
import { Rate } from './rate'
import type { Room } from './room'
import type { RoomMember } from './room-member'

/** The wire under a session. */
export interface Transport {
  /** Bytes handed over and not yet on their way. */
  readonly unsentBytes: number
  send(frame: Uint8Array): void
  ping(): void
  /** Stops and starts reading from the other side. */
  pause(): void
  resume(): void
  close(code: number, reason: string): void
  /** Ends it without a goodbye: the other side is not there. */
  terminate(): void
}

/** Who is behind a connection, as the door found out. */
export interface Visitor {
  readonly author: Author
  readonly person: PresentPerson
  readonly language: Language
  readonly hearsNotices: boolean
}

export interface SessionSurroundings {
  readonly limits: SocketLimits
  readonly metrics: CollaborationMetrics
  now(): number
  /** The session is over; called once. */
  ended(session: Session): void
}

type SessionState =
  | { readonly state: 'connecting' }
  | { readonly state: 'open' }
  | { readonly state: 'closed'; readonly reason: CloseReason | 'cut' }

/**
 * One connection to one document: bytes in, judged and counted; frames out. It never applies anything itself and lets
 * nothing through that the room has not decided. Reading stops while too much of it waits, so a flood costs its sender
 * time and nobody else anything.
 */
export class Session implements RoomMember {
  readonly author: Author
  readonly person: PresentPerson
  private current: SessionState = { state: 'connecting' }
  private edits = 0
  private editsAtLastAsking = 0
  private openQuestions = 0
  private gapOpen = false
  private failedAnswers = 0
  private faults = 0
  private toldWrites = false
  private slowSince: number | null = null
  private heardAt: number
  private sentAt: number
  private heldAwareness: Uint8Array | null = null
  private readonly intake: Intake
  private readonly awarenessRate: Rate

  constructor(
    private readonly transport: Transport,
    private readonly room: Room,
    readonly visitor: Visitor,
    private writes: boolean,
    private readonly surroundings: SessionSurroundings,
  ) {
    this.author = visitor.author
    this.person = visitor.person
    const { limits, now } = surroundings
    this.heardAt = now()
    this.sentAt = now()
    this.intake = new Intake({
      limits,
      now,
      pause: () => transport.pause(),
      resume: () => {
        if (this.current.state === 'open') transport.resume()
      },
    })
    this.awarenessRate = new Rate(limits.awarenessPerSecond, limits.awarenessPerSecond, now)
  }

  get documentId(): string {
    return this.room.documentId
  }

  get mayWrite(): boolean {
    return this.writes
  }

  /** Takes the seat in the room: welcome, what the others look like, and the question what the client has. */
  start(): void {
    this.current = { state: 'open' }
    this.room.join(this)
    const { head, position } = this.room.standing
    this.toldWrites = this.writesNow
    this.notify({
      kind: 'welcome',
      position,
      incarnation: head.incarnation,
      epoch: head.epoch,
      schemaVersion: this.room.schemaVersion,
      writes: this.toldWrites,
    })
    if (!this.toldWrites) this.tellAccess()
    if (this.writes) this.askNow()
    this.sendPresence()
  }

  /** One message from the other side, whatever it is. Never throws. */
  receive(message: Uint8Array): void {
    if (this.current.state !== 'open') return
    this.heardAt = this.surroundings.now()
    this.intake.countMessage()
    const { limits } = this.surroundings
    if (message.length > (this.openQuestions > 0 ? limits.firstSyncBytes + overhead : limits.messageBytes)) {
      this.end('tooLarge')
      return
    }
    try {
      this.dispatch(decoding.createDecoder(message))
    } catch {
      // lib0 and y-protocols report malformed bytes by throwing.
      this.fault()
    }
  }

  /** Something came that is no binary message: nothing of ours is text. */
  receiveText(): void {
    this.fault()
  }

  /** True when an edit came since the last asking. */
  takeActivity(): boolean {
    const active = this.editsAtLastAsking < this.edits
    this.editsAtLastAsking = this.edits
    return active
  }

  heard(): void {
    this.heardAt = this.surroundings.now()
  }

  /** The other side hung up, or the line was cut. */
  cut(): void {
    this.finish('cut')
  }

  /** Once per heartbeat: sends a sign of life, and ends what has given none for two. */
  beat(): void {
    const now = this.surroundings.now()
    const { heartbeatTime } = this.surroundings.limits
    if (now - this.heardAt > 2.5 * heartbeatTime && !this.intake.isPaused) {
      this.transport.terminate()
      this.finish('cut')
      return
    }
    this.transport.ping()
    // The stock client counts messages, not pings, as signs of life.
    if (now - this.sentAt >= heartbeatTime - 1) this.send(awarenessFrame([]), 'droppable')
    this.judgeSlowness(now)
  }

  /** The right to write was asked for again. */
  setWrites(writes: boolean): void {
    this.writes = writes
    this.accessChanged()
  }

  send(frame: Uint8Array, weight: 'required' | 'droppable'): void {
    if (this.current.state !== 'open') return
    const unsent = this.transport.unsentBytes
    const { limits } = this.surroundings
    if (unsent > limits.stuckReaderBytes) {
      this.endSlow()
      return
    }
    if (unsent > limits.slowReaderBytes && weight === 'droppable') return
    this.sentAt = this.surroundings.now()
    this.transport.send(frame)
  }

  saved(position: number, count: number, answersAsk: boolean): void {
    if (answersAsk) {
      this.gapOpen = false
      this.failedAnswers = 0
    }
    this.intake.settle(count)
    if (!this.gapOpen) this.notify({ kind: 'saved', position, count })
  }

  refused(count: number, refusal: Refusal): void {
    this.intake.settle(count)
    const text = sentence(refusal, this.visitor.language)
    if (this.visitor.hearsNotices) this.notify({ kind: 'refused', count, code: refusal.code, text })
    else this.send(deniedFrame(text), 'required')
  }

  ask(count: number, again: boolean): void {
    this.intake.settle(count)
    this.gapOpen = true
    if (again && ++this.failedAnswers >= mostFailedAnswers) {
      this.end('flooding')
      return
    }
    if (this.openQuestions === 0) this.askNow()
  }

  accessChanged(): void {
    if (this.current.state !== 'open' || this.writesNow === this.toldWrites) return
    this.toldWrites = this.writesNow
    this.tellAccess()
  }

  end(reason: CloseReason): void {
    if (this.current.state === 'closed') return
    this.transport.close(closeReasons[reason].code, closeReasons[reason].text.en)
    this.finish(reason)
  }

  private get writesNow(): boolean {
    return this.writes && this.room.closedToWriting === null
  }

  private dispatch(from: decoding.Decoder): void {
    switch (decoding.readVarUint(from)) {
      case messageNumber.sync:
        this.onSync(from)
        return
      case messageNumber.awareness:
        this.onAwareness(decoding.readVarUint8Array(from))
        return
      case messageNumber.askAwareness:
        this.sendPresence()
        return
      default:
        this.fault()
        return
    }
  }

  private sendPresence(): void {
    const frame = this.room.presence.frameFor(this)
    if (frame) this.send(frame, 'droppable')
  }

  private onSync(from: decoding.Decoder): void {
    const step = decoding.readVarUint(from)
    const body = decoding.readVarUint8Array(from)
    if (step === 0) {
      this.onStep1(body)
      return
    }
    if (step === 1 || step === 2) {
      this.onEdit(body, step === 1)
      return
    }
    this.fault()
  }

  private onStep1(stateVector: Uint8Array): void {
    this.intake.countQuestion()
    this.send(this.room.answerStep1(stateVector), 'required')
  }

  private onEdit(bytes: Uint8Array, isStep2: boolean): void {
    const { limits } = this.surroundings
    const answers = isStep2 && this.openQuestions > 0
    if (answers) this.openQuestions--
    const count = ++this.edits
    this.intake.admit(bytes.length)
    const limit = answers ? limits.firstSyncBytes : limits.updateBytes
    if (bytes.length > limit) {
      this.surroundings.metrics.refusedEdits++
      this.refused(count, refuse('edit-too-large', { limit }).refusal)
      return
    }
    this.room.submit({ member: this, bytes, count, isStep2 })
  }

  // Only the newest of a burst matters: it waits for its turn, the ones before it are forgotten.
  private onAwareness(bytes: Uint8Array): void {
    if (this.heldAwareness) {
      this.heldAwareness = bytes
      return
    }
    const wait = this.awarenessRate.take()
    if (wait === 0) {
      this.showAwareness(bytes)
      return
    }
    this.heldAwareness = bytes
    setTimeout(() => {
      const held = this.heldAwareness
      this.heldAwareness = null
      if (held && this.current.state === 'open') this.showAwareness(held)
    }, wait).unref()
  }

  private showAwareness(bytes: Uint8Array): void {
    if (!this.room.presence.update(this, bytes).ok) this.fault()
  }

  /** Something that no client of the protocol sends. Said once each time; too many end the connection. */
  private fault(): void {
    if (this.current.state !== 'open') return
    this.surroundings.metrics.refusedEdits++
    if (++this.faults >= mostFaults) {
      this.end('flooding')
      return
    }
    this.refused(0, refuse('edit-malformed', { reason: 'protocol' }).refusal)
  }

  private askNow(): void {
    this.openQuestions++
    this.send(this.room.askForMissing(), 'required')
  }

  private judgeSlowness(now: number): void {
    const { limits } = this.surroundings
    if (this.transport.unsentBytes <= limits.slowReaderBytes) this.slowSince = null
    else if (this.slowSince === null) this.slowSince = now
    else if (now - this.slowSince > limits.stuckReaderTime) this.endSlow()
  }

  private endSlow(): void {
    this.surroundings.metrics.slowReadersClosed++
    this.end('busy')
  }

  private notify(notice: Notice): void {
    if (this.visitor.hearsNotices) this.send(encodeNotice(notice), 'required')
  }

  private tellAccess(): void {
    const refusal = this.room.closedToWriting ?? (this.writes ? null : refuse('document-read-only').refusal)
    const text = refusal ? sentence(refusal, this.visitor.language) : ''
    const { epoch } = this.room.standing.head
    if (this.visitor.hearsNotices)
      this.notify({ kind: 'access', epoch, writes: refusal === null, code: refusal?.code ?? '', text })
    else if (refusal) this.send(deniedFrame(text), 'required')
  }

  private finish(reason: CloseReason | 'cut'): void {
    if (this.current.state === 'closed') return
    this.current = { state: 'closed', reason }
    this.room.leave(this)
    this.surroundings.ended(this)
  }
}

// Numbers before the update itself: message, step, length.
const overhead = 16
const mostFaults = 20
const mostFailedAnswers = 3
