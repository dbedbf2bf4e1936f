import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql'
import type { Actor } from '#shared/people'
import { CurrentActor } from '../../platform/auth'
import { Directory } from '../identity'
import { AccessRequestsService } from './memberships/access-requests.service'
import { type GroupAnswer, type RequestAnswer, toRequest } from './to-graphql'

/** Being let into a group. */
@Resolver('Group')
export class AccessRequestsResolver {
  constructor(
    private readonly requests: AccessRequestsService,
    private readonly directory: Directory,
  ) {}

  @ResolveField('accessRequests')
  async accessRequests(@CurrentActor() actor: Actor, @Parent() { id }: GroupAnswer): Promise<RequestAnswer[]> {
    const open = await this.requests.openRequests(actor, id)
    const people = await this.directory.peopleById(open.map((request) => request.personId))
    return open.map((request) => toRequest(request, people))
  }

  @Mutation('requestAccess')
  async requestAccess(@CurrentActor() actor: Actor, @Args('input') input: unknown): Promise<boolean> {
    await this.requests.request(actor, input)
    return true
  }

  @Mutation('grantAccess')
  async grantAccess(@CurrentActor() actor: Actor, @Args('input') input: unknown): Promise<boolean> {
    await this.requests.grant(actor, input)
    return true
  }

  @Mutation('declineAccess')
  async declineAccess(@CurrentActor() actor: Actor, @Args('requestId') requestId: string): Promise<boolean> {
    await this.requests.decline(actor, requestId)
    return true
  }
}
