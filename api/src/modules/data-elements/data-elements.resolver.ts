import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import { toJson } from '#shared/definitions'
import type { DocumentId, ElementId, GroupId, LocalizedText } from '#shared/kernel'
import type { Actor } from '#shared/people'
import { CurrentActor } from '../../platform/auth'
import { DataElementsService } from './data-elements.service'
import { toGraphql } from './to-graphql'

interface NewElement {
  readonly documentId: DocumentId
  readonly objectClass: string
  readonly member: string
  readonly name: LocalizedText
}

@Resolver('DataElement')
export class DataElementsResolver {
  constructor(private readonly dataElements: DataElementsService) {}

  @Query('draftElement')
  async draftElement(@CurrentActor() actor: Actor, @Args('id') id: ElementId) {
    return toGraphql(await this.dataElements.element(actor, id))
  }

  @Query('draftElements')
  async draftElements(@CurrentActor() actor: Actor, @Args('documentId') documentId: DocumentId) {
    return (await this.dataElements.elements(actor, documentId)).map(toGraphql)
  }

  @Query('draftSet')
  async draftSet(@CurrentActor() actor: Actor, @Args('documentId') documentId: DocumentId) {
    return toJson(await this.dataElements.set(actor, documentId))
  }

  @Mutation('createDataElementSet')
  createDataElementSet(
    @CurrentActor() actor: Actor,
    @Args('groupId') groupId: GroupId,
    @Args('title') title: LocalizedText,
  ) {
    return this.dataElements.createSet(actor, groupId, { en: title.en, fr: title.fr })
  }

  @Mutation('addDataElement')
  addDataElement(@CurrentActor() actor: Actor, @Args() { documentId, objectClass, member, name }: NewElement) {
    return this.dataElements.addElement(actor, documentId, { objectClass, member, name: { en: name.en, fr: name.fr } })
  }
}
