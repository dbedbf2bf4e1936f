import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { GroupId, PersonId } from '#shared/kernel'
import type { GroupRole } from '#shared/people'

@Entity('membership')
export class GroupMembership {
  @PrimaryColumn('text', { name: 'group_id' })
  groupId!: GroupId

  @PrimaryColumn('text', { name: 'person_id' })
  personId!: PersonId

  @Column('text')
  role!: GroupRole

  /** The member whom this person stands in for. */
  @Column('text', { name: 'alternate_for', nullable: true })
  alternateFor!: PersonId | null

  /** What the person has declared about interests of their own in the matter. */
  @Column('text', { name: 'interest_note' })
  interestNote!: string

  @Column('timestamptz')
  since!: Date
}
