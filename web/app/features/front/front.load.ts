import type { LocalizedText } from '#shared/kernel'
import { type Asking, load, loadPart } from '~/graphql'
import { DemonstrationAccounts } from '../identity/identity.queries'
import { CheckMessage, FrontPageExample } from '../validation/validation.queries'
import { FrontDiscussion, type FrontDocument, FrontDraft, type FrontStandard, FrontStandards } from './front.queries'

const NEWEST = 5

/** The discussion that the example's finding leads to. */
export interface FrontTalk {
  readonly elementId: string
  readonly remarks: number
}

/** Somebody of the demonstration whom a visitor may be. */
export interface Guide {
  readonly key: string
  readonly name: string
  readonly part: LocalizedText
}

/** What the front page shows of this installation; what does not exist yet is null or empty. */
export interface FrontContent {
  readonly example: { readonly standardId: string; readonly message: string } | null
  readonly standards: readonly FrontStandard[]
  readonly draft: FrontDocument | null
  readonly talk: FrontTalk | null
  readonly isPerson: boolean
  /** The people of the demonstration, for strangers; none elsewhere. */
  readonly guides: readonly Guide[]
}

export async function loadFront(asking: Asking): Promise<FrontContent> {
  const { actor, demonstration } = asking.context
  const isPerson = actor.kind === 'person'
  const [{ standards }, example, drafts, cast] = await Promise.all([
    load(asking, FrontStandards),
    loadPart(asking, FrontPageExample),
    isPerson ? loadPart(asking, FrontDraft) : null,
    demonstration && !isPerson ? loadPart(asking, DemonstrationAccounts) : null,
  ])
  const shown = example?.frontPageExample ?? null
  return {
    example: shown,
    standards: newestFirst(standards).slice(0, NEWEST),
    draft: drafts?.myDocuments[0] ?? null,
    talk: shown && (await talkBehind(asking, shown)),
    isPerson,
    guides: (cast?.demonstrationAccounts ?? []).map(({ key, name, part }) => ({ key, name, part })),
  }
}

/** Where the example's first finding is discussed; null where nobody has said anything in public yet. */
async function talkBehind(asking: Asking, { standardId, message }: NonNullable<FrontContent['example']>) {
  const judged = await loadPart(asking, CheckMessage, { standardId, message })
  const elementId = judged?.checkMessage.findings.find((finding) => finding.elementId)?.elementId
  if (!elementId) return null
  const discussion = await loadPart(asking, FrontDiscussion, { elementId })
  const remarks = discussion?.elementComments.length ?? 0
  return remarks > 0 ? { elementId, remarks } : null
}

/** By the day of their latest publication, the newest first. */
export function newestFirst(standards: readonly FrontStandard[]): readonly FrontStandard[] {
  const latest = ({ versions }: FrontStandard) => versions[0]?.publishedAt ?? ''
  return [...standards].sort((a, b) => latest(b).localeCompare(latest(a)))
}
