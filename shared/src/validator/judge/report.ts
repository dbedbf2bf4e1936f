import type { ElementPlan } from '../compile'
import { positionsAt } from '../json'
import { type FindingCode, type FindingWords, fill } from './catalogue'
import { excerptLimit, type Finding, type FindingSeverity, findingLimit, type Verdict } from './verdict'

/** What is found, before it is written out: sentences are made only for the findings that are kept. */
export interface Observation {
  readonly code: FindingCode
  readonly severity: FindingSeverity
  readonly plan?: ElementPlan
  readonly rule?: string
  readonly choiceGroup?: string
  at(): string
  /** UTF-16 offset into the message. */
  readonly offset: number
  /** The stretch of the message that was sent. */
  readonly sent?: { readonly from: number; readonly to: number }
  words(): FindingWords
}

/** Collects observations of one message. Counts all, keeps at most `findingLimit` of each severity. */
export class Report {
  private readonly kept: Record<FindingSeverity, Observation[]> = { error: [], undecided: [], warning: [], note: [] }
  private readonly counts: Record<FindingSeverity, number> = { error: 0, undecided: 0, warning: 0, note: 0 }

  private readonly faulty = new Set<ElementPlan>()

  constructor(private readonly text: string) {}

  add(observation: Observation): void {
    this.counts[observation.severity]++
    if (observation.severity === 'error' && observation.plan !== undefined) this.faulty.add(observation.plan)
    const kept = this.kept[observation.severity]
    if (kept.length < findingLimit) kept.push(observation)
  }

  /** Whether an error was found at an element, anywhere in the message. */
  hasErrorAt(plan: ElementPlan): boolean {
    return this.faulty.has(plan)
  }

  /** What stands between two offsets, shortened. */
  excerpt(from: number, to: number): string {
    const whole = this.text.slice(from, to)
    const characters = [...whole.slice(0, excerptLimit * 2)]
    return characters.length <= excerptLimit && whole.length <= excerptLimit * 2
      ? whole
      : `${characters.slice(0, excerptLimit - 1).join('')}…`
  }

  /** Errors are kept before what is undecided, warnings and notes; then everything in the order of the message. */
  verdict(asOf: string | null): Verdict {
    const { error, undecided, warning, note } = this.kept
    const chosen = [...error, ...undecided, ...warning, ...note]
      .slice(0, findingLimit)
      .sort((a, b) => a.offset - b.offset)
    const positions = positionsAt(
      this.text,
      chosen.map(({ offset }) => offset),
    )
    const findings = chosen.map((observation, index) =>
      this.finding(observation, positions[index] ?? { line: 1, column: 1 }),
    )
    const verdict = this.counts.error > 0 ? 'fail' : this.counts.undecided > 0 ? 'undecided' : 'pass'
    return { verdict, asOf, findings, counts: { ...this.counts } }
  }

  private finding(observation: Observation, position: { line: number; column: number }): Finding {
    const { code, severity, plan, rule, choiceGroup, sent } = observation
    return {
      code,
      severity,
      ...(plan ? { element: plan.element.id } : {}),
      ...(rule === undefined ? {} : { rule }),
      ...(choiceGroup === undefined ? {} : { choiceGroup }),
      at: observation.at(),
      ...(plan?.wcoPointer === undefined ? {} : { wcoPointer: plan.wcoPointer }),
      line: position.line,
      column: position.column,
      ...(sent ? { value: this.excerpt(sent.from, sent.to) } : {}),
      ...fill(code, observation.words()),
    }
  }
}
