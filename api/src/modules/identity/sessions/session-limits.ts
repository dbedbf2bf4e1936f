const MINUTE_MS = 60_000

/** How long a session lives (ASVS 5.0 §7.3; OMB M-22-09 leaves the figures to the agency), in milliseconds. */
export const sessionLimits = {
  /** Without any request. */
  idleMs: 30 * MINUTE_MS,
  /** From sign-in, however busy. */
  absoluteMs: 12 * 60 * MINUTE_MS,
  /** `last_seen_at` is written at most this often, so that reading a page seldom writes. */
  seenEveryMs: MINUTE_MS,
} as const
