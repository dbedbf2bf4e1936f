/** From a program and the bytes of a message to a verdict. */
export { describeReader } from './asked'
export { type FindingCode, findings as findingCatalogue } from './catalogue'
export * from './check-examples'
export { type JudgeOptions, judge } from './judge'
export { judgeElementValue } from './judge-value'
export * from './verdict'
