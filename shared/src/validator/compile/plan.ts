import type {
  ChoiceGroup,
  Code,
  CodeList,
  DataElement,
  DataElementSet,
  ObligationCode,
  Parameter,
  Rule,
  Severity,
} from '#shared/definitions'
import type { ElementId } from '#shared/kernel'
import type { Day } from '../exact/calendar'
import type { Decimal } from '../exact/decimal'
import type { Format } from '../format'
import type { Automaton } from '../pattern'
import type { CheckedRule, Value } from '../rules'

/**
 * A data element set made ready for judging: names resolved, formats and patterns compiled, dates and numbers read.
 * A plan is always made, with what compiles; only a plan without errors becomes a `Program`.
 */
export interface Plan {
  readonly set: DataElementSet
  readonly root: ClassPlan | undefined
  readonly elements: ReadonlyMap<ElementId, ElementPlan>
  readonly codeLists: ReadonlyMap<string, CodeListPlan>
  readonly parameters: ReadonlyMap<string, ParameterPlan>
  readonly roles: Readonly<Record<Role, Route | null>>
  readonly choiceGroups: readonly ChoicePlan[]
  readonly rules: readonly RulePlan[]
  /** Whether filer, mode and date can change a verdict: a message that does not name them is then undecided. */
  readonly dependsOn: Readonly<Record<Role, boolean>>
}

/** What a message says about itself: who files, how the goods travel, which date counts. */
export type Role = 'filer' | 'mode' | 'asOf'

/** A plan without errors: what judges shipments. Only `compile` makes one. */
export interface Program {
  readonly stage: 'program'
  readonly plan: Plan
  /** The costliest rule, in steps: shown on the standard, bounded by `costLimit`. */
  readonly cost: number
}

/** A class with its elements planned. */
export interface ClassPlan {
  readonly name: string
  /** By slot: the order of the set. */
  readonly elements: readonly ElementPlan[]
  readonly byMember: ReadonlyMap<string, ElementPlan>
}

/** An element ready to read values and to say whether it is mandatory. */
export interface ElementPlan {
  readonly element: DataElement
  readonly slot: number
  readonly reader: Reader
  readonly obligations: readonly ObligationPlan[]
  readonly wcoPointer: string | undefined
}

/** How a value of an element is read. `broken` stands for a representation with errors: previews leave it unjudged. */
export type Reader =
  | { readonly kind: 'text'; readonly format: Format | null; readonly pattern: Automaton | null }
  | { readonly kind: 'code'; readonly format: Format | null; readonly list: CodeListPlan | null }
  | { readonly kind: 'number'; readonly format: Format | null; readonly bounds: Bounds }
  | { readonly kind: 'amount'; readonly currencies: CodeListPlan | null; readonly bounds: Bounds }
  | { readonly kind: 'date' | 'dateTime' | 'indicator' | 'uri' }
  | { readonly kind: 'thing'; readonly objectClass: ClassPlan }
  | { readonly kind: 'broken' }

/** Inclusive bounds of a number; null: none. */
export interface Bounds {
  readonly minimum: Decimal | null
  readonly maximum: Decimal | null
}

/** A code list, its codes by text. */
export interface CodeListPlan {
  readonly list: CodeList
  readonly codes: ReadonlyMap<string, CodePlan>
}

/** A code with its first and last day; null: no bound. */
export interface CodePlan {
  readonly code: Code
  readonly from: Day | null
  readonly to: Day | null
}

/** A row of obligation; `condition` is null where none is written. */
export interface ObligationPlan {
  readonly filer: string
  readonly mode: string
  readonly obligation: ObligationCode
  readonly condition: CheckedRule | null
}

/** Member names from the message to an element that occurs in one place only. */
export type Route = readonly string[]

/** A parameter with its values read. */
export interface ParameterPlan {
  readonly parameter: Parameter
  /** In order of date; an undefined value: from this day on there is none. */
  readonly values: readonly { readonly from: Day | null; readonly value: Value | undefined }[]
}

/** A choice group with its elements resolved and the place it is asked at. */
export interface ChoicePlan {
  readonly group: ChoiceGroup
  readonly of: readonly ElementPlan[]
  /** The class whose every object is asked; null: the message as a whole. */
  readonly perObjectOf: string | null
  /** Where to point when the message as a whole is asked. */
  readonly route: Route
}

/** A rule, checked, with its severities by day. */
export interface RulePlan {
  readonly rule: Rule
  readonly checked: CheckedRule
  readonly severity: readonly { readonly from: Day | null; readonly severity: Severity }[]
}
