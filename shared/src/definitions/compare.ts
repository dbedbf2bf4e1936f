import { canonical, type Json } from '#shared/kernel'
import type { DataElementSet } from './model'

/** The parts of a set in which a change can lie; `set` is what it says as a whole. */
export type ChangedPart = 'set' | (typeof parts)[number]['part']

/** One difference between two sets, in the words of the model. */
export interface Change {
  readonly part: ChangedPart
  /** What people know the changed thing by: `DE-014`, `R-01`, `countries`; empty for the set as a whole. */
  readonly id: string
  readonly kind: 'added' | 'removed' | 'changed'
  /**
   * Empty for a thing added or removed whole. Else the member: `name.en`, `representation.format`; a row of a list by
   * what it is known by: `codes/CA`, `obligations/carrier air`, `synonyms/parcel`; `order` for a list in another order.
   */
  readonly field: string
  /** Null where there is nothing on that side. A list in another order gives the ids in order. */
  readonly before: Json
  readonly after: Json
}

const parts = [
  { part: 'class', list: 'classes', id: 'name' },
  { part: 'element', list: 'elements', id: 'id' },
  { part: 'codeList', list: 'codeLists', id: 'id' },
  { part: 'choiceGroup', list: 'choiceGroups', id: 'id' },
  { part: 'parameter', list: 'parameters', id: 'name' },
  { part: 'rule', list: 'rules', id: 'id' },
  { part: 'example', list: 'examples', id: 'id' },
] as const

// What a row of a list inside a record is known by, so that it is compared with its counterpart.
const rowNames: Readonly<Record<string, readonly string[]>> = {
  obligations: ['filer', 'mode'],
  crosswalk: ['system', 'id'],
  codes: ['code'],
  values: ['from'],
  severity: ['from'],
}

/** What is different in `after`, in the order of the parts of a set; empty exactly when the two say the same. */
export function compareSets(before: DataElementSet, after: DataElementSet): Change[] {
  const whole = ({ title, purpose, rootClass, roles }: DataElementSet): JsonRecord => ({
    title: { ...title },
    purpose: { ...purpose },
    rootClass,
    roles: { ...roles },
  })
  return [
    ...compareFields({ part: 'set', id: '' }, whole(before), whole(after)),
    ...parts.flatMap(({ part, list, id }) => compareLists(part, id, recordsOf(before[list]), recordsOf(after[list]))),
  ]
}

type JsonRecord = { readonly [key: string]: Json | undefined }
type Place = Pick<Change, 'part' | 'id'>

function compareLists(part: ChangedPart, idMember: string, before: JsonRecord[], after: JsonRecord[]): Change[] {
  const olds = byName(before, (record) => String(record[idMember]))
  const news = byName(after, (record) => String(record[idMember]))
  const changes: Change[] = []
  for (const [id, old] of olds) {
    const now = news.get(id)
    if (now === undefined) changes.push({ part, id, kind: 'removed', field: '', before: old, after: null })
    else changes.push(...compareFields({ part, id }, old, now))
  }
  for (const [id, now] of news) {
    if (!olds.has(id)) changes.push({ part, id, kind: 'added', field: '', before: null, after: now })
  }
  return [...changes, ...compareOrder({ part, id: '' }, 'order', [...olds.keys()], [...news.keys()])]
}

function compareFields(place: Place, before: JsonRecord, after: JsonRecord, under = ''): Change[] {
  return Object.keys({ ...before, ...after })
    .sort()
    .flatMap((key) => {
      const field = `${under}${key}`
      const [old, now] = [before[key] ?? null, after[key] ?? null]
      if (same(old, now)) return []
      if (isList(old) && isList(now)) return compareRows(place, field, old, now)
      if (isRecord(old) && isRecord(now)) return compareFields(place, old, now, `${field}.`)
      return [{ ...place, kind: 'changed', field, before: old, after: now } satisfies Change]
    })
}

function compareRows(place: Place, field: string, before: readonly Json[], after: readonly Json[]): Change[] {
  const nameOf = (row: Json): string => {
    if (!isRecord(row)) return String(row)
    return (rowNames[field] ?? []).map((member) => row[member] ?? '').join(' ')
  }
  const olds = byName(before, nameOf)
  const news = byName(after, nameOf)
  const names = [...olds.keys(), ...[...news.keys()].filter((name) => !olds.has(name))]
  const changes = names.flatMap((name) => {
    const [old, now] = [olds.get(name) ?? null, news.get(name) ?? null]
    if (same(old, now)) return []
    const kind = old === null ? 'added' : now === null ? 'removed' : 'changed'
    return [{ ...place, kind, field: `${field}/${name}`, before: old, after: now } satisfies Change]
  })
  return [...changes, ...compareOrder(place, `${field}/order`, [...olds.keys()], [...news.keys()])]
}

/** The order of what both have; one change for the whole list. */
function compareOrder(place: Place, field: string, before: string[], after: string[]): Change[] {
  const olds = before.filter((name) => after.includes(name))
  const news = after.filter((name) => before.includes(name))
  return same(olds, news) ? [] : [{ ...place, kind: 'changed', field, before: olds, after: news }]
}

/** Items by name; the second of two with one name is called `name (2)`, so that none is lost. */
function byName<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T> {
  const named = new Map<string, T>()
  for (const item of items) {
    const name = nameOf(item)
    let free = name
    for (let again = 2; named.has(free); again++) free = `${name} (${again})`
    named.set(free, item)
  }
  return named
}

function recordsOf(list: readonly object[]): JsonRecord[] {
  // The model is JSON by construction; its interfaces have no index signature, so the value is taken through JSON.
  return JSON.parse(JSON.stringify(list)) as JsonRecord[]
}

function same(a: Json, b: Json): boolean {
  return canonical(a) === canonical(b)
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function isRecord(value: Json): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
