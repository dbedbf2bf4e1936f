import * as Y from 'yjs'
import type { DataElementSet, MessageRoles } from '#shared/definitions'
import { type Outcome, ok } from '#shared/kernel'
import { setEntry } from '../record/change-record'
import { restoreList, restoreRecord } from '../record/restore-record'
import type { TextKey } from '../record/shape'
import type { TextEdit } from '../text-edit'
import { inOne } from './edits'
import { textAt, wholeOf } from './places'
import { liveRoot } from './roots'
import { partNames, parts, roots, setRoot, setShape, versionKey } from './schema'

/** The live text of a field of the set as a whole: `title.en`, `purpose.fr`. */
export function setText(doc: Y.Doc, field: TextKey<typeof setShape>): Outcome<Y.Text> {
  return textAt(doc, { part: setRoot, field })
}

/** Names the class that a whole message is one of. */
export function setRootClass(doc: Y.Doc, name: DataElementSet['rootClass']): Outcome<string> {
  return inOne(doc, wholeOf(doc), (set) => setEntry(set, setShape.rootClass, setRoot, 'rootClass', name))
}

/** Chooses the elements that tell who files, how the goods travel and which date counts; roles not named stay. */
export function setRoles(doc: Y.Doc, roles: Partial<MessageRoles>): Outcome<null> {
  return inOne(doc, wholeOf(doc), (set) => {
    for (const role of ['filer', 'mode', 'asOf'] as const) {
      const element = roles[role]
      if (element === undefined) continue
      const chosen = setEntry(set, setShape[`roles.${role}`], setRoot, `roles.${role}`, element)
      if (!chosen.ok) return chosen
    }
    return ok(null)
  })
}

/** Puts what a person typed into a live text, in one transaction. Places outside the text are brought back into it. */
export function editText(text: Y.Text, edit: TextEdit): void {
  const at = Math.min(edit.at, text.length)
  const remove = Math.min(edit.remove, text.length - at)
  const change = () => {
    if (remove > 0) text.delete(at, remove)
    if (edit.insert !== '') text.insert(at, edit.insert)
  }
  if (text.doc === null) change()
  else text.doc.transact(change)
}

/**
 * Undo and redo of this person's own edits: everything done through the edit functions in this copy of the document,
 * nothing that came in from others. Close it with `destroy` when the page is left.
 */
export function trackOwnEdits(doc: Y.Doc): Y.UndoManager {
  const scope = roots.flatMap((name) => liveRoot(doc, name) ?? [])
  return new Y.UndoManager(scope, { trackedOrigins: new Set([null]) })
}

/**
 * Puts back, empty, what the document lacks and takes out what its kind does not know, so that it can be edited and
 * published again. For a person to ask for when `read` reports such defects; a document without them stays as it is.
 */
export function restoreMissingParts(doc: Y.Doc): void {
  doc.transact(() => {
    const set = liveRoot(doc, setRoot)
    if (set) restoreRecord(setShape, set, [versionKey])
    for (const part of partNames) {
      const list = liveRoot(doc, parts[part].root)
      if (list) restoreList(parts[part].shape, list, parts[part].isKey)
    }
    for (const name of [...doc.share.keys()]) {
      if (roots.includes(name)) continue
      const foreign = liveRoot(doc, name)
      for (const key of foreign ? [...foreign.keys()] : []) foreign?.delete(key)
    }
  })
}
