import { Injectable } from '@nestjs/common'
import { blankSet, type DataElement, type DataElementSet } from '#shared/definitions'
import { addElement, dataElementsKind } from '#shared/documents'
import { type DocumentId, type ElementId, type GroupId, type LocalizedText, Refused, refuse } from '#shared/kernel'
import type { Actor } from '#shared/people'
import { LiveDocuments } from '../../collaboration'
import { assertMay, found } from '../../platform/auth'
import { Clock } from '../../platform/clock'
import { Database, type Transaction } from '../../platform/database'
import { Document, DocumentsService } from '../documents'
import { GroupTree } from '../working-groups'

/** An element of a draft, with the set it belongs to. */
export interface DraftElement {
  readonly documentId: DocumentId
  readonly element: DataElement
  readonly set: DataElementSet
}

// Drafts that people look at in the same hour; a large one is about 200 kB.
const KEPT_DRAFTS = 20

/** Data element sets and their elements: made here, edited live, read from the saved draft. */
@Injectable()
export class DataElementsService {
  private readonly drafts = new Map<DocumentId, { readonly position: number; readonly set: DataElementSet }>()

  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsService,
    private readonly groups: GroupTree,
    private readonly live: LiveDocuments,
    private readonly clock: Clock,
  ) {}

  /** Makes an empty set of a group; its id is the next standard number. */
  async createSet(actor: Actor, groupId: GroupId, title: LocalizedText): Promise<DocumentId> {
    const documentId = await this.database.transaction(async (tx) => {
      const groupIds = await this.groups.assertMayRead(actor, groupId, tx)
      assertMay(actor, 'document.create', { kind: 'group', groupIds })

      const text = wellFormedTitle(title)
      const [next] = await tx.query<{ number: string }>(`select nextval('standard_number') as number`)
      const id = `STD-${String(next?.number).padStart(3, '0')}` as DocumentId

      await this.store(tx, actor, id, groupId, blankSet(text))
      return id
    })
    await this.live.project(documentId)
    return documentId
  }

  /** Stores a set that says `content`, with an id that the caller allotted. For creation and demonstration data. */
  async store(tx: Transaction, actor: Actor, id: DocumentId, groupId: GroupId, content: DataElementSet): Promise<void> {
    const createdBy = actor.kind === 'person' ? actor.personId : null
    const { kind } = dataElementsKind
    await tx.manager.insert(Document, {
      id,
      kind,
      groupId,
      state: 'draft',
      approvedBy: null,
      createdBy,
      createdAt: this.clock.now(),
    })
    await this.live.create(tx, { documentId: id, kind, seed: dataElementsKind.create(content), actor })
    await tx.record(actor, 'document.create', { kind: 'document', id }, { groupId })
    await tx.announce({ name: 'documents.created', payload: { documentId: id } })
  }

  async addElement(
    actor: Actor,
    documentId: DocumentId,
    wish: { readonly objectClass: string; readonly member: string; readonly name: LocalizedText },
  ): Promise<ElementId> {
    const { subject } = await this.documents.document(actor, documentId)
    assertMay(actor, 'document.edit', subject)

    const [next] = await this.database.query<{ number: string }>(`select nextval('element_number') as number`)
    const id = `DE-${String(next?.number).padStart(3, '0')}` as ElementId

    const outcome = await this.live.edit(documentId, actor, (doc) => addElement(doc, id, wish))
    if (!outcome.ok) throw new Refused(outcome.refusal)
    // Whoever is told the id may ask for the element at once.
    await this.live.project(documentId)
    return id
  }

  async set(actor: Actor, documentId: DocumentId): Promise<DataElementSet> {
    await this.documents.document(actor, documentId)
    return this.draft(documentId)
  }

  async elements(actor: Actor, documentId: DocumentId): Promise<DraftElement[]> {
    await this.documents.document(actor, documentId)
    const set = await this.draft(documentId)
    return set.elements.map((element) => ({ documentId, element, set }))
  }

  async element(actor: Actor, id: ElementId): Promise<DraftElement> {
    const [row] = await this.database.query<{ document_id: DocumentId }>(
      'select document_id from data_element where id = $1',
      [id],
    )
    const { document_id: documentId } = found(row)
    await this.documents.document(actor, documentId)
    const set = await this.draft(documentId)
    return { documentId, element: found(set.elements.find((e) => e.id === id)), set }
  }

  /** The set as its last saved edit left it. The caller has checked the right to read it. */
  async draft(documentId: DocumentId): Promise<DataElementSet> {
    const { model, position } = await this.live.read<DataElementSet>(documentId)
    const known = this.drafts.get(documentId)
    // The same object while nothing was edited: what is compiled from it is found again.
    if (known?.position === position) return known.set
    this.drafts.set(documentId, { position, set: model })
    const [oldest] = this.drafts.keys()
    if (this.drafts.size > KEPT_DRAFTS && oldest !== undefined) this.drafts.delete(oldest)
    return model
  }
}

const LONGEST_TITLE = 200

function wellFormedTitle(title: LocalizedText): LocalizedText {
  const text = { en: title.en.normalize('NFC').trim(), fr: title.fr.normalize('NFC').trim() }
  if (!text.en && !text.fr) throw new Refused(refuse('title-missing', {}, 'title').refusal)
  if (Math.max(text.en.length, text.fr.length) > LONGEST_TITLE) {
    throw new Refused(refuse('title-long', { limit: LONGEST_TITLE }, 'title').refusal)
  }
  return text
}
