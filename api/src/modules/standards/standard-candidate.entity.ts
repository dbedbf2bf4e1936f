import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { DataElementSet } from '#shared/definitions'
import type { PersonId, StandardId } from '#shared/kernel'

/** The approved version of a standard that waits for its second person. Its content is frozen. */
@Entity('standard_candidate')
export class StandardCandidate {
  @PrimaryColumn('text', { name: 'standard_id' })
  standardId!: StandardId

  @Column('text')
  version!: string

  @Column('date', { name: 'effective_from' })
  effectiveFrom!: string

  @Column('jsonb')
  content!: DataElementSet

  /** SHA-256 of the content in its canonical spelling, lower-case hexadecimal. */
  @Column('text', { name: 'content_hash' })
  contentHash!: string

  /** Position of the live document's log that the content was read at. */
  @Column('bigint')
  position!: string

  @Column('text', { name: 'notice_en' })
  noticeEn!: string

  @Column('text', { name: 'notice_fr' })
  noticeFr!: string

  @Column('text', { name: 'approved_by' })
  approvedBy!: PersonId

  @Column('timestamptz', { name: 'approved_at' })
  approvedAt!: Date
}
