/** Words looked through for one suggestion: enough for every ISO list, and bounded for lists that are not. */
const wordLimit = 2_000
/** Longer words are not typing mistakes of a code or a name. */
const lengthLimit = 64

/**
 * The one of `words` that the writer of `word` most likely meant; undefined when none is close.
 * Close: equal but for case, or at most one change in three characters (insert, delete, replace, swap).
 */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  if (word === '' || word.length > lengthLimit) return undefined
  const wanted = word.toLowerCase()
  let allowed = Math.max(1, Math.floor(wanted.length / 3))
  let best: string | undefined
  let seen = 0
  for (const candidate of words) {
    if (++seen > wordLimit) break
    const lower = candidate.toLowerCase()
    if (lower === wanted) return candidate
    if (Math.abs(lower.length - wanted.length) > allowed || lower.length > lengthLimit) continue
    const changes = distance(wanted, lower)
    if (changes < allowed || (changes === allowed && best === undefined)) {
      best = candidate
      allowed = changes
    }
  }
  return best
}

/** Number of single changes between two words, a swap of neighbours counting once (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : replace
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replace, swap))
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
