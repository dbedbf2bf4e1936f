import type { LocalizedText } from '#shared/kernel'
import type { Decimal } from '../exact/decimal'
import type { Arithmetic, Comparison, TextTest } from './tree'
import type { ValueType } from './value-type'

/**
 * A rule whose names exist and whose types fit: the closed set of node kinds that the interpreter walks and a code
 * generator prints from. No piece of an author's text is left in it but quoted constants.
 */
export type CheckedNode =
  | { readonly kind: 'constant'; readonly value: Constant; readonly type: ValueType }
  | { readonly kind: 'codeList'; readonly list: string; readonly name: LocalizedText; readonly type: ValueType }
  | ReadNode
  | { readonly kind: 'parameter'; readonly name: string; readonly title: LocalizedText; readonly type: ValueType }
  | {
      readonly kind: 'component'
      readonly part: 'amount' | 'currency'
      readonly of: CheckedNode
      readonly type: ValueType
    }
  | { readonly kind: 'not'; readonly of: CheckedNode; readonly type: ValueType }
  | {
      readonly kind: 'both' | 'either'
      readonly left: CheckedNode
      readonly right: CheckedNode
      readonly type: ValueType
    }
  | {
      readonly kind: 'if'
      readonly condition: CheckedNode
      readonly consequence: CheckedNode
      readonly otherwise: CheckedNode | null
      readonly type: ValueType
    }
  | {
      readonly kind: 'compare'
      readonly operator: Comparison
      readonly left: CheckedNode
      readonly right: CheckedNode
      readonly type: ValueType
    }
  | {
      readonly kind: 'arithmetic'
      readonly operator: Arithmetic
      readonly left: CheckedNode
      readonly right: CheckedNode
      readonly type: ValueType
    }
  | { readonly kind: 'minus'; readonly of: CheckedNode; readonly type: ValueType }
  | {
      readonly kind: 'textTest'
      readonly test: TextTest
      readonly left: CheckedNode
      readonly right: CheckedNode
      readonly type: ValueType
    }
  | {
      readonly kind: 'among'
      readonly left: CheckedNode
      readonly options: readonly CheckedNode[]
      readonly type: ValueType
    }
  | {
      readonly kind: 'inCodeList'
      readonly left: CheckedNode
      readonly list: string
      readonly name: LocalizedText
      readonly type: ValueType
    }
  | { readonly kind: 'inList'; readonly left: CheckedNode; readonly list: CheckedNode; readonly type: ValueType }
  | QuantifierNode
  | { readonly kind: 'aggregate'; readonly name: Aggregate; readonly list: CheckedNode; readonly type: ValueType }
  | { readonly kind: 'present'; readonly of: CheckedNode; readonly type: ValueType }
  | { readonly kind: 'textFunction'; readonly name: TextFunction; readonly of: CheckedNode; readonly type: ValueType }
  | { readonly kind: 'dayOf'; readonly of: CheckedNode; readonly type: ValueType }
  /** Stands where a fault was reported; no checked rule contains it. */
  | { readonly kind: 'faulty'; readonly type: ValueType }

/** What a rule may ask of a whole list. */
export type Aggregate = 'sum' | 'count' | 'min' | 'max'
/** What a rule may ask of one text. */
export type TextFunction = 'length' | 'lower' | 'upper'

/** A value written in the rule itself. */
export type Constant =
  | { readonly kind: 'truth'; readonly truth: boolean }
  | { readonly kind: 'text'; readonly text: string; readonly title?: LocalizedText }
  | { readonly kind: 'number'; readonly number: Decimal }
  | { readonly kind: 'amount'; readonly number: Decimal; readonly currency: string }
  | { readonly kind: 'date'; readonly day: number }
  | { readonly kind: 'days'; readonly days: number }

/** Reads elements, step by step, from the message, from the object that owns a condition, or from an item of a list. */
export interface ReadNode {
  readonly kind: 'read'
  readonly start: 'message' | 'this' | { readonly variable: number; readonly name: string }
  readonly steps: readonly Step[]
  readonly type: ValueType
}

/** One element on the way: its place among the elements of its class, and its names for sentences. */
export interface Step {
  readonly slot: number
  readonly member: string
  /** Most values it may have; above 1 it is a list. */
  readonly maximum: number
  readonly name: LocalizedText
}

/** `every` or `some`: what is asked of each item of a list. */
export interface QuantifierNode {
  readonly kind: 'quantifier'
  readonly every: boolean
  readonly variable: number
  readonly name: string
  readonly list: CheckedNode
  readonly satisfies: CheckedNode
  readonly type: ValueType
}

/** What the interpreter takes: only `checkRule` makes one. */
export interface CheckedRule {
  readonly stage: 'checked'
  readonly root: CheckedNode
  /** Steps one shipment can cost at most: nodes, each times the greatest number of items it is asked for. */
  readonly cost: number
}
