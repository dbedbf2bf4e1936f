import { createHash, randomBytes } from 'node:crypto'

const SECRET_BYTES = 32

/** A fresh secret of 256 bits in base64url (43 characters). It is shown once and never stored. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url')
}

/**
 * SHA-256 of a secret: what the database keeps. A slow hash would add nothing, since 256 random bits cannot be guessed.
 */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
