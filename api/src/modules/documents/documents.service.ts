import { Injectable } from '@nestjs/common'
import type { DocumentId, GroupId, PersonId } from '#shared/kernel'
import { type Actor, type DocumentSubject, may } from '#shared/people'
import { LiveDocuments } from '../../collaboration'
import { assertMaySee, found } from '../../platform/auth'
import { Clock } from '../../platform/clock'
import { Database, type Transaction } from '../../platform/database'
import { GroupTree } from '../working-groups'
import { Document } from './document.entity'
import { type DocumentRow, DocumentsQueries } from './documents.queries'

/** A row of a list together with what the permits table asks of it. */
export interface ListedDocument {
  readonly row: DocumentRow
  readonly subject: DocumentSubject
}

/** Documents as things of working groups: who may reach them, in which state they are, what is new in them. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly database: Database,
    private readonly queries: DocumentsQueries,
    private readonly groups: GroupTree,
    private readonly live: LiveDocuments,
    private readonly clock: Clock,
  ) {}

  async document(actor: Actor, id: DocumentId): Promise<ListedDocument> {
    const listed = await this.listed(found(await this.queries.byId(id, readerOf(actor))))
    assertMaySee(actor, 'document.read', listed.subject)
    return listed
  }

  async ofGroup(actor: Actor, groupId: GroupId): Promise<ListedDocument[]> {
    await this.groups.assertMayRead(actor, groupId)
    return Promise.all((await this.queries.list(groupId, readerOf(actor))).map((row) => this.listed(row)))
  }

  /** What the actor may draft in; documents that wait for a second person are among them. */
  async editableBy(actor: Actor, limit: number): Promise<ListedDocument[]> {
    const all = await Promise.all((await this.queries.list(null, readerOf(actor))).map((row) => this.listed(row)))
    return all.filter(({ subject }) => may(actor, 'document.edit', { ...subject, frozen: false })).slice(0, limit)
  }

  async markVisited(actor: Actor, id: DocumentId): Promise<void> {
    await this.document(actor, id)
    if (actor.kind !== 'person') return
    const { position } = await this.live.read(id)
    await this.database.query(
      `insert into document_visit (person_id, document_id, position, at) values ($1, $2, $3, $4)
       on conflict (person_id, document_id) do update set position = excluded.position, at = excluded.at`,
      [actor.personId, id, position, this.clock.now()],
    )
  }

  /** The subject of a document for the permits table; null when there is no such document. */
  async subjectOf(id: DocumentId): Promise<DocumentSubject | null> {
    const row = await this.queries.byId(id, null)
    return row ? (await this.listed(row)).subject : null
  }

  /** Locks the document's row for a decision about its state, inside the deciding transaction. */
  async lock(tx: Transaction, id: DocumentId): Promise<{ document: Document; subject: DocumentSubject }> {
    const document = found(await tx.manager.findOne(Document, { where: { id }, lock: { mode: 'pessimistic_write' } }))
    const groupIds = await this.groups.ancestorsOf(document.groupId, tx)
    return { document, subject: subjectFor(document.state, document.approvedBy, groupIds) }
  }

  /** Moves the document to a state that the lifecycle allowed; the caller holds its lock. */
  async setState(
    tx: Transaction,
    id: DocumentId,
    state: Document['state'],
    approvedBy: PersonId | null,
  ): Promise<void> {
    await tx.manager.update(Document, { id }, { state, approvedBy })
  }

  private async listed(row: DocumentRow): Promise<ListedDocument> {
    const groupIds = await this.groups.ancestorsOf(row.group_id)
    return { row, subject: subjectFor(row.state, row.approved_by, groupIds) }
  }
}

function subjectFor(
  state: Document['state'],
  approvedBy: Document['approvedBy'],
  groupIds: readonly GroupId[],
): DocumentSubject {
  return { kind: 'document', groupIds, frozen: state === 'approved', approvedBy }
}

function readerOf(actor: Actor) {
  return actor.kind === 'person' ? actor.personId : null
}
