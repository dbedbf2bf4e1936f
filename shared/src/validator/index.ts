/**
 * Judges shipments by a data element set. `compile` turns a set into a program or says what is wrong with it; `judge`
 * takes a program and the bytes of a message to a verdict with findings. Pure: no I/O, no clock, no exceptions.
 */
export { type Compilation, compile, type Plan, type Program, type SetDiagnostic, type SetSubject } from './compile'
export { describeRepresentation } from './describe-representation'
export type { Diagnosed, Diagnostic } from './diagnostic'
export { describeFormat, type Format, parseFormat } from './format'
export {
  defaultSizeLimit,
  depthLimit,
  type JsonNode,
  type JsonReading,
  type Malformed,
  type Position,
  positionAt,
  positionsAt,
  readJson,
  readJsonText,
} from './json'
export * from './judge'
export { nearest } from './nearest'
export { compilePattern } from './pattern'
export {
  type CheckedNode,
  type CheckedRule,
  compileRule,
  costLimit,
  describeRule,
  ruleLengthLimit,
  type Vocabulary,
  vocabularyOf,
} from './rules'
