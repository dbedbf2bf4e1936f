/** How long this client waits, in milliseconds. */
export interface Pace {
  /** Before the first return after a cut; doubles with each failure. */
  readonly firstReturn: number
  readonly longestReturn: number
  /** The longest pause while edits are unsaved. */
  readonly longestReturnUnsaved: number
  /** From asking for a ticket to the welcome. */
  readonly welcome: number
  /** Without any message the line is taken for dead; the server gives a sign of life every 12 seconds. */
  readonly silence: number
  /** An edit that has not been saved for so long is sent again over a new connection. */
  readonly unsettled: number
  /** After this an unsaved edit is shown as not saved, although the line seems good. */
  readonly patience: number
  /** Quiet time before *Saved* is shown, so that the line does not flicker at each letter. */
  readonly calm: number
  /** How long the last edits of a page that was left may take. */
  readonly farewell: number
  readonly watch: number
  readonly presence: number
}

export const usualPace: Pace = {
  firstReturn: 300,
  longestReturn: 20_000,
  longestReturnUnsaved: 5_000,
  welcome: 10_000,
  silence: 30_000,
  unsettled: 15_000,
  patience: 4_000,
  calm: 400,
  farewell: 10_000,
  watch: 1_000,
  presence: 15_000,
}

/** The pause before the n-th return in a row (from 0), with up to a half more so that not all come at once. */
export function pauseBefore(attempt: number, pace: Pace, hasUnsaved: boolean, chance: number): number {
  const longest = hasUnsaved ? pace.longestReturnUnsaved : pace.longestReturn
  return Math.min(longest, pace.firstReturn * 2 ** Math.min(attempt, 10)) * (1 + chance / 2)
}
