/** A pattern as a tree, and the limits that keep every later step bounded. */
export type PatternTree =
  | { readonly kind: 'set'; readonly ranges: readonly CodeRange[] }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternTree[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternTree[] }
  | { readonly kind: 'repeat'; readonly of: PatternTree; readonly minimum: number; readonly maximum: number | null }

/** First and last Unicode code point, both included. */
export type CodeRange = readonly [number, number]

/** Characters an author may write; the longest pattern in use here has 60. */
export const patternLengthLimit = 500
/** Groups inside one another. */
export const groupDepthLimit = 20
/** The greatest number in `{m,n}`: no element is longer than 512 in the WCO Data Model. */
export const repetitionLimit = 1_000

/** The greatest Unicode code point. */
export const lastCodePoint = 0x10ffff

/** Everything but `ranges`. */
export function complement(ranges: readonly CodeRange[]): readonly CodeRange[] {
  const rest: CodeRange[] = []
  let next = 0
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (from > next) rest.push([next, from - 1])
    next = Math.max(next, to + 1)
  }
  if (next <= lastCodePoint) rest.push([next, lastCodePoint])
  return rest
}
