import type { Language } from '#shared/kernel'
import type { Actor } from '#shared/people'

/** One error of a GraphQL answer; `text` is the sentence for a person, `at` the field it concerns. */
export interface GraphqlProblem {
  readonly code: string
  readonly kind: string
  readonly at: string | null
  readonly text: { readonly en: string; readonly fr: string }
}

export interface GraphqlAnswer {
  readonly data: unknown
  readonly problems: readonly GraphqlProblem[]
}

/** What the pages need of the server that hosts them: who asks, in which language, and GraphQL in process. */
export interface Host {
  readonly nonce: string
  readonly requestId: string
  readonly actor: Actor
  readonly language: Language
  readonly demonstration: boolean
  execute(query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer>
  setSession(token: string, expiresAt: Date): void
  clearSession(): void
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends Host {}
  // Loaders and actions keep their own types in the page, as the option in vite.config.ts makes them travel.
  interface Future {
    v3_singleFetch: true
  }
}
