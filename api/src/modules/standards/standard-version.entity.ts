import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { DataElementSet } from '#shared/definitions'
import type { PersonId, StandardId } from '#shared/kernel'

/** A published version: written once, never changed (the database refuses it). */
@Entity('standard_version')
export class StandardVersion {
  @PrimaryColumn('text', { name: 'standard_id' })
  standardId!: StandardId

  @PrimaryColumn('text')
  version!: string

  /** 1 for the first published, then 2, …: the order of publication. */
  @Column('int')
  number!: number

  @Column('date', { name: 'effective_from' })
  effectiveFrom!: string

  @Column('jsonb')
  content!: DataElementSet

  /** SHA-256 of the content in its canonical spelling, lower-case hexadecimal. */
  @Column('text', { name: 'content_hash' })
  contentHash!: string

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

  @Column('text', { name: 'published_by' })
  publishedBy!: PersonId

  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date
}
