import path from 'node:path'
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo'
import type { DynamicModule } from '@nestjs/common'
import { GraphQLModule } from '@nestjs/graphql'
import { ActorSource } from '../auth/actor-source'
import { SessionCookie } from '../auth/session-cookie'
import { type AppConfig, CONFIG } from '../config'
import { formatGraphqlError } from './format-error'
import { contextOf } from './graphql-context'
import { GRAPHQL_PATH } from './graphql-path'
import { graphqlLimits, limitRules } from './limits'

/** The SDL files are the contract; they are read from the source tree, which is always beside the build. */
const sdlPattern = path.join(process.cwd(), 'api/src/**/*.graphql')

/** GraphQL over HTTP; `GraphqlSocket` serves the sockets of the same path. */
export function graphqlModule(): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [CONFIG, ActorSource, SessionCookie],
    useFactory: (config: AppConfig, source: ActorSource, cookie: SessionCookie) => ({
      path: GRAPHQL_PATH,
      typePaths: [sdlPattern],
      context: (carrier: object) => contextOf(carrier, source, cookie),
      introspection: config.development,
      playground: false,
      graphiql: false,
      csrfPrevention: true,
      persistedQueries: false,
      allowBatchedHttpRequests: false,
      includeStacktraceInErrorResponses: false,
      validationRules: limitRules,
      parseOptions: { maxTokens: graphqlLimits.tokens },
      formatError: formatGraphqlError,
    }),
  })
}
