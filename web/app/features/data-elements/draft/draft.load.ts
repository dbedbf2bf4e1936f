import { type DataElementSet, parseDataElementSet } from '#shared/definitions'
import type { GroupId, LocalizedText, PersonId } from '#shared/kernel'
import { type DocumentSubject, may } from '#shared/people'
import { type Asking, act, load, loadPart, notFound } from '~/graphql'
import { DraftChanges, DraftDocument, DraftElementPlace, MarkVisited } from './draft.queries'

/** What the pages of a draft know about it before it is live. */
export interface Draft {
  readonly documentId: string
  readonly groupId: string
  readonly title: LocalizedText
  readonly state: 'draft' | 'approved'
  readonly mayEdit: boolean
  readonly mayComment: boolean
  readonly mayPublish: boolean
  /** Null while no version is published, and where it cannot be told. */
  readonly since: { readonly version: string; readonly changes: number } | null
  readonly set: DataElementSet
}

/** Reads a draft set; 404 for what is absent and for what is not open to the asker. */
export async function loadDraft(asking: Asking, documentId: string): Promise<Draft> {
  const { document, draftSet } = await load(asking, DraftDocument, { id: documentId })
  const set = parseDataElementSet(draftSet)
  if (document.kind !== 'data-elements' || !set.ok) throw notFound()
  const changes = await loadPart(asking, DraftChanges, { id: documentId })
  await loadVisit(asking, documentId)
  const { actor } = asking.context
  const subject = subjectOf(document)
  return {
    documentId: document.id,
    groupId: document.groupId,
    title: document.title,
    state: subject.frozen ? 'approved' : 'draft',
    mayEdit: may(actor, 'document.edit', subject),
    mayComment: may(actor, 'comment.write', subject),
    mayPublish: may(actor, 'standard.approve', subject),
    since: sinceOf(changes?.publication),
    set: set.value,
  }
}

/** Reads the draft in which an element is defined, and the element's discussion. */
export async function loadDraftElement(asking: Asking, elementId: string) {
  const { draftElement, elementComments } = await load(asking, DraftElementPlace, { id: elementId })
  const draft = await loadDraft(asking, draftElement.documentId)
  return { draft, elementId: draftElement.id, comments: elementComments }
}

export type ElementRemark = Awaited<ReturnType<typeof loadDraftElement>>['comments'][number]

// Having looked is remembered; where it is not, the next visit shows a few changes too many.
async function loadVisit(asking: Asking, id: string): Promise<void> {
  await act(asking, MarkVisited, { id })
}

interface DocumentFacts {
  readonly groupIds: readonly string[]
  readonly state: string
  readonly approvedById: string | null
}

// Ids of the server's answer: what they are is the schema's word.
function subjectOf({ groupIds, state, approvedById }: DocumentFacts): DocumentSubject {
  return {
    kind: 'document',
    groupIds: groupIds.map((id) => id as GroupId),
    frozen: state === 'approved',
    approvedBy: approvedById as PersonId | null,
  }
}

function sinceOf(publication: { latestVersion: string | null; changes: readonly unknown[] } | undefined) {
  if (!publication?.latestVersion) return null
  return { version: publication.latestVersion, changes: publication.changes.length }
}
