import type { Language } from './language'
import type { RefusalKind, RefusalRow } from './refusal-row'
import { type RefusalCode, refusals } from './refusals'

/** One refusal: a row of the table, the values of its sentence, and the place (field name or JSON pointer) it concerns. */
export interface Refusal {
  readonly code: RefusalCode
  readonly values: Readonly<Record<string, string | number>>
  readonly at?: string
}

/** Makes the refusing outcome for a row of the table; `values` fill the `{name}` places of its sentence. */
export function refuse(
  code: RefusalCode,
  values: Readonly<Record<string, string | number>> = {},
  at?: string,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: at === undefined ? { code, values } : { code, values, at } }
}

/** Thrown by services, caught by the edges only. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
    this.name = 'Refused'
  }
}

/** The kind of a refusal, for the edges. */
export function kindOf(refusal: Refusal): RefusalKind {
  return rowOf(refusal).kind
}

/** The sentence a person reads: what is wrong, where, and how to mend it. */
export function sentence(refusal: Refusal, language: Language): string {
  return rowOf(refusal).text[language].replace(/\{(\w+)\}/g, (_, name: string) => String(refusal.values[name] ?? ''))
}

function rowOf(refusal: Refusal): RefusalRow {
  return refusals[refusal.code]
}
