import { hash, verify } from '@node-rs/argon2'
import { newSecret } from './secrets'

/** Argon2id as ASVS 5.0 §11.4.2 and OWASP's Password Storage Cheat Sheet ask: 19 MiB, two passes, one lane. */
export const argon2Cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The hash to store, in PHC string format. `password` has gone through `parsePassword`. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, argon2Cost)
}

let decoy: Promise<string> | null = null

/**
 * Whether `typed` is the password behind `stored`. With no account (`null`) the same work is done against a hash that
 * nothing opens, so that the time of the answer does not tell whether the account exists.
 */
export async function isPassword(stored: string | null, typed: string): Promise<boolean> {
  decoy ??= hashPassword(newSecret())
  const against = stored ?? (await decoy)
  const matches = await verify(against, typed.normalize('NFC'))
  return matches && stored !== null
}
