import type * as Y from 'yjs'
import { type Outcome, ok } from '#shared/kernel'
import { setEntry } from '../record/change-record'
import { orderedRows } from '../record/ordered'
import { inOne, partEdits, rowEdits } from './edits'
import { listOf, recordOf, wholeOf } from './places'
import { parts } from './schema'

const classEdits = partEdits('class')
/** Edits of object classes. Their names change by `renameClass`. */
export const { add: addClass, remove: removeClass, move: moveClass, text: classText } = classEdits

const codeListEdits = partEdits('codeList')
/** Edits of code lists. Their ids change by `renameCodeList`. */
export const {
  add: addCodeList,
  remove: removeCodeList,
  move: moveCodeList,
  set: setCodeListField,
  text: codeListText,
} = codeListEdits

/** Edits of the codes of a list. */
export const {
  add: addCode,
  addAll: addCodes,
  remove: removeCode,
  move: moveCode,
  set: setCodeField,
  text: codeText,
} = rowEdits('codeList', 'codes')

/** Gives a class another name, and the same name to every element and to the root class that spoke of the old one. */
export function renameClass(doc: Y.Doc, id: string, name: string): Outcome<string> {
  return inOne(doc, recordOf(doc, 'class', id), (record) => {
    const before = record.get('name')
    const renamed = classEdits.set(doc, id, 'name', name)
    if (!renamed.ok || before === '' || before === undefined) return renamed
    replaceInElements(doc, 'objectClass', before, name)
    replaceInElements(doc, 'representation.objectClass', before, name)
    const whole = wholeOf(doc)
    if (whole.ok && whole.value.get('rootClass') === before) whole.value.set('rootClass', name)
    return renamed
  })
}

/** Gives a code list another id, and the same id to every element that spoke of the old one. */
export function renameCodeList(doc: Y.Doc, id: string, listId: string): Outcome<string> {
  return inOne(doc, recordOf(doc, 'codeList', id), (record) => {
    const before = record.get('id')
    const renamed = codeListEdits.set(doc, id, 'id', listId)
    if (renamed.ok && before !== '' && before !== undefined) {
      replaceInElements(doc, 'representation.codeList', before, listId)
    }
    return renamed
  })
}

function replaceInElements(doc: Y.Doc, field: string, before: unknown, after: string): Outcome<null> {
  const elements = listOf(doc, 'element')
  if (!elements.ok) return elements
  for (const { row, key } of orderedRows(elements.value.rows, elements.value.isKey)) {
    if (row.get(field) === before) setEntry(row, parts.element.shape.objectClass, `element/${key}`, field, after)
  }
  return ok(null)
}
