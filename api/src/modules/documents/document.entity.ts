import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { DocumentId, GroupId, PersonId } from '#shared/kernel'

/** A document of a working group. What it says lives in the live document of the same id. */
@Entity('document')
export class Document {
  @PrimaryColumn('text')
  id!: DocumentId

  @Column('text')
  kind!: string

  @Column('text', { name: 'group_id' })
  groupId!: GroupId

  @Column('text')
  state!: 'draft' | 'approved'

  @Column('text', { name: 'approved_by', nullable: true })
  approvedBy!: PersonId | null

  @Column('text', { name: 'created_by', nullable: true })
  createdBy!: PersonId | null

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date
}
