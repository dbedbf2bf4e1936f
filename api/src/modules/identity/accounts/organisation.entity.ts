import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { OrganisationId } from '#shared/kernel'
import type { OrganisationKind } from '#shared/people'

@Entity('organisation')
export class Organisation {
  @PrimaryColumn('text')
  id!: OrganisationId

  @Column('text')
  kind!: OrganisationKind

  @Column('text', { name: 'name_en' })
  nameEn!: string

  @Column('text', { name: 'name_fr' })
  nameFr!: string

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date
}
