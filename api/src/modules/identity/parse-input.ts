import { z } from 'zod'
import { type Refusal, Refused, refuse } from '#shared/kernel'

/**
 * Reads what came from outside against `schema`; throws the refusal that names the first field that does not fit.
 * Schemas are strict objects: a field nobody asked for is refused, never passed on to a row.
 */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new Refused(refusalFor(parsed.error.issues[0]))
}

function refusalFor(issue: z.core.$ZodIssue | undefined): Refusal {
  const field = issue?.path.map(String).join('.') ?? ''
  const at = issue?.path.map((step) => `/${String(step)}`).join('')
  switch (issue?.code) {
    case 'unrecognized_keys':
      return refuse('field-unknown', { field: (issue.keys[0] ?? '').slice(0, 100) }, at).refusal
    case 'too_big':
      return refuse('field-too-long', { field, most: String(issue.maximum) }, at).refusal
    case 'too_small':
      return refuse('field-empty', { field }, at).refusal
    default:
      return refuse('field-wrong', { field: field || 'body' }, at).refusal
  }
}

const NAME_LENGTH = 200
// RFC 5321 §4.5.3.1.3: a path of 256 octets, two of them angle brackets.
const EMAIL_LENGTH = 254
const ID_LENGTH = 100
// Longer than any password we take, so that a too long one is told so; short enough to cost nothing to hash.
const TYPED_PASSWORD_LENGTH = 1_024

/** One line of text with something on it; control characters have no place in a name. */
export const line = (most = NAME_LENGTH) =>
  z
    .string()
    .max(most)
    .transform((text) => text.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(1)
        .regex(/^\P{Cc}*$/u),
    )

/** A text of several lines; may be empty. */
export const prose = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => text.normalize('NFC').trim())

/** What somebody types as an address: whether it could be one is not looked at. */
export const typedEmail = z
  .string()
  .max(EMAIL_LENGTH)
  .transform((text) => text.normalize('NFC').trim())

export const email = typedEmail.pipe(z.email({ pattern: z.regexes.unicodeEmail }).regex(/^\P{Cc}*$/u))
export const typedPassword = z.string().max(TYPED_PASSWORD_LENGTH)

/** The text of an id: whether the thing exists is the database's to say. */
export const idOf = <T extends string>() =>
  z.custom<T>((text) => typeof text === 'string' && text.length > 0 && text.length <= ID_LENGTH)

/** A name in both languages; French may still be missing. */
export const localizedLine = z.strictObject({ en: line(), fr: z.string().max(NAME_LENGTH).trim() })
