import { Injectable } from '@nestjs/common'
import type { DocumentId, ElementId } from '#shared/kernel'
import { Database } from '../../platform/database'

export interface CommentRow {
  readonly id: string
  readonly document_id: DocumentId
  readonly element_id: ElementId
  readonly author: string
  readonly organisation_en: string
  readonly organisation_fr: string
  readonly audience: 'group' | 'public'
  readonly body: string
  readonly written_at: Date
}

const WITH_AUTHOR = `
  select comment.id, comment.document_id, comment.element_id, person.name as author,
         organisation.name_en as organisation_en, organisation.name_fr as organisation_fr,
         comment.audience, comment.body, comment.written_at
    from comment
    join person on person.id = comment.author_id
    join organisation on organisation.id = person.organisation_id`

/** Comments with who wrote them. */
@Injectable()
export class CommentsQueries {
  constructor(private readonly database: Database) {}

  ofElement(elementId: ElementId, includeGroup: boolean): Promise<CommentRow[]> {
    return this.database.query<CommentRow>(
      `${WITH_AUTHOR} where comment.element_id = $1 and ($2 or comment.audience = 'public')
        order by comment.written_at, comment.id`,
      [elementId, includeGroup],
    )
  }

  async byId(id: string): Promise<CommentRow | null> {
    return (await this.database.query<CommentRow>(`${WITH_AUTHOR} where comment.id = $1`, [id]))[0] ?? null
  }

  /** The set that an element belongs to, by its draft or by what has been said about it. */
  async documentOf(elementId: ElementId): Promise<DocumentId | null> {
    const [row] = await this.database.query<{ document_id: DocumentId }>(
      `select document_id from data_element where id = $1
       union all select document_id from comment where element_id = $1 limit 1`,
      [elementId],
    )
    return row?.document_id ?? null
  }
}
