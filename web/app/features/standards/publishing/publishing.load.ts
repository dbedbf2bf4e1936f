import { may } from '#shared/people'
import { type Asking, load, loadPart } from '~/graphql'
import { subjectOf } from '../standard.load'
import { type Done, type Publication, PublicationOf, PublishedVersion } from './publishing.queries'

/** What the reader may do about a publication, from the one table of rights. */
export interface PublishingRights {
  readonly mayApprove: boolean
  readonly mayPublish: boolean
  readonly mayReturn: boolean
  /** They approved the version that waits, so another one must publish it. */
  readonly approvedIt: boolean
}

export interface PublishingContent {
  readonly publication: Publication
  readonly rights: PublishingRights
  /** The day of the request (UTC), `YYYY-MM-DD`: an effective date before it lies in the past. */
  readonly today: string
  /** The version that was just published here; null otherwise. */
  readonly done: Done | null
}

/** Reads what stands between a draft and its publication. For those who may read the draft. */
export async function loadPublishing(asking: Asking, id: string): Promise<PublishingContent> {
  const version = new URL(asking.request.url).searchParams.get('done')
  const [{ publication }, done] = await Promise.all([
    load(asking, PublicationOf, { id }),
    version ? loadPart(asking, PublishedVersion, { id, version }) : null,
  ])
  const { actor } = asking.context
  const subject = subjectOf(publication)
  return {
    publication,
    rights: {
      mayApprove: may(actor, 'standard.approve', subject),
      mayPublish: may(actor, 'standard.publish', subject),
      mayReturn: may(actor, 'standard.returnToDraft', subject),
      approvedIt: actor.kind === 'person' && actor.personId === publication.approvedById,
    },
    today: dayOf(new Date()),
    done: done?.standardVersion ?? null,
  }
}

/** The day of an instant in UTC, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
