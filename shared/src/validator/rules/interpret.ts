import { addDecimals, compareDecimals, toDecimal } from '../exact/decimal'
import type { CheckedNode, CheckedRule, ReadNode, Step } from './checked'
import {
  both,
  component,
  either,
  follow,
  minus,
  negated,
  textFunction,
  textTest,
  times,
  truthValue,
} from './operations'
import type { Arithmetic, Comparison } from './tree'
import type { Thing, Value } from './value'

// The meaning of the rule language. Three-valued (Kleene): a part is true, false, or undecided (undefined), and
// undecided only reaches the top when the other parts do not settle the matter. Absent data is not a pass.

/** What a rule may know: the message, and what holds on its date. */
export interface Facts {
  readonly message: Thing
  /** The object that owns a condition; the message for rules. */
  readonly owner: Thing
  parameter(name: string): Value | undefined
  isCode(list: string, code: string): boolean
}

/** Why a rule could not be decided. */
export type Gap =
  | { readonly kind: 'absent'; readonly steps: readonly Step[] }
  | { readonly kind: 'noParameter'; readonly name: string }
  | { readonly kind: 'currencies' }
  /** The value is there but wrong, which has its own finding. */
  | { readonly kind: 'unreadable' }

/** What a rule came out as, and what a finding needs to explain it. */
export interface Judgement {
  /** Undefined: undecided. */
  readonly truth: boolean | undefined
  readonly gaps: readonly Gap[]
  /** The item that an `every` failed on; undefined when none did. */
  readonly witness: Thing | undefined
}

/** Decides a checked rule. Total: no exception, at most `rule.cost` steps. */
export function interpret(rule: CheckedRule, facts: Facts): Judgement {
  const run = new Run(facts)
  const truth = run.truth(rule.root)
  return { truth, gaps: run.gaps, witness: run.witness }
}

/** Gaps remembered for one rule: enough for a sentence. */
const gapLimit = 5

class Run {
  readonly gaps: Gap[] = []
  witness: Thing | undefined
  private readonly variables: (Value | undefined)[] = []

  constructor(private readonly facts: Facts) {}

  truth(node: CheckedNode): boolean | undefined {
    const value = this.value(node)
    return value?.kind === 'truth' ? value.truth : undefined
  }

  /** A flat switch over the closed set of node kinds. */
  private value(node: CheckedNode): Value | undefined {
    switch (node.kind) {
      case 'constant':
        return node.value
      case 'read':
        return this.read(node)
      case 'parameter':
        return this.parameter(node.name)
      case 'component':
        return component(node.part, this.value(node.of))
      case 'not':
        return truthValue(negated(this.truth(node.of)))
      case 'both': {
        const left = this.truth(node.left)
        return truthValue(left === false ? false : both(left, this.truth(node.right)))
      }
      case 'either': {
        const left = this.truth(node.left)
        return truthValue(left === true ? true : either(left, this.truth(node.right)))
      }
      case 'if':
        return truthValue(this.conditional(node.condition, node.consequence, node.otherwise))
      case 'compare':
        return truthValue(this.compare(node.operator, this.value(node.left), this.value(node.right)))
      case 'arithmetic':
        return this.arithmetic(node.operator, this.value(node.left), this.value(node.right))
      case 'minus':
        return minus(this.value(node.of))
      case 'textTest':
        return truthValue(textTest(node.test, this.text(node.left), this.text(node.right)))
      case 'among': {
        const left = this.value(node.left)
        return truthValue(
          this.anyEqual(
            left,
            node.options.map((option) => this.value(option)),
          ),
        )
      }
      case 'inCodeList': {
        const code = this.text(node.left)
        return code === undefined ? undefined : truthValue(this.facts.isCode(node.list, code))
      }
      case 'inList': {
        const list = this.items(node.list)
        return list && truthValue(this.anyEqual(this.value(node.left), list))
      }
      case 'quantifier':
        return truthValue(this.quantified(node))
      case 'aggregate':
        return this.aggregate(node.name, node.list)
      case 'present':
        return truthValue(this.isPresent(node.of))
      case 'textFunction':
        return textFunction(node.name, this.text(node.of))
      case 'dayOf': {
        const moment = this.value(node.of)
        return moment?.kind === 'dateTime' ? { kind: 'date', day: moment.day } : undefined
      }
      case 'codeList':
      case 'faulty':
        return undefined
    }
  }

  private gap(gap: Gap): undefined {
    if (this.gaps.length < gapLimit) this.gaps.push(gap)
    return undefined
  }

  private parameter(name: string): Value | undefined {
    const value = this.facts.parameter(name)
    if (value === undefined) return this.gap({ kind: 'noParameter', name })
    return value.kind === 'unreadable' ? this.gap(value) : value
  }

  private read(node: ReadNode): Value | undefined {
    const start = this.start(node)
    if (start === undefined) return undefined
    if (node.type.kind === 'list') return this.readList(start, node)
    const value = follow(start, node.steps)
    if (value === undefined) return this.gap({ kind: 'absent', steps: node.steps })
    return value.kind === 'unreadable' ? this.gap(value) : value
  }

  private start(node: ReadNode): Value | undefined {
    if (node.start === 'message') return { kind: 'thing', thing: this.facts.message }
    if (node.start === 'this') return { kind: 'thing', thing: this.facts.owner }
    return this.variables[node.start.variable]
  }

  /** All values at the end of the steps, through every item of every list on the way. An absent list has no items. */
  private readList(start: Value, node: ReadNode): Value | undefined {
    let reached: readonly (Value | undefined)[] = [start]
    let insideList = false
    for (const step of node.steps) {
      const next: (Value | undefined)[] = []
      for (const value of reached) {
        const found = follow(value, [step])
        if (found?.kind === 'unreadable' && step.maximum > 1) return this.gap(found)
        if (found?.kind === 'list') next.push(...found.items)
        else if (found !== undefined || (insideList && step.maximum <= 1)) next.push(found)
      }
      reached = next
      insideList ||= step.maximum > 1
    }
    if (reached.some((value) => value === undefined)) this.gap({ kind: 'absent', steps: node.steps })
    if (!reached.some((value) => value?.kind === 'unreadable')) return { kind: 'list', items: reached }
    this.gap({ kind: 'unreadable' })
    return { kind: 'list', items: reached.map((value) => (value?.kind === 'unreadable' ? undefined : value)) }
  }

  private items(node: CheckedNode): readonly (Value | undefined)[] | undefined {
    const list = this.value(node)
    return list?.kind === 'list' ? list.items : undefined
  }

  private text(node: CheckedNode): string | undefined {
    const value = this.value(node)
    return value?.kind === 'text' ? value.text : undefined
  }

  /** Present when the message has it, right or wrong; a list when it has an item. A parameter when the day gives it a value. */
  private isPresent(node: CheckedNode): boolean | undefined {
    if (node.kind === 'parameter') {
      const value = this.facts.parameter(node.name)
      return value?.kind === 'unreadable' ? this.gap(value) : value !== undefined
    }
    const start = node.kind === 'read' ? this.start(node) : undefined
    const value = start && node.kind === 'read' ? follow(start, node.steps) : undefined
    return value !== undefined && (value.kind !== 'list' || value.items.length > 0)
  }

  private conditional(
    condition: CheckedNode,
    consequence: CheckedNode,
    otherwise: CheckedNode | null,
  ): boolean | undefined {
    const holds = this.truth(condition)
    if (holds === true) return this.truth(consequence)
    const other = otherwise === null ? true : this.truth(otherwise)
    if (holds === false) return other
    const result = this.truth(consequence)
    return result === other ? result : undefined
  }

  private quantified(node: CheckedNode & { kind: 'quantifier' }): boolean | undefined {
    const items = this.items(node.list)
    if (items === undefined) return undefined
    let result: boolean | undefined = node.every
    for (const item of items) {
      this.variables[node.variable] = item
      const truth = item === undefined ? undefined : this.truth(node.satisfies)
      if (truth === !node.every) {
        if (node.every && item?.kind === 'thing') this.witness ??= item.thing
        return !node.every
      }
      if (truth === undefined) result = undefined
    }
    return result
  }

  private aggregate(name: 'sum' | 'count' | 'min' | 'max', list: CheckedNode): Value | undefined {
    const items = this.items(list)
    if (items === undefined) return undefined
    if (name === 'count') return { kind: 'number', number: toDecimal(items.length) }
    let result = items[0]
    if (result === undefined && items.length === 0 && list.kind === 'read')
      this.gap({ kind: 'absent', steps: list.steps })
    for (const item of items.slice(1)) {
      if (result === undefined) return undefined
      if (name === 'sum') result = this.arithmetic('+', result, item)
      else {
        const order = this.order(item, result)
        if (order === undefined) return undefined
        if (name === 'min' ? order < 0 : order > 0) result = item
      }
    }
    return result
  }

  private anyEqual(left: Value | undefined, options: readonly (Value | undefined)[]): boolean | undefined {
    let result: boolean | undefined = false
    for (const option of options) {
      const equal = this.compare('=', left, option)
      if (equal === true) return true
      if (equal === undefined) result = undefined
    }
    return result
  }

  private compare(operator: Comparison, left: Value | undefined, right: Value | undefined): boolean | undefined {
    const order = this.order(left, right)
    if (order === undefined) return undefined
    switch (operator) {
      case '=':
        return order === 0
      case '!=':
        return order !== 0
      case '<':
        return order < 0
      case '<=':
        return order <= 0
      case '>':
        return order > 0
      case '>=':
        return order >= 0
    }
  }

  /** Negative, zero or positive; texts and truths only know zero and not zero. Undecided across currencies. */
  private order(a: Value | undefined, b: Value | undefined): number | undefined {
    if (a === undefined || b === undefined) return undefined
    if (a.kind === 'text' && b.kind === 'text') return a.text === b.text ? 0 : 1
    if (a.kind === 'number' && b.kind === 'number') return compareDecimals(a.number, b.number)
    if (a.kind === 'amount' && b.kind === 'amount')
      return a.currency === b.currency ? compareDecimals(a.number, b.number) : this.gap({ kind: 'currencies' })
    if (a.kind === 'date' && b.kind === 'date') return a.day - b.day
    if (a.kind === 'days' && b.kind === 'days') return a.days - b.days
    if (a.kind === 'truth' && b.kind === 'truth') return a.truth === b.truth ? 0 : 1
    if (a.kind === 'dateTime' && b.kind === 'dateTime') return Number(a.nanoseconds - b.nanoseconds)
    return undefined
  }

  private arithmetic(operator: Arithmetic, a: Value | undefined, b: Value | undefined): Value | undefined {
    if (a === undefined || b === undefined) return undefined
    if (operator === '*') return times(a, b)
    if (a.kind === 'date' && b.kind === 'date') return { kind: 'days', days: a.day - b.day }
    const added = operator === '-' ? minus(b) : b
    if (a.kind === 'number' && added?.kind === 'number')
      return { kind: 'number', number: addDecimals(a.number, added.number) }
    if (a.kind === 'date' && added?.kind === 'days') return { kind: 'date', day: a.day + added.days }
    if (a.kind === 'days' && added?.kind === 'days') return { kind: 'days', days: a.days + added.days }
    if (a.kind !== 'amount' || added?.kind !== 'amount') return undefined
    if (a.currency !== added.currency) return this.gap({ kind: 'currencies' })
    return { ...a, number: addDecimals(a.number, added.number) }
  }
}
