import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { GroupId, PersonId } from '#shared/kernel'

/** Somebody's wish to see a group, until its lead decides. */
@Entity('access_request')
export class AccessRequest {
  @PrimaryColumn('text')
  id!: string

  @Column('text', { name: 'group_id' })
  groupId!: GroupId

  @Column('text', { name: 'person_id' })
  personId!: PersonId

  @Column('text')
  reason!: string

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null

  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy!: PersonId | null

  @Column('boolean', { nullable: true })
  granted!: boolean | null
}
