import * as Y from 'yjs'
import { isRowKey } from './keys'
import { spread } from './position'
import { type AnyField, type AnyShape, positionKey } from './shape'

/**
 * A new record that says `content` (an object of the model, or a part of one; what is left out is empty). Every nested
 * text and list is made here, with the record: made later, two people could make it at once and one would be lost.
 */
export function writeRecord(shape: AnyShape, content: object, position?: string): Y.Map<unknown> {
  const record = new Y.Map<unknown>()
  if (position !== undefined) record.set(positionKey, position)
  fillRecord(shape, content, record)
  return record
}

/** Puts the fields of `content` into an empty map that is already there, such as a root. */
export function fillRecord(shape: AnyShape, content: object, record: Y.Map<unknown>): void {
  for (const [key, field] of Object.entries(shape)) record.set(key, writeField(field, valueAt(content, key)))
}

/** The kept form of one field; an absent or unfit `value` gives the empty one. */
export function writeField(field: AnyField, value: unknown): unknown {
  switch (field.kind) {
    case 'text':
      return new Y.Text(typeof value === 'string' ? value : '')
    case 'entry':
      return field.parse(value) ?? field.empty
    case 'rows':
      return writeRows(field.row, objectsOf(value))
    case 'lines':
      return writeRows(
        field.row,
        textsOf(value).map((line) => ({ text: line })),
      )
    case 'picks':
      return writePicks(textsOf(value))
  }
}

function writeRows(shape: AnyShape, contents: readonly object[]): Y.Map<unknown> {
  return writeList(
    shape,
    contents,
    contents.map((_, index) => `r${index + 1}`),
  )
}

/** A list of records under the given keys; `keys` has one for each content. */
export function writeList(shape: AnyShape, contents: readonly object[], keys: readonly string[]): Y.Map<unknown> {
  return fillList(shape, contents, keys, new Y.Map<unknown>())
}

/** Puts records into an empty list that is already there, such as a root. */
export function fillList(
  shape: AnyShape,
  contents: readonly object[],
  keys: readonly string[],
  list: Y.Map<unknown>,
): Y.Map<unknown> {
  const positions = spread(contents.length)
  contents.forEach((content, index) => {
    const key = keys[index]
    if (key === undefined) throw new Error('A record has no key')
    list.set(key, writeRecord(shape, content, positions[index]))
  })
  return list
}

/** Keys for seeded records: the id people know where it can be one, else `r1`, `r2`, …; each once. */
export function seedKeys(ids: readonly string[]): string[] {
  const taken = new Set<string>()
  return ids.map((id, index) => {
    const key = isRowKey(id) && !taken.has(id) ? id : `r${index + 1}`
    const free = taken.has(key) ? `${key}.${index}` : key
    taken.add(free)
    return free
  })
}

function writePicks(names: readonly string[]): Y.Map<unknown> {
  const list = new Y.Map<unknown>()
  const positions = spread(names.length)
  names.forEach((name, index) => {
    list.set(name, positions[index])
  })
  return list
}

/** The value at a dotted key (`name.en`) among the own members of an object. */
export function valueAt(content: object, key: string): unknown {
  const [outer = '', inner] = key.split('.')
  const value = ownMember(content, outer)
  return inner === undefined ? value : typeof value === 'object' && value !== null ? ownMember(value, inner) : undefined
}

function ownMember(content: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(content, key)?.value
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

function objectsOf(value: unknown): object[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : []
}
