import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { PersonId, SessionId } from '#shared/kernel'

@Entity('session')
export class Session {
  @PrimaryColumn('text')
  id!: SessionId

  /** SHA-256 of the token; the token itself is known to its bearer only. */
  @Column('bytea', { name: 'token_hash', select: false })
  tokenHash!: Buffer

  @Column('text', { name: 'person_id' })
  personId!: PersonId

  /** What the browser or program calls itself, for the list of one's own sessions. */
  @Column('text')
  device!: string

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt!: Date

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null
}
