import { Inject, Injectable } from '@nestjs/common'
import { Clock } from '../platform/clock'
import { Database, type Transaction } from '../platform/database'
import type {
  Append,
  Appended,
  ClientAuthor,
  Head,
  HistoryEntry,
  LoggedUpdate,
  Snapshot,
  UpdateLog,
} from './update-log'

interface HeadRow {
  id: string
  kind: string
  schema_version: number
  incarnation: number
  head: string
  write_epoch: string
  frozen: boolean
}

const headColumns = 'id, kind, schema_version, incarnation, head, write_epoch, frozen'
// A page of the log: bounds what one read holds in memory beside the document itself.
const pageSize = 2_000

/**
 * The log in PostgreSQL, over the pool or, as `PostgresUpdateLog.within`, over one transaction. The document's row is the lock of its log: appends of all nodes queue on it, so positions
 * become visible in order and without gaps, and a freeze that holds the row decides every append behind it.
 */
@Injectable()
export class PostgresUpdateLog implements UpdateLog {
  constructor(
    @Inject(Database) private readonly database: Pick<Database, 'query'>,
    private readonly clock: Clock,
  ) {}

  /** The log as `tx` sees it, on its connection: for a decision that reads a document and writes in one transaction. */
  static within(tx: Transaction, clock: Clock): UpdateLog {
    return new PostgresUpdateLog(tx, clock)
  }

  async head(documentId: string): Promise<Head | null> {
    return (await this.heads([documentId]))[0] ?? null
  }

  async heads(documentIds: readonly string[]): Promise<readonly Head[]> {
    const rows = await this.database.query<HeadRow>(`select ${headColumns} from live_document where id = any($1)`, [
      documentIds,
    ])
    return rows.map(toHead)
  }

  async append({ documentId, epoch, incarnation, edits, newAuthors }: Append): Promise<Appended> {
    const rows = await this.database.query<{ head: string }>(appendSql, [
      documentId,
      epoch,
      incarnation,
      edits.length,
      this.clock.now(),
      edits.map((edit) => edit.author.sessionId),
      edits.map((edit) => edit.author.personId),
      edits.map((edit) => edit.author.organisationId),
      edits.map((edit) => asBuffer(edit.bytes)),
      newAuthors.map((author) => author.clientId),
      newAuthors.map((author) => author.personId),
    ])
    const row = rows[0]
    if (row) return { appended: true, position: Number(row.head) }
    return { appended: false, head: await this.head(documentId) }
  }

  async read(documentId: string, after: number, upTo = Number.MAX_SAFE_INTEGER): Promise<readonly LoggedUpdate[]> {
    const updates: LoggedUpdate[] = []
    for (let last = after; ; ) {
      const page = await this.database.query<{ position: string; person_id: string | null; bytes: Buffer }>(
        `select position, person_id, bytes from document_update
         where document_id = $1 and position > $2 and position <= $3 order by position limit ${pageSize}`,
        [documentId, last, upTo],
      )
      for (const row of page)
        updates.push({ position: Number(row.position), personId: row.person_id, bytes: row.bytes })
      if (page.length < pageSize) return updates
      last = updates.at(-1)?.position ?? last
    }
  }

  async snapshot(documentId: string, upTo = Number.MAX_SAFE_INTEGER): Promise<Snapshot | null> {
    const rows = await this.database.query<{ position: string; state: Buffer }>(
      `select position, state from document_snapshot where document_id = $1 and position <= $2 order by position desc limit 1`,
      [documentId, upTo],
    )
    const row = rows[0]
    return row ? { position: Number(row.position), state: row.state } : null
  }

  async keepSnapshot(documentId: string, { position, state }: Snapshot): Promise<void> {
    await this.database.query(
      `insert into document_snapshot (document_id, position, state, at) values ($1, $2, $3, $4) on conflict do nothing`,
      [documentId, position, asBuffer(state), this.clock.now()],
    )
  }

  async authors(documentId: string): Promise<readonly ClientAuthor[]> {
    const rows = await this.database.query<{ client_id: string; person_id: string }>(
      'select client_id, person_id from document_author where document_id = $1',
      [documentId],
    )
    return rows.map((row) => ({ clientId: Number(row.client_id), personId: row.person_id }))
  }

  async history(documentId: string, limit: number, before = Number.MAX_SAFE_INTEGER): Promise<readonly HistoryEntry[]> {
    const rows = await this.database.query<{
      position: string
      person_id: string | null
      organisation_id: string | null
      at: Date
    }>(
      `select position, person_id, organisation_id, at from document_update
       where document_id = $1 and position < $2 order by position desc limit $3`,
      [documentId, before, limit],
    )
    return rows.map((row) => ({
      position: Number(row.position),
      personId: row.person_id,
      organisationId: row.organisation_id,
      at: row.at,
    }))
  }
}

// One statement is one commit: the row is locked and judged, the positions taken, the edits and their authors written.
const appendSql = `
  with taken as (
    update live_document set head = head + $4
    where id = $1 and write_epoch = $2 and incarnation = $3 and not frozen
    returning head
  ), written as (
    insert into document_update (document_id, position, session_id, person_id, organisation_id, epoch, bytes, at)
    select $1, taken.head - $4 + edit.nth, edit.session_id, edit.person_id, edit.organisation_id, $2, edit.bytes, $5
    from taken, unnest($6::text[], $7::text[], $8::text[], $9::bytea[])
      with ordinality as edit (session_id, person_id, organisation_id, bytes, nth)
  ), named as (
    insert into document_author (document_id, client_id, person_id)
    select $1, author.client_id, author.person_id
    from taken, unnest($10::bigint[], $11::text[]) as author (client_id, person_id)
    on conflict do nothing
  )
  select head from taken`

function toHead(row: HeadRow): Head {
  return {
    documentId: row.id,
    kind: row.kind,
    schemaVersion: row.schema_version,
    incarnation: row.incarnation,
    position: Number(row.head),
    epoch: Number(row.write_epoch),
    frozen: row.frozen,
  }
}

/** The driver writes Buffers as bytes; a plain Uint8Array it would write as JSON. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
