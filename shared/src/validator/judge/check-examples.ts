import type { DataElement, MessageExample } from '#shared/definitions'
import type { Plan, Program } from '../compile'
import { judge } from './judge'
import { judgeElementValue } from './judge-value'
import type { Verdict } from './verdict'

/** What an example was promised to come out as, and what it did. */
export interface ExampleOutcome {
  readonly subject: 'element' | 'message'
  /** Id of the element or of the message example. */
  readonly id: string
  /** Which of the element's lists it stands in, and where. */
  readonly list?: 'validExamples' | 'invalidExamples'
  readonly index?: number
  readonly expected: Verdict['verdict']
  /** Undefined: the representation has errors and judges nothing. */
  readonly got: Verdict['verdict'] | undefined
  /** Expected findings that were not found: ids of rules, choice groups or elements. */
  readonly notFound: readonly string[]
  readonly isAsWritten: boolean
  readonly findings: Verdict['findings']
}

/** Every example of the set, in its order. Publication refuses while one is not as written. */
export function checkExamples(program: Program): readonly ExampleOutcome[] {
  const { plan } = program
  const encoder = new TextEncoder()
  return [
    ...plan.set.elements.flatMap((element) => checkElementExamples(plan, element)),
    ...plan.set.examples.map((example) => outcomeOf(example, judge(program, encoder.encode(example.message)))),
  ]
}

/** The examples of one element: what the preview beside its definition shows, also while other elements have errors. */
export function checkElementExamples(plan: Plan, element: DataElement): readonly ExampleOutcome[] {
  const check = (list: 'validExamples' | 'invalidExamples', expected: 'pass' | 'fail') =>
    element[list].map((text, index): ExampleOutcome => {
      const verdict = judgeElementValue(plan, element.id, text)
      const got = verdict?.verdict
      const findings = verdict?.findings ?? []
      return {
        subject: 'element',
        id: element.id,
        list,
        index,
        expected,
        got,
        notFound: [],
        isAsWritten: got === expected,
        findings,
      }
    })
  return [...check('validExamples', 'pass'), ...check('invalidExamples', 'fail')]
}

function outcomeOf(example: MessageExample, { verdict: got, findings }: Verdict): ExampleOutcome {
  const { id, expected } = example
  const named = new Set<string | undefined>(
    findings.flatMap(({ rule, choiceGroup, element }) => [rule, choiceGroup, element]),
  )
  const notFound = example.expectedFindings.filter((name) => !named.has(name))
  const isAsWritten = got === expected && notFound.length === 0
  return { subject: 'message', id, expected, got, notFound, isAsWritten, findings }
}
