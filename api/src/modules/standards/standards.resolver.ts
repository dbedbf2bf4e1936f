import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { ElementId, StandardId } from '#shared/kernel'
import type { GraphqlContext } from '../../platform/graphql'
import { allToGraphql } from '../data-elements'
import { loadContent } from './content-loader'
import { StandardsService } from './standards.service'
import { standardToGraphql, versionToGraphql } from './to-graphql'

@Resolver('Standard')
export class StandardsResolver {
  constructor(private readonly standards: StandardsService) {}

  @Query('standards')
  async list() {
    return (await this.standards.all()).map(standardToGraphql)
  }

  @Query('standard')
  async standard(@Args('id') id: StandardId) {
    return standardToGraphql(await this.standards.standard(id))
  }

  @Query('standardVersion')
  async version(@Args('id') id: StandardId, @Args('version') version: string) {
    return versionToGraphql(await this.standards.version(id, version))
  }

  @Query('publishedElement')
  async publishedElement(@Args('id') id: ElementId, @Context() context: GraphqlContext) {
    const known = await this.standards.versionWithElement(id)
    if (!known) return null
    const version = versionToGraphql(known)
    const set = await loadContent(context, this.standards, version)
    return { version, element: allToGraphql(known.row.standard_id, set).find((element) => element.id === id) }
  }
}
