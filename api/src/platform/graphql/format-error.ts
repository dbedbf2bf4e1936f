import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { Logger } from '@nestjs/common'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { kindOf, sentence } from '#shared/kernel'
import { refusalIn } from '../errors/refusal-in'

const logger = new Logger('GraphQL')
// What Apollo says about the request itself: safe to pass on.
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
])

/**
 * The edge of GraphQL: a refusal keeps its code and carries its sentence in both languages, an error about the request
 * passes, everything else is a bug that shows only its number.
 */
export function formatGraphqlError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error)
  const refusal = refusalIn(original)
  if (refusal) {
    return {
      ...formatted,
      message: sentence(refusal, 'en'),
      extensions: {
        code: refusal.code,
        kind: kindOf(refusal),
        ...(refusal.at === undefined ? {} : { at: refusal.at }),
        text: { en: sentence(refusal, 'en'), fr: sentence(refusal, 'fr') },
      },
    }
  }
  const code = formatted.extensions?.code
  if (typeof code === 'string' && REQUEST_CODES.has(code)) {
    return {
      message: withoutHints(formatted.message),
      extensions: { code },
      ...(formatted.locations ? { locations: formatted.locations } : {}),
    }
  }
  const number = randomUUID()
  logger.error({ err: original, requestId: number }, 'A GraphQL operation failed')
  return {
    message: `Something went wrong on our side (${number}).`,
    extensions: { code: 'INTERNAL', instance: number },
  }
}

/** The same edge for errors of a socket, where nobody has given them a code yet. */
export function formatSocketError(error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError {
  if (!(error instanceof GraphQLError)) return formatGraphqlError(error, error)
  const isAboutRequest = !error.path && (!error.originalError || error.originalError instanceof GraphQLError)
  const formatted = error.toJSON()
  const code = isAboutRequest ? { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } } : {}
  return formatGraphqlError({ ...formatted, ...code }, error)
}

// Names that were not asked for are a map of the schema for whoever tries words; so is what serves it.
function withoutHints(message: string): string {
  if (message.startsWith('GraphQL introspection')) return 'Introspection is off.'
  return message.replace(/ ?Did you mean .*\?$/s, '')
}
