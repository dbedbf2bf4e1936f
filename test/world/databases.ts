import { randomBytes } from 'node:crypto'
import { Client } from 'pg'

/** The migrated database that every test database is a clone of; its name carries the run, so runs may share a server. */
export const TEMPLATE = process.env.CONCORDAT_TEST_TEMPLATE ?? `concordat_template_${process.pid}`
process.env.CONCORDAT_TEST_TEMPLATE = TEMPLATE

/** The address of one database on the run's server. */
export function urlOf(database: string): string {
  const url = new URL(process.env.CONCORDAT_TEST_SERVER ?? '')
  url.pathname = `/${database}`
  return url.href
}

export function createDatabase(name: string, template?: string): Promise<void> {
  return administrate(`create database ${name}${template ? ` template ${template}` : ''}`)
}

export function dropDatabase(name: string): Promise<void> {
  return administrate(`drop database if exists ${name} with (force)`)
}

/** A database of its own for one test file: migrated, empty. */
export async function testDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `concordat_test_${randomBytes(6).toString('hex')}`
  await createDatabase(name, TEMPLATE)
  return { url: urlOf(name), drop: () => dropDatabase(name) }
}

async function administrate(sql: string): Promise<void> {
  const client = new Client({ connectionString: process.env.CONCORDAT_TEST_SERVER })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
