import { data } from '@remix-run/node'
import type { FormProblem } from './act'

/** The action's answer that sends a form back with its problems and what was typed (never a password). */
export function formAgain<Typed>(problems: readonly FormProblem[], typed: Typed) {
  return data({ problems, typed }, { status: 422 })
}
