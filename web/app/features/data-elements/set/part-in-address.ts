/** The part of a set that the last piece of an address names (`#R-01`); empty when it names none. */
export function partInAddress(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    // A broken percent sign: no part is called so.
    return ''
  }
}
