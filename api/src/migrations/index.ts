import { Ground1700000000000 } from './0000-ground'

/** One chronological list; a migration that has run anywhere is never changed. */
export const migrations = [Ground1700000000000]
