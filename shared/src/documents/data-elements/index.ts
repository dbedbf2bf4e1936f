/** Data element sets as live documents: the kind, its edits, and the names of places in it. */
export { dataElementsKind } from './data-elements.kind'
export * from './element-edits'
export * from './field-path'
export { maximumLength, partIds, rowIds, textAt } from './places'
export * from './rule-edits'
export { type PartName, roots as dataElementsRoots, schemaVersion as dataElementsVersion } from './schema'
export * from './set-edits'
export * from './vocabulary-edits'
