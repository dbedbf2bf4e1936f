import type { CodeListPlan, ElementPlan, Reader } from '../compile'
import { type Day, fromDay, parseDay, parseInstant } from '../exact/calendar'
import { compareDecimals, type Decimal, parseDecimal, parsePlainDecimal } from '../exact/decimal'
import { misfitOfNumber, misfitOfText } from '../format'
import type { JsonNode } from '../json'
import { nearestCode } from '../nearest-code'
import { accepts } from '../pattern'
import type { Value } from '../rules'
import { isInForce } from './as-of'
import { askedFor, codesOf, exampleOf, hint, listName, nameOf, rangeWords, shapeOf } from './asked'
import type { FindingCode, FindingWords } from './catalogue'
import { type Place, pointerOf } from './place'
import type { Report } from './report'

const unreadable: Value = { kind: 'unreadable' }
const yes: Value = { kind: 'truth', truth: true }
const no: Value = { kind: 'truth', truth: false }

// RFC 3986, http and https only: a host (no user name, which hides where a link leads), then any characters of a path,
// a query and a fragment. Other scripts are percent-encoded, as browsers send them. Longer addresses are not links.
const addressLimit = 4_000
const addressHead = /^https?:\/\/(?:[A-Za-z0-9\-._~%]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?(?:[/?#]|$)/i
const notOfAnAddress = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?#[\]%]|%(?![0-9A-Fa-f]{2})|#.*#/

function isWebAddress(text: string): boolean {
  return text.length <= addressLimit && addressHead.test(text) && !notOfAnAddress.test(text)
}

/** Reads single values of elements, on one day, into one report. */
export class ValueReader {
  constructor(
    private readonly report: Report,
    readonly day: Day | null,
  ) {}

  /** The value of a node that is not an object of a class; unreadable after a finding. */
  read(plan: ElementPlan, node: JsonNode, place: Place | null): Value {
    const { reader } = plan
    switch (reader.kind) {
      case 'text':
        return this.text(plan, reader, node, place)
      case 'code':
        return this.code(plan, reader, node, place)
      case 'number':
        return this.number(plan, reader, node, place)
      case 'amount':
        return this.amount(plan, reader, node, place)
      case 'date': {
        if (node.kind !== 'string') return this.wrongType(plan, node, place)
        const day = parseDay(node.text)
        return day === undefined
          ? this.found('date', plan, node, place, { hint: hint(nearDate(node.text)) })
          : { kind: 'date', day }
      }
      case 'dateTime': {
        if (node.kind !== 'string') return this.wrongType(plan, node, place)
        const instant = parseInstant(node.text)
        return instant === undefined ? this.found('date-time', plan, node, place) : { kind: 'dateTime', ...instant }
      }
      case 'indicator':
        return node.kind === 'boolean' ? (node.truth ? yes : no) : this.wrongType(plan, node, place)
      case 'uri':
        if (node.kind !== 'string') return this.wrongType(plan, node, place)
        return isWebAddress(node.text) ? { kind: 'text', text: node.text } : this.found('uri', plan, node, place)
      case 'thing':
      case 'broken':
        return unreadable
    }
  }

  /** Reports that a node is of the wrong JSON type. */
  wrongType(plan: ElementPlan, node: JsonNode, place: Place | null): Value {
    return this.found('type', plan, node, place, { found: typeWords[node.kind], shape: shapeOf(plan.reader) })
  }

  private text(
    plan: ElementPlan,
    { format, pattern }: Reader & { kind: 'text' },
    node: JsonNode,
    place: Place | null,
  ): Value {
    if (node.kind !== 'string') return this.wrongType(plan, node, place)
    const { text } = node
    if (text.trim() === '') return this.found('blank', plan, node, place)
    const misfit = format && misfitOfText(format, text)
    if (misfit) return this.found('format', plan, node, place, { misfit: misfits[misfit] })
    if (pattern !== null && !accepts(pattern, text))
      return this.found('pattern', plan, node, place, { pattern: plan.element.representation.pattern })
    return { kind: 'text', text }
  }

  private code(
    plan: ElementPlan,
    { format, list }: Reader & { kind: 'code' },
    node: JsonNode,
    place: Place | null,
  ): Value {
    if (node.kind !== 'string') return this.wrongType(plan, node, place)
    if (list !== null) return this.listed(plan, list, node, place)
    if (node.text.trim() === '') return this.found('blank', plan, node, place)
    const misfit = format && misfitOfText(format, node.text)
    return misfit
      ? this.found('format', plan, node, place, { misfit: misfits[misfit] })
      : { kind: 'text', text: node.text }
  }

  private listed(
    plan: ElementPlan,
    list: CodeListPlan,
    node: JsonNode & { kind: 'string' },
    place: Place | null,
  ): Value {
    const { text } = node
    const code = list.codes.get(text)
    if (code !== undefined && isInForce(code, this.day)) return { kind: 'text', text }
    const words = () => ({ list: listName(list), codes: codesOf(list, this.day) })
    if (code === undefined)
      return this.found('code', plan, node, place, () => ({
        ...words(),
        hint: hint(nearestCode(text, list.list.codes)),
      }))
    const [from, to] = [code.from === null ? '' : fromDay(code.from), code.to === null ? '' : fromDay(code.to)]
    const period = {
      en: [from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(' '),
      fr: [from && `à partir du ${from}`, to && `jusqu’au ${to}`].filter(Boolean).join(' '),
    }
    return this.found('code-not-in-force', plan, node, place, () => ({
      ...words(),
      period,
      date: this.day === null ? '' : fromDay(this.day),
    }))
  }

  private number(
    plan: ElementPlan,
    { format, bounds }: Reader & { kind: 'number' },
    node: JsonNode,
    place: Place | null,
  ): Value {
    const number = this.decimal(plan, node, place)
    if (number === undefined) return unreadable
    const misfit = format && misfitOfNumber(format, number)
    if (misfit === 'decimals') return this.found('decimals', plan, node, place, { decimals: format?.decimals ?? 0 })
    if (misfit) return this.found('format', plan, node, place, { misfit: misfits[misfit] })
    return this.isInRange(plan, number, bounds, node, place) ? { kind: 'number', number } : unreadable
  }

  private amount(
    plan: ElementPlan,
    { currencies, bounds }: Reader & { kind: 'amount' },
    node: JsonNode,
    place: Place | null,
  ): Value {
    if (node.kind !== 'object') return this.wrongType(plan, node, place)
    for (const member of node.repeated) this.member('duplicate-member', 'error', member.name, member.from, place)
    for (const { name, from } of node.members.values())
      if (name !== 'amount' && name !== 'currency') this.member('unknown-member', 'warning', name, from, place)
    const [digits, currency] = [given(node.members.get('amount')?.value), given(node.members.get('currency')?.value)]
    if (digits === undefined) this.missingPart(plan, 'amount', node, place)
    if (currency === undefined) this.missingPart(plan, 'currency', node, place)
    const number = digits && this.decimal(plan, digits, { up: place, key: 'amount' })
    const code = currency && this.currency(plan, currencies, currency, { up: place, key: 'currency' })
    if (number === undefined || code?.kind !== 'text' || digits === undefined) return unreadable
    if (!this.isInRange(plan, number, bounds, digits, { up: place, key: 'amount' })) return unreadable
    return { kind: 'amount', number, currency: code.text }
  }

  private currency(plan: ElementPlan, list: CodeListPlan | null, node: JsonNode, place: Place | null): Value {
    if (node.kind !== 'string')
      return this.found('type', plan, node, place, {
        found: typeWords[node.kind],
        shape: { en: 'a text in quotes', fr: 'un texte entre guillemets' },
      })
    if (list !== null) return this.listed(plan, list, node, place)
    if (/^[A-Z]{3}$/.test(node.text)) return { kind: 'text', text: node.text }
    return this.found('format', plan, node, place, {
      misfit: { en: 'is not a currency code', fr: 'n’est pas un code de monnaie' },
    })
  }

  private missingPart(plan: ElementPlan, part: string, node: JsonNode, place: Place | null): void {
    this.report.add({
      code: 'missing',
      severity: 'error',
      plan,
      at: () => pointerOf(place, part),
      offset: node.from,
      words: () => ({
        element: { en: `${nameOf(plan).en}: “${part}”`, fr: `${nameOf(plan).fr} : « ${part} »` },
        member: part,
        asked: askedFor(plan.reader),
        example: exampleOf(plan),
        who: '',
      }),
    })
  }

  private member(
    code: 'duplicate-member' | 'unknown-member',
    severity: 'error' | 'warning',
    name: string,
    offset: number,
    place: Place | null,
  ): void {
    this.report.add({
      code,
      severity,
      at: () => pointerOf(place, name),
      offset,
      words: () => ({ member: name.slice(0, 64), hint: '' }),
    })
  }

  private decimal(plan: ElementPlan, node: JsonNode, place: Place | null): Decimal | undefined {
    const number =
      node.kind === 'number'
        ? parseDecimal(node.text)
        : node.kind === 'string'
          ? parsePlainDecimal(node.text)
          : undefined
    if (number !== undefined) return number
    if (node.kind === 'number' || node.kind === 'string') this.found('number', plan, node, place)
    else this.wrongType(plan, node, place)
    return undefined
  }

  private isInRange(
    plan: ElementPlan,
    number: Decimal,
    bounds: (Reader & { kind: 'number' })['bounds'],
    node: JsonNode,
    place: Place | null,
  ): boolean {
    const { minimum, maximum } = bounds
    const low = minimum !== null && compareDecimals(number, minimum) < 0
    if (!low && (maximum === null || compareDecimals(number, maximum) <= 0)) return true
    this.found('range', plan, node, place, { range: rangeWords(bounds) })
    return false
  }

  /** Reports an error of a value; answers unreadable, so that a reader can say both at once. */
  private found(
    code: FindingCode,
    plan: ElementPlan,
    node: JsonNode,
    place: Place | null,
    words: FindingWords | (() => FindingWords) = {},
  ): Value {
    this.report.add({
      code,
      severity: 'error',
      plan,
      at: () => pointerOf(place),
      offset: node.from,
      sent: node,
      words: () => ({
        element: nameOf(plan),
        sent: this.report.excerpt(node.from, node.to),
        asked: askedFor(plan.reader),
        example: exampleOf(plan),
        ...(typeof words === 'function' ? words() : words),
      }),
    })
    return unreadable
  }
}

function given(node: JsonNode | undefined): JsonNode | undefined {
  return node?.kind === 'null' ? undefined : node
}

/** The date that eight digits or other separators probably stand for: year first, as in the WCO format n8. */
function nearDate(text: string): string | undefined {
  const [, year, month, day] = /^([0-9]{4})[./ ]?([0-9]{2})[./ ]?([0-9]{2})(?:T.*)?$/.exec(text) ?? []
  const near = `${year}-${month}-${day}`
  return parseDay(near) === undefined ? undefined : near
}

const misfits = {
  short: { en: 'is too short', fr: 'est trop court' },
  long: { en: 'is too long', fr: 'est trop long' },
  letters: { en: 'has characters that are not allowed', fr: 'contient des caractères non admis' },
  decimals: { en: 'has too many decimals', fr: 'a trop de décimales' },
} as const

const typeWords = {
  null: { en: 'nothing', fr: 'rien' },
  boolean: { en: 'true or false', fr: 'une valeur vraie ou fausse' },
  number: { en: 'a number', fr: 'un nombre' },
  string: { en: 'a text', fr: 'un texte' },
  array: { en: 'an array', fr: 'un tableau' },
  object: { en: 'an object', fr: 'un objet' },
} as const
