import type { LocalizedText } from '#shared/kernel'
import type { Diagnostic } from '../diagnostic'
import { nearest } from '../nearest'
import { typeWords, type ValueType } from './value-type'

/** A stretch of the source. */
export interface Span {
  readonly from: number
  readonly to: number
}

// The faults a check can find: one idea, one function. Each says what is wrong and, where it can, what was meant.

export function unknownName(name: Span & { text: string }, known: Iterable<string>): Diagnostic {
  const suggestion = nearest(name.text, known)
  return fault(
    'rule.unknown-name',
    name,
    withHint({ en: `There is no “${name.text}” here`, fr: `Il n’y a pas de « ${name.text} » ici` }, suggestion),
    suggestion,
  )
}

export function unknownFunction(name: Span & { text: string }, known: Iterable<string>): Diagnostic {
  const suggestion = nearest(name.text, known)
  return fault(
    'rule.unknown-function',
    name,
    withHint(
      { en: `There is no function “${name.text}”`, fr: `Il n’y a pas de fonction « ${name.text} »` },
      suggestion,
    ),
    suggestion,
  )
}

export function unknownCode(at: Span, code: string, list: string, suggestion: string | undefined): Diagnostic {
  return fault(
    'rule.unknown-code',
    at,
    withHint(
      { en: `“${code}” is not in the code list ${list}`, fr: `« ${code} » n’est pas dans la liste de codes ${list}` },
      suggestion,
    ),
    suggestion === undefined ? undefined : JSON.stringify(suggestion),
  )
}

export function noParts(name: Span & { text: string }, type: ValueType): Diagnostic {
  const words = typeWords(type)
  return fault('rule.no-parts', name, {
    en: `What stands before “.${name.text}” is ${words.en} and has no parts of that name.`,
    fr: `Ce qui précède « .${name.text} » est ${words.fr} et n’a pas de partie de ce nom.`,
  })
}

export function notComparable(at: Span, left: ValueType, right: ValueType, suggestion?: string): Diagnostic {
  const [a, b] = [typeWords(left), typeWords(right)]
  const lists = left.kind === 'code' && right.kind === 'code'
  return fault(
    lists ? 'rule.different-code-lists' : 'rule.not-comparable',
    at,
    {
      en: `The left side is ${a.en}, the right side is ${b.en}: they cannot be compared.${suggestion ? ` Write ${suggestion}.` : ''}`,
      fr: `Le côté gauche est ${a.fr}, le côté droit est ${b.fr} : ils ne se comparent pas.${suggestion ? ` Écrivez ${suggestion}.` : ''}`,
    },
    suggestion,
  )
}

export function notOrdered(at: Span, type: ValueType): Diagnostic {
  const words = typeWords(type)
  return fault('rule.not-ordered', at, {
    en: `This is ${words.en}: it can be equal or not, but not less or more.`,
    fr: `C’est ${words.fr} : cela peut être égal ou non, mais ni plus petit ni plus grand.`,
  })
}

export function wrongType(at: Span, wanted: LocalizedText, found: ValueType): Diagnostic {
  const words = typeWords(found)
  return fault('rule.wrong-type', at, {
    en: `This must be ${wanted.en}, but it is ${words.en}.`,
    fr: `Ceci doit être ${wanted.fr}, mais c’est ${words.fr}.`,
  })
}

export function noArithmetic(at: Span, operator: string, left: ValueType, right: ValueType): Diagnostic {
  const [a, b] = [typeWords(left), typeWords(right)]
  return fault('rule.no-arithmetic', at, {
    en: `“${operator}” has no meaning between ${a.en} and ${b.en}.`,
    fr: `« ${operator} » n’a pas de sens entre ${a.fr} et ${b.fr}.`,
  })
}

export function wrongArguments(at: Span, usage: string): Diagnostic {
  return fault('rule.wrong-arguments', at, { en: `It is written ${usage}.`, fr: `Cela s’écrit ${usage}.` }, usage)
}

export function tooNested(at: Span, limit: number): Diagnostic {
  return fault('rule.too-nested', at, {
    en: `“every” and “some” stand inside one another at most ${limit} times.`,
    fr: `« every » et « some » s’imbriquent au plus ${limit} fois.`,
  })
}

export function tooCostly(at: Span, cost: number, limit: number): Diagnostic {
  return fault('rule.too-costly', at, {
    en: `This rule could take ${cost} steps on one shipment; ${limit} are allowed. Lower the greatest number of items, or compare without a list inside a list.`,
    fr: `Cette règle pourrait prendre ${cost} étapes sur un envoi ; ${limit} sont admises. Réduisez le nombre maximal d’éléments ou évitez une liste dans une liste.`,
  })
}

export function takenName(name: Span & { text: string }): Diagnostic {
  return fault('rule.taken-name', name, {
    en: `“${name.text}” already has a meaning here. Choose another name for the item.`,
    fr: `« ${name.text} » a déjà un sens ici. Choisissez un autre nom pour l’élément.`,
  })
}

export function presentOfMany(at: Span): Diagnostic {
  return fault('rule.present-of-many', at, {
    en: 'This has one value per item. Write every … in … satisfies present(…).',
    fr: 'Il y a une valeur par élément. Écrivez every … in … satisfies present(…).',
  })
}

function fault(code: string, { from, to }: Span, message: LocalizedText, suggestion?: string): Diagnostic {
  return { code, from, to, message, ...(suggestion === undefined ? {} : { suggestion }) }
}

function withHint(text: LocalizedText, suggestion: string | undefined): LocalizedText {
  if (suggestion === undefined) return { en: `${text.en}.`, fr: `${text.fr}.` }
  return { en: `${text.en}. Did you mean “${suggestion}”?`, fr: `${text.fr}. Vouliez-vous dire « ${suggestion} » ?` }
}
