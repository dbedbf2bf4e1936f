import { Args, Resolver, Subscription } from '@nestjs/graphql'
import type { StandardId } from '#shared/kernel'
import { type Actor, may } from '#shared/people'
import { CurrentActor } from '../../platform/auth'
import { DocumentsService } from '../documents'
import { StandardEvents } from './standard-events'

@Resolver('StandardEvent')
export class StandardEventsResolver {
  constructor(
    private readonly events: StandardEvents,
    private readonly documents: DocumentsService,
  ) {}

  /** Publications for everybody; approvals and returns only while the subscriber may read the draft. */
  @Subscription('standardChanged')
  async *standardChanged(@CurrentActor() actor: Actor, @Args('id') id: StandardId) {
    for await (const event of this.events.of(id)) {
      const subject = event.event === 'published' ? null : await this.documents.subjectOf(id)
      if (event.event === 'published' || (subject && may(actor, 'document.read', subject))) {
        yield { standardChanged: event }
      }
    }
  }
}
