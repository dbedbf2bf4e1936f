import type { Language, OrganisationId, PersonId } from '#shared/kernel'
import { type Office, type OrganisationKind, publicActor } from '#shared/people'
import { AccountsService } from '../../api/src/modules/identity'
import { Clock } from '../../api/src/platform/clock'
import { Database } from '../../api/src/platform/database'
import type { TestApp } from './app'

/** Somebody with an account in a test world. */
export interface Account {
  readonly personId: PersonId
  readonly organisationId: OrganisationId
  readonly email: string
  readonly password: string
}

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads out of an answer is its own claim; a wrong claim fails the test.
  readonly data: any
  readonly codes: readonly string[]
}

let count = 0

/** A person with an account, in an organisation of their own unless one is given. */
export async function person(
  { app }: TestApp,
  wish: {
    offices?: Office[]
    kind?: OrganisationKind
    organisationId?: OrganisationId
    language?: Language
    name?: string
  } = {},
): Promise<Account> {
  const accounts = app.get(AccountsService)
  const number = ++count
  const email = `person${number}@example.test`
  const password = `velvet anchor plum ${number} kettle`
  return app.get(Database).transaction(async (tx) => {
    const name = { en: `Sunrise Parcels ${number}`, fr: `Colis du Levant ${number}` }
    const organisationId =
      wish.organisationId ?? (await accounts.addOrganisation(tx, publicActor, { kind: wish.kind ?? 'carrier', name }))
    const personId = await accounts.addAccount(tx, publicActor, {
      email,
      name: wish.name ?? `Robin Example ${number}`,
      password,
      organisationId,
      offices: wish.offices ?? [],
      language: wish.language ?? 'en',
    })
    return { personId, organisationId, email, password }
  })
}

/** Signs in by `POST /v1/sessions`; answers the bearer token. */
export async function tokenOf(
  { url }: TestApp,
  { email, password }: Pick<Account, 'email' | 'password'>,
): Promise<string> {
  const answer = await fetch(`${url}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const body: unknown = await answer.json()
  if (typeof body === 'object' && body && 'token' in body && typeof body.token === 'string') return body.token
  throw new Error(`Sign-in answered ${answer.status} ${JSON.stringify(body)}`)
}

/** A person who is signed in already. */
export async function signedIn(
  world: TestApp,
  wish: Parameters<typeof person>[1] = {},
): Promise<Account & { token: string }> {
  const account = await person(world, wish)
  return { ...account, token: await tokenOf(world, account) }
}

/** Asks `/graphql` with a bearer token, or as a stranger. */
export async function ask(
  { url }: TestApp,
  token: string | null,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  const body = (await answer.json()) as { data?: unknown; errors?: { extensions?: { code?: string } }[] }
  return { status: answer.status, data: body.data, codes: (body.errors ?? []).map((e) => e.extensions?.code ?? '') }
}

/** Puts the app's clock under the test's hand: `forward` moves it, from the moment of the call. */
export function takeClock({ app }: TestApp): { forward(minutes: number): void; giveBack(): void } {
  const clock = app.get(Clock)
  let ahead = 0
  clock.now = () => new Date(Date.now() + ahead * 60_000)
  return {
    forward: (minutes) => {
      ahead += minutes
    },
    giveBack: () => Reflect.deleteProperty(clock, 'now'),
  }
}
