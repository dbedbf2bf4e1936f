import { Args, Query, Resolver } from '@nestjs/graphql'
import type { StandardId } from '#shared/kernel'
import type { Actor } from '#shared/people'
import { CurrentActor } from '../../platform/auth'
import { FrontPage } from './front-page'
import { toGraphql } from './to-wire'
import { ValidationService } from './validation.service'

@Resolver('CheckResult')
export class ValidationResolver {
  constructor(
    private readonly validation: ValidationService,
    private readonly frontPage: FrontPage,
  ) {}

  @Query('checkMessage')
  async checkMessage(
    @CurrentActor() actor: Actor,
    @Args('standardId') standardId: StandardId,
    @Args('message') message: string,
    @Args('version') version: string | null,
  ) {
    const judge = await this.validation.judgeFor(actor, { standardId, version: version || null })
    return toGraphql(judge(new TextEncoder().encode(message)))
  }

  @Query('frontPageExample')
  frontPageExample() {
    return this.frontPage.example()
  }
}
