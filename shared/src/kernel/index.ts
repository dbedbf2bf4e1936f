/** The ground of the ground: outcomes, refusals, ids, languages. Imports nothing. */
export * from './canonical'
export * from './exhaustive'
export * from './ids'
export * from './language'
export * from './outcome'
export * from './refusal'
export type { RefusalKind, RefusalRow } from './refusal-row'
export { type RefusalCode, refusals } from './refusals'
