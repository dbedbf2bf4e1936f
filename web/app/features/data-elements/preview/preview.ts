import type { DataElementSet } from '#shared/definitions'
import type { LocalizedText } from '#shared/kernel'
import {
  checkElementExamples,
  checkExamples,
  compile,
  describeRepresentation,
  describeRule,
  type ExampleOutcome,
  judge,
  judgeElementValue,
  type Plan,
  type SetDiagnostic,
  type Verdict,
} from '#shared/validator'

/** What is asked of the preview: a set, and what somebody tries it with. */
export interface PreviewQuestion {
  readonly set: DataElementSet
  /** A whole message as JSON text; empty: none. */
  readonly message: string
  /** One value of one element as JSON text; null: none. */
  readonly value: { readonly elementId: string; readonly text: string } | null
}

/** What a set comes out as. */
export interface Preview {
  readonly diagnostics: readonly SetDiagnostic[]
  /** By rule id: the rule in words. */
  readonly ruleSentences: Readonly<Record<string, LocalizedText>>
  /** By element id: the representation in words. */
  readonly representations: Readonly<Record<string, LocalizedText>>
  /** Of the elements always; of whole messages while the set compiles. */
  readonly outcomes: readonly ExampleOutcome[]
  readonly isSound: boolean
  /** Null when no message was given, or the set has errors. */
  readonly verdict: Verdict | null
  readonly valueVerdict: Verdict | null
}

/** Judges a set and what it was tried with. Pure; runs in a worker beside the page. */
export function previewOf({ set, message, value }: PreviewQuestion): Preview {
  const { program, plan, diagnostics } = compile(set)
  return {
    diagnostics,
    ruleSentences: Object.fromEntries(
      plan.rules.map(({ rule, checked }) => [
        rule.id,
        { en: describeRule(checked, 'en'), fr: describeRule(checked, 'fr') },
      ]),
    ),
    representations: Object.fromEntries(
      set.elements.flatMap(({ id }) => {
        const words = describeRepresentation(plan, id)
        return words ? [[id, words]] : []
      }),
    ),
    outcomes: program ? checkExamples(program) : set.elements.flatMap((element) => checkElementExamples(plan, element)),
    isSound: program !== null,
    verdict: program && message.trim() !== '' ? judge(program, new TextEncoder().encode(message)) : null,
    valueVerdict: valueVerdictOf(plan, value),
  }
}

function valueVerdictOf(plan: Plan, value: PreviewQuestion['value']): Verdict | null {
  const element = plan.set.elements.find(({ id }) => id === value?.elementId)
  if (!element || !value?.text.trim()) return null
  return judgeElementValue(plan, element.id, value.text) ?? null
}
