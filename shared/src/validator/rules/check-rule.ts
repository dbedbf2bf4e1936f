import type { Diagnosed, Diagnostic } from '../diagnostic'
import { parsePlainDecimal } from '../exact/decimal'
import { nearestCode } from '../nearest-code'
import { checkCall, functionNames } from './check-call'
import type { CheckedNode, CheckedRule, Step } from './checked'
import { costOf } from './cost'
import { costLimit, quantifierLimit } from './limits'
import * as report from './report'
import type { BinaryTree, Name, PathTree, Tree, TreeNode } from './tree'
import { areComparable, isOrdered, type ValueType } from './value-type'
import type { Vocabulary } from './vocabulary'

/**
 * Checks a tree against the words of a set: every name exists, every type fits, the cost is bounded.
 * `owner` names the class whose object a condition belongs to: `this` in the expression. All faults are reported.
 */
export function checkRule(tree: Tree, vocabulary: Vocabulary, owner: string | null): Diagnosed<CheckedRule> {
  const checker = new Checker(vocabulary, owner)
  const root = checker.truth(tree.root)
  if (checker.diagnostics.length > 0) return { ok: false, diagnostics: checker.diagnostics }
  const cost = costOf(root)
  if (cost > costLimit) return { ok: false, diagnostics: [report.tooCostly(tree.root, cost, costLimit)] }
  return { ok: true, value: { stage: 'checked', root, cost } }
}

const truth: ValueType = { kind: 'truth' }
const unknown: ValueType = { kind: 'unknown' }
const faulty: CheckedNode = { kind: 'faulty', type: unknown }
const aTruth = { en: 'something that is true or false', fr: 'quelque chose de vrai ou de faux' }
const aList = { en: 'a list of the message', fr: 'une liste du message' }

/** Turns trees into checked nodes. A fault is noted once; what depends on it is of type unknown and stays silent. */
class Checker {
  readonly diagnostics: Diagnostic[] = []
  private readonly variables: { readonly name: string; readonly type: ValueType }[] = []

  constructor(
    readonly vocabulary: Vocabulary,
    private readonly owner: string | null,
  ) {}

  /** Checks a tree whose value must be true or false. */
  truth(tree: TreeNode): CheckedNode {
    const node = this.check(tree)
    if (node.type.kind === 'truth' || node.type.kind === 'unknown') return node
    return this.fault(report.wrongType(tree, aTruth, node.type))
  }

  check(tree: TreeNode): CheckedNode {
    switch (tree.kind) {
      case 'number': {
        const number = parsePlainDecimal(tree.text)
        if (number === undefined) return this.fault(report.wrongArguments(tree, '18.50'))
        return { kind: 'constant', value: { kind: 'number', number }, type: { kind: 'number' } }
      }
      case 'text':
        return { kind: 'constant', value: { kind: 'text', text: tree.text }, type: { kind: 'text' } }
      case 'truth':
        return { kind: 'constant', value: { kind: 'truth', truth: tree.truth }, type: truth }
      case 'path':
        return this.path(tree)
      case 'not':
        return { kind: 'not', of: this.truth(tree.of), type: truth }
      case 'minus':
        return this.minus(tree.of)
      case 'binary':
        return this.binary(tree)
      case 'in':
        return this.membership(tree)
      case 'if': {
        const otherwise = tree.otherwise && this.truth(tree.otherwise)
        return {
          kind: 'if',
          condition: this.truth(tree.condition),
          consequence: this.truth(tree.consequence),
          otherwise,
          type: truth,
        }
      }
      case 'quantifier':
        return this.quantifier(tree)
      case 'call':
        return checkCall(this, tree)
    }
  }

  fault(diagnostic: Diagnostic): CheckedNode {
    this.diagnostics.push(diagnostic)
    return faulty
  }

  private path({ names }: PathTree): CheckedNode {
    const [first, ...rest] = names
    const variable = this.variables.findIndex(({ name }) => name === first.text)
    const known = this.variables[variable]
    if (known !== undefined) return this.walk({ variable, name: first.text }, known.type, rest)
    if (first.text === 'this' && this.owner !== null) return this.walk('this', thing(this.owner), rest)
    const { rootClass, parameters, codeLists, classes } = this.vocabulary
    const members = classes.get(rootClass)?.members
    if (members?.has(first.text)) return this.walk('message', thing(rootClass), names)
    const parameter = parameters.get(first.text)
    if (parameter !== undefined) {
      const type: ValueType =
        parameter.kind === 'amount' ? { kind: 'amount', currencies: '' } : { kind: parameter.kind }
      return this.parts({ kind: 'parameter', name: parameter.name, title: parameter.title, type }, rest)
    }
    const list = codeLists.get(first.text)
    if (list !== undefined && rest.length === 0)
      return {
        kind: 'codeList',
        list: list.id,
        name: list.name,
        type: { kind: 'list', of: { kind: 'code', list: list.id } },
      }
    const variables = this.variables.map(({ name }) => name)
    return this.fault(
      report.unknownName(first, [
        ...variables,
        ...(members?.keys() ?? []),
        ...parameters.keys(),
        ...codeLists.keys(),
        ...functionNames,
      ]),
    )
  }

  /** Follows names from an object through the elements of its class, and of theirs. */
  private walk(
    start: 'message' | 'this' | { variable: number; name: string },
    from: ValueType,
    names: readonly Name[],
  ): CheckedNode {
    const steps: Step[] = []
    let type = from
    let many = false
    let at = 0
    for (; at < names.length && type.kind === 'thing'; at++) {
      const name = names[at]
      const members = this.vocabulary.classes.get(type.objectClass)?.members
      const member = name && members?.get(name.text)
      if (name === undefined || member === undefined)
        return name === undefined ? faulty : this.fault(report.unknownName(name, members?.keys() ?? []))
      steps.push({ slot: member.slot, member: name.text, maximum: member.maximum, name: member.element.name })
      many ||= member.maximum > 1
      type = member.type
    }
    return this.parts({ kind: 'read', start, steps, type: many ? { kind: 'list', of: type } : type }, names.slice(at))
  }

  /** `.amount` and `.currency` of money; anything else has no parts. */
  private parts(of: CheckedNode, names: readonly Name[]): CheckedNode {
    const [name, further] = names
    if (name === undefined) return of
    const type = of.type.kind === 'list' ? of.type.of : of.type
    if (type.kind !== 'amount' || (name.text !== 'amount' && name.text !== 'currency'))
      return this.fault(report.noParts(name, type))
    const part: ValueType = name.text === 'amount' ? { kind: 'number' } : { kind: 'code', list: type.currencies }
    if (further !== undefined) return this.fault(report.noParts(further, part))
    return { kind: 'component', part: name.text, of, type: of.type.kind === 'list' ? { kind: 'list', of: part } : part }
  }

  private minus(tree: TreeNode): CheckedNode {
    const of = this.check(tree)
    if (['number', 'amount', 'days', 'unknown'].includes(of.type.kind)) return { kind: 'minus', of, type: of.type }
    return this.fault(report.wrongType(tree, { en: 'a number', fr: 'un nombre' }, of.type))
  }

  private binary(tree: BinaryTree): CheckedNode {
    const { operator } = tree
    if (operator === 'and' || operator === 'or')
      return {
        kind: operator === 'and' ? 'both' : 'either',
        left: this.truth(tree.left),
        right: this.truth(tree.right),
        type: truth,
      }
    if (operator === 'starts with' || operator === 'ends with' || operator === 'contains')
      return { kind: 'textTest', test: operator, left: this.text(tree.left), right: this.text(tree.right), type: truth }
    const left = this.check(tree.left)
    const right = this.check(tree.right)
    if (operator === '+' || operator === '-' || operator === '*') {
      const type = arithmeticType(operator, left.type, right.type)
      return type === undefined
        ? this.fault(report.noArithmetic(tree, operator, left.type, right.type))
        : { kind: 'arithmetic', operator, left, right, type }
    }
    const pair = this.comparable(tree, left, right)
    if (pair === undefined) return faulty
    if (operator !== '=' && operator !== '!=' && !isOrdered(left.type))
      return this.fault(report.notOrdered(tree, left.type))
    return { kind: 'compare', operator, left: pair[0], right: pair[1], type: truth }
  }

  /** Both sides, a quoted text turned into the code it stands for; undefined after a fault. */
  private comparable(at: { left: TreeNode; right: TreeNode } & report.Span, left: CheckedNode, right: CheckedNode) {
    const a = this.asCode(at.left, left, right.type)
    const b = this.asCode(at.right, right, left.type)
    if (areComparable(a.type, b.type)) return [a, b] as const
    this.fault(report.notComparable(at, a.type, b.type, comparableHint(at.right, a, b)))
    return undefined
  }

  private asCode(tree: TreeNode, node: CheckedNode, other: ValueType): CheckedNode {
    if (other.kind !== 'code' || node.kind !== 'constant' || node.value.kind !== 'text') return node
    const list = this.vocabulary.codeLists.get(other.list)
    const { text } = node.value
    const code = list?.codes.find((candidate) => candidate.code === text)
    if (code !== undefined) return { ...node, value: { kind: 'text', text, title: code.name }, type: other }
    if (list === undefined) return { ...node, type: other }
    return this.fault(report.unknownCode(tree, text, list.id, nearestCode(text, list.codes)))
  }

  private text(tree: TreeNode): CheckedNode {
    const node = this.check(tree)
    if (['text', 'code', 'unknown'].includes(node.type.kind)) return node
    return this.fault(report.wrongType(tree, { en: 'a text', fr: 'un texte' }, node.type))
  }

  private membership(tree: TreeNode & { kind: 'in' }): CheckedNode {
    const left = this.check(tree.left)
    const { among } = tree
    if (isMany(among) && among.length > 1) {
      const options = among.map((option) => this.option(tree, left, option))
      return { kind: 'among', left, options, type: truth }
    }
    const single = isMany(among) ? among[0] : among
    if (single === undefined) return faulty
    const list = single.kind === 'path' ? this.check(single) : this.option(tree, left, single)
    if (list.type.kind === 'unknown' || left.type.kind === 'unknown') return faulty
    if (list.type.kind !== 'list') {
      if (isMany(among)) return { kind: 'among', left, options: [list], type: truth }
      return this.fault(report.wrongType(single, aList, list.type))
    }
    const item = this.asCode(tree.left, left, list.type.of)
    if (!areComparable(item.type, list.type.of)) return this.fault(report.notComparable(tree, item.type, list.type.of))
    if (list.kind === 'codeList')
      return { kind: 'inCodeList', left: item, list: list.list, name: list.name, type: truth }
    return { kind: 'inList', left: item, list, type: truth }
  }

  private option(at: report.Span, left: CheckedNode, option: TreeNode): CheckedNode {
    const right = this.check(option)
    const pair = this.comparable({ left: option, right: option, from: at.from, to: at.to }, left, right)
    return pair?.[1] ?? faulty
  }

  private quantifier(tree: TreeNode & { kind: 'quantifier' }): CheckedNode {
    const list = this.check(tree.list)
    const item: ValueType = list.type.kind === 'list' && list.kind === 'read' ? list.type.of : unknown
    if (item.kind === 'unknown' && list.type.kind !== 'unknown')
      this.fault(report.wrongType(tree.list, aList, list.type))
    const { text } = tree.variable
    const { classes, rootClass, parameters, codeLists } = this.vocabulary
    const taken = this.variables.some(({ name }) => name === text) || classes.get(rootClass)?.members.has(text)
    if (taken || parameters.has(text) || codeLists.has(text)) return this.fault(report.takenName(tree.variable))
    const variable = this.variables.length
    if (variable >= quantifierLimit) return this.fault(report.tooNested(tree, quantifierLimit))
    this.variables.push({ name: text, type: item })
    const satisfies = this.truth(tree.satisfies)
    this.variables.pop()
    return { kind: 'quantifier', every: tree.every, variable, name: text, list, satisfies, type: truth }
  }
}

function thing(objectClass: string): ValueType {
  return { kind: 'thing', objectClass }
}

function isMany(among: TreeNode | readonly TreeNode[]): among is readonly TreeNode[] {
  return Array.isArray(among)
}

/** What an author probably meant who compares money or a date with a constant of another kind. */
function comparableHint(right: TreeNode, a: CheckedNode, b: CheckedNode): string | undefined {
  const text = b.kind === 'constant' && b.value.kind === 'text' ? b.value.text : undefined
  if (a.type.kind === 'date' && text !== undefined) return `date(${JSON.stringify(text)})`
  if (a.type.kind === 'days' && right.kind === 'number') return `days(${right.text})`
  if (a.type.kind === 'amount' && right.kind === 'number') return `amount(${right.text}, "USD")`
  if (a.type.kind === 'date' && b.type.kind === 'dateTime') return 'date(…)'
  return undefined
}

function arithmeticType(operator: '+' | '-' | '*', left: ValueType, right: ValueType): ValueType | undefined {
  const [a, b] = [left.kind, right.kind]
  if (a === 'unknown' || b === 'unknown') return unknown
  if (operator === '*') {
    if (a === 'number' && (b === 'number' || b === 'amount')) return right
    return a === 'amount' && b === 'number' ? left : undefined
  }
  if (a === 'date' && b === 'days') return left
  if (a === 'date' && b === 'date' && operator === '-') return { kind: 'days' }
  return a === b && (a === 'number' || a === 'amount' || a === 'days') ? left : undefined
}
