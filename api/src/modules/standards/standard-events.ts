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

  /** The events of one standard from now on, until the reader stops. */
  async *of(standardId: StandardId): AsyncGenerator<StandardEvent> {
    const queue: StandardEvent[] = []
    let wake: () => void = () => undefined
    const stop = this.on((event) => {
      if (event.standardId === standardId && queue.length < LONGEST_QUEUE) queue.push(event)
      wake()
    })
    try {
      for (;;) {
        const event = queue.shift()
        if (event) yield event
        else
          await new Promise<void>((resolve) => {
            wake = resolve
          })
      }
    } finally {
      stop()
    }
  }
}

function toEvent(event: StandardEvent['event'], payload: Json): StandardEvent {
  const fields = payload as { standardId: StandardId; version?: string; hash?: string } // written by our own services
  return { standardId: fields.standardId, event, version: fields.version ?? null, hash: fields.hash ?? null }
}
