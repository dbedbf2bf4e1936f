import { Injectable } from '@nestjs/common'
import type { DocumentId, GroupId, PersonId } from '#shared/kernel'
import { Database } from '../../platform/database'

/** One row of a list of documents. */
export interface DocumentRow {
  readonly id: DocumentId
  readonly kind: string
  readonly group_id: GroupId
  readonly state: 'draft' | 'approved'
  readonly approved_by: PersonId | null
  readonly title_en: string
  readonly title_fr: string
  readonly element_count: number
  readonly rule_count: number
  readonly edited_at: Date | null
  readonly edited_by: string | null
  readonly position: string
  readonly visited_position: string | null
}

// `last` is the newest update that a person wrote; the seed of a document has no person.
const LIST = `
  select document.id, document.kind, document.group_id, document.state, document.approved_by,
         coalesce(summary.title_en, '') as title_en, coalesce(summary.title_fr, '') as title_fr,
         coalesce(summary.element_count, 0) as element_count, coalesce(summary.rule_count, 0) as rule_count,
         last.at as edited_at, editor.name as edited_by, coalesce(last.position, 0) as position,
         visit.position as visited_position
    from document
    left join document_summary summary on summary.document_id = document.id
    left join lateral (
      select u.at, u.person_id, u.position from document_update u
       where u.document_id = document.id order by u.position desc limit 1
    ) last on true
    left join person editor on editor.id = last.person_id
    left join document_visit visit on visit.document_id = document.id and visit.person_id = $1`

// More than a group of people can write; a list that reaches it needs pages.
const LIST_LIMIT = 1_000

/** Lists of documents with what readers of a list want to know. */
@Injectable()
export class DocumentsQueries {
  constructor(private readonly database: Database) {}

  async byId(id: DocumentId, reader: PersonId | null): Promise<DocumentRow | null> {
    const rows = await this.database.query<DocumentRow>(`${LIST} where document.id = $2`, [reader, id])
    return rows[0] ?? null
  }

  /** Of one group, or of all; the most recently edited first. */
  list(group: GroupId | null, reader: PersonId | null): Promise<DocumentRow[]> {
    return this.database.query<DocumentRow>(
      `${LIST} where ($2::text is null or document.group_id = $2) order by last.at desc nulls last, document.id limit ${LIST_LIMIT}`,
      [reader, group],
    )
  }
}
