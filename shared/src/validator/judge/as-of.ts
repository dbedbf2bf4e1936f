import type { Severity } from '#shared/definitions'
import type { CodeListPlan, CodePlan, ParameterPlan, RulePlan } from '../compile'
import type { Day } from '../exact/calendar'
import type { Value } from '../rules'

// What holds on a day. Without a day (null) a code of any time is accepted, a parameter that changes is unknown and
// the last severity holds; the verdict says that the date is missing.

/** Whether a code holds on a day. */
export function isInForce(code: CodePlan, day: Day | null): boolean {
  if (day === null) return true
  return (code.from === null || code.from <= day) && (code.to === null || day <= code.to)
}

/** Whether a text is a code of the list on a day. */
export function isCodeOf(list: CodeListPlan | undefined, text: string, day: Day | null): boolean {
  const code = list?.codes.get(text)
  return code !== undefined && isInForce(code, day)
}

/**
 * The value of a parameter on a day; undefined when it has none. Unreadable when it changes and there is no day: then
 * even whether it has one is not known, and the date has its own finding.
 */
export function parameterOn({ values }: ParameterPlan, day: Day | null): Value | undefined {
  if (day === null) return values.length === 1 && values[0]?.from === null ? values[0].value : { kind: 'unreadable' }
  return values.findLast(({ from }) => from === null || from <= day)?.value
}

/** The severity of a rule on a day; off before the first. */
export function severityOn({ severity }: RulePlan, day: Day | null): Severity {
  return severity.findLast(({ from }) => from === null || day === null || from <= day)?.severity ?? 'off'
}
