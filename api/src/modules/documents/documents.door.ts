import { Injectable } from '@nestjs/common'
import type { DocumentId } from '#shared/kernel'
import { type Actor, may } from '#shared/people'
import type { DocumentAccess, DocumentDoor } from '../../collaboration'
import { DocumentsService } from './documents.service'

/** Tells the live documents' socket what a person may do with a document, by the permits table. */
@Injectable()
export class DocumentsDoor implements DocumentDoor {
  constructor(private readonly documents: DocumentsService) {}

  async authorise(actor: Actor, documentId: DocumentId): Promise<DocumentAccess | null> {
    const subject = await this.documents.subjectOf(documentId)
    if (!subject || !may(actor, 'document.read', subject)) return null
    return { read: true, write: may(actor, 'document.edit', subject) }
  }
}
