import type { Json, Language } from '#shared/kernel'
import { formatDate, typeset } from '~/words'
import { partsWords } from '../parts/parts.words'
import { publishingWords } from './publishing.words'

/**
 * The changed field as readers call it. `field` is a place of the model: `name.en`, `representation.format`,
 * `severity/2019-12-09`, `codes/order`.
 */
export function fieldInWords(language: Language, field: string): string {
  const words = publishingWords[language]
  const [, list = '', row] = /^([^/]*)(?:\/(.*))?$/s.exec(field) ?? []
  if (row === undefined) return memberInWords(language, list)
  if (row === 'order') return words.orderOf(memberInWords(language, list))
  if (list === 'severity' || list === 'values') {
    return row === '' ? memberInWords(language, list) : words.fromDay(memberInWords(language, list), day(language, row))
  }
  const name = list === 'obligations' ? row.split(' ').map((code) => (code === 'any' ? words.any : code)) : [row]
  // What a row without members says is its name already; it is shown as the value.
  return hasMembers(list) ? `${memberInWords(language, list)} ${name.join(', ')}` : memberInWords(language, list)
}

/** A value of that field as a reader takes it in; empty for nothing. */
export function valueInWords(language: Language, field: string, value: Json): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.map((item) => valueInWords(language, '', item)).join(', ')
  if (typeof value === 'object') return recordInWords(language, field, Object.entries(value))
  const text = String(value)
  const known: Readonly<Record<string, string>> = knownValues(language, field)
  return known[text] ?? typeset(language, day(language, text))
}

type Members = readonly (readonly [string, Json | undefined])[]

/** A row: what its label does not say yet. A text of both languages: the reader's. Else each member with its name. */
function recordInWords(language: Language, field: string, members: Members): string {
  const own = members.find(([key]) => key === language)?.[1]
  if (typeof own === 'string' && own !== '') return typeset(language, own)
  const list = field.split('/')[0] ?? ''
  const inLabel = rowLabels[list] ?? []
  const rest = members.filter(
    ([key, value]) => !inLabel.includes(key) && value !== undefined && value !== null && value !== '',
  )
  const [main, ...more] = rest.map(([key, value]) => {
    const text = valueInWords(language, key, value ?? null)
    return rowMain[list] === key ? text : `${memberInWords(language, key)}${publishingWords[language].colon}${text}`
  })
  return more.length === 0 ? (main ?? '') : `${main} (${more.join(', ')})`
}

// What the label of a row says already, and the member that a reader looks for first.
const rowLabels: Readonly<Record<string, readonly string[]>> = {
  severity: ['from'],
  values: ['from'],
  codes: ['code'],
  obligations: ['filer', 'mode'],
  crosswalk: ['system', 'id'],
}
const rowMain: Readonly<Record<string, string>> = {
  severity: 'severity',
  values: 'value',
  codes: 'name',
  obligations: 'obligation',
  crosswalk: 'fit',
}

function hasMembers(list: string): boolean {
  return rowLabels[list] !== undefined
}

/** `representation.format` is the format, `definition.fr` the French definition. */
function memberInWords(language: Language, path: string): string {
  const words = publishingWords[language]
  const fields: Readonly<Record<string, string>> = words.fields
  const languages: Readonly<Record<string, string>> = words.languages
  const members = path.split('.')
  const last = members.at(-1) ?? path
  const inLanguage = languages[last]
  if (inLanguage) return `${memberInWords(language, members.slice(0, -1).join('.'))} (${inLanguage})`
  return fields[path] ?? fields[last] ?? last
}

function knownValues(language: Language, field: string): Readonly<Record<string, string>> {
  const member = field.split('.').at(-1)
  if (member === 'severity') return partsWords[language].severity
  if (member === 'obligation') return partsWords[language].codesAre
  if (member === 'expected') return partsWords[language].expected
  return member === 'kind' ? publishingWords[language].valueKinds : {}
}

/** A calendar date as people write it; any other text as it is. */
function day(language: Language, text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(language, text) : text
}
