import { Injectable } from '@nestjs/common'
import { type ElementId, type PersonId, Refused, refuse } from '#shared/kernel'
import { type Actor, may } from '#shared/people'
import { assertMay, assertMaySee, found } from '../../platform/auth'
import { Clock } from '../../platform/clock'
import { Database, type Transaction } from '../../platform/database'
import { Throttle } from '../../platform/http'
import { DocumentsService } from '../documents'
import { type CommentRow, CommentsQueries } from './comments.queries'

const LONGEST_BODY = 5_000
// Faster than anybody writes remarks with a thought in them.
const REMARKS = { times: 30, seconds: 10 * 60 }

export type Audience = 'group' | 'public'

/** The discussion of data elements. Remarks are rows, never part of a document. */
@Injectable()
export class CommentsService {
  private readonly throttle = new Throttle(REMARKS)

  constructor(
    private readonly database: Database,
    private readonly queries: CommentsQueries,
    private readonly documents: DocumentsService,
    private readonly clock: Clock,
  ) {}

  /** What of the discussion the actor may read; a stranger to the group reads the public part. */
  async ofElement(actor: Actor, elementId: ElementId): Promise<CommentRow[]> {
    const documentId = await this.queries.documentOf(elementId)
    if (documentId === null) return []
    const subject = await this.documents.subjectOf(documentId)
    return this.queries.ofElement(elementId, subject !== null && may(actor, 'document.read', subject))
  }

  async add(actor: Actor, elementId: ElementId, body: string, audience: string): Promise<CommentRow> {
    const documentId = found(await this.queries.documentOf(elementId))
    const subject = found(await this.documents.subjectOf(documentId))
    assertMaySee(actor, 'document.read', subject)
    assertMay(actor, 'comment.write', subject)

    const text = wellFormedBody(body)
    const heard = wellFormedAudience(audience)
    if (actor.kind !== 'person') throw new Refused(refuse('sign-in-required').refusal)
    await this.throttle.spend(actor.personId)

    const id = await this.database.transaction(async (tx) => {
      const commentId = await this.store(tx, actor.personId, { documentId, elementId, body: text, audience: heard })
      await tx.record(actor, 'comment.write', { kind: 'comment', id: commentId }, { elementId, audience: heard })
      await tx.announce({ name: 'comments.written', payload: { commentId, documentId, elementId } })
      return commentId
    })
    return found(await this.queries.byId(id))
  }

  /** Stores a checked remark; answers its id. For writing and demonstration data. */
  async store(
    tx: Transaction,
    authorId: PersonId,
    comment: { documentId: string; elementId: string; body: string; audience: Audience; writtenAt?: Date },
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `insert into comment (id, document_id, element_id, author_id, audience, body, written_at)
       values ('CMT-' || lpad(nextval('comment_number')::text, 4, '0'), $1, $2, $3, $4, $5, $6) returning id`,
      [
        comment.documentId,
        comment.elementId,
        authorId,
        comment.audience,
        comment.body,
        comment.writtenAt ?? this.clock.now(),
      ],
    )
    return found(row).id
  }
}

function wellFormedBody(body: string): string {
  const text = body.normalize('NFC').trim()
  if (!text) throw new Refused(refuse('comment-empty', {}, 'body').refusal)
  if (text.length > LONGEST_BODY) throw new Refused(refuse('comment-long', { limit: LONGEST_BODY }, 'body').refusal)
  return text
}

function wellFormedAudience(audience: string): Audience {
  if (audience === 'group' || audience === 'public') return audience
  throw new Refused(refuse('invalid', { field: 'audience', reason: 'group or public' }, 'audience').refusal)
}
