import type { LocalizedText } from '#shared/kernel'

/** What kind of value a part of a rule has. Known for every part before any shipment is seen. */
export type ValueType =
  | { readonly kind: 'truth' }
  | { readonly kind: 'text' }
  | { readonly kind: 'code'; readonly list: string }
  | { readonly kind: 'number' }
  /** `currencies` is the id of the code list of its currency; empty when it has none. */
  | { readonly kind: 'amount'; readonly currencies: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'dateTime' }
  /** A length of time in whole days. */
  | { readonly kind: 'days' }
  | { readonly kind: 'thing'; readonly objectClass: string }
  | { readonly kind: 'list'; readonly of: ValueType }
  /** Stands for what could not be checked, so that one fault is reported once. */
  | { readonly kind: 'unknown' }

/** True when `=` and `!=` have a meaning between the two. */
export function areComparable(a: ValueType, b: ValueType): boolean {
  if (a.kind === 'unknown' || b.kind === 'unknown') return true
  if (a.kind === 'code' && b.kind === 'code') return a.list === b.list || a.list === '' || b.list === ''
  return a.kind === b.kind && a.kind !== 'thing' && a.kind !== 'list'
}

/** True when `<` has a meaning for it. */
export function isOrdered(type: ValueType): boolean {
  return ['number', 'amount', 'date', 'dateTime', 'days', 'unknown'].includes(type.kind)
}

/** The type as people say it, to stand after “is”. */
export function typeWords(type: ValueType): LocalizedText {
  switch (type.kind) {
    case 'truth':
      return { en: 'yes or no', fr: 'oui ou non' }
    case 'text':
      return { en: 'a text', fr: 'un texte' }
    case 'code':
      return { en: `a code of the list ${type.list}`, fr: `un code de la liste ${type.list}` }
    case 'number':
      return { en: 'a number', fr: 'un nombre' }
    case 'amount':
      return { en: 'an amount of money', fr: 'un montant' }
    case 'date':
      return { en: 'a date', fr: 'une date' }
    case 'dateTime':
      return { en: 'a date with time', fr: 'une date avec heure' }
    case 'days':
      return { en: 'a number of days', fr: 'un nombre de jours' }
    case 'thing':
      return { en: `a ${type.objectClass}`, fr: `un objet ${type.objectClass}` }
    case 'list':
      return { en: 'a list', fr: 'une liste' }
    case 'unknown':
      return { en: 'unknown', fr: 'inconnu' }
  }
}
