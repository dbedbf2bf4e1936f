import type * as Y from 'yjs'
import { type Change, compareSets } from '#shared/definitions'
import { dataElementsKind } from '#shared/documents'
import type { Json } from '#shared/kernel'

/** What a person changed in a set, one change a paragraph, for putting on the clipboard and proposing again. */
export function changesAsText(without: Y.Doc, mine: Y.Doc): string {
  const changes = compareSets(dataElementsKind.read(without).model, dataElementsKind.read(mine).model)
  return changes.map(paragraph).join('\n\n')
}

function paragraph({ part, id, kind, field, before, after }: Change): string {
  const place = [id || part, field].filter(Boolean).join(' ')
  if (kind === 'removed') return `- ${place}\n${written(before)}`
  return `${kind === 'added' ? '+' : '±'} ${place}\n${written(after)}`
}

function written(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
}
