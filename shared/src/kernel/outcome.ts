import type { Refusal } from './refusal'

/** What pure code answers: a value, or one refusal that says what, where and how to mend it. Never an exception. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}
