import { inLanguage, type Language } from '#shared/kernel'
import { fromDay } from '../exact/calendar'
import { fromDecimal } from '../exact/decimal'
import type { CheckedNode, CheckedRule, Constant, ReadNode, Step } from './checked'
import type { Comparison } from './tree'

/** The rule as a sentence for readers who do not write rules, with the names of the elements instead of members. */
export function describeRule(rule: CheckedRule, language: Language): string {
  const sentence = new Describer(language).say(rule.root)
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

const phrases = {
  en: {
    true: 'it is true',
    false: 'it is never true',
    and: 'and',
    or: 'or',
    not: 'it is not the case that',
    if: 'if',
    consequence: 'then',
    else: 'otherwise',
    every: 'for every item',
    some: 'for at least one item',
    of: 'of',
    holds: 'the following holds:',
    is: 'is',
    among: 'is one of',
    inList: 'is in the list',
    inAny: 'is one of the values of',
    present: 'is given',
    sum: 'the sum of',
    count: 'the number of',
    min: 'the smallest',
    max: 'the greatest',
    length: 'the length of',
    lower: 'in lower case',
    upper: 'in upper case',
    dayOf: 'the day of',
    amount: 'the number of',
    currency: 'the currency of',
    'starts with': 'starts with',
    'ends with': 'ends with',
    contains: 'contains',
    day: 'day',
    days: 'days',
    yes: 'yes',
    no: 'no',
    quotes: ['“', '”'],
    colon: ': ',
  },
  fr: {
    true: 'c’est vrai',
    false: 'ce n’est jamais vrai',
    and: 'et',
    or: 'ou',
    not: 'il est faux que',
    if: 'si',
    consequence: 'alors',
    else: 'sinon',
    every: 'pour chaque élément',
    some: 'pour au moins un élément',
    of: 'de',
    holds: 'ceci est vrai :',
    is: 'est',
    among: 'est l’une des valeurs',
    inList: 'figure dans la liste',
    inAny: 'est l’une des valeurs de',
    present: 'est fourni',
    sum: 'la somme de',
    count: 'le nombre de',
    min: 'la plus petite valeur de',
    max: 'la plus grande valeur de',
    length: 'la longueur de',
    lower: 'en minuscules',
    upper: 'en majuscules',
    dayOf: 'le jour de',
    amount: 'le nombre de',
    currency: 'la monnaie de',
    'starts with': 'commence par',
    'ends with': 'finit par',
    contains: 'contient',
    day: 'jour',
    days: 'jours',
    yes: 'oui',
    no: 'non',
    quotes: ['« ', ' »'],
    colon: ' : ',
  },
} as const

const comparisons: Readonly<
  Record<Language, Readonly<Record<'dates' | 'others', Readonly<Record<Comparison, string>>>>>
> = {
  en: {
    dates: {
      '=': 'is',
      '!=': 'is not',
      '<': 'is before',
      '<=': 'is on or before',
      '>': 'is after',
      '>=': 'is on or after',
    },
    others: {
      '=': 'is',
      '!=': 'is not',
      '<': 'is less than',
      '<=': 'is at most',
      '>': 'is more than',
      '>=': 'is at least',
    },
  },
  fr: {
    dates: {
      '=': 'est',
      '!=': 'n’est pas',
      '<': 'est avant',
      '<=': 'est au plus tard',
      '>': 'est après',
      '>=': 'est au plus tôt',
    },
    others: {
      '=': 'est égal à',
      '!=': 'n’est pas',
      '<': 'est inférieur à',
      '<=': 'est au plus',
      '>': 'est supérieur à',
      '>=': 'est au moins',
    },
  },
}

class Describer {
  private readonly words: (typeof phrases)[Language]

  constructor(private readonly language: Language) {
    this.words = phrases[language]
  }

  /** A flat switch over the closed set of node kinds. */
  say(node: CheckedNode): string {
    const words = this.words
    switch (node.kind) {
      case 'constant':
        return this.constant(node.value)
      case 'codeList':
        return `${words.inList} ${this.quoted(inLanguage(node.name, this.language))}`
      case 'read':
        return this.read(node)
      case 'parameter':
        return this.quoted(inLanguage(node.title, this.language) || node.name)
      case 'component':
        return `${words[node.part]} ${this.say(node.of)}`
      case 'not':
        return `${words.not} ${this.inside(node.of)}`
      case 'both':
        return `${this.inside(node.left)} ${words.and} ${this.inside(node.right)}`
      case 'either':
        return `${this.inside(node.left)} ${words.or} ${this.inside(node.right)}`
      case 'if': {
        const otherwise = node.otherwise === null ? '' : `, ${words.else} ${this.say(node.otherwise)}`
        return `${words.if} ${this.say(node.condition)}, ${words.consequence} ${this.say(node.consequence)}${otherwise}`
      }
      case 'compare': {
        const kind = node.left.type.kind === 'date' || node.left.type.kind === 'dateTime' ? 'dates' : 'others'
        const plain = ['code', 'text', 'truth'].includes(node.left.type.kind) && node.operator === '='
        const verb = plain ? words.is : comparisons[this.language][kind][node.operator]
        return `${this.say(node.left)} ${verb} ${this.say(node.right)}`
      }
      case 'arithmetic':
        return `${this.operand(node.left)} ${node.operator === '*' ? '×' : node.operator === '-' ? '−' : '+'} ${this.operand(node.right)}`
      case 'minus':
        return `−${this.operand(node.of)}`
      case 'textTest':
        return `${this.say(node.left)} ${words[node.test]} ${this.say(node.right)}`
      case 'among':
        return `${this.say(node.left)} ${words.among} ${node.options.map((option) => this.say(option)).join(', ')}`
      case 'inCodeList':
        return `${this.say(node.left)} ${words.inList} ${this.quoted(inLanguage(node.name, this.language) || node.list)}`
      case 'inList':
        return `${this.say(node.left)} ${words.inAny} ${this.say(node.list)}`
      case 'quantifier':
        return `${node.every ? words.every : words.some} ${node.name} ${words.of} ${this.say(node.list)}, ${words.holds} ${this.say(node.satisfies)}`
      case 'aggregate':
        return `${words[node.name]} ${this.say(node.list)}`
      case 'present':
        return `${this.say(node.of)} ${words.present}`
      case 'textFunction':
        return node.name === 'length'
          ? `${words.length} ${this.say(node.of)}`
          : `${this.say(node.of)} (${words[node.name]})`
      case 'dayOf':
        return `${words.dayOf} ${this.say(node.of)}`
      case 'faulty':
        return '…'
    }
  }

  private constant(value: Constant): string {
    switch (value.kind) {
      case 'truth':
        return value.truth ? this.words.yes : this.words.no
      case 'text':
        return this.quoted((value.title && inLanguage(value.title, this.language)) || value.text)
      case 'number':
        return this.digits(fromDecimal(value.number))
      case 'amount':
        return `${this.digits(fromDecimal(value.number))} ${value.currency}`
      case 'date':
        return fromDay(value.day)
      case 'days':
        return `${value.days} ${Math.abs(value.days) === 1 ? this.words.day : this.words.days}`
    }
  }

  private read(node: ReadNode): string {
    const path = node.steps.map((step) => this.step(step)).join(' › ')
    const item = typeof node.start === 'string' ? '' : node.start.name
    if (path === '') return item
    return item === '' ? this.quoted(path) : `${this.quoted(path)} ${this.words.of} ${item}`
  }

  private step(step: Step): string {
    return inLanguage(step.name, this.language) || step.member
  }

  private inside(node: CheckedNode): string {
    return ['both', 'either', 'if', 'quantifier'].includes(node.kind) ? `(${this.say(node)})` : this.say(node)
  }

  private operand(node: CheckedNode): string {
    return node.kind === 'arithmetic' ? `(${this.say(node)})` : this.say(node)
  }

  private digits(text: string): string {
    return this.language === 'fr' ? text.replace('.', ',') : text
  }

  private quoted(text: string): string {
    return `${this.words.quotes[0]}${text}${this.words.quotes[1]}`
  }
}
