import type { ElementId, LocalizedText } from '#shared/kernel'
import type { FindingCode } from './catalogue'

/** `error` fails a shipment, `undecided` leaves it undecided, `warning` and `note` are told and change nothing. */
export type FindingSeverity = 'error' | 'undecided' | 'warning' | 'note'

/** One thing to know about a shipment: what was sent, what is asked, how to mend it. */
export interface Finding {
  readonly code: FindingCode
  readonly severity: FindingSeverity
  readonly element?: ElementId
  readonly rule?: string
  readonly choiceGroup?: string
  /** JSON pointer (RFC 6901) to the value, or to where a missing one belongs. */
  readonly at: string
  readonly wcoPointer?: string
  /** Both count from 1, columns in Unicode code points; for what is missing, those of the object that lacks it. */
  readonly line: number
  readonly column: number
  /** What was sent, as written, at most `excerptLimit` characters. */
  readonly value?: string
  readonly message: LocalizedText
  readonly fix: LocalizedText
}

/** What a program says about one shipment. Absent data is not a pass. */
export interface Verdict {
  readonly verdict: 'pass' | 'fail' | 'undecided'
  /** The day whose codes, parameter values and severities were applied, `YYYY-MM-DD`; null when the message names none. */
  readonly asOf: string | null
  /** At most `findingLimit`, in the order of the message; errors are kept before the rest. */
  readonly findings: readonly Finding[]
  /** How many there are of each severity, those left out of `findings` included. */
  readonly counts: Readonly<Record<FindingSeverity, number>>
}

/** Findings in one verdict: more than a person mends at once, few enough to send. */
export const findingLimit = 100
/** Characters of a value shown in a finding. */
export const excerptLimit = 100
