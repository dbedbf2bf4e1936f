import { inLanguage, type Language } from '#shared/kernel'
import { fromDay } from '../exact/calendar'
import { fromDecimal } from '../exact/decimal'
import type { CheckedNode, CheckedRule, Constant, ReadNode } from './checked'
import { phrases, verbFor } from './phrases'

/** The rule as a sentence for readers who do not write rules, with the names of the elements instead of members. */
export function describeRule(rule: CheckedRule, language: Language): string {
  const sentence = new Describer(language).statement(rule.root)
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

class Describer {
  private readonly words: (typeof phrases)[Language]

  constructor(private readonly language: Language) {
    this.words = phrases[language]
  }

  /** What is true or false, as a clause. A flat switch over the node kinds that can be. */
  statement(node: CheckedNode, negated = false): string {
    const words = this.words
    const yes = negated ? 'no' : 'yes'
    switch (node.kind) {
      case 'not':
        return negated || isCompound(node.of) ? `${words.not} ${this.inside(node.of)}` : this.statement(node.of, true)
      case 'both':
      case 'either': {
        const join = ` ${words[node.kind]} `
        const side = (part: CheckedNode) => (part.kind === node.kind ? this.statement(part) : this.inside(part))
        return `${side(node.left)}${join}${side(node.right)}`
      }
      case 'if': {
        const otherwise = node.otherwise === null ? '' : `, ${words.else} ${this.statement(node.otherwise)}`
        return `${words.if} ${this.statement(node.condition)}, ${words.consequence} ${this.statement(node.consequence)}${otherwise}`
      }
      case 'quantifier': {
        const list = `${words[node.every ? 'every' : 'some']} ${node.name} ${words.of} ${this.operand(node.list)}`
        return `${list}, ${words.holds} ${this.statement(node.satisfies)}`
      }
      case 'compare': {
        const verb = verbFor(this.language, node.left.type, node.operator, negated)
        return `${this.operand(node.left)} ${verb} ${this.operand(node.right)}`
      }
      case 'textTest':
        return `${this.operand(node.left)} ${words[node.test][yes]} ${this.operand(node.right)}`
      case 'among':
        return `${this.operand(node.left)} ${words.among[yes]} ${node.options.map((option) => this.operand(option)).join(', ')}`
      case 'inCodeList':
        return `${this.operand(node.left)} ${words.inList[yes]} ${this.quoted(inLanguage(node.name, this.language) || node.list)}`
      case 'inList':
        return `${this.operand(node.left)} ${words.inAny[yes]} ${this.operand(node.list)}`
      case 'present':
        // A dated parameter is no part of the message; on some days it has no value.
        return `${this.operand(node.of)} ${words[node.of.kind === 'parameter' ? 'hasValue' : 'present'][yes]}`
      case 'constant':
        return this.operand(node)
      default:
        return `${this.operand(node)} ${words.isTrue[yes]}`
    }
  }

  /** A value, as a noun. A flat switch over the node kinds that have one. */
  private operand(node: CheckedNode): string {
    const words = this.words
    switch (node.kind) {
      case 'constant':
        return this.constant(node.value)
      case 'read':
        return this.read(node)
      case 'parameter':
        return this.quoted(inLanguage(node.title, this.language) || node.name)
      case 'component':
        return `${words[node.part]} ${this.operand(node.of)}`
      case 'arithmetic':
        return `${this.term(node.left)} ${signs[node.operator]} ${this.term(node.right)}`
      case 'minus':
        return `−${this.term(node.of)}`
      case 'aggregate':
        return `${words[node.name]} ${this.operand(node.list)}`
      case 'textFunction':
        if (node.name === 'length') return `${words.length} ${this.operand(node.of)}`
        return `${this.operand(node.of)} (${words[node.name]})`
      case 'dayOf':
        return `${words.dayOf} ${this.operand(node.of)}`
      case 'codeList':
        return this.quoted(inLanguage(node.name, this.language) || node.list)
      case 'faulty':
        return '…'
      default:
        return this.statement(node)
    }
  }

  private constant(value: Constant): string {
    switch (value.kind) {
      case 'truth':
        return this.quoted(value.truth ? this.words.yes : this.words.no)
      case 'text':
        return this.quoted((value.title && inLanguage(value.title, this.language)) || value.text)
      case 'number':
        return this.digits(fromDecimal(value.number))
      case 'amount':
        return `${this.digits(fromDecimal(value.number))} ${value.currency}`
      case 'date':
        return fromDay(value.day)
      case 'days':
        return `${value.days} ${value.days === 1 ? this.words.day : this.words.days}`
    }
  }

  private read(node: ReadNode): string {
    const path = node.steps.map((step) => inLanguage(step.name, this.language) || step.member).join(' › ')
    const item = typeof node.start === 'string' ? '' : node.start.name
    if (path === '') return item
    return item === '' ? this.quoted(path) : `${this.quoted(path)} ${this.words.of} ${item}`
  }

  private inside(node: CheckedNode): string {
    return isCompound(node) ? `(${this.statement(node)})` : this.statement(node)
  }

  private term(node: CheckedNode): string {
    return node.kind === 'arithmetic' ? `(${this.operand(node)})` : this.operand(node)
  }

  private digits(text: string): string {
    return this.language === 'fr' ? text.replace('.', ',') : text
  }

  private quoted(text: string): string {
    return `${this.words.quotes[0]}${text}${this.words.quotes[1]}`
  }
}

const signs = { '+': '+', '-': '−', '*': '×' } as const

function isCompound(node: CheckedNode): boolean {
  return ['both', 'either', 'if', 'quantifier'].includes(node.kind)
}
