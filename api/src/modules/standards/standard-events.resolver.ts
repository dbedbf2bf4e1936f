import { Args, Resolver, Subscription } from '@nestjs/graphql'
import type { StandardId } from '#shared/kernel'
import { type Actor, may } from '#shared/people'
import { CurrentActor } from '../../platform/auth'
import { DocumentsService } from '../documents'
import { type StandardEvent, StandardEvents } from './standard-events'

@Resolver('StandardEvent')
export class StandardEventsResolver {
  constructor(
    private readonly events: StandardEvents,
    private readonly documents: DocumentsService,
  ) {}

  /** Publications for everybody; approvals and returns only while the subscriber may read the draft. */
  @Subscription('standardChanged')
  standardChanged(@CurrentActor() actor: Actor, @Args('id') id: StandardId) {
    return this.events.of(id, async (event) => ((await this.mayHear(actor, event)) ? { standardChanged: event } : null))
  }

  private async mayHear(actor: Actor, { event, standardId }: StandardEvent): Promise<boolean> {
    if (event === 'published') return true
    const subject = await this.documents.subjectOf(standardId)
    return subject !== null && may(actor, 'document.read', subject)
  }
}
