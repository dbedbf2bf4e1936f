import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit'
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import type { GraphQLError, ValidationContext } from 'graphql'

/** Bounds of one operation (OWASP GraphQL Cheat Sheet; ASVS 5.0 §4.3.1). Our largest page query uses half of them. */
export const graphqlLimits = {
  depth: 10,
  cost: 1_000,
  aliases: 15,
  directives: 50,
  tokens: 1_000,
  pageSize: 100,
  /** Subscriptions that one socket may hold open. */
  subscriptions: 20,
  /** Bytes of one message on a socket; an operation over HTTP may be as large as any other body. */
  socketMessageBytes: 256 * 1024,
} as const

// Reported like any other rule: thrown, the breach would count as a mistake of ours.
const reported = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
}

export const limitRules = [
  maxDepthRule({ n: graphqlLimits.depth, ...reported }),
  costLimitRule({ maxCost: graphqlLimits.cost, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3, ...reported }),
  maxAliasesRule({ n: graphqlLimits.aliases, ...reported }),
  maxDirectivesRule({ n: graphqlLimits.directives, ...reported }),
]
