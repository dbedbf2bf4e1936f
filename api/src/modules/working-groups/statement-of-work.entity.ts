import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { GroupId, PersonId } from '#shared/kernel'

/** One version of what a group is asked to do; versions are added, never changed. */
@Entity('statement_of_work')
export class StatementOfWork {
  @PrimaryColumn('text', { name: 'group_id' })
  groupId!: GroupId

  @PrimaryColumn('int')
  version!: number

  @Column('text', { name: 'text_en' })
  textEn!: string

  @Column('text', { name: 'text_fr' })
  textFr!: string

  /** Null for a text that came with the group itself. */
  @Column('text', { name: 'set_by', nullable: true })
  setBy!: PersonId | null

  @Column('timestamptz', { name: 'set_at' })
  setAt!: Date
}
