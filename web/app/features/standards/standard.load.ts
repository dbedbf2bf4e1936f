import { redirect } from '@remix-run/node'
import type { GroupId, PersonId } from '#shared/kernel'
import { type DocumentSubject, may } from '#shared/people'
import { type Asking, load, loadPart, notFound } from '~/graphql'
import { documentPath } from '../documents/document-path'
import { chooseVersion, pinnedVersion } from './choose-version'
import { type Draft, DraftOfStandard, type Standard, StandardWithVersions, type Version } from './standards.queries'

/** What every page of a standard shows around its part. */
export interface StandardContent {
  readonly standard: Standard
  readonly version: Version
  /** The version that the address asks for; null follows the one in force. */
  readonly pinned: string | null
  /** Where this version is found for ever, for citing it. */
  readonly address: string
  /** The loader's clock, ISO 8601. */
  readonly now: string
  /** The draft behind it, for those who may read it. */
  readonly draft: DraftAccess | null
}

/** A draft and what the reader may do with it. */
export interface DraftAccess {
  readonly document: Draft
  readonly mayEdit: boolean
  readonly mayComment: boolean
}

/** Reads a standard. A set that is not published yet leads those who may read it to its draft. */
export async function loadStandard(asking: Asking, id: string): Promise<StandardContent> {
  const draft = await loadDraft(asking, id)
  const published = await (draft
    ? loadPart(asking, StandardWithVersions, { id })
    : load(asking, StandardWithVersions, { id }))
  if (!published) throw redirect(documentPath(id))
  const pinned = pinnedVersion(asking.request)
  const version = chooseVersion(published.standard, pinned)
  if (!version) throw notFound()
  const { origin } = new URL(asking.request.url)
  return {
    standard: published.standard,
    version,
    pinned,
    address: `${origin}/s/${id}?version=${version.version}`,
    now: new Date().toISOString(),
    draft,
  }
}

/** The number of the version that a part of a standard shows. */
export async function loadVersionNumber(asking: Asking, id: string): Promise<string> {
  const { standard } = await load(asking, StandardWithVersions, { id })
  const version = chooseVersion(standard, pinnedVersion(asking.request))
  if (!version) throw notFound()
  return version.version
}

/** The draft of a standard with the reader's rights; null for those who may not read it. */
export async function loadDraft(asking: Asking, id: string): Promise<DraftAccess | null> {
  if (asking.context.actor.kind !== 'person') return null
  const answer = await loadPart(asking, DraftOfStandard, { id })
  if (!answer) return null
  const subject = subjectOf(answer.document)
  return {
    document: answer.document,
    mayEdit: may(asking.context.actor, 'document.edit', subject),
    mayComment: may(asking.context.actor, 'comment.write', subject),
  }
}

interface DraftFacts {
  readonly groupIds: readonly string[]
  readonly state: string
  readonly approvedById: string | null
}

/** The subject that the table of rights is asked about. The ids come from the server as the plain strings of JSON. */
export function subjectOf({ groupIds, state, approvedById }: DraftFacts): DocumentSubject {
  return {
    kind: 'document',
    groupIds: groupIds as readonly GroupId[],
    frozen: state === 'approved',
    approvedBy: approvedById as PersonId | null,
  }
}
