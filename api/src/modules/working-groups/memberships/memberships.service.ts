import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { type GroupId, type PersonId, Refused, refuse } from '#shared/kernel'
import { type Actor, type GroupRole, groupRoles } from '#shared/people'
import { found } from '../../../platform/auth'
import { Clock } from '../../../platform/clock'
import { Database, type Transaction } from '../../../platform/database'
import { Directory, email, idOf, parseInput, prose } from '../../identity'
import { GroupTree } from '../group-tree'
import { GroupMembership } from './membership.entity'

const NOTE_LENGTH = 1_000

const memberInput = z.strictObject({
  groupId: idOf<GroupId>(),
  email,
  role: z.enum(groupRoles),
  alternateFor: idOf<PersonId>().nullish(),
  interestNote: prose(NOTE_LENGTH).default(''),
})

export interface NewMember {
  readonly groupId: GroupId
  readonly personId: PersonId
  readonly role: GroupRole
  readonly alternateFor?: PersonId | null
  readonly interestNote?: string
}

/** Who belongs to a group, and as what. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tree: GroupTree,
    private readonly directory: Directory,
  ) {}

  /** The members of a group, leads first. Asks for no right: the caller read the group. */
  membersOf(groupId: GroupId): Promise<GroupMembership[]> {
    return this.database.dataSource.manager
      .createQueryBuilder(GroupMembership, 'm')
      .where('m.groupId = :groupId', { groupId })
      .orderBy(`array_position(array['lead', 'member', 'observer'], m.role)`)
      .addOrderBy('m.since')
      .addOrderBy('m.personId')
      .getMany()
  }

  /** Takes somebody with an open account into the group, or gives a member another role. Refuses `person-unknown`. */
  async addMember(actor: Actor, input: unknown): Promise<GroupMembership> {
    const { groupId, email: address, role, alternateFor, interestNote } = parseInput(memberInput, input)
    return this.database.transaction(async (tx) => {
      await this.tree.assertMayManage(actor, groupId, tx)
      const card = await this.directory.personByEmail(address, tx)
      if (!card) throw new Refused(refuse('person-unknown', {}, '/email').refusal)
      return this.add(tx, actor, { groupId, personId: card.id, role, alternateFor, interestNote })
    })
  }

  /** Ends a membership; the person's open documents close. Refuses `not-found` for who is no member. */
  async removeMember(actor: Actor, groupId: GroupId, personId: PersonId): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.tree.assertMayManage(actor, groupId, tx)
      const [gone] = await tx.query(
        'delete from membership where group_id = $1 and person_id = $2 returning person_id',
        [groupId, personId],
      )
      found(gone)
      await tx.query('update membership set alternate_for = null where group_id = $1 and alternate_for = $2', [
        groupId,
        personId,
      ])
      await tx.record(actor, 'group.removeMember', { kind: 'group', id: groupId }, { personId })
      await tx.announce({ name: 'memberships.changed', payload: { personId } })
    })
  }

  /** As `addMember`, inside a transaction of the caller's and without asking for a right: for seeds. */
  async add(tx: Transaction, actor: Actor, member: NewMember): Promise<GroupMembership> {
    const { groupId, personId, role } = member
    await this.assertMember(tx, groupId, member.alternateFor ?? null)
    await tx.query(
      `insert into membership (group_id, person_id, role, alternate_for, interest_note, since)
       values ($1, $2, $3, $4, $5, $6) on conflict (group_id, person_id) do update
       set role = excluded.role, alternate_for = excluded.alternate_for, interest_note = excluded.interest_note`,
      [groupId, personId, role, member.alternateFor ?? null, member.interestNote ?? '', this.clock.now()],
    )
    await tx.record(actor, 'group.addMember', { kind: 'group', id: groupId }, { personId, role })
    await tx.announce({ name: 'memberships.changed', payload: { personId } })
    return tx.manager.findOneByOrFail(GroupMembership, { groupId, personId })
  }

  private async assertMember(tx: Transaction, groupId: GroupId, personId: PersonId | null): Promise<void> {
    if (personId === null) return
    const isMember = await tx.manager.existsBy(GroupMembership, { groupId, personId })
    if (!isMember) throw new Refused(refuse('field-wrong', { field: 'alternateFor' }, '/alternateFor').refusal)
  }
}
