import type { ApolloServer } from '@apollo/server'
import type { AppLoadContext } from '@remix-run/node'
import type { Request, Response } from 'express'
import { type Language, languages, parseAcceptLanguage } from '#shared/kernel'
import type { Actor } from '#shared/people'
import { callerOf, readCookie, type SessionCookie } from '../auth'
import type { AppConfig } from '../config'
import { contextFor, type GraphqlContext } from '../graphql'
import { nonceOf } from '../http'
import { requestIdOf } from '../http/request-id'

/** One error of a GraphQL answer as pages see it. */
export interface GraphqlProblem {
  readonly code: string
  readonly kind: string
  readonly at: string | null
  readonly text: { readonly en: string; readonly fr: string }
}

export type GraphqlAnswer = { readonly data: unknown; readonly problems: readonly GraphqlProblem[] }

declare module '@remix-run/node' {
  /** What loaders and actions may use of the server: who asks, in which language, and GraphQL in process. */
  interface AppLoadContext {
    readonly nonce: string
    readonly requestId: string
    readonly actor: Actor
    readonly language: Language
    readonly demonstration: boolean
    /** Runs one operation as the caller: the same schema, rules and limits as over HTTP, without the hop. */
    execute(query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer>
    setSession(token: string, expiresAt: Date): void
    clearSession(): void
  }
}

// What was chosen on this device, then what the account signed in last speaks; both are set by the pages.
const LANGUAGE_COOKIES = ['language', 'account-language']

/** Makes the Remix load context of a request. */
export function loadContextFor(apollo: () => ApolloServer, cookie: SessionCookie, config: AppConfig) {
  return (request: Request, response: Response): AppLoadContext => {
    const { actor } = callerOf(request)
    const language = languageOf(request)
    return {
      nonce: nonceOf(response),
      requestId: requestIdOf(request),
      actor,
      language,
      demonstration: config.demonstration,
      execute: (query, variables) => execute(apollo(), query, variables ?? {}, contextFor(actor, language, request)),
      setSession: (token, expiresAt) => cookie.set(response, token, expiresAt),
      clearSession: () => cookie.clear(response),
    }
  }
}

/** The language a person chose on this device, else that of their account, else the browser's. */
function languageOf(request: Request): Language {
  const wanted = LANGUAGE_COOKIES.map((name) => readCookie(request.headers.cookie, name))
  const known = wanted.flatMap((value) => languages.filter((language) => language === value))
  return known[0] ?? parseAcceptLanguage(request.headers['accept-language'])
}

async function execute(
  apollo: ApolloServer,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  contextValue: GraphqlContext,
): Promise<GraphqlAnswer> {
  const answer = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue })
  if (answer.body.kind !== 'single') throw new Error('Incremental delivery is not used here')
  const { data, errors } = answer.body.singleResult
  return {
    data: data ?? null,
    problems: (errors ?? []).map((error) => toProblem(error.message, error.extensions ?? {})),
  }
}

function toProblem(message: string, extensions: Readonly<Record<string, unknown>>): GraphqlProblem {
  return {
    code: String(extensions.code ?? 'INTERNAL'),
    kind: String(extensions.kind ?? 'bug'),
    at: typeof extensions.at === 'string' ? extensions.at : null,
    text: isText(extensions.text) ? extensions.text : { en: message, fr: message },
  }
}

function isText(value: unknown): value is { en: string; fr: string } {
  return typeof value === 'object' && value !== null && 'en' in value && 'fr' in value
}
