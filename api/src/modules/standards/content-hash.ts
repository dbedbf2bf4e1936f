import { createHash } from 'node:crypto'
import { type DataElementSet, toJson } from '#shared/definitions'
import { canonical } from '#shared/kernel'

/** SHA-256 of a set in its canonical spelling (RFC 8785), lower-case hexadecimal: what names a version's content. */
export function contentHash(set: DataElementSet): string {
  return createHash('sha256')
    .update(canonical(toJson(set)), 'utf8')
    .digest('hex')
}
