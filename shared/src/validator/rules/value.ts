import type { Decimal } from '../exact/decimal'

/** One value of a message as rules see it. */
export type Value =
  | { readonly kind: 'truth'; readonly truth: boolean }
  /** Texts, codes and addresses of pages. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: Decimal }
  | { readonly kind: 'amount'; readonly number: Decimal; readonly currency: string }
  | { readonly kind: 'date'; readonly day: number }
  | { readonly kind: 'dateTime'; readonly nanoseconds: bigint; readonly day: number }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'thing'; readonly thing: Thing }
  /** An item is undefined where an element on the way to it is absent or unreadable. */
  | { readonly kind: 'list'; readonly items: readonly (Value | undefined)[] }
  /** Present, but not what the element asks for: `present` is true, everything else undecided. */
  | { readonly kind: 'unreadable' }

/** An object of a message: the values of its elements by slot, undefined where absent. */
export interface Thing {
  readonly values: readonly (Value | undefined)[]
}
