import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { DocumentId, GroupId } from '#shared/kernel'
import type { Actor } from '#shared/people'
import { CurrentActor } from '../../platform/auth'
import { DocumentsService } from './documents.service'
import { toGraphql } from './to-graphql'

const MY_DOCUMENTS = 20

@Resolver('Document')
export class DocumentsResolver {
  constructor(private readonly documents: DocumentsService) {}

  @Query('document')
  async document(@CurrentActor() actor: Actor, @Args('id') id: DocumentId) {
    return toGraphql(await this.documents.document(actor, id))
  }

  @Query('groupDocuments')
  async groupDocuments(@CurrentActor() actor: Actor, @Args('groupId') groupId: GroupId) {
    return (await this.documents.ofGroup(actor, groupId)).map(toGraphql)
  }

  @Query('myDocuments')
  async myDocuments(@CurrentActor() actor: Actor) {
    return (await this.documents.editableBy(actor, MY_DOCUMENTS)).map(toGraphql)
  }

  @Mutation('markVisited')
  async markVisited(@CurrentActor() actor: Actor, @Args('documentId') id: DocumentId) {
    await this.documents.markVisited(actor, id)
    return true
  }
}
