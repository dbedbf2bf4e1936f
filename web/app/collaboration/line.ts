import { type CloseReason, closeReasonOf, closeReasons } from '#shared/wire'
import { type Pace, pauseBefore } from './pace'
import type { TicketAnswer } from './ticket'

/** An open, or opening, socket. */
export interface Socket {
  send(frame: Uint8Array): void
  close(): void
}

/** What a socket tells. After `closed` nothing follows. */
export interface SocketEvents {
  opened(): void
  heard(frame: Uint8Array): void
  /** `code`: RFC 6455 §7.4; 1006 for a line that was cut. */
  closed(code: number): void
}

export type LineState =
  | { readonly state: 'stopped' }
  | { readonly state: 'connecting' }
  | { readonly state: 'open' }
  /** Down; comes back by itself. */
  | { readonly state: 'waiting'; readonly why: 'cut' | 'signedOut' }
  /** Down until a person decides. */
  | { readonly state: 'ended'; readonly reason: CloseReason }

export interface LineTerms {
  readonly pace: Pace
  ticket(): Promise<TicketAnswer>
  connect(ticket: string, events: SocketEvents): Socket
  /** True while edits wait for the server: pauses are then short. */
  isUrgent(): boolean
  opened(): void
  heard(frame: Uint8Array): void
  /** It was open, or about to be, and is not any more. */
  down(reason: CloseReason | null): void
  changed(): void
}

/**
 * The connection of one document: a fresh ticket for each try, comes back after every cut with pauses that grow, takes
 * silence for death. It knows nothing of what travels on it.
 */
export class Line {
  private current: LineState = { state: 'stopped' }
  private socket: Socket | null = null
  private failures = 0
  private tries = 0
  private timer: ReturnType<typeof setTimeout> | null = null
  private heardAt = 0

  constructor(private readonly terms: LineTerms) {}

  get state(): LineState {
    return this.current
  }

  /** Goes up now: at first, after `stop`, and when there is reason to think that a try would succeed. */
  go(): void {
    if (this.current.state === 'open' || this.current.state === 'connecting') return
    this.try()
  }

  stop(): void {
    this.abandon()
    this.become({ state: 'stopped' })
  }

  /** Drops the connection and comes back at once. */
  renew(): void {
    if (this.current.state === 'stopped') return
    this.abandon()
    this.terms.down(null)
    this.try()
  }

  /** Ends it for a reason that the client found by itself. */
  end(reason: CloseReason): void {
    this.abandon()
    this.become({ state: 'ended', reason })
  }

  send(frame: Uint8Array): void {
    if (this.current.state === 'open') this.socket?.send(frame)
  }

  /** The server answered as it should: failures are counted from nought again. */
  proved(): void {
    this.failures = 0
  }

  /** Milliseconds since the server was last heard. */
  silence(now: number): number {
    return this.current.state === 'open' ? now - this.heardAt : 0
  }

  private try(): void {
    this.abandon()
    const mine = ++this.tries
    this.become({ state: 'connecting' })
    this.timer = setTimeout(() => this.failed(null), this.terms.pace.welcome)
    this.terms.ticket().then(
      (answer) => mine === this.tries && this.current.state === 'connecting' && this.useTicket(answer),
      () => mine === this.tries && this.failed(null),
    )
  }

  private useTicket(answer: TicketAnswer): void {
    if (answer.kind === 'ticket') this.attach(answer.ticket)
    else if (answer.kind === 'notFound') this.failed('notFound')
    else this.failed(null, answer.kind === 'signedOut' ? 'signedOut' : 'cut')
  }

  private attach(ticket: string): void {
    const mine = this.tries
    const ifCurrent = (act: () => void) => mine === this.tries && this.socket !== null && act()
    this.socket = this.terms.connect(ticket, {
      opened: () => ifCurrent(() => this.opened()),
      heard: (frame) =>
        ifCurrent(() => {
          this.heardAt = Date.now()
          this.terms.heard(frame)
        }),
      closed: (code) => ifCurrent(() => this.failed(closeReasonOf(code))),
    })
  }

  private opened(): void {
    this.clearTimer()
    this.heardAt = Date.now()
    this.become({ state: 'open' })
    this.terms.opened()
  }

  private failed(reason: CloseReason | null, why: 'cut' | 'signedOut' = 'cut'): void {
    this.abandon()
    const comeBack = reason === null ? 'later' : closeReasons[reason].comeBack
    if (comeBack === 'never' && reason !== null) this.become({ state: 'ended', reason })
    else {
      this.become({ state: 'waiting', why })
      this.scheduleReturn()
    }
    this.terms.down(reason)
  }

  private scheduleReturn(): void {
    const { pace } = this.terms
    const pause = pauseBefore(this.failures++, pace, this.terms.isUrgent(), Math.random())
    this.clearTimer()
    this.timer = setTimeout(() => this.go(), pause)
  }

  private abandon(): void {
    this.clearTimer()
    const { socket } = this
    this.socket = null
    socket?.close()
  }

  private clearTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
  }

  private become(state: LineState): void {
    this.current = state
    this.terms.changed()
  }
}
