import { type Asking, load, loadPart, notFound } from '~/graphql'
import { type Comment, ElementComments } from '../../comments/comments.queries'
import { pinnedVersion } from '../choose-version'
import { type CodeNames, loadCodeNames } from '../parts/code-names.load'
import { type DraftAccess, loadDraft } from '../standard.load'
import type { Version } from '../standards.queries'
import {
  DraftElement,
  type Element,
  ElementOfVersion,
  ElementSurroundings,
  PublishedElement,
  type Surroundings,
} from './element.queries'
import { rulesUsing } from './rules-using'

/** What the page of an element shows. */
export interface ElementContent {
  readonly element: Element
  /** The published version that it is read from; null while it is only a draft. */
  readonly version: Version | null
  /** The newest version that has it, where that is another one; null otherwise. */
  readonly newest: string | null
  readonly pinned: string | null
  readonly names: CodeNames
  readonly rules: readonly Surroundings['rules'][number][]
  readonly choiceGroups: readonly Surroundings['choiceGroups'][number][]
  readonly comments: readonly Comment[]
  readonly draft: DraftAccess | null
}

type Found = Pick<ElementContent, 'element' | 'version' | 'newest'>

/** Reads an element: the pinned version's, else as last published, else the draft for those who may read it. */
export async function loadElement(asking: Asking, id: string): Promise<ElementContent> {
  const pinned = pinnedVersion(asking.request)
  const found = (await loadPublished(asking, id, pinned)) ?? (await loadOnlyDraft(asking, id))
  const standardId = found.element.documentId
  const [{ elementComments }, draft, around] = await Promise.all([
    load(asking, ElementComments, { elementId: id }),
    loadDraft(asking, standardId),
    found.version && loadAround(asking, found.element, standardId, found.version.version),
  ])
  const nothing = { names: {}, rules: [], choiceGroups: [] }
  return { ...found, pinned, comments: elementComments, draft, ...(around ?? nothing) }
}

async function loadPublished(asking: Asking, id: string, pinned: string | null): Promise<Found | null> {
  const { publishedElement } = await load(asking, PublishedElement, { id })
  if (!publishedElement) return null
  const { standardId, version: newest } = publishedElement.version
  if (pinned === null || newest === pinned) return { ...publishedElement, newest: null }
  const { standardVersion } = await load(asking, ElementOfVersion, { standardId, version: pinned, id })
  const { element, ...version } = standardVersion
  return { element, version, newest }
}

async function loadOnlyDraft(asking: Asking, id: string): Promise<Found> {
  const answer = await loadPart(asking, DraftElement, { id })
  if (!answer) throw notFound()
  return { element: answer.draftElement, version: null, newest: null }
}

async function loadAround(asking: Asking, element: Element, standardId: string, version: string) {
  const [{ standardVersion }, names] = await Promise.all([
    load(asking, ElementSurroundings, { standardId, version }),
    loadCodeNames(asking, standardId, version),
  ])
  return {
    names,
    rules: rulesUsing(element, standardVersion.rules),
    choiceGroups: standardVersion.choiceGroups.filter(({ of }) => of.includes(element.id)),
  }
}
