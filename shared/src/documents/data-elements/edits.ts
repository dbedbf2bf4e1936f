import type * as Y from 'yjs'
import type { Outcome } from '#shared/kernel'
import { addName, addRecord, addRecords, moveRecord, removeName, removeRecord, setEntry } from '../record/change-record'
import type { AnyShape, EntryKey, EntryValue, LinesKey, PicksKey, RowOf, RowsKey, TextKey } from '../record/shape'
import { listOf, picksOf, recordOf, rowOf, rowShape, rowsOf, textAt } from './places'
import { type KeyOf, type PartContents, type PartName, type PartShape, parts } from './schema'

// The edits that every list of a set has, made once for all lists and given their spoken names in the files beside
// this one. One call is one gesture and one transaction. A refusal changes nothing.

/** Edits of the records of one part: of rules, of elements. `before`: the key of the record to stand before, null: last. */
export function partEdits<P extends PartName>(part: P) {
  type S = PartShape<P>
  const shape: AnyShape = parts[part].shape
  return {
    add(
      doc: Y.Doc,
      id: KeyOf<P>,
      content: Partial<PartContents[P]> = {},
      before: KeyOf<P> | null = null,
    ): Outcome<string> {
      return inOne(doc, listOf(doc, part), (list) => addRecord(list, id, content, before))
    },
    remove(doc: Y.Doc, id: KeyOf<P>): Outcome<string> {
      return inOne(doc, listOf(doc, part), (list) => removeRecord(list, id))
    },
    move(doc: Y.Doc, id: KeyOf<P>, before: KeyOf<P> | null): Outcome<string> {
      return inOne(doc, listOf(doc, part), (list) => moveRecord(list, id, before))
    },
    set<K extends EntryKey<S>>(doc: Y.Doc, id: KeyOf<P>, field: K, value: EntryValue<S, K>): Outcome<string> {
      return inOne(doc, recordOf(doc, part, id), (record) =>
        setEntry(record, shape[field], `${part}/${id}`, field, value),
      )
    },
    text(doc: Y.Doc, id: KeyOf<P>, field: TextKey<S>): Outcome<Y.Text> {
      return textAt(doc, { part, id, field })
    },
  }
}

/** Edits of the rows of one list of a record: of the obligations of an element. `rowId`: a new id, from `newId`. */
export function rowEdits<P extends PartName, L extends RowsKey<PartShape<P>>>(part: P, list: L) {
  type S = RowOf<PartShape<P>, L>
  type Content = L extends keyof PartContents[P]
    ? PartContents[P][L] extends readonly (infer Row)[]
      ? Partial<Row>
      : never
    : never
  const shape = rowShape(part, list)
  return {
    add(doc: Y.Doc, id: KeyOf<P>, rowId: string, content: Content, before: string | null = null): Outcome<string> {
      return inOne(doc, rowsOf(doc, part, id, list), (rows) => addRecord(rows, rowId, Object(content), before))
    },
    /** Several rows at the end in one gesture, as when a table is pasted. */
    addAll(doc: Y.Doc, id: KeyOf<P>, contents: readonly Content[], newId: () => string): Outcome<readonly string[]> {
      return inOne(doc, rowsOf(doc, part, id, list), (rows) => addRecords(rows, contents.map(Object), newId))
    },
    remove(doc: Y.Doc, id: KeyOf<P>, rowId: string): Outcome<string> {
      return inOne(doc, rowsOf(doc, part, id, list), (rows) => removeRecord(rows, rowId))
    },
    move(doc: Y.Doc, id: KeyOf<P>, rowId: string, before: string | null): Outcome<string> {
      return inOne(doc, rowsOf(doc, part, id, list), (rows) => moveRecord(rows, rowId, before))
    },
    set<K extends EntryKey<S>>(
      doc: Y.Doc,
      id: KeyOf<P>,
      rowId: string,
      field: K,
      value: EntryValue<S, K>,
    ): Outcome<string> {
      const found = rowsOf(doc, part, id, list)
      if (!found.ok) return found
      const path = `${found.value.path}/${rowId}`
      return inOne(doc, rowOf(found.value, rowId), (row) => setEntry(row, shape?.[field], path, field, value))
    },
    text(doc: Y.Doc, id: KeyOf<P>, rowId: string, field: TextKey<S>): Outcome<Y.Text> {
      return textAt(doc, { part, id, list, rowId, field })
    },
  }
}

/** Edits of a list of texts of a record: of the synonyms of an element. */
export function lineEdits<P extends PartName>(part: P, list: LinesKey<PartShape<P>>) {
  return {
    add(doc: Y.Doc, id: KeyOf<P>, rowId: string, text = '', before: string | null = null): Outcome<string> {
      return inOne(doc, rowsOf(doc, part, id, list), (rows) => addRecord(rows, rowId, { text }, before))
    },
    remove(doc: Y.Doc, id: KeyOf<P>, rowId: string): Outcome<string> {
      return inOne(doc, rowsOf(doc, part, id, list), (rows) => removeRecord(rows, rowId))
    },
    move(doc: Y.Doc, id: KeyOf<P>, rowId: string, before: string | null): Outcome<string> {
      return inOne(doc, rowsOf(doc, part, id, list), (rows) => moveRecord(rows, rowId, before))
    },
    text(doc: Y.Doc, id: KeyOf<P>, rowId: string): Outcome<Y.Text> {
      return textAt(doc, { part, id, list, rowId, field: 'text' })
    },
  }
}

/** Edits of a list of names of a record: of the elements of a choice group. */
export function pickEdits<P extends PartName>(part: P, list: PicksKey<PartShape<P>>) {
  return {
    add(doc: Y.Doc, id: KeyOf<P>, name: string): Outcome<string> {
      return inOne(doc, picksOf(doc, part, id, list), (names) => addName(names, `${part}/${id}/${list}`, name))
    },
    /** Taking out a name that is not there changes nothing. */
    remove(doc: Y.Doc, id: KeyOf<P>, name: string): Outcome<string> {
      return inOne(doc, picksOf(doc, part, id, list), (names) => removeName(names, name))
    },
  }
}

/** Runs a change in one transaction on what was found; passes on the refusal when it was not. */
export function inOne<T, R>(doc: Y.Doc, found: Outcome<T>, change: (value: T) => Outcome<R>): Outcome<R> {
  return found.ok ? doc.transact(() => change(found.value)) : found
}
