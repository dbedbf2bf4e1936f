import type { Append, Appended, UpdateLog } from '../../api/src/collaboration/update-log'

/** How an append goes wrong: not at all, before it happened, or after, so that nobody knows. */
export type Mishap = 'none' | 'before' | 'after'

/** A log whose appends go wrong as `mishap` decides. Everything else is the log behind it. */
export function failingLog(log: UpdateLog, mishap: () => Mishap): UpdateLog {
  return {
    head: (documentId) => log.head(documentId),
    heads: (documentIds) => log.heads(documentIds),
    read: (documentId, after, upTo) => log.read(documentId, after, upTo),
    snapshot: (documentId, upTo) => log.snapshot(documentId, upTo),
    keepSnapshot: (documentId, snapshot) => log.keepSnapshot(documentId, snapshot),
    authors: (documentId) => log.authors(documentId),
    history: (documentId, limit, before) => log.history(documentId, limit, before),
    append: async (append: Append): Promise<Appended> => {
      const now = mishap()
      if (now === 'before') throw new Error('The disk is full (injected)')
      const answer = await log.append(append)
      if (now === 'after') throw new Error('The connection was lost (injected)')
      return answer
    },
  }
}
