import type { Code } from '#shared/definitions'
import { nearest } from './nearest'

/** No code and no name of one is longer. */
const nameLimit = 200

/** The code a sender most likely meant: a near code, or the code whose name in either language was written instead. */
export function nearestCode(written: string, codes: readonly Code[]): string | undefined {
  if (written.length > nameLimit) return undefined
  const wanted = written.trim().toLowerCase()
  const named = codes.find(({ name }) => name.en.toLowerCase() === wanted || name.fr.toLowerCase() === wanted)
  return (
    named?.code ??
    nearest(
      written.trim(),
      codes.map(({ code }) => code),
    )
  )
}
