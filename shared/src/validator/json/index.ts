/** Our own JSON reader: exact numbers, places, repeated names, bounded. */
export type { MalformedReason } from './malformed'
export * from './node'
export * from './read-json'
