import fs from 'node:fs'
import path from 'node:path'
import type { ClientConfig } from 'pg'
import type { DataSourceOptions } from 'typeorm'
import type { AppConfig } from '../config'
import { holdDataDirectory } from './data-directory'
import { startEmbeddedPostgres } from './embedded-postgres'

export type DatabaseKind = 'PostgreSQL' | 'embedded PostgreSQL' | 'PGlite'

/** An opened database: how TypeORM reaches it, how a listener does, and how it is closed. */
export abstract class DatabaseConnection {
  abstract readonly kind: DatabaseKind
  abstract readonly options: Extract<DataSourceOptions, { type: 'postgres' }>
  /** Settings of an extra connection for LISTEN; null where there can be only one connection. */
  abstract listenerSettings(): ClientConfig | null
  abstract close(): Promise<void>
}

const POOL_SIZE = 12
// A statement that takes longer than this is a fault of ours, not patience to be asked of a person.
const STATEMENT_TIMEOUT_MS = 15_000

const shared = {
  type: 'postgres' as const,
  synchronize: false,
  migrationsTransactionMode: 'each' as const,
  poolSize: POOL_SIZE,
  extra: { statement_timeout: STATEMENT_TIMEOUT_MS, connectionTimeoutMillis: 15_000 },
}

/**
 * Opens `DATABASE_URL` when it is set; otherwise the embedded PostgreSQL on the data folder, and where its binaries
 * cannot run, PGlite (PostgreSQL in WebAssembly), which does not force writes to the disk.
 * Throws `ConfigurationError` when the data folder is in use.
 */
export async function openDatabase(config: AppConfig, warn: (sentence: string) => void): Promise<DatabaseConnection> {
  if (config.databaseUrl) return connectTo(config.databaseUrl)
  const hold = await holdDataDirectory(config.dataDirectory)
  try {
    if (config.embeddedDatabase === 'pglite') return await openPglite(config.dataDirectory, hold.release)
    return await openEmbedded(config.dataDirectory, hold.release)
  } catch (error) {
    if (config.embeddedDatabase !== 'automatic') throw error
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    warn(`The embedded PostgreSQL cannot run here (${reason}). Using PGlite: a power cut can lose the last edits.`)
    return openPglite(config.dataDirectory, hold.release)
  }
}

/** Reaches a PostgreSQL server that somebody else runs. */
export function connectTo(url: string): DatabaseConnection {
  return {
    kind: 'PostgreSQL',
    options: { ...shared, url },
    listenerSettings: () => ({ connectionString: url }),
    close: async () => undefined,
  }
}

async function openEmbedded(dataDirectory: string, release: () => Promise<void>): Promise<DatabaseConnection> {
  const server = await startEmbeddedPostgres(path.join(dataDirectory, 'postgres'))
  const { host, port, user, database } = server
  return {
    kind: 'embedded PostgreSQL',
    options: { ...shared, host, port, username: user, database },
    listenerSettings: () => ({ host, port, user, database }),
    close: async () => {
      await server.stop()
      await release()
    },
  }
}

async function openPglite(dataDirectory: string, release: () => Promise<void>): Promise<DatabaseConnection> {
  fs.mkdirSync(dataDirectory, { recursive: true }) // PGlite does not make parents
  const { PGlite } = await import('@electric-sql/pglite')
  const { createPgConfig } = await import('@electric-sql/pglite/node-postgres')
  const pglite = await PGlite.create({ dataDir: path.join(dataDirectory, 'pglite') })
  return {
    kind: 'PGlite',
    // One session exists: a second query waits for its turn, and gives up rather than wait for ever.
    options: { ...shared, poolSize: 1, extra: { ...createPgConfig(pglite), max: 1, connectionTimeoutMillis: 15_000 } },
    listenerSettings: () => null,
    close: async () => {
      await pglite.close()
      await release()
    },
  }
}
