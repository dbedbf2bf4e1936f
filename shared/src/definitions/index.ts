/** What a data element set says: plain data, no live document, no judging. */

export * from './blank-set'
export { type Change, type ChangedPart, compareSets } from './compare'
export * from './element-paths'
export * from './model'
export { parseDataElementSet } from './parse'
