import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql'
import type { DocumentId } from '#shared/kernel'
import { found } from '../../platform/auth'
import type { GraphqlContext } from '../../platform/graphql'
import { allToGraphql } from '../data-elements'
import { loadContent } from './content-loader'
import { StandardsService } from './standards.service'
import {
  choiceGroupsToGraphql,
  codeListsToGraphql,
  codeListToGraphql,
  examplesToGraphql,
  parametersToGraphql,
  ruleToGraphql,
  type VersionParent,
} from './to-graphql'

/** What the content of a published version says, field by field. */
@Resolver('StandardVersion')
export class StandardVersionResolver {
  constructor(private readonly standards: StandardsService) {}

  @ResolveField('elements')
  async elements(@Parent() parent: VersionParent, @Context() context: GraphqlContext) {
    return allToGraphql(parent.standardId as DocumentId, await this.content(parent, context))
  }

  @ResolveField('element')
  async element(@Parent() parent: VersionParent, @Context() context: GraphqlContext, @Args('id') id: string) {
    const all = allToGraphql(parent.standardId as DocumentId, await this.content(parent, context))
    return found(all.find((element) => element.id === id))
  }

  @ResolveField('rules')
  async rules(@Parent() parent: VersionParent, @Context() context: GraphqlContext) {
    const set = await this.content(parent, context)
    return set.rules.map((rule) => ruleToGraphql(rule, set))
  }

  @ResolveField('rule')
  async rule(@Parent() parent: VersionParent, @Context() context: GraphqlContext, @Args('id') id: string) {
    const set = await this.content(parent, context)
    return ruleToGraphql(found(set.rules.find((rule) => rule.id === id)), set)
  }

  @ResolveField('choiceGroups')
  async choiceGroups(@Parent() parent: VersionParent, @Context() context: GraphqlContext) {
    return choiceGroupsToGraphql(await this.content(parent, context))
  }

  @ResolveField('parameters')
  async parameters(@Parent() parent: VersionParent, @Context() context: GraphqlContext) {
    return parametersToGraphql(await this.content(parent, context))
  }

  @ResolveField('codeLists')
  async codeLists(@Parent() parent: VersionParent, @Context() context: GraphqlContext) {
    return codeListsToGraphql(await this.content(parent, context))
  }

  @ResolveField('codeList')
  async codeList(@Parent() parent: VersionParent, @Context() context: GraphqlContext, @Args('id') id: string) {
    const set = await this.content(parent, context)
    return codeListToGraphql(found(set.codeLists.find((list) => list.id === id)))
  }

  @ResolveField('examples')
  async examples(@Parent() parent: VersionParent, @Context() context: GraphqlContext) {
    return examplesToGraphql(await this.content(parent, context))
  }

  private content(parent: VersionParent, context: GraphqlContext) {
    return loadContent(context, this.standards, parent)
  }
}
