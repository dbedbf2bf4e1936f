import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit'
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'

/** Bounds of one operation (OWASP GraphQL Cheat Sheet; ASVS 5.0 §4.3.1). Our largest page query uses half of them. */
export const graphqlLimits = {
  depth: 10,
  cost: 1_000,
  aliases: 15,
  directives: 50,
  tokens: 1_000,
  pageSize: 100,
} as const

export const limitRules = [
  maxDepthRule({ n: graphqlLimits.depth }),
  costLimitRule({ maxCost: graphqlLimits.cost, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3 }),
  maxAliasesRule({ n: graphqlLimits.aliases }),
  maxDirectivesRule({ n: graphqlLimits.directives }),
]
