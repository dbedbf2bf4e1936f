import type { Request } from 'express'
import { Refused, refuse } from '#shared/kernel'

/** The whole body of a request. Refuses a longer one as soon as its length is known, and does not keep it. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = new Refused(refuse('body-too-large', { limit: `${limit / 1024 / 1024} MiB` }).refusal)
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    request.resume() // the sender may finish and read the answer
    throw tooLarge
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw tooLarge
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
