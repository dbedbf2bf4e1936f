import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import type { GroupId, PersonId } from '#shared/kernel'
import type { Actor, GroupRole } from '#shared/people'
import { CurrentActor } from '../../platform/auth'
import { Directory } from '../identity'
import { GroupTree } from './group-tree'
import { GroupsService } from './groups.service'
import { MembershipsService } from './memberships/memberships.service'
import {
  type GroupAnswer,
  type GroupCardAnswer,
  type MemberAnswer,
  type StatementAnswer,
  toGroup,
  toGroupCard,
  toMember,
  toStatement,
} from './to-graphql'

/** Groups, what they are asked to do, and who is in them. Fields of a group trust that the group itself was allowed. */
@Resolver('Group')
export class WorkingGroupsResolver {
  constructor(
    private readonly service: GroupsService,
    private readonly memberships: MembershipsService,
    private readonly tree: GroupTree,
    private readonly directory: Directory,
  ) {}

  @Query('group')
  async group(@CurrentActor() actor: Actor, @Args('id') id: GroupId): Promise<GroupAnswer> {
    return toGroup(await this.service.group(actor, id))
  }

  @Query('groups')
  async groups(@CurrentActor() actor: Actor): Promise<GroupCardAnswer[]> {
    return (await this.service.groups(actor)).map(toGroupCard)
  }

  @Query('myGroups')
  async myGroups(@CurrentActor() actor: Actor): Promise<{ group: GroupCardAnswer; role: GroupRole }[]> {
    const own = await this.service.groupsOf(actor)
    return own.map(({ group, role }) => ({ group: toGroupCard(group), role }))
  }

  @ResolveField('parents')
  async parents(@Parent() { id }: GroupAnswer): Promise<GroupCardAnswer[]> {
    return (await this.service.groupsAbove(id)).map(toGroupCard)
  }

  @ResolveField('teams')
  async teams(@Parent() { id }: GroupAnswer): Promise<GroupCardAnswer[]> {
    return (await this.service.groupsBelow(id)).map(toGroupCard)
  }

  @ResolveField('statementOfWork')
  async statementOfWork(@Parent() group: GroupAnswer): Promise<StatementAnswer | null> {
    const [latest] = await this.statementOfWorkVersions(group)
    return latest ?? null
  }

  @ResolveField('statementOfWorkVersions')
  async statementOfWorkVersions(@Parent() { id }: GroupAnswer): Promise<StatementAnswer[]> {
    const versions = await this.service.statementsOfWork(id)
    const people = await this.directory.peopleById(versions.flatMap((version) => version.setBy ?? []))
    return versions.map((version) => toStatement(version, people))
  }

  @ResolveField('members')
  async members(@Parent() { id }: GroupAnswer): Promise<MemberAnswer[]> {
    const members = await this.memberships.membersOf(id)
    const people = await this.directory.peopleById(members.map((member) => member.personId))
    return members.map((member) => toMember(member, people))
  }

  @ResolveField('canManage')
  canManage(@CurrentActor() actor: Actor, @Parent() { id }: GroupAnswer): Promise<boolean> {
    return this.tree.mayManage(actor, id)
  }

  @Mutation('createGroup')
  async createGroup(@CurrentActor() actor: Actor, @Args('input') input: unknown): Promise<GroupAnswer> {
    return toGroup(await this.service.createGroup(actor, input))
  }

  @Mutation('setStatementOfWork')
  async setStatementOfWork(@CurrentActor() actor: Actor, @Args('input') input: unknown): Promise<GroupAnswer> {
    return toGroup(await this.service.setStatementOfWork(actor, input))
  }

  @Mutation('addMember')
  async addMember(@CurrentActor() actor: Actor, @Args('input') input: unknown): Promise<MemberAnswer> {
    const member = await this.memberships.addMember(actor, input)
    const named = [member.personId].concat(member.alternateFor ?? [])
    return toMember(member, await this.directory.peopleById(named))
  }

  @Mutation('removeMember')
  async removeMember(
    @CurrentActor() actor: Actor,
    @Args('groupId') groupId: GroupId,
    @Args('personId') personId: PersonId,
  ): Promise<boolean> {
    await this.memberships.removeMember(actor, groupId, personId)
    return true
  }
}
