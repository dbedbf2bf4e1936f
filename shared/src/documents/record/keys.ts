/** Keys that mean something else to JavaScript objects: never written, never read. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Longest key of a map entry, in UTF-16 code units. */
export const longestKey = 100

/** True when `key` may stand in a document at all, whatever the kind. */
export function isAllowedKey(key: string): boolean {
  return key.length > 0 && key.length <= longestKey && !forbiddenKeys.has(key)
}

/** Says which keys the records of a list may have: `isRowKey`, or something narrower. */
export type KeyTest = (key: string) => boolean

const rowKey = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/

/** True when `key` may name a record or a row: it fits into a field path, an address and an HTML id. */
export function isRowKey(key: string): boolean {
  return rowKey.test(key) && !forbiddenKeys.has(key)
}
