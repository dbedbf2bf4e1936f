import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common'
import type { Json } from '#shared/kernel'
import { Events } from '../events/events'
import { Database } from './database'

interface OutboxRow {
  readonly id: string
  readonly name: string
  readonly payload: Json
}

const POLL_MS = 1_000
// Ids are handed out before commit, so a lower id can appear after a higher one. Looking back this far catches it;
// what was told already is remembered for as long.
const LOOK_BACK = 200

/** Carries committed events to this node's listeners: at once on a notice, and by a poll should a notice be lost. */
@Injectable()
export class Outbox implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Outbox.name)
  private readonly told = new Set<string>()
  private highest = 0
  private timer: NodeJS.Timeout | null = null
  private running: Promise<void> | null = null
  private again = false

  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const known = await this.database.query<{ id: string }>('select id from outbox order by id desc limit $1', [
      LOOK_BACK,
    ])
    for (const row of known) this.remember(row.id)
    await this.database.listen('outbox', () => this.wake())
    this.timer = setInterval(() => this.wake(), POLL_MS)
    this.timer.unref()
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer)
    await this.running
  }

  /** Delivers what is new; while one delivery runs, the next wish for one is remembered, not stacked. */
  wake(): void {
    if (this.running !== null) {
      this.again = true
      return
    }
    this.running = this.deliver()
      .catch((error: unknown) =>
        this.logger.warn({ err: error }, 'The outbox could not be read; it is read again shortly'),
      )
      .finally(() => {
        this.running = null
        if (this.again) {
          this.again = false
          this.wake()
        }
      })
  }

  private async deliver(): Promise<void> {
    const rows = await this.database.query<OutboxRow>(
      'select id, name, payload from outbox where id > $1 order by id',
      [this.highest - LOOK_BACK],
    )
    for (const row of rows.filter((r) => !this.told.has(r.id))) {
      this.remember(row.id)
      await this.events.tell({ name: row.name, payload: row.payload })
    }
  }

  private remember(id: string): void {
    this.told.add(id)
    this.highest = Math.max(this.highest, Number(id))
    if (this.told.size > 2 * LOOK_BACK) {
      for (const old of this.told) if (Number(old) < this.highest - LOOK_BACK) this.told.delete(old)
    }
  }
}
