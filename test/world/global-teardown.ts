import { dropDatabase, TEMPLATE } from './databases'

export default async function tearDown(): Promise<void> {
  await dropDatabase(TEMPLATE)
  const { throwawayPostgres } = globalThis as { throwawayPostgres?: { stop(): Promise<void> } | null }
  await throwawayPostgres?.stop()
}
