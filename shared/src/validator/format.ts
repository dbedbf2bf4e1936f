import type { LocalizedText } from '#shared/kernel'
import { type Diagnosed, diagnosed } from './diagnostic'
import { type Decimal, digitsOf } from './exact/decimal'

// WCO notation: `a`, `n` or `an`, two points for "up to", a length, and for numbers a comma and the decimals.
// In text, `n` is the digits 0 to 9; `a` is letters of any script with their accents, nothing else; `an` is any Unicode
// text without control characters, because names and descriptions in e-commerce are written in every script.
// Lengths count Unicode code points. In numbers, digits are counted on the value: 0.200 has one decimal.

/** A format, understood: which characters, how many, and for numbers how many behind the point. */
export interface Format {
  readonly letters: 'a' | 'n' | 'an'
  readonly minimum: number
  readonly maximum: number
  /** Most digits behind the point; null for text. */
  readonly decimals: number | null
}

/** The longest text a format may ask for; longer texts are documents, not elements. */
export const formatLengthLimit = 10_000

const notation = /^(an|a|n)(\.\.)?([0-9]{1,6})(?:,([0-9]{1,2}))?$/

/** Reads a format for a text, a code or a number; the diagnostic says what is not understood and what is near. */
export function parseFormat(source: string, use: 'text' | 'number'): Diagnosed<Format> {
  const [, kind, upTo, length = '', decimals] = notation.exec(source) ?? []
  const wrong = (en: string, fr: string, suggestion?: string) =>
    diagnosed({
      code: 'format',
      from: 0,
      to: source.length,
      message: { en, fr },
      ...(suggestion ? { suggestion } : {}),
    })
  if (kind !== 'a' && kind !== 'n' && kind !== 'an') {
    const tidy = source
      .toLowerCase()
      .replace(/\s+/g, '')
      .replace(/\.{3,}|…/, '..')
    return wrong(
      `“${source}” is not a format. Write an..35 (up to 35 characters), a2 (2 letters), n10 (10 digits) or n..16,3 (a number with up to 3 decimals).`,
      `« ${source} » n’est pas un format. Écrivez an..35 (35 caractères au plus), a2 (2 lettres), n10 (10 chiffres) ou n..16,3 (un nombre de 3 décimales au plus).`,
      tidy !== source && notation.test(tidy) ? tidy : undefined,
    )
  }
  const maximum = Number(length)
  if (maximum < 1 || maximum > formatLengthLimit)
    return wrong(
      `The length must be between 1 and ${formatLengthLimit}.`,
      `La longueur doit être comprise entre 1 et ${formatLengthLimit}.`,
    )
  if (use === 'number' && kind !== 'n')
    return wrong(
      'A number is written with n: n..16,3.',
      'Un nombre s’écrit avec n : n..16,3.',
      `n${upTo ?? ''}${length}`,
    )
  if (use === 'text' && decimals !== undefined)
    return wrong('Only a number has decimals.', 'Seul un nombre a des décimales.', `${kind}${upTo ?? ''}${length}`)
  const behind = Number(decimals ?? '0')
  if (behind > maximum)
    return wrong('There cannot be more decimals than digits.', 'Il ne peut y avoir plus de décimales que de chiffres.')
  const minimum = upTo === undefined ? maximum : 1
  return { ok: true, value: { letters: kind, minimum, maximum, decimals: use === 'number' ? behind : null } }
}

/** The first way in which a text does not fit; undefined when it fits. */
export function misfitOfText(format: Format, text: string): 'short' | 'long' | 'letters' | undefined {
  const length = lengthOf(text)
  if (length < format.minimum) return 'short'
  if (length > format.maximum) return 'long'
  return allowed[format.letters].test(text) ? undefined : 'letters'
}

const allowed = { a: /^[\p{L}\p{M}]*$/u, n: /^[0-9]*$/, an: /^\P{Cc}*$/u } as const

/** The first way in which a number does not fit; undefined when it fits. */
export function misfitOfNumber(format: Format, number: Decimal): 'short' | 'long' | 'decimals' | undefined {
  const digits = digitsOf(number)
  if (digits.behindPoint > (format.decimals ?? 0)) return 'decimals'
  if (digits.total > format.maximum) return 'long'
  return digits.total < format.minimum ? 'short' : undefined
}

/** Unicode code points of a text. */
export function lengthOf(text: string): number {
  let length = text.length
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) length--
  return length
}

const words = {
  a: { en: ['letter', 'letters'], fr: ['lettre', 'lettres'] },
  n: { en: ['digit', 'digits'], fr: ['chiffre', 'chiffres'] },
  an: { en: ['character', 'characters'], fr: ['caractère', 'caractères'] },
} as const

/** The format as people say it: “Text of up to 35 characters”. Null stands for no format. */
export function describeFormat(format: Format | null, use: 'text' | 'number'): LocalizedText {
  if (format === null)
    return use === 'text'
      ? { en: 'Text of any length', fr: 'Texte de longueur libre' }
      : { en: 'A number', fr: 'Un nombre' }
  const { minimum, maximum, letters, decimals } = format
  const count = (language: 'en' | 'fr') => `${maximum} ${words[letters][language][maximum === 1 ? 0 : 1]}`
  const exact = minimum === maximum
  if (use === 'number') return describeNumber(count, exact, decimals ?? 0)
  if (letters === 'an')
    return exact
      ? { en: `Text of exactly ${count('en')}`, fr: `Texte d’exactement ${count('fr')}` }
      : { en: `Text of up to ${count('en')}`, fr: `Texte de ${count('fr')} au plus` }
  return exact
    ? { en: `Exactly ${count('en')}`, fr: `Exactement ${count('fr')}` }
    : { en: `Up to ${count('en')}`, fr: `${count('fr')} au plus` }
}

function describeNumber(count: (language: 'en' | 'fr') => string, exact: boolean, decimals: number): LocalizedText {
  const en = `${exact ? 'exactly' : 'up to'} ${count('en')}`
  const fr = exact ? `d’exactement ${count('fr')}` : `de ${count('fr')} au plus`
  if (decimals === 0) return { en: `A whole number of ${en}`, fr: `Un nombre entier ${fr}` }
  return {
    en: `A number of ${en}, of which up to ${decimals} after the decimal point`,
    fr: `Un nombre ${fr}, dont ${decimals} au plus après la virgule`,
  }
}
