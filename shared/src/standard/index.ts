/** A published set: its number, its dates, whether it may be published. */
export * from './in-force'
export * from './publication'
export * from './version-number'
