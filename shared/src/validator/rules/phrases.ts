import type { Language } from '#shared/kernel'
import type { Comparison } from './tree'
import type { ValueType } from './value-type'

// The words of rules in sentences. French verbs are chosen so that nothing agrees with the gender of a quoted name.
export const phrases = {
  en: {
    both: 'and',
    either: 'or',
    not: 'it is not the case that',
    if: 'if',
    consequence: 'then',
    else: 'otherwise',
    every: 'for every item',
    some: 'for at least one item',
    of: 'of',
    holds: 'the following holds:',
    among: { yes: 'is one of', no: 'is none of' },
    inList: { yes: 'is in the list', no: 'is not in the list' },
    inAny: { yes: 'is one of the values of', no: 'is none of the values of' },
    present: { yes: 'is given', no: 'is not given' },
    hasValue: { yes: 'has a value', no: 'has no value' },
    isTrue: { yes: 'is true', no: 'is false' },
    'starts with': { yes: 'starts with', no: 'does not start with' },
    'ends with': { yes: 'ends with', no: 'does not end with' },
    contains: { yes: 'contains', no: 'does not contain' },
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
    day: 'day',
    days: 'days',
    yes: 'yes',
    no: 'no',
    quotes: ['“', '”'],
  },
  fr: {
    both: 'et',
    either: 'ou',
    not: 'il est faux que',
    if: 'si',
    consequence: 'alors',
    else: 'sinon',
    every: 'pour chaque élément',
    some: 'pour au moins un élément',
    of: 'de',
    holds: 'ceci est vrai\u00A0:',
    among: { yes: 'figure parmi', no: 'ne figure pas parmi' },
    inList: { yes: 'figure dans la liste', no: 'ne figure pas dans la liste' },
    inAny: { yes: 'figure parmi les valeurs de', no: 'ne figure pas parmi les valeurs de' },
    present: { yes: 'figure dans le message', no: 'ne figure pas dans le message' },
    hasValue: { yes: 'a une valeur', no: 'n’a pas de valeur' },
    isTrue: { yes: 'vaut «\u00A0oui\u00A0»', no: 'vaut «\u00A0non\u00A0»' },
    'starts with': { yes: 'commence par', no: 'ne commence pas par' },
    'ends with': { yes: 'finit par', no: 'ne finit pas par' },
    contains: { yes: 'contient', no: 'ne contient pas' },
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
    day: 'jour',
    days: 'jours',
    yes: 'oui',
    no: 'non',
    quotes: ['«\u00A0', '\u00A0»'],
  },
} as const

type Verbs = Readonly<Record<Comparison, string>>

const verbs: Readonly<Record<Language, Readonly<Record<'dates' | 'numbers' | 'others', Verbs>>>> = {
  en: {
    dates: {
      '=': 'is',
      '!=': 'is not',
      '<': 'is before',
      '<=': 'is on or before',
      '>': 'is after',
      '>=': 'is on or after',
    },
    numbers: {
      '=': 'equals',
      '!=': 'does not equal',
      '<': 'is less than',
      '<=': 'is at most',
      '>': 'is more than',
      '>=': 'is at least',
    },
    others: { '=': 'is', '!=': 'is not', '<': '<', '<=': '≤', '>': '>', '>=': '≥' },
  },
  fr: {
    dates: {
      '=': 'est',
      '!=': 'n’est pas',
      '<': 'est avant',
      '<=': 'n’est pas après',
      '>': 'est après',
      '>=': 'n’est pas avant',
    },
    numbers: {
      '=': 'vaut',
      '!=': 'ne vaut pas',
      '<': 'vaut moins que',
      '<=': 'vaut au plus',
      '>': 'vaut plus que',
      '>=': 'vaut au moins',
    },
    others: { '=': 'est', '!=': 'n’est pas', '<': '<', '<=': '≤', '>': '>', '>=': '≥' },
  },
}

const opposite: Readonly<Record<Comparison, Comparison>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
}

/** The verb of a comparison between values of a type. The opposite holds also for what is undecided: both are. */
export function verbFor(language: Language, type: ValueType, operator: Comparison, negated: boolean): string {
  const kind =
    type.kind === 'date' || type.kind === 'dateTime'
      ? 'dates'
      : ['number', 'amount', 'days'].includes(type.kind)
        ? 'numbers'
        : 'others'
  return verbs[language][kind][negated ? opposite[operator] : operator]
}
