import type { LocalizedText, PersonId } from '#shared/kernel'
import { type PersonAnswer, type PersonCard, toPerson } from '../identity'
import type { AccessRequest } from './memberships/access-request.entity'
import type { GroupMembership } from './memberships/membership.entity'
import type { StatementOfWork } from './statement-of-work.entity'
import type { WorkingGroup } from './working-group.entity'

// One mapper per GraphQL type: what a row answers is written out, never spread.

type People = ReadonlyMap<PersonId, PersonCard>

export interface GroupCardAnswer extends Pick<WorkingGroup, 'id' | 'kind' | 'status' | 'parentId'> {
  readonly name: LocalizedText
}

export interface GroupAnswer extends GroupCardAnswer {
  readonly purpose: LocalizedText
}

export interface StatementAnswer extends Pick<StatementOfWork, 'version' | 'setAt'> {
  readonly text: LocalizedText
  readonly setBy: PersonAnswer | null
}

export interface MemberAnswer extends Pick<GroupMembership, 'role' | 'interestNote' | 'since'> {
  readonly person: PersonAnswer
  readonly alternateFor: PersonAnswer | null
}

export interface RequestAnswer extends Pick<AccessRequest, 'id' | 'reason' | 'askedAt'> {
  readonly person: PersonAnswer
}

export function toGroupCard({ id, kind, status, parentId, nameEn, nameFr }: WorkingGroup): GroupCardAnswer {
  return { id, kind, status, parentId, name: { en: nameEn, fr: nameFr } }
}

export function toGroup(group: WorkingGroup): GroupAnswer {
  return { ...toGroupCard(group), purpose: { en: group.purposeEn, fr: group.purposeFr } }
}

export function toStatement(
  { version, textEn, textFr, setBy, setAt }: StatementOfWork,
  people: People,
): StatementAnswer {
  return { version, text: { en: textEn, fr: textFr }, setBy: personIn(people, setBy), setAt }
}

export function toMember(
  { personId, role, alternateFor, interestNote, since }: GroupMembership,
  people: People,
): MemberAnswer {
  return { person: knownIn(people, personId), role, alternateFor: personIn(people, alternateFor), interestNote, since }
}

export function toRequest({ id, personId, reason, askedAt }: AccessRequest, people: People): RequestAnswer {
  return { id, person: knownIn(people, personId), reason, askedAt }
}

function personIn(people: People, personId: PersonId | null): PersonAnswer | null {
  const card = personId === null ? undefined : people.get(personId)
  return card ? toPerson(card) : null
}

/** Foreign keys keep every person of a row in the table of people. */
function knownIn(people: People, personId: PersonId): PersonAnswer {
  const person = personIn(people, personId)
  if (!person) throw new Error(`No person ${personId}`)
  return person
}
