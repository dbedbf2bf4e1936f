import { inLanguage, type Language, type LocalizedText } from '#shared/kernel'
import type { Bounds, CodeListPlan, ElementPlan, Reader } from '../compile'
import type { Day } from '../exact/calendar'
import { fromDecimal } from '../exact/decimal'
import { describeFormat, type Format } from '../format'
import { isInForce } from './as-of'

/** Codes named in a sentence. */
const codesShown = 8

/** The name of an element in quotation marks, in each language. */
export function nameOf({ element }: ElementPlan): LocalizedText {
  const name = (language: Language) => inLanguage(element.name, language) || element.member
  return { en: `“${name('en')}”`, fr: `« ${name('fr')} »` }
}

/** What an element asks for, as the middle of a sentence: “text of up to 35 characters”. */
export function askedFor(reader: Reader): LocalizedText {
  const { en, fr } = describeReader(reader)
  return { en: lowered(en), fr: lowered(fr) }
}

/** What an element asks for, as people say it: “Text of up to 35 characters”. */
export function describeReader(reader: Reader): LocalizedText {
  switch (reader.kind) {
    case 'text':
      return describeFormat(reader.format, 'text')
    case 'number':
      return describeFormat(reader.format, 'number')
    case 'code': {
      if (reader.list === null) return describeFormat(reader.format, 'text')
      const name = listName(reader.list)
      return { en: `A code of the list ${name.en}`, fr: `Un code de la liste ${name.fr}` }
    }
    case 'amount':
      return { en: 'An amount with its currency', fr: 'Un montant avec sa monnaie' }
    case 'date':
      return { en: 'A day written YYYY-MM-DD', fr: 'Un jour écrit AAAA-MM-JJ' }
    case 'dateTime':
      return { en: 'A date with time and offset (ISO 8601)', fr: 'Une date avec heure et décalage (ISO 8601)' }
    case 'indicator':
      return { en: 'True or false', fr: 'Vrai (true) ou faux (false)' }
    case 'uri':
      return { en: 'The full address of a web page', fr: 'L’adresse complète d’une page web' }
    case 'thing':
      return {
        en: `An object with the members of ${reader.objectClass.name}`,
        fr: `Un objet avec les membres de ${reader.objectClass.name}`,
      }
    case 'broken':
      return { en: 'Not decided yet', fr: 'Pas encore décidé' }
  }
}

/** The JSON type to send, with its article. */
export function shapeOf(reader: Reader): LocalizedText {
  switch (reader.kind) {
    case 'number':
      return { en: 'digits, as a number or in quotes', fr: 'des chiffres, comme nombre ou entre guillemets' }
    case 'amount':
      return { en: 'an object with “amount” and “currency”', fr: 'un objet avec « amount » et « currency »' }
    case 'indicator':
      return { en: 'true or false, without quotes', fr: 'true ou false, sans guillemets' }
    case 'thing':
      return { en: 'an object in braces', fr: 'un objet entre accolades' }
    default:
      return { en: 'a text in quotes', fr: 'un texte entre guillemets' }
  }
}

/** A value that would be accepted, as JSON text: the author's first example, else one made from the representation. */
export function exampleOf({ element, reader }: ElementPlan): string {
  const [example] = element.validExamples
  return example === undefined || example.trim() === '' ? madeExample(reader) : example.trim()
}

function madeExample(reader: Reader): string {
  switch (reader.kind) {
    case 'number':
      return '1'
    case 'code':
      return JSON.stringify(reader.list?.list.codes[0]?.code ?? 'A')
    case 'amount':
      return `{"amount": "18.50", "currency": ${JSON.stringify(reader.currencies?.list.codes[0]?.code ?? 'USD')}}`
    case 'date':
      return '"2019-12-20"'
    case 'dateTime':
      return '"2019-12-18T09:30:00Z"'
    case 'indicator':
      return 'true'
    case 'uri':
      return '"https://example.test/p/1"'
    case 'thing':
      return '{ … }'
    default:
      return JSON.stringify(madeText(reader.kind === 'text' ? reader.format : null))
  }
}

function madeText(format: Format | null): string {
  if (format === null) return 'text'
  const pieces = { a: 'ABCDEFGHIJ', n: '1234567890', an: 'ABC1234567' } as const
  return pieces[format.letters].repeat(2).slice(0, Math.max(format.minimum, Math.min(format.maximum, 6)))
}

/** The name of a code list in each language; its id where it has none. */
export function listName({ list }: CodeListPlan): LocalizedText {
  return { en: inLanguage(list.name, 'en') || list.id, fr: inLanguage(list.name, 'fr') || list.id }
}

/** The first codes of a list on a day, for a sentence. */
export function codesOf({ codes }: CodeListPlan, day: Day | null): string {
  const shown: string[] = []
  for (const [text, code] of codes) {
    if (!isInForce(code, day)) continue
    if (shown.length === codesShown) return `${shown.join(', ')}, …`
    shown.push(text)
  }
  return shown.join(', ')
}

/** The bounds as a piece of a sentence. */
export function rangeWords({ minimum, maximum }: Bounds): LocalizedText {
  const [low, high] = [minimum && fromDecimal(minimum), maximum && fromDecimal(maximum)]
  if (low !== null && high !== null) return { en: `from ${low} to ${high}`, fr: `de ${low} à ${high}` }
  return low !== null
    ? { en: `of at least ${low}`, fr: `d’au moins ${low}` }
    : { en: `of at most ${high}`, fr: `d’au plus ${high}` }
}

/** “Did you mean …?” and a space, or nothing. */
export function hint(suggestion: string | undefined): LocalizedText {
  if (suggestion === undefined) return { en: '', fr: '' }
  return { en: `Did you mean “${suggestion}”? `, fr: `Vouliez-vous dire « ${suggestion} » ? ` }
}

function lowered(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}
