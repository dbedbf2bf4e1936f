import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common'
import { Client, type Notification } from 'pg'
import { DataSource } from 'typeorm'
import { Clock } from '../clock'
import { DatabaseConnection } from './connection'
import { rowsOf, Transaction } from './transaction'

type NotificationHandler = (payload: string) => void

const RECONNECT_MS = 500

/** The door to PostgreSQL: transactions, reads, and notifications from other nodes. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly logger = new Logger(Database.name)
  private readonly channels = new Map<string, Set<NotificationHandler>>()
  private listener: Client | null = null
  private connecting: Promise<void> | null = null
  private closed = false

  constructor(
    readonly dataSource: DataSource,
    private readonly connection: DatabaseConnection,
    private readonly clock: Clock,
  ) {}

  /** Runs `work` in one transaction: all of it commits, or none. What `work` throws comes out as it is. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.dataSource.transaction((manager) => work(new Transaction(manager, () => this.clock.now())))
  }

  /** One parameterised statement outside any transaction of ours. */
  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return rowsOf<Row>(this.dataSource.query(sql, [...parameters]))
  }

  /**
   * Hears PostgreSQL NOTIFY on `channel` on a connection of its own, reconnecting for ever. A notice may be missed
   * while reconnecting: whoever listens also polls. Returns the function that stops hearing.
   */
  async listen(channel: string, handler: NotificationHandler): Promise<() => void> {
    const handlers = this.channels.get(channel) ?? new Set()
    this.channels.set(channel, handlers.add(handler))
    await this.connect()
    await this.listener?.query(`listen ${quoted(channel)}`)
    return () => handlers.delete(handler)
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true
    await this.listener?.end().catch(() => undefined) // the server may be gone already; nothing is left to lose
  }

  private connect(): Promise<void> {
    if (this.listener) return Promise.resolve()
    this.connecting ??= this.openListener().finally(() => {
      this.connecting = null
    })
    return this.connecting
  }

  private async openListener(): Promise<void> {
    const settings = this.connection.listenerSettings()
    if (!settings) return // one process only (PGlite): nobody else could notify
    const client = new Client({ ...settings, keepAlive: true })
    client.on('notification', (notice) => this.deliver(notice))
    client.on('error', () => this.lost(client))
    client.on('end', () => this.lost(client))
    await client.connect()
    for (const channel of this.channels.keys()) await client.query(`listen ${quoted(channel)}`)
    this.listener = client
  }

  private deliver(notice: Notification): void {
    for (const handler of this.channels.get(notice.channel) ?? []) handler(notice.payload ?? '')
  }

  private lost(client: Client): void {
    if (this.closed || this.listener !== client) return
    this.listener = null
    this.logger.warn('The notification connection was lost; reconnecting')
    const retry = (): void => {
      if (this.closed) return
      this.connect().catch(() => setTimeout(retry, RECONNECT_MS).unref())
    }
    setTimeout(retry, RECONNECT_MS).unref()
  }
}

function quoted(identifier: string): string {
  return `"${identifier.replace(/"/g, '""')}"`
}
