import type { LocalizedText } from '#shared/kernel'

/** What is wrong with something an author wrote, where, and what was probably meant. A result, not an error. */
export interface Diagnostic {
  /** Stable name of the kind of fault, for tests and for help pages. */
  readonly code: string
  /** UTF-16 offsets into the text the author wrote; `to` is exclusive. */
  readonly from: number
  readonly to: number
  readonly message: LocalizedText
  /** What to write instead of the marked piece. */
  readonly suggestion?: string
}

/** A stage's answer: its product, or what is wrong with its input. */
export type Diagnosed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/** One diagnostic as a stage's whole answer. */
export function diagnosed(diagnostic: Diagnostic): { readonly ok: false; readonly diagnostics: readonly Diagnostic[] } {
  return { ok: false, diagnostics: [diagnostic] }
}
