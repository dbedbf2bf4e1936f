import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { MachineKeyId, OrganisationId, PersonId } from '#shared/kernel'
import type { MachineScope } from '#shared/people'

@Entity('machine_key')
export class MachineKey {
  @PrimaryColumn('text')
  id!: MachineKeyId

  @Column('bytea', { name: 'key_hash', select: false })
  keyHash!: Buffer

  @Column('text', { name: 'organisation_id' })
  organisationId!: OrganisationId

  @Column('text')
  name!: string

  @Column('text', { array: true })
  scopes!: MachineScope[]

  @Column('text', { name: 'created_by' })
  createdBy!: PersonId

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null
}
