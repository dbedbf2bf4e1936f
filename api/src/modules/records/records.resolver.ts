import { Args, Query, Resolver } from '@nestjs/graphql'
import type { PersonId } from '#shared/kernel'
import type { Actor } from '#shared/people'
import { CurrentActor } from '../../platform/auth'
import { Directory, type PersonAnswer, type PersonCard, toPerson } from '../identity'
import { type AuditEntry, RecordsService } from './records.service'

interface AuditEntryAnswer extends Omit<AuditEntry, 'personId'> {
  readonly person: PersonAnswer | null
}

/** The audit log, for those who may read it. */
@Resolver()
export class RecordsResolver {
  constructor(
    private readonly records: RecordsService,
    private readonly directory: Directory,
  ) {}

  @Query('auditEntries')
  async auditEntries(
    @CurrentActor() actor: Actor,
    @Args() input: unknown,
  ): Promise<{ entries: AuditEntryAnswer[]; next: string | null }> {
    const { entries, next } = await this.records.auditEntries(actor, input)
    const people = await this.directory.peopleById(entries.flatMap((entry) => entry.personId ?? []))
    return { entries: entries.map((entry) => toAuditEntry(entry, people)), next }
  }
}

function toAuditEntry({ personId, ...entry }: AuditEntry, people: ReadonlyMap<PersonId, PersonCard>): AuditEntryAnswer {
  const card = personId === null ? undefined : people.get(personId)
  return { ...entry, person: card ? toPerson(card) : null }
}
