import * as Y from 'yjs'
import { type Outcome, ok, refuse } from '#shared/kernel'
import type { Defect } from './defect'

/** What `read` gives: always a model, and what was wrong on the way to it. */
export interface Reading<Model> {
  readonly model: Model
  readonly defects: readonly Defect[]
}

/** An update taken apart without being applied: what `Y.decodeUpdate` answers. */
export type DecodedUpdate = ReturnType<typeof Y.decodeUpdate>

/**
 * What every kind of live document supplies to the collaboration layer, which knows no kind by name.
 * All of it is pure: the same document and arguments give the same answer, and only `migrate` changes the document.
 */
export interface DocumentKind<Model> {
  /** Stable name: stored beside each document and spoken in the handshake. */
  readonly kind: string
  /** Version of the shape this program reads and writes. A client with another one is asked to reload. */
  readonly schemaVersion: number
  /** Names of the only root types a document of this kind may have. */
  readonly roots: readonly string[]
  /**
   * The seed: one update (Yjs encoding 1) that makes an empty document say `content`. The same content gives the same
   * bytes. Appended exactly once, in the transaction that creates the document; clients never seed.
   */
  create(content: Model): Uint8Array
  /** The model of the document and its defects. Never fails, never changes the document, whatever is in it. */
  read(doc: Y.Doc): Reading<Model>
  /**
   * Whether one decoded update may be appended to `doc`: known roots, allowed keys, plain values up to 64 KiB, only the
   * nested types of the kind and not deeper than its shape, the version untouched. Looks at the update and at the parents it names, not at the
   * whole document; `doc` is the document before the update. Empty: admitted. Whose edit it is, and gaps, are not judged.
   */
  admits(update: DecodedUpdate, doc: Y.Doc): readonly Defect[]
  /** Everything that does not fit the kind, over the whole document: what `read` reports, without the model. */
  check(doc: Y.Doc): readonly Defect[]
  /** The shape version that the document names, or null when it names none (not seeded, or garbage). */
  versionOf(doc: Y.Doc): number | null
  /** In order of version; each brings a document from `to - 1` to `to`. */
  readonly migrations: readonly Migration[]
}

/** One change of shape, with a number. Old documents open for ever. */
export interface Migration {
  readonly to: number
  /** Changes a document of version `to - 1` into one of version `to`, its version number included. */
  migrate(doc: Y.Doc): void
}

/**
 * The update that brings `doc` to the version of its kind; null when it is there already. `doc` itself is not touched:
 * the caller appends the bytes like any other update, once, before anybody is let in. Refused for a document that a
 * newer program wrote, and for one that names no version.
 */
export function upgrade(kind: DocumentKind<unknown>, doc: Y.Doc): Outcome<Uint8Array | null> {
  const from = kind.versionOf(doc)
  if (from === null || from > kind.schemaVersion) return refuse('document-newer', { version: from ?? '?' })
  if (from === kind.schemaVersion) return ok(null)

  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  // Low client ids are kept for the server: 1 writes the seed, 1 + n the migration to version n. People's are random.
  const steps = kind.migrations.filter(({ to }) => to > from && to <= kind.schemaVersion)
  for (const step of steps) {
    copy.clientID = 1 + step.to
    copy.transact(() => step.migrate(copy))
  }
  return ok(Y.encodeStateAsUpdate(copy, Y.encodeStateVector(doc)))
}
