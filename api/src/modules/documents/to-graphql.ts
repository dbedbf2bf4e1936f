import type { Document } from '../../platform/graphql/generated/types'
import type { ListedDocument } from './documents.service'

/** The GraphQL `Document` of a listed one. */
export function toGraphql({ row, subject }: ListedDocument): Document {
  return {
    id: row.id,
    kind: row.kind,
    title: { en: row.title_en, fr: row.title_fr },
    groupId: row.group_id,
    groupIds: [...subject.groupIds],
    state: row.state,
    approvedById: row.approved_by,
    elementCount: row.element_count,
    ruleCount: row.rule_count,
    editedAt: row.edited_by === null ? null : row.edited_at,
    editedBy: row.edited_by,
    changesSinceVisit: row.visited_position === null ? null : Number(row.position) - Number(row.visited_position),
  }
}
