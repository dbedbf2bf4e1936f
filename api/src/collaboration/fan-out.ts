import { z } from 'zod'
import type { Database, Transaction } from '../platform/database'
import type { RoomDirectory } from './room-directory'
import type { UpdateLog } from './update-log'

/** Whose sockets a revocation concerns: all that match every named field. */
export interface RevocationMatch {
  readonly sessionId?: string
  readonly personId?: string
  readonly documentId?: string
}

const news = z.discriminatedUnion('about', [
  z.object({ about: z.literal('update'), documentId: z.string(), position: z.number() }),
  z.object({ about: z.literal('state'), documentId: z.string() }),
  z.object({
    about: z.literal('revocation'),
    match: z.object({
      sessionId: z.string().optional(),
      personId: z.string().optional(),
      documentId: z.string().optional(),
    }),
  }),
])

/** What nodes tell each other. A hint: the tables are the truth, and the poll finds what a lost hint would have said. */
export type News = z.infer<typeof news>

export interface FanOutSurroundings {
  readonly database: Pick<Database, 'query' | 'listen'>
  readonly log: UpdateLog
  readonly directory: RoomDirectory
  /** A document was frozen or thawed, or rights were taken back; the rooms know already. */
  heard(news: News): void
  warn(error: unknown, sentence: string): void
}

const channel = 'live_document'
const pollTime = 1_000

/**
 * Keeps the rooms of all nodes at the head of the log: PostgreSQL NOTIFY says at once that there is something to read,
 * and a poll once a second catches what a lost notice would have said. Every node may serve every document.
 */
export class FanOut {
  private readonly positions = new Map<string, number>()
  private sending: Promise<void> | null = null
  private polling: Promise<void> | null = null
  private timer: NodeJS.Timeout | null = null
  private stopListening: (() => void) | null = null

  constructor(private readonly surroundings: FanOutSurroundings) {}

  async start(): Promise<void> {
    this.stopListening = await this.surroundings.database.listen(channel, (payload) => this.receive(payload))
    this.timer = setInterval(() => {
      this.polling ??= this.poll().finally(() => {
        this.polling = null
      })
    }, pollTime)
    this.timer.unref()
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer)
    this.stopListening?.()
    await this.sending
    await this.polling
  }

  /** Tells the other nodes that `documentId` has reached `position`. While one notice is on its way, the next gather. */
  announce(documentId: string, position: number): void {
    this.positions.set(documentId, position)
    this.sending ??= this.sendPositions().finally(() => {
      this.sending = null
    })
  }

  /** Tells all nodes, this one included, when `tx` commits, or at once without one. */
  async tell(what: News, tx?: Transaction): Promise<void> {
    const payload = JSON.stringify(what)
    if (tx) return tx.notify(channel, payload)
    await this.surroundings.database.query('select pg_notify($1, $2)', [channel, payload])
  }

  private async sendPositions(): Promise<void> {
    while (this.positions.size > 0) {
      const payloads = [...this.positions].map(([documentId, position]) =>
        JSON.stringify({ about: 'update', documentId, position } satisfies News),
      )
      this.positions.clear()
      try {
        await this.surroundings.database.query('select pg_notify($1, payload) from unnest($2::text[]) as payload', [
          channel,
          payloads,
        ])
      } catch (error) {
        // The other nodes find it by their poll.
        this.surroundings.warn(error, 'Other nodes could not be told about an edit')
      }
    }
  }

  private receive(payload: string): void {
    const parsed = parseNews(payload)
    if (!parsed) return
    if (parsed.about === 'update') this.surroundings.directory.find(parsed.documentId)?.learnPosition(parsed.position)
    else if (parsed.about === 'state') this.refresh(parsed).catch((error: unknown) => this.warn(error))
    else this.surroundings.heard(parsed)
  }

  private async refresh(what: Extract<News, { about: 'state' }>): Promise<void> {
    const room = this.surroundings.directory.find(what.documentId)
    if (room) room.learn(await this.surroundings.log.head(what.documentId))
    this.surroundings.heard(what)
  }

  private async poll(): Promise<void> {
    try {
      const { directory, log, heard } = this.surroundings
      const rooms = directory.rooms
      if (rooms.length === 0) return
      const heads = new Map(
        (await log.heads(rooms.map((room) => room.documentId))).map((head) => [head.documentId, head]),
      )
      for (const room of rooms) {
        const head = heads.get(room.documentId) ?? null
        const changed = head !== null && head.epoch > room.standing.head.epoch
        room.learn(head)
        if (changed) heard({ about: 'state', documentId: room.documentId })
      }
    } catch (error) {
      this.warn(error)
    }
  }

  private warn(error: unknown): void {
    this.surroundings.warn(error, 'The heads of the open documents could not be read; they are read again shortly')
  }
}

function parseNews(payload: string): News | null {
  try {
    return news.parse(JSON.parse(payload))
  } catch {
    // A newer node may say what this one does not understand; the poll brings what matters.
    return null
  }
}
