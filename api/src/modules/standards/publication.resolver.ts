import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { LocalizedText, StandardId } from '#shared/kernel'
import type { Actor } from '#shared/people'
import { CurrentActor } from '../../platform/auth'
import { PublicationService } from './publication.service'
import { StandardsService } from './standards.service'
import { publicationToGraphql, versionToGraphql } from './to-graphql'

interface ApprovalArguments {
  readonly id: StandardId
  readonly version: string
  readonly effectiveFrom: string
  readonly notice: LocalizedText
  readonly hash: string
}

@Resolver('Publication')
export class PublicationResolver {
  constructor(
    private readonly publication: PublicationService,
    private readonly standards: StandardsService,
  ) {}

  @Query('publication')
  async view(@CurrentActor() actor: Actor, @Args('id') id: StandardId) {
    return publicationToGraphql(await this.publication.view(actor, id))
  }

  @Query('awaitingPublication')
  async awaiting(@CurrentActor() actor: Actor) {
    return (await this.publication.awaiting(actor)).map(publicationToGraphql)
  }

  @Mutation('approveStandard')
  async approve(@CurrentActor() actor: Actor, @Args() wish: ApprovalArguments) {
    await this.publication.approve(actor, wish.id, wish)
    return publicationToGraphql(await this.publication.view(actor, wish.id))
  }

  @Mutation('returnToDraft')
  async returnToDraft(@CurrentActor() actor: Actor, @Args('id') id: StandardId, @Args('reason') reason: string) {
    await this.publication.returnToDraft(actor, id, reason)
    return publicationToGraphql(await this.publication.view(actor, id))
  }

  @Mutation('publishStandard')
  async publish(@CurrentActor() actor: Actor, @Args('id') id: StandardId, @Args('hash') hash: string) {
    const version = await this.publication.publish(actor, id, hash)
    return versionToGraphql(await this.standards.version(id, version))
  }
}
