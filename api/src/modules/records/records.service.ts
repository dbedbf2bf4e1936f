import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import type { Json, PersonId } from '#shared/kernel'
import type { Actor } from '#shared/people'
import { assertMay } from '../../platform/auth'
import { Database } from '../../platform/database'
import { idOf, parseInput } from '../identity'

const LARGEST_PAGE = 100

const auditQuery = z.strictObject({
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullish(),
  first: z.number().int().min(1).max(LARGEST_PAGE).nullish(),
  personId: idOf<PersonId>().nullish(),
  subjectId: idOf<string>().nullish(),
})

/** One row of the audit log. */
export interface AuditEntry {
  readonly id: string
  readonly at: Date
  readonly actorKind: Actor['kind']
  readonly personId: PersonId | null
  readonly sessionId: string | null
  readonly machineKeyId: string | null
  readonly organisationId: string | null
  readonly act: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly detail: Json
}

const PAGE = `
  select id, at, actor_kind as "actorKind", person_id as "personId", session_id as "sessionId", act, detail,
         machine_key_id as "machineKeyId", organisation_id as "organisationId",
         subject_kind as "subjectKind", subject_id as "subjectId"
    from audit_entry
   where ($1::bigint is null or id < $1) and ($2::text is null or person_id = $2) and ($3::text is null or subject_id = $3)
   order by id desc limit $4`

/** Reads the audit log; `Transaction.record` is its only writer. */
@Injectable()
export class RecordsService {
  constructor(private readonly database: Database) {}

  /** A page of the log, latest first; `next` is the id to ask before for the following page. */
  async auditEntries(actor: Actor, input: unknown): Promise<{ entries: AuditEntry[]; next: string | null }> {
    assertMay(actor, 'audit.read', { kind: 'system' })
    const { before, first, personId, subjectId } = parseInput(auditQuery, input)
    const size = first ?? 50
    const rows = await this.database.query<AuditEntry>(PAGE, [
      before ?? null,
      personId ?? null,
      subjectId ?? null,
      size + 1,
    ])
    const entries = rows.slice(0, size)
    return { entries, next: rows.length > size ? (entries.at(-1)?.id ?? null) : null }
  }
}
