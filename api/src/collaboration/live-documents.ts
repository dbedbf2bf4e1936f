import { Inject, Injectable } from '@nestjs/common'
import type * as Y from 'yjs'
import { type DocumentId, type Outcome, Refused, refuse } from '#shared/kernel'
import type { Actor } from '#shared/people'
import { Clock } from '../platform/clock'
import type { Transaction } from '../platform/database'
import { authorOf } from './author'
import { Collaboration } from './collaboration'
import { CollaborationNode } from './collaboration-node'
import type { ReadDocument } from './document-reader'
import type { RevocationMatch } from './fan-out'
import { PostgresUpdateLog } from './postgres-update-log'
import type { PresentPerson } from './presence'
import { type HistoryEntry, UPDATE_LOG, type UpdateLog } from './update-log'

export interface NewLiveDocument {
  readonly documentId: DocumentId
  readonly kind: string
  /** What the kind's `create` gives. */
  readonly seed: Uint8Array
  readonly actor: Actor
}

/**
 * Live documents as modules see them. Rights are the module's to check before it calls; names of authors come from
 * the actor. Methods that take a transaction act when it commits.
 */
@Injectable()
export class LiveDocuments {
  constructor(
    @Inject(UPDATE_LOG) private readonly log: UpdateLog,
    private readonly collaboration: Collaboration,
    private readonly node: CollaborationNode,
    private readonly clock: Clock,
  ) {}

  /** Makes a live document and appends its seed, the only one it ever gets. */
  async create(tx: Transaction, { documentId, kind, seed, actor }: NewLiveDocument): Promise<void> {
    const registered = this.collaboration.kindNamed(kind)
    if (!registered) throw new Error(`No module has registered the document kind ${kind}`)
    const { schemaVersion } = registered
    const { sessionId, personId, organisationId } = authorOf(actor)
    const now = this.clock.now()
    await tx.query(
      'insert into live_document (id, kind, schema_version, head, created_at) values ($1, $2, $3, 1, $4)',
      [documentId, kind, schemaVersion, now],
    )
    await tx.query(
      `insert into document_update (document_id, position, session_id, person_id, organisation_id, epoch, bytes, at)
       values ($1, 1, $2, $3, $4, 1, $5, $6)`,
      [documentId, sessionId, personId, organisationId, Buffer.from(seed), now],
    )
    await this.node.fanOut.tell({ about: 'state', documentId }, tx)
  }

  /** What the saved document says now. Refuses with `not-found` when there is none. */
  async read<Model>(documentId: DocumentId): Promise<ReadDocument<Model>> {
    return asked<Model>(await this.node.reader.document(documentId))
  }

  /**
   * What the document said when its log ended at `position`. With `tx`: as that transaction sees it and on its
   * connection, so that it can be read between a freeze and the commit.
   */
  async readAt<Model>(documentId: DocumentId, position: number, tx?: Transaction): Promise<ReadDocument<Model>> {
    const log = tx && PostgresUpdateLog.within(tx, this.clock)
    return asked<Model>(await this.node.reader.documentAt(documentId, position, log))
  }

  /**
   * Changes the document on the server, as one edit of `actor`, through the same line as everybody's edits. `change`
   * works on a copy; when it refuses, nothing happens. Refuses with `document-frozen` while the text is frozen.
   */
  async edit<T>(documentId: DocumentId, actor: Actor, change: (doc: Y.Doc) => Outcome<T>): Promise<Outcome<T>> {
    const { directory } = this.node
    const room = await directory.enter(documentId)
    if (!room) return refuse('not-found')
    try {
      return await room.edit(authorOf(actor), change)
    } catch (error) {
      if (error instanceof Refused) return { ok: false, refusal: error.refusal }
      throw error
    } finally {
      directory.leave(room)
    }
  }

  /**
   * Freezes the text when `tx` commits and answers the position it is frozen at. Edits in flight are either before
   * that position or refused; writers keep their sockets and are told. Freezing twice changes nothing.
   */
  async freeze(tx: Transaction, documentId: DocumentId): Promise<number> {
    return this.setFrozen(tx, documentId, true)
  }

  /** Opens the text again. What was refused under the freeze stays refused. Answers the position. */
  async thaw(tx: Transaction, documentId: DocumentId): Promise<number> {
    return this.setFrozen(tx, documentId, false)
  }

  /** Who wrote when, newest first: at most `limit` entries before position `before` (default: from the end). */
  history(documentId: DocumentId, limit = 100, before?: number): Promise<readonly HistoryEntry[]> {
    return this.log.history(documentId, limit, before)
  }

  /** Ends the sockets that match, on every node; their clients come back through the door. With `tx`: when it commits. */
  async revoke(match: RevocationMatch, tx?: Transaction): Promise<void> {
    await this.node.fanOut.tell({ about: 'revocation', match }, tx)
    if (!tx) this.node.gateway.revoke(match)
  }

  /** Brings the rows derived from a document to the head of its log now, for an answer that lists them. */
  async project(documentId: DocumentId): Promise<void> {
    await this.node.projector.project(documentId)
  }

  /** Reads all documents of a projection into rows again, in the background. */
  async rebuild(projection: string): Promise<void> {
    await this.node.projector.rebuild(projection)
  }

  /** Who is in the document right now, each person once. */
  presence(documentId: DocumentId): readonly PresentPerson[] {
    return this.node.directory.find(documentId)?.presence.people() ?? []
  }

  private async setFrozen(tx: Transaction, documentId: DocumentId, frozen: boolean): Promise<number> {
    const rows = await tx.query<{ head: string }>(
      `update live_document
       set write_epoch = write_epoch + case when frozen = $2 then 0 else 1 end, frozen = $2
       where id = $1 returning head`,
      [documentId, frozen],
    )
    const row = rows[0]
    if (!row) throw new Refused(refuse('not-found').refusal)
    await this.node.fanOut.tell({ about: 'state', documentId }, tx)
    return Number(row.head)
  }
}

// The caller names the model of the kind it reads; the kind's own `read` made it.
function asked<Model>(document: ReadDocument<unknown> | null): ReadDocument<Model> {
  if (!document) throw new Refused(refuse('not-found').refusal)
  return document as ReadDocument<Model>
}
