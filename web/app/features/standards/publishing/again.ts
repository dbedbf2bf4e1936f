import type { FormProblem } from '~/graphql'
import type { ApprovalTyped } from './publishing.action'

/** A form that came back: what is wrong, and what was typed. */
export interface Again {
  readonly problems: readonly FormProblem[]
  readonly typed: ApprovalTyped
}
