import type { Code } from '#shared/definitions'
import { nearest } from './nearest'

/** The code a sender most likely meant: a near code, or the code whose name in either language was written instead. */
export function nearestCode(written: string, codes: readonly Code[]): string | undefined {
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
