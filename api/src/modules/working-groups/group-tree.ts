import { Injectable } from '@nestjs/common'
import { type GroupId, Refused, refuse } from '#shared/kernel'
import { type Actor, may } from '#shared/people'
import { assertMay } from '../../platform/auth'
import { Database } from '../../platform/database'

// The tree of bodies is four or five deep; a cycle cannot be made by us, and this keeps one from hanging a request.
const DEEPEST = 20

const ANCESTORS = `
  with recursive above (id, parent_id, depth) as (
    select id, parent_id, 0 from working_group where id = $1
    union all
    select g.id, g.parent_id, above.depth + 1 from working_group g join above on g.id = above.parent_id
     where above.depth < ${DEEPEST}
  )
  select id from above order by depth`

/** Whatever answers SQL: the database, or the transaction that a decision and its facts share. */
type Source = Pick<Database, 'query'>

/** Where a group stands, which decides what a role in the groups above it gives. */
@Injectable()
export class GroupTree {
  constructor(private readonly database: Database) {}

  /** The group itself, its parent, and so on up: what the table of rights takes for `groupIds`. Empty for no group. */
  async ancestorsOf(groupId: GroupId, source: Source = this.database): Promise<GroupId[]> {
    const rows = await source.query<{ id: GroupId }>(ANCESTORS, [groupId])
    return rows.map((row) => row.id)
  }

  /**
   * Lets pass whoever may read the group or manage it; answers its `groupIds`. An invented group and one that is not
   * open to the asker are refused alike, with `not-found`.
   */
  async assertMayRead(actor: Actor, groupId: GroupId, source: Source = this.database): Promise<readonly GroupId[]> {
    const groupIds = await this.ancestorsOf(groupId, source)
    const subject = { kind: 'group', groupIds } as const
    const isOpen = may(actor, 'group.read', subject) || may(actor, 'group.manage', subject)
    if (groupIds.length === 0 || !isOpen) throw new Refused(refuse('not-found').refusal)
    return groupIds
  }

  /** Lets pass whoever manages the group. Refuses `not-found` to who may not even read it, else `not-allowed`. */
  async assertMayManage(actor: Actor, groupId: GroupId, source: Source = this.database): Promise<void> {
    const groupIds = await this.assertMayRead(actor, groupId, source)
    assertMay(actor, 'group.manage', { kind: 'group', groupIds })
  }

  async mayManage(actor: Actor, groupId: GroupId): Promise<boolean> {
    return may(actor, 'group.manage', { kind: 'group', groupIds: await this.ancestorsOf(groupId) })
  }
}
