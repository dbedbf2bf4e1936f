import { Injectable, Logger } from '@nestjs/common'
import type { Json } from '#shared/kernel'

/** Something that happened, named in the past tense: `standards.published`. A hint; the tables are the truth. */
export interface DomainEvent {
  readonly name: string
  readonly payload: Json
}

type Handler = (payload: Json) => void | Promise<void>

/**
 * Past-tense events to whoever listens, on every node, after the transaction that wrote them has committed.
 * Handlers are idempotent: an event may come twice or not at all. A handler that fails is logged and hurts nobody else.
 */
@Injectable()
export class Events {
  private readonly logger = new Logger(Events.name)
  private readonly handlers = new Map<string, Set<Handler>>()

  /** Calls `handler` for each event of that name; returns the function that stops it. */
  on(name: string, handler: Handler): () => void {
    const known = this.handlers.get(name) ?? new Set()
    this.handlers.set(name, known.add(handler))
    return () => known.delete(handler)
  }

  /** Tells this node's listeners. Only the outbox calls it. */
  async tell(event: DomainEvent): Promise<void> {
    const listeners = [...(this.handlers.get(event.name) ?? [])]
    await Promise.all(
      listeners.map(async (handler) => {
        try {
          await handler(event.payload)
        } catch (error) {
          // One listener's bug must not keep the news from the others; the event can be told again.
          this.logger.error({ err: error, event: event.name }, 'An event handler failed')
        }
      }),
    )
  }
}
