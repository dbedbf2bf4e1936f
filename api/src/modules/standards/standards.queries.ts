import { Injectable } from '@nestjs/common'
import type { DataElementSet } from '#shared/definitions'
import type { ElementId, StandardId } from '#shared/kernel'
import { Database } from '../../platform/database'

/** A published version with the names of its two people. `content` is left out of lists. */
export interface VersionRow {
  readonly standard_id: StandardId
  readonly version: string
  readonly number: number
  readonly effective_from: string
  readonly content_hash: string
  readonly title_en: string
  readonly title_fr: string
  readonly purpose_en: string
  readonly purpose_fr: string
  readonly notice_en: string
  readonly notice_fr: string
  readonly approved_by: string
  readonly approved_at: Date
  readonly published_by: string
  readonly published_at: Date
}

const VERSIONS = `
  select v.standard_id, v.version, v.number, to_char(v.effective_from, 'YYYY-MM-DD') as effective_from, v.content_hash,
         v.content #>> '{title,en}' as title_en, v.content #>> '{title,fr}' as title_fr,
         v.content #>> '{purpose,en}' as purpose_en, v.content #>> '{purpose,fr}' as purpose_fr,
         v.notice_en, v.notice_fr,
         approver.name as approved_by, v.approved_at, publisher.name as published_by, v.published_at
    from standard_version v
    join person approver on approver.id = v.approved_by
    join person publisher on publisher.id = v.published_by`

/** Whatever answers SQL: the database, or the transaction that a decision and its facts share. */
type Source = Pick<Database, 'query'>

@Injectable()
export class StandardsQueries {
  constructor(private readonly database: Database) {}

  /** Of one standard or, with null, of all; in the order of publication. */
  versions(standardId: StandardId | null, source: Source = this.database): Promise<VersionRow[]> {
    return source.query<VersionRow>(
      `${VERSIONS} where ($1::text is null or v.standard_id = $1) order by v.standard_id, v.number`,
      [standardId],
    )
  }

  async content(standardId: StandardId, version: string): Promise<DataElementSet | null> {
    const [row] = await this.database.query<{ content: DataElementSet }>(
      'select content from standard_version where standard_id = $1 and version = $2',
      [standardId, version],
    )
    return row?.content ?? null
  }

  /** The newest published version whose content has the element. */
  async versionWithElement(elementId: ElementId): Promise<{ standardId: StandardId; version: string } | null> {
    const [row] = await this.database.query<{ standard_id: StandardId; version: string }>(
      `select standard_id, version from standard_version
        where content @> jsonb_build_object('elements', jsonb_build_array(jsonb_build_object('id', $1::text)))
        order by published_at desc limit 1`,
      [elementId],
    )
    return row ? { standardId: row.standard_id, version: row.version } : null
  }

  /** Standards with an approved version that waits for its second person. */
  async awaiting(): Promise<StandardId[]> {
    const rows = await this.database.query<{ standard_id: StandardId }>(
      'select standard_id from standard_candidate order by approved_at',
    )
    return rows.map((row) => row.standard_id)
  }

  async nameOf(personId: string): Promise<string> {
    const [row] = await this.database.query<{ name: string }>('select name from person where id = $1', [personId])
    return row?.name ?? ''
  }
}
