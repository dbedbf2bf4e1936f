/** What the choice of a version needs to know of one. `effectiveFrom` is `YYYY-MM-DD`. */
export interface Dated {
  readonly effectiveFrom: string
}

/**
 * The version in force on `date` (`YYYY-MM-DD`): the last one whose effective date has come. `versions` are in order
 * of publication; where two share a date, the later published holds. Null before the first.
 */
export function inForceOn<V extends Dated>(versions: readonly V[], date: string): V | null {
  return versions.reduce<V | null>(
    (best, version) =>
      version.effectiveFrom <= date && (!best || best.effectiveFrom <= version.effectiveFrom) ? version : best,
    null,
  )
}

/** The version that comes into force next after `date`; null when none is announced. */
export function nextAfter<V extends Dated>(versions: readonly V[], date: string): V | null {
  return versions.reduce<V | null>(
    (next, version) =>
      version.effectiveFrom > date && (!next || version.effectiveFrom <= next.effectiveFrom) ? version : next,
    null,
  )
}
