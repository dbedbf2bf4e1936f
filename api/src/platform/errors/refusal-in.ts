import { QueryFailedError } from 'typeorm'
import { type Refusal, Refused, refuse } from '#shared/kernel'

// SQLSTATE `character_not_in_repertoire`: JSON may hold U+0000, PostgreSQL's text may not.
const NUL_IN_TEXT = '22021'

/**
 * The refusal that an error is at the edge; null when it is a bug. A text with U+0000 is refused by the database, here
 * and for every door at once, so that no door has to look for it.
 */
export function refusalIn(error: unknown): Refusal | null {
  if (error instanceof Refused) return error.refusal
  if (error instanceof QueryFailedError && error.driverError.code === NUL_IN_TEXT) {
    return refuse('text-unstorable').refusal
  }
  return null
}
