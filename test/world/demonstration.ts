import { type DemonstrationAccount, DemonstrationSeed } from '../../api/src/modules/demonstration'
import { found } from '../../api/src/platform/auth'
import { startApp, type TestApp } from './app'
import { ask, tokenOf } from './people'

export interface DemonstrationWorld extends TestApp {
  /** A bearer token of a person of the demonstration; signs in on the first use. */
  as(key: DemonstrationAccount['key']): Promise<string>
  /** Runs a GraphQL operation as that person, or as a stranger with null. */
  ask(
    key: DemonstrationAccount['key'] | null,
    query: string,
    variables?: Record<string, unknown>,
  ): ReturnType<typeof ask>
}

/** The app with the demonstration in it: STD-001 is published as 1.0.0 and drafted on. */
export async function startDemonstration(options: Parameters<typeof startApp>[0] = {}): Promise<DemonstrationWorld> {
  const world = await startApp(options)
  const accounts = await world.app.get(DemonstrationSeed).prepare()
  const tokens = new Map<string, Promise<string>>()

  const as = (key: DemonstrationAccount['key']): Promise<string> => {
    const known = tokens.get(key) ?? tokenOf(world, found(accounts.find((account) => account.key === key)))
    tokens.set(key, known)
    return known
  }
  return {
    ...world,
    as,
    ask: async (key, query, variables) => ask(world, key && (await as(key)), query, variables),
  }
}
