import { Injectable } from '@nestjs/common'
import { type EntityManager, In } from 'typeorm'
import { z } from 'zod'
import { type GroupId, isIdOf, type LocalizedText, type PersonId, Refused, refuse } from '#shared/kernel'
import { type Actor, type GroupRole, may } from '#shared/people'
import { assertMay } from '../../platform/auth'
import { Clock } from '../../platform/clock'
import { Database, type Transaction } from '../../platform/database'
import { idOf, localizedLine, parseInput, prose } from '../identity'
import { type GroupKind, groupKinds } from './group-kinds'
import { GroupTree } from './group-tree'
import { StatementOfWork } from './statement-of-work.entity'
import { WorkingGroup } from './working-group.entity'

const PURPOSE_LENGTH = 1_000
const STATEMENT_LENGTH = 20_000

const groupInput = z.strictObject({
  id: z.custom<GroupId>((id) => typeof id === 'string' && isIdOf('group', id)),
  kind: z.enum(groupKinds),
  parentId: idOf<GroupId>().nullish(),
  name: localizedLine,
  purpose: z.strictObject({ en: prose(PURPOSE_LENGTH), fr: prose(PURPOSE_LENGTH) }),
})
const statementInput = z.strictObject({
  groupId: idOf<GroupId>(),
  text: z.strictObject({ en: prose(STATEMENT_LENGTH).pipe(z.string().min(1)), fr: prose(STATEMENT_LENGTH) }),
})

export interface NewGroup {
  readonly id: GroupId
  readonly kind: GroupKind
  readonly parentId?: GroupId | null
  readonly name: LocalizedText
  readonly purpose: LocalizedText
}

/** The groups and what each is asked to do. */
@Injectable()
export class GroupsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tree: GroupTree,
  ) {}

  /** One group. Refuses `not-found` alike for an invented one and one that is not open to the asker. */
  async group(actor: Actor, groupId: GroupId): Promise<WorkingGroup> {
    await this.tree.assertMayRead(actor, groupId)
    return this.rows.findOneByOrFail(WorkingGroup, { id: groupId })
  }

  /** Every group that the asker may read, by id. */
  async groups(actor: Actor): Promise<WorkingGroup[]> {
    const all = await this.rows.find(WorkingGroup, { order: { id: 'ASC' } })
    const byId = new Map(all.map((group) => [group.id, group]))
    return all.filter((group) => may(actor, 'group.read', { kind: 'group', groupIds: upwards(group, byId) }))
  }

  /** The groups in which the actor has a role of their own, with that role. */
  async groupsOf(actor: Actor): Promise<{ group: WorkingGroup; role: GroupRole }[]> {
    if (actor.kind !== 'person' || actor.memberships.length === 0) return []
    const groups = await this.byId(actor.memberships.map((membership) => membership.groupId))
    return actor.memberships.flatMap(({ groupId, role }) => {
      const group = groups.get(groupId)
      return group ? [{ group, role }] : []
    })
  }

  /** The groups above one, nearest first. Asks for no right: the caller read the group. */
  async groupsAbove(groupId: GroupId): Promise<WorkingGroup[]> {
    const [, ...above] = await this.tree.ancestorsOf(groupId)
    const groups = await this.byId(above)
    return above.flatMap((id) => groups.get(id) ?? [])
  }

  /** The groups directly under one, by id. Asks for no right: the caller read the group. */
  groupsBelow(groupId: GroupId): Promise<WorkingGroup[]> {
    return this.rows.find(WorkingGroup, { where: { parentId: groupId }, order: { id: 'ASC' } })
  }

  /** All versions of the statement of work, latest first. Asks for no right: the caller read the group. */
  statementsOfWork(groupId: GroupId): Promise<StatementOfWork[]> {
    return this.rows.find(StatementOfWork, { where: { groupId }, order: { version: 'DESC' } })
  }

  /** A new group under one that the actor manages, or, for the operator, at the root. Refuses `group-exists`. */
  async createGroup(actor: Actor, input: unknown): Promise<WorkingGroup> {
    const group = parseInput(groupInput, input)
    return this.database.transaction(async (tx) => {
      if (group.parentId) await this.tree.assertMayManage(actor, group.parentId, tx)
      else assertMay(actor, 'system.operate', { kind: 'system' })
      return this.addGroup(tx, actor, group)
    })
  }

  /** Writes the next version of what the group is asked to do. */
  async setStatementOfWork(actor: Actor, input: unknown): Promise<WorkingGroup> {
    const { groupId, text } = parseInput(statementInput, input)
    return this.database.transaction(async (tx) => {
      await this.tree.assertMayManage(actor, groupId, tx)
      await this.addStatementOfWork(tx, actor, groupId, text)
      return tx.manager.findOneByOrFail(WorkingGroup, { id: groupId })
    })
  }

  /** As `createGroup`, inside a transaction of the caller's and without asking for a right: for seeds. */
  async addGroup(
    tx: Transaction,
    actor: Actor,
    { id, kind, parentId, name, purpose }: NewGroup,
  ): Promise<WorkingGroup> {
    const [row] = await tx.query(
      `insert into working_group (id, kind, parent_id, name_en, name_fr, purpose_en, purpose_fr, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing returning id`,
      [id, kind, parentId ?? null, name.en, name.fr, purpose.en, purpose.fr, this.clock.now()],
    )
    if (!row) throw new Refused(refuse('group-exists', { id }, '/id').refusal)
    await tx.record(actor, 'group.create', { kind: 'group', id }, { kind, parentId: parentId ?? null })
    return tx.manager.findOneByOrFail(WorkingGroup, { id })
  }

  /** As `setStatementOfWork`, inside a transaction of the caller's and without asking for a right: for seeds. */
  async addStatementOfWork(tx: Transaction, actor: Actor, groupId: GroupId, text: LocalizedText): Promise<number> {
    // Two versions written at once wait for each other here, and each gets a number of its own.
    await tx.query('select 1 from working_group where id = $1 for update', [groupId])
    const [last] = await tx.query<{ version: number }>(
      'select coalesce(max(version), 0) as version from statement_of_work where group_id = $1',
      [groupId],
    )
    const version = (last?.version ?? 0) + 1
    const setBy: PersonId | null = actor.kind === 'person' ? actor.personId : null
    await tx.manager.insert(StatementOfWork, {
      groupId,
      version,
      textEn: text.en,
      textFr: text.fr,
      setBy,
      setAt: this.clock.now(),
    })
    await tx.record(actor, 'group.setStatementOfWork', { kind: 'group', id: groupId }, { version })
    return version
  }

  private async byId(groupIds: readonly GroupId[]): Promise<ReadonlyMap<GroupId, WorkingGroup>> {
    const groups = await this.rows.findBy(WorkingGroup, { id: In([...groupIds]) })
    return new Map(groups.map((group) => [group.id, group]))
  }

  /** Reads outside any transaction. */
  private get rows(): EntityManager {
    return this.database.dataSource.manager
  }
}

/** The group and those above it, from rows that are all loaded. */
function upwards(group: WorkingGroup, byId: ReadonlyMap<GroupId, WorkingGroup>): GroupId[] {
  const ids: GroupId[] = []
  for (let at: WorkingGroup | undefined = group; at && !ids.includes(at.id); ) {
    ids.push(at.id)
    at = at.parentId ? byId.get(at.parentId) : undefined
  }
  return ids
}
