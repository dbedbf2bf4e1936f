import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { ElementId } from '#shared/kernel'
import type { Actor } from '#shared/people'
import { CurrentActor } from '../../platform/auth'
import type { Comment } from '../../platform/graphql/generated/types'
import type { CommentRow } from './comments.queries'
import { CommentsService } from './comments.service'

@Resolver('Comment')
export class CommentsResolver {
  constructor(private readonly comments: CommentsService) {}

  @Query('elementComments')
  async elementComments(@CurrentActor() actor: Actor, @Args('elementId') elementId: ElementId) {
    return (await this.comments.ofElement(actor, elementId)).map(toGraphql)
  }

  @Mutation('addComment')
  async addComment(
    @CurrentActor() actor: Actor,
    @Args('elementId') elementId: ElementId,
    @Args('body') body: string,
    @Args('audience') audience: string,
  ) {
    return toGraphql(await this.comments.add(actor, elementId, body, audience))
  }
}

function toGraphql(row: CommentRow): Comment {
  return {
    id: row.id,
    documentId: row.document_id,
    elementId: row.element_id,
    author: row.author,
    organisation: { en: row.organisation_en, fr: row.organisation_fr },
    audience: row.audience,
    body: row.body,
    writtenAt: row.written_at,
  }
}
