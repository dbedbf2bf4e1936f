import type { LocalizedText } from './language'

/** The shape of a no: edges turn it into an HTTP status, a GraphQL error code or a socket close code. */
export type RefusalKind =
  | 'badRequest'
  | 'signInRequired'
  | 'notAllowed'
  | 'notFound'
  | 'conflict'
  | 'tooLarge'
  | 'unsupported'
  | 'invalid'
  | 'tooMany'
  | 'unavailable'

export interface RefusalRow {
  readonly kind: RefusalKind
  readonly text: LocalizedText
}
