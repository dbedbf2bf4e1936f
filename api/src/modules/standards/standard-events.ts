import { Injectable } from '@nestjs/common'
import type { Json, StandardId } from '#shared/kernel'
import { Events } from '../../platform/events'

export interface StandardEvent {
  readonly standardId: StandardId
  readonly event: 'approved' | 'returned' | 'published'
  readonly version: string | null
  readonly hash: string | null
}

const NAMES = {
  approved: 'standards.approved',
  returned: 'standards.returned',
  published: 'standards.published',
} as const
// A subscriber that does not read for this long a queue has gone; what it missed stands in the tables.
const LONGEST_QUEUE = 100

/** What happens to standards, for subscriptions and for engines that keep a connection open. */
@Injectable()
export class StandardEvents {
  constructor(private readonly events: Events) {}

  /** Calls `hear` for each event of every standard; returns the function that stops it. */
  on(hear: (event: StandardEvent) => void): () => void {
    const stops = Object.entries(NAMES).map(([event, name]) =>
      this.events.on(name, (payload) => hear(toEvent(event as StandardEvent['event'], payload))),
    )
    return () => {
      for (const stop of stops) stop()
    }
  }

  /**
   * What `see` makes of the events of one standard from now on, until the reader stops; null keeps one from the reader.
   * Not a generator: one that waits cannot be stopped, and would listen for ever for a reader who has gone.
   */
  of<T>(standardId: StandardId, see: (event: StandardEvent) => Promise<T | null>): AsyncIterableIterator<T> {
    const queue: StandardEvent[] = []
    let isOver = false
    let wake: () => void = () => undefined
    const stop = this.on((event) => {
      if (event.standardId === standardId && queue.length < LONGEST_QUEUE) queue.push(event)
      wake()
    })
    const next = async (): Promise<IteratorResult<T>> => {
      while (!isOver) {
        const event = queue.shift()
        const seen = event ? await see(event) : null
        if (seen !== null) return { done: false, value: seen }
        if (queue.length === 0 && !isOver) {
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
      }
      return { done: true, value: undefined }
    }
    const end = async (): Promise<IteratorResult<T>> => {
      isOver = true
      stop()
      wake()
      return { done: true, value: undefined }
    }
    return {
      next,
      return: end,
      [Symbol.asyncIterator]() {
        return this
      },
    }
  }
}

function toEvent(event: StandardEvent['event'], payload: Json): StandardEvent {
  const fields = payload as { standardId: StandardId; version?: string; hash?: string } // written by our own services
  return { standardId: fields.standardId, event, version: fields.version ?? null, hash: fields.hash ?? null }
}
