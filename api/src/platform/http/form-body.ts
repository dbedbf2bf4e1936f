import { Transform, type TransformCallback } from 'node:stream'
import type { Request } from 'express'
import { Refused, refuse } from '#shared/kernel'

// A message to be checked may be 1 MiB, and percent-encoding makes up to three bytes of one.
const FORM_LIMIT_MIB = 4
const FORM_LIMIT = FORM_LIMIT_MIB * 1024 * 1024

/**
 * The bytes of a page's form. Pages take URL-encoded forms only, which are always well-formed, and bounded ones.
 * Throws `form-media-type` or `body-too-large`; a body of unannounced length breaks off at the bound.
 */
export function formBody(request: Request): Transform {
  if (!request.is('application/x-www-form-urlencoded')) throw new Refused(refuse('form-media-type').refusal)
  if (Number(request.headers['content-length'] ?? 0) > FORM_LIMIT) throw tooLarge()
  let seen = 0
  const bounded = new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      seen += chunk.length
      if (seen > FORM_LIMIT) done(tooLarge())
      else done(null, chunk)
    },
  })
  request.on('error', (error) => bounded.destroy(error))
  request.on('aborted', () => bounded.destroy())
  return request.pipe(bounded)
}

function tooLarge(): Refused {
  return new Refused(refuse('body-too-large', { limit: `${FORM_LIMIT_MIB} MiB` }).refusal)
}
