import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Language, OrganisationId, PersonId } from '#shared/kernel'
import type { Office } from '#shared/people'

/** A person who can sign in. */
@Entity('person')
export class Account {
  @PrimaryColumn('text')
  id!: PersonId

  /** As typed; unique without regard to case. */
  @Column('text')
  email!: string

  @Column('text')
  name!: string

  @Column('text', { name: 'organisation_id' })
  organisationId!: OrganisationId

  @Column('text', { array: true })
  offices!: Office[]

  @Column('text')
  language!: Language

  @Column('text', { name: 'password_hash', select: false })
  passwordHash!: string

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt!: Date | null
}
