import { z } from 'zod'
import { exhaustive } from '#shared/kernel'
import type { Database, Transaction } from '../platform/database'
import type { AwarenessEntry } from './frames'
import type { RoomDirectory } from './room-directory'
import type { UpdateLog } from './update-log'

/** Whose sockets a revocation concerns: all that match every named field. */
export interface RevocationMatch {
  readonly sessionId?: string
  readonly personId?: string
  readonly documentId?: string
}

const awarenessEntry = z.object({ clientId: z.number(), clock: z.number(), state: z.string() })

const news = z.discriminatedUnion('about', [
  z.object({ about: z.literal('node'), node: z.string(), leaves: z.boolean() }),
  z.object({
    about: z.literal('presence'),
    node: z.string(),
    documentId: z.string(),
    entries: z.array(awarenessEntry),
  }),
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
  /** Name of this node, of nobody else's. */
  readonly node: string
  /** A document was made, frozen or thawed, or rights were taken back; the rooms know already. */
  heard(news: News): void
  warn(error: unknown, sentence: string): void
}

const channel = 'live_document'
const pollTime = 1_000
// Nodes say that they are there; one that has been silent for three turns is gone, and everybody connected to it.
const nodeTime = 5_000
// PostgreSQL refuses a NOTIFY payload of 8,000 bytes or more.
const mostPayload = 7_900

/**
 * Keeps the rooms of all nodes at the head of the log: PostgreSQL NOTIFY says at once that there is something to read,
 * and a poll once a second catches what a lost notice would have said. Every node may serve every document.
 */
export class FanOut {
  private readonly positions = new Map<string, number>()
  private readonly others = new Map<string, number>()
  private sending: Promise<void> | null = null
  private nodeTimer: NodeJS.Timeout | null = null
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
    this.nodeTimer = setInterval(() => this.sayHere(), nodeTime)
    this.nodeTimer.unref()
    this.sayHere()
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer)
    if (this.nodeTimer) clearInterval(this.nodeTimer)
    await this.hint({ about: 'node', node: this.surroundings.node, leaves: true })
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

  /** Shows the other nodes, if there are any, what those connected here have just shown of themselves. */
  announcePresence(documentId: string, entries: readonly AwarenessEntry[]): void {
    if (this.others.size === 0) return
    const { node } = this.surroundings
    for (const entry of entries) {
      const { clientId, clock, state } = entry
      this.hintLater({ about: 'presence', node, documentId, entries: [{ clientId, clock, state }] })
    }
  }

  /** Tells all nodes, this one included, when `tx` commits, or at once without one. */
  async tell(what: News, tx?: Transaction): Promise<void> {
    const payload = JSON.stringify(what)
    if (tx) return tx.notify(channel, payload)
    await this.surroundings.database.query('select pg_notify($1, $2)', [channel, payload])
  }

  private async sendPositions(): Promise<void> {
    while (this.positions.size > 0) {
      const all = [...this.positions].map(
        ([documentId, position]) => ({ about: 'update', documentId, position }) as const,
      )
      this.positions.clear()
      await this.hint(...all)
    }
  }

  /** Says something that the others would find out by themselves, only later. */
  private async hint(...all: readonly News[]): Promise<void> {
    const payloads = all.map((what) => JSON.stringify(what)).filter((text) => Buffer.byteLength(text) <= mostPayload)
    try {
      const sql = 'select pg_notify($1, payload) from unnest($2::text[]) as payload'
      await this.surroundings.database.query(sql, [channel, payloads])
    } catch (error) {
      // An edit they find by their poll; presence is shown again every fifteen seconds.
      this.surroundings.warn(error, 'The other nodes could not be told')
    }
  }

  private hintLater(what: News): void {
    this.hint(what).catch(() => undefined) // it has warned already
  }

  private sayHere(): void {
    this.hintLater({ about: 'node', node: this.surroundings.node, leaves: false })
    const now = Date.now()
    for (const [node, heardAt] of this.others) if (now - heardAt > 3 * nodeTime) this.forget(node)
  }

  private forget(node: string): void {
    this.others.delete(node)
    for (const room of this.surroundings.directory.rooms) room.presence.dropNode(node)
  }

  private hearNode({ node, leaves }: Extract<News, { about: 'node' }>): void {
    if (node === this.surroundings.node) return
    if (leaves) {
      this.forget(node)
      return
    }
    const isNew = !this.others.has(node)
    this.others.set(node, Date.now())
    if (!isNew) return
    // A newcomer hears who is here, and everybody who is connected here.
    this.sayHere()
    for (const room of this.surroundings.directory.rooms) {
      this.announcePresence(room.documentId, room.presence.ownEntries())
    }
  }

  private receive(payload: string): void {
    const parsed = parseNews(payload)
    const { directory, heard } = this.surroundings
    switch (parsed?.about) {
      case undefined:
        break
      case 'update':
        directory.find(parsed.documentId)?.learnPosition(parsed.position)
        break
      case 'presence':
        if (parsed.node !== this.surroundings.node)
          directory.find(parsed.documentId)?.presence.import(parsed.entries, parsed.node)
        break
      case 'node':
        this.hearNode(parsed)
        break
      case 'state':
        this.refresh(parsed).catch((error: unknown) => this.warn(error))
        break
      case 'revocation':
        heard(parsed)
        break
      default:
        exhaustive(parsed)
    }
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
