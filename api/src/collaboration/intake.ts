import type { SocketLimits } from '#shared/wire'
import { Rate } from './rate'

export interface IntakeSurroundings {
  readonly limits: SocketLimits
  now(): number
  /** Stops and starts reading from the other side. */
  pause(): void
  resume(): void
}

/**
 * How fast one connection is read. Reading stops while too many of its edits wait for the log, and for as long as its
 * messages come faster than the rate: a flood costs its sender time and nobody else anything, and loses nothing.
 */
export class Intake {
  private readonly messages: Rate
  private readonly questions: Rate
  private readonly waiting: number[] = []
  private waitingBytes = 0
  private settled = 0
  private isFull = false
  private pausedUntil = 0

  constructor(private readonly surroundings: IntakeSurroundings) {
    const { limits, now } = surroundings
    this.messages = new Rate(limits.updatesPerSecond, limits.updateBurst, now)
    this.questions = new Rate(limits.syncRequestsPerSecond, limits.syncRequestBurst, now)
  }

  get isPaused(): boolean {
    return this.isFull || this.pausedUntil > this.surroundings.now()
  }

  countMessage(): void {
    this.slowDown(this.messages.take())
  }

  /** A question for the document's state: the dearest message there is. */
  countQuestion(): void {
    this.slowDown(this.questions.take())
  }

  /** An edit goes in line. */
  admit(bytes: number): void {
    this.waiting.push(bytes)
    this.waitingBytes += bytes
    const { waitingEdits, waitingBytes } = this.surroundings.limits
    if (this.waiting.length < waitingEdits && this.waitingBytes < waitingBytes) return
    this.isFull = true
    this.surroundings.pause()
  }

  /** The first `count` edits of the connection have left the line. */
  settle(count: number): void {
    for (; this.settled < count; this.settled++) this.waitingBytes -= this.waiting.shift() ?? 0
    const { waitingEdits, waitingBytes } = this.surroundings.limits
    if (!this.isFull || this.waiting.length > waitingEdits / 2 || this.waitingBytes > waitingBytes / 2) return
    this.isFull = false
    this.resumeIfFree()
  }

  private slowDown(milliseconds: number): void {
    const until = this.surroundings.now() + milliseconds
    if (milliseconds === 0 || until <= this.pausedUntil) return
    this.pausedUntil = until
    this.surroundings.pause()
    setTimeout(() => this.resumeIfFree(), milliseconds + 1).unref()
  }

  private resumeIfFree(): void {
    if (!this.isPaused) this.surroundings.resume()
  }
}
