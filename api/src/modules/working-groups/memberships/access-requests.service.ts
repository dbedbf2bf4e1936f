import { Injectable } from '@nestjs/common'
import { IsNull } from 'typeorm'
import { z } from 'zod'
import { type GroupId, type PersonId, Refused, refuse } from '#shared/kernel'
import { type Actor, groupRoles } from '#shared/people'
import { assertMay, found } from '../../../platform/auth'
import { Clock } from '../../../platform/clock'
import { Database, type Transaction } from '../../../platform/database'
import { idOf, parseInput, prose } from '../../identity'
import { GroupTree } from '../group-tree'
import { AccessRequest } from './access-request.entity'
import { MembershipsService } from './memberships.service'

const REASON_LENGTH = 1_000

const requestInput = z.strictObject({ groupId: idOf<GroupId>(), reason: prose(REASON_LENGTH) })
const grantInput = z.strictObject({ requestId: idOf<string>(), role: z.enum(groupRoles) })

/** The way into a group for somebody who knows that it exists. */
@Injectable()
export class AccessRequestsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tree: GroupTree,
    private readonly memberships: MembershipsService,
  ) {}

  /**
   * Asks the leads of a group to let the actor in. Answers alike whether the group exists or not, and whether the wish was
   * known already, so that asking tells a stranger nothing.
   */
  async request(actor: Actor, input: unknown): Promise<void> {
    assertMay(actor, 'group.requestAccess', { kind: 'system' })
    const { groupId, reason } = parseInput(requestInput, input)
    await this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ id: string }>(
        `insert into access_request (id, group_id, person_id, reason, asked_at)
         select $1, g.id, $3, $4, $5 from working_group g where g.id = $2
            and not exists (select 1 from membership m where m.group_id = g.id and m.person_id = $3)
         on conflict (group_id, person_id) where decided_at is null do nothing returning id`,
        [`req_${this.clock.newId()}`, groupId, personOf(actor), reason, this.clock.now()],
      )
      if (row) await tx.record(actor, 'group.requestAccess', { kind: 'group', id: groupId })
    })
  }

  /** The wishes that wait for the leads, oldest first; none for whoever does not manage the group. */
  async openRequests(actor: Actor, groupId: GroupId): Promise<AccessRequest[]> {
    if (!(await this.tree.mayManage(actor, groupId))) return []
    const where = { groupId, decidedAt: IsNull() }
    return this.database.dataSource.manager.find(AccessRequest, { where, order: { askedAt: 'ASC' } })
  }

  /** Lets the person in with that role. Refuses `not-found` for a wish that is decided already or not the actor's to decide. */
  async grant(actor: Actor, input: unknown): Promise<void> {
    const { requestId, role } = parseInput(grantInput, input)
    await this.database.transaction(async (tx) => {
      const { groupId, personId } = await this.decide(tx, actor, requestId, true)
      await this.memberships.add(tx, actor, { groupId, personId, role })
    })
  }

  async decline(actor: Actor, requestId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { groupId, personId } = await this.decide(tx, actor, requestId, false)
      await tx.record(actor, 'group.declineAccess', { kind: 'group', id: groupId }, { personId })
    })
  }

  private async decide(tx: Transaction, actor: Actor, requestId: string, granted: boolean): Promise<AccessRequest> {
    const lock = { mode: 'pessimistic_write' } as const
    const request = found(
      await tx.manager.findOne(AccessRequest, { where: { id: requestId, decidedAt: IsNull() }, lock }),
    )
    await this.tree.assertMayManage(actor, request.groupId, tx)
    const decision = { decidedAt: this.clock.now(), decidedBy: personOf(actor), granted }
    await tx.manager.update(AccessRequest, { id: requestId }, decision)
    return request
  }
}

/** Asking and deciding are a person's acts; the table of rights gives them to nobody else. */
function personOf(actor: Actor): PersonId {
  if (actor.kind === 'person') return actor.personId
  throw new Refused(refuse('sign-in-required').refusal)
}
