import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { GroupId } from '#shared/kernel'
import type { GroupKind, GroupStatus } from './group-kinds'

@Entity('working_group')
export class WorkingGroup {
  @PrimaryColumn('text')
  id!: GroupId

  @Column('text')
  kind!: GroupKind

  @Column('text', { name: 'parent_id', nullable: true })
  parentId!: GroupId | null

  @Column('text', { name: 'name_en' })
  nameEn!: string

  @Column('text', { name: 'name_fr' })
  nameFr!: string

  @Column('text', { name: 'purpose_en' })
  purposeEn!: string

  @Column('text', { name: 'purpose_fr' })
  purposeFr!: string

  @Column('text')
  status!: GroupStatus

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date
}
