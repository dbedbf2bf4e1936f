import 'reflect-metadata'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DataSource } from 'typeorm'
import { migrations } from '../../api/src/migrations'
import { startEmbeddedPostgres } from '../../api/src/platform/database/embedded-postgres'
import { createDatabase, TEMPLATE, urlOf } from './databases'

/**
 * One PostgreSQL for the whole run: the one at TEST_DATABASE_URL, else the embedded one without fsync. A migrated
 * template database is cloned for each test file.
 */
export default async function setUp(): Promise<void> {
  const given = process.env.TEST_DATABASE_URL
  const started = given ? null : await startThrowawayPostgres()
  process.env.CONCORDAT_TEST_SERVER = given ?? started?.url
  Object.assign(globalThis, { throwawayPostgres: started })

  await createDatabase(TEMPLATE)
  const template = new DataSource({ type: 'postgres', url: urlOf(TEMPLATE), migrations, poolSize: 1 })
  await template.initialize()
  await template.runMigrations({ transaction: 'each' })
  await template.destroy()
}

async function startThrowawayPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'concordat-test-'))
  const server = await startEmbeddedPostgres(path.join(folder, 'postgres'), {
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    max_connections: '200',
  })
  return {
    url: `postgres://${server.user}@localhost/${server.database}?host=${encodeURIComponent(server.host)}`,
    stop: async () => {
      await server.stop()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}
