import type { Database, Transaction } from '../platform/database'
import type { CollaborationMetrics } from './metrics'

/** Rows derived from the documents of one kind. They can be deleted and rebuilt; nobody else writes to them. */
export interface Projection {
  /** Stable name: its marks are stored under it. */
  readonly name: string
  readonly kind: string
  /** Writes what the document says as of `position` into rows, replacing what stood there for this document. */
  project(tx: Transaction, document: ProjectedDocument): Promise<void>
}

export interface ProjectedDocument {
  readonly documentId: string
  readonly position: number
  /** What the kind's `read` gives. */
  readonly model: unknown
}

export interface ProjectorSurroundings {
  readonly database: Database
  readonly metrics: CollaborationMetrics
  projections(): readonly Projection[]
  /** The document as it is in the log; null when there is none. */
  read(documentId: string): Promise<(ProjectedDocument & { readonly kind: string }) | null>
  warn(error: unknown, sentence: string): void
}

// Long enough that a person typing is read once per pause, short enough that a list seems to follow.
const gatherTime = 250
const sweepTime = 5_000
const firstRetry = 1_000
const lastRetry = 60_000

/**
 * Reads documents into rows, behind the rooms' back: after an edit, and by a sweep of what the marks say is behind.
 * The mark of a projection moves in the transaction that writes its rows. A projection that fails is tried again,
 * later and later; it never delays an edit and never keeps another projection from its turn.
 */
export class Projector {
  private readonly due = new Set<string>()
  private readonly retries = new Map<string, { at: number; wait: number }>()
  private running: Promise<void> | null = null
  private gatherTimer: NodeJS.Timeout | null = null
  private sweepTimer: NodeJS.Timeout | null = null
  private stopped = false

  constructor(private readonly surroundings: ProjectorSurroundings) {}

  start(): void {
    this.sweepTimer = setInterval(() => this.sweepSoon(), sweepTime)
    this.sweepTimer.unref()
    this.sweepSoon()
  }

  async stop(): Promise<void> {
    this.stopped = true
    if (this.sweepTimer) clearInterval(this.sweepTimer)
    if (this.gatherTimer) clearTimeout(this.gatherTimer)
    await this.running
  }

  /** The document has changed. */
  touch(documentId: string): void {
    this.due.add(documentId)
    if (this.stopped) return
    this.gatherTimer ??= setTimeout(() => {
      this.gatherTimer = null
      this.run()
    }, gatherTime)
    this.gatherTimer.unref()
  }

  /** Brings the rows of one document to the head of its log now. Throws what a projection throws. */
  async project(documentId: string): Promise<void> {
    const document = await this.surroundings.read(documentId)
    if (!document) return
    for (const projection of this.surroundings.projections()) {
      if (projection.kind === document.kind) await this.write(projection, document)
    }
  }

  /** Forgets how far `name` has read, of one document or of all: the next sweep reads them again. */
  async rebuild(name: string, documentId: string | null = null): Promise<void> {
    await this.surroundings.database.query(
      'delete from projection_mark where projection = $1 and ($2::text is null or document_id = $2)',
      [name, documentId],
    )
    this.sweepSoon()
  }

  private sweepSoon(): void {
    this.sweep()
      .then(() => this.run())
      .catch((error: unknown) => this.surroundings.warn(error, 'The marks of the projections could not be read'))
  }

  private async sweep(): Promise<void> {
    const projections = this.surroundings.projections()
    if (projections.length === 0 || this.stopped) return
    const behind = await this.surroundings.database.query<{ id: string }>(
      `select distinct document.id
       from unnest($1::text[], $2::text[]) as projection (name, kind)
       join live_document document on document.kind = projection.kind
       left join projection_mark mark on mark.projection = projection.name and mark.document_id = document.id
       where coalesce(mark.position, 0) < document.head`,
      [projections.map(({ name }) => name), projections.map(({ kind }) => kind)],
    )
    for (const { id } of behind) this.due.add(id)
  }

  private run(): void {
    if (this.running || this.stopped) return
    this.running = this.work().finally(() => {
      this.running = null
      if (this.due.size > 0) this.run()
    })
  }

  private async work(): Promise<void> {
    for (const documentId of this.due) {
      if (this.stopped) return
      this.due.delete(documentId)
      const retry = this.retries.get(documentId)
      if (retry && retry.at > Date.now()) continue // the sweep brings it back
      await this.attempt(documentId)
    }
  }

  private async attempt(documentId: string): Promise<void> {
    try {
      await this.project(documentId)
      this.retries.delete(documentId)
    } catch (error) {
      this.surroundings.metrics.failedProjections++
      const wait = Math.min(lastRetry, (this.retries.get(documentId)?.wait ?? firstRetry / 2) * 2)
      this.retries.set(documentId, { at: Date.now() + wait, wait })
      this.surroundings.warn(error, `The document ${documentId} could not be read into rows; it is tried again`)
    }
  }

  // The mark is the lock: of two nodes with the same document, the later one finds nothing left to do.
  private write(projection: Projection, document: ProjectedDocument): Promise<void> {
    const { documentId, position } = document
    return this.surroundings.database.transaction(async (tx) => {
      const key = [projection.name, documentId]
      await tx.query(
        'insert into projection_mark (projection, document_id, position) values ($1, $2, 0) on conflict do nothing',
        key,
      )
      const [mark] = await tx.query<{ position: string }>(
        'select position from projection_mark where projection = $1 and document_id = $2 for update',
        key,
      )
      if (Number(mark?.position ?? 0) >= position) return
      await projection.project(tx, document)
      await tx.query('update projection_mark set position = $3 where projection = $1 and document_id = $2', [
        ...key,
        position,
      ])
    })
  }
}
