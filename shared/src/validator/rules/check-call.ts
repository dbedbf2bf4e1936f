import type { Diagnostic } from '../diagnostic'
import { parseDay } from '../exact/calendar'
import { parsePlainDecimal } from '../exact/decimal'
import { nearestCode } from '../nearest-code'
import type { CheckedNode } from './checked'
import * as report from './report'
import type { TreeNode } from './tree'
import { isOrdered, type ValueType } from './value-type'
import type { Vocabulary } from './vocabulary'

type Call = TreeNode & { kind: 'call' }

/** What a call needs of the check it is part of. */
interface Checker {
  readonly vocabulary: Vocabulary
  check(tree: TreeNode): CheckedNode
  /** Notes a fault; answers the node that stands for it. */
  fault(diagnostic: Diagnostic): CheckedNode
}

/** Longest span of `days(…)`: a hundred years. */
const dayLimit = 36_525

// The fixed table of functions. `usage` is what an author reads after a mistake.
const functions: Readonly<
  Record<string, { usage: string; check(checker: Checker, call: Call, given: TreeNode): CheckedNode }>
> = {
  present: { usage: 'present(seller)', check: (checker, _call, given) => present(checker, given) },
  count: { usage: 'count(lines)', check: (checker, call, given) => aggregate(checker, call, 'count', given) },
  sum: { usage: 'sum(lines.value)', check: (checker, call, given) => aggregate(checker, call, 'sum', given) },
  min: { usage: 'min(lines.value)', check: (checker, call, given) => aggregate(checker, call, 'min', given) },
  max: { usage: 'max(lines.value)', check: (checker, call, given) => aggregate(checker, call, 'max', given) },
  length: { usage: 'length(description)', check: (checker, _call, given) => textFunction(checker, 'length', given) },
  lower: { usage: 'lower(description)', check: (checker, _call, given) => textFunction(checker, 'lower', given) },
  upper: { usage: 'upper(description)', check: (checker, _call, given) => textFunction(checker, 'upper', given) },
  date: { usage: 'date("2019-12-09")', check: (checker, call, given) => date(checker, call, given) },
  days: { usage: 'days(3)', check: (checker, call, given) => days(checker, call, given) },
  amount: { usage: 'amount(800, "USD")', check: (checker, call) => amount(checker, call) },
}

/** The names of all functions, for suggestions. */
export const functionNames = Object.keys(functions)

/** Checks a call against the table of functions. */
export function checkCall(checker: Checker, call: Call): CheckedNode {
  const entry = Object.hasOwn(functions, call.name.text) ? functions[call.name.text] : undefined
  if (entry === undefined) return checker.fault(report.unknownFunction(call.name, functionNames))
  const [given] = call.given
  if (given === undefined || call.given.length !== (call.name.text === 'amount' ? 2 : 1)) return usage(checker, call)
  return entry.check(checker, call, given)
}

function usage(checker: Checker, call: Call): CheckedNode {
  return checker.fault(report.wrongArguments(call, functions[call.name.text]?.usage ?? ''))
}

function present(checker: Checker, given: TreeNode): CheckedNode {
  const of = checker.check(given)
  if (of.kind === 'read') {
    if (of.steps.slice(0, -1).some((step) => step.maximum > 1)) return checker.fault(report.presentOfMany(given))
  } else if (of.kind !== 'parameter' && of.kind !== 'faulty')
    return checker.fault(
      report.wrongType(given, { en: 'an element of the message', fr: 'un élément du message' }, of.type),
    )
  return { kind: 'present', of, type: { kind: 'truth' } }
}

function aggregate(checker: Checker, call: Call, name: 'sum' | 'count' | 'min' | 'max', given: TreeNode): CheckedNode {
  const list = checker.check(given)
  if (list.type.kind === 'unknown') return list
  if (list.type.kind !== 'list' || list.kind === 'codeList') return usage(checker, call)
  const item = list.type.of
  const fits =
    name === 'count' || item.kind === 'number' || item.kind === 'amount' || (name !== 'sum' && isOrdered(item))
  if (!fits)
    return checker.fault(
      report.wrongType(given, { en: 'a list of numbers or amounts', fr: 'une liste de nombres ou de montants' }, item),
    )
  return { kind: 'aggregate', name, list, type: name === 'count' ? { kind: 'number' } : item }
}

function textFunction(checker: Checker, name: 'length' | 'lower' | 'upper', given: TreeNode): CheckedNode {
  const of = checker.check(given)
  if (!['text', 'code', 'unknown'].includes(of.type.kind))
    return checker.fault(report.wrongType(given, { en: 'a text', fr: 'un texte' }, of.type))
  return { kind: 'textFunction', name, of, type: name === 'length' ? { kind: 'number' } : { kind: 'text' } }
}

function date(checker: Checker, call: Call, given: TreeNode): CheckedNode {
  if (given.kind === 'text') {
    const day = parseDay(given.text)
    return day === undefined
      ? usage(checker, call)
      : { kind: 'constant', value: { kind: 'date', day }, type: { kind: 'date' } }
  }
  const of = checker.check(given)
  if (of.type.kind === 'unknown') return of
  return of.type.kind === 'dateTime' ? { kind: 'dayOf', of, type: { kind: 'date' } } : usage(checker, call)
}

function days(checker: Checker, call: Call, given: TreeNode): CheckedNode {
  const count = given.kind === 'number' && /^[0-9]{1,5}$/.test(given.text) ? Number(given.text) : Number.NaN
  if (!(count <= dayLimit)) return usage(checker, call)
  return { kind: 'constant', value: { kind: 'days', days: count }, type: { kind: 'days' } }
}

function amount(checker: Checker, call: Call): CheckedNode {
  const [digits, currency] = call.given
  const number = digits?.kind === 'number' ? parsePlainDecimal(digits.text) : undefined
  if (number === undefined || currency?.kind !== 'text' || !/^[A-Z]{3}$/.test(currency.text))
    return usage(checker, call)
  const lists = currencyLists(checker)
  const known = lists.length === 0 || lists.some((list) => list.codes.some(({ code }) => code === currency.text))
  const [list] = lists
  if (!known && list !== undefined)
    return checker.fault(report.unknownCode(currency, currency.text, list.id, nearestCode(currency.text, list.codes)))
  const type: ValueType = { kind: 'amount', currencies: '' }
  return { kind: 'constant', value: { kind: 'amount', number, currency: currency.text }, type }
}

/** The code lists that the set's amounts take their currencies from. */
function currencyLists({ vocabulary }: Checker) {
  const members = [...vocabulary.classes.values()].flatMap(({ members: words }) => [...words.values()])
  const ids = new Set(members.flatMap(({ type }) => (type.kind === 'amount' ? [type.currencies] : [])))
  return [...ids].flatMap((id) => vocabulary.codeLists.get(id) ?? [])
}
