import { Ground1700000000000 } from './0000-ground'
import { Identity1700000000001 } from './0001-identity'
import { LiveDocuments1700000000002 } from './0002-live-documents'
import { Documents1700000000003 } from './0003-documents'
import { Standards1700000000004 } from './0004-standards'

/** One chronological list; a migration that has run anywhere is never changed. */
export const migrations = [
  Ground1700000000000,
  Identity1700000000001,
  LiveDocuments1700000000002,
  Documents1700000000003,
  Standards1700000000004,
]
