// The shape of a record says, field by field, how it is kept in a live document, so that reading, seeding, checking and
// editing all follow one table. A record is a flat Y.Map; a nested object of the model (`name: {en, fr}`) is kept under
// dotted keys (`name.en`), because a nested map that two people create at once would lose one of them.

/** Prose or an expression: a Y.Text, so that two people typing merge character by character. */
export interface TextField {
  readonly kind: 'text'
  /** UTF-16 code units. */
  readonly maximum: number
}

/** A small choice or an identifier: one map entry; of two settings at once the last one holds for everybody. */
export interface EntryField<T> {
  readonly kind: 'entry'
  /** What an absent or unreadable entry reads as. */
  readonly empty: T
  /** UTF-16 code units of a text value. */
  readonly maximum: number
  /** The value, or undefined when it is not one of this field. */
  parse(raw: unknown): T | undefined
}

/** A list of records: a Y.Map from row key to record, in order of position. Rows added at once are all kept. */
export interface RowsField<Row extends AnyShape = AnyShape> {
  readonly kind: 'rows'
  readonly row: Row
}

/** A list of texts: rows with one Y.Text each, called `text`. */
export interface LinesField {
  readonly kind: 'lines'
  readonly row: { readonly text: TextField }
}

/** A list of names in which each occurs once: a Y.Map from name to position. The same name added twice is there once. */
export interface PicksField {
  readonly kind: 'picks'
}

export type AnyField = TextField | EntryField<unknown> | RowsField | LinesField | PicksField
export interface AnyShape {
  readonly [key: string]: AnyField
}

type Nested<T> = T extends readonly unknown[] | string | number | boolean | null ? false : true
type Keys<T> = {
  [K in keyof T & string]: Nested<T[K]> extends true ? `${K}.${keyof T[K] & string}` : K
}[keyof T & string]
type At<T, P> = P extends keyof T
  ? T[P]
  : P extends `${infer Outer}.${infer Inner}`
    ? Outer extends keyof T
      ? Inner extends keyof T[Outer]
        ? T[Outer][Inner]
        : never
      : never
    : never
type FieldFor<V> = [V] extends [readonly (infer Row)[]]
  ? Row extends string
    ? LinesField | PicksField
    : RowsField<Shape<Row>>
  : string extends V
    ? TextField | EntryField<V>
    : EntryField<V>

/** The table for records of the model type `T`: compiles only while every field of `T` has a line that can hold it. */
export type Shape<T> = { readonly [P in Keys<T>]: FieldFor<At<T, P>> }

type KeysOfKind<S, F> = { [K in keyof S & string]: S[K] extends F ? K : never }[keyof S & string]
export type TextKey<S> = KeysOfKind<S, TextField>
export type EntryKey<S> = KeysOfKind<S, EntryField<unknown>>
export type RowsKey<S> = KeysOfKind<S, RowsField>
export type LinesKey<S> = KeysOfKind<S, LinesField>
export type PicksKey<S> = KeysOfKind<S, PicksField>
export type EntryValue<S, K extends keyof S> = S[K] extends EntryField<infer T> ? T : never
export type RowOf<S, K extends keyof S> = S[K] extends RowsField<infer Row> ? Row : never

/** Text up to `maximum` UTF-16 code units. */
export function text(maximum: number): TextField {
  return { kind: 'text', maximum }
}

/** A short text that is set as a whole. */
export function line(maximum = 100): EntryField<string> {
  return { kind: 'entry', empty: '', maximum, parse: (raw) => (typeof raw === 'string' ? raw : undefined) }
}

/** One of a closed list; an absent one reads as the first. */
export function choice<T extends string>(of: readonly [T, ...T[]]): EntryField<T> {
  return { kind: 'entry', empty: of[0], maximum: 100, parse: (raw) => of.find((known) => known === raw) }
}

/** A whole number from 0 to `maximum`; an absent one reads as `empty`. */
export function count(empty: number, maximum: number): EntryField<number> {
  const isCount = (raw: unknown): raw is number => Number.isInteger(raw) && Number(raw) >= 0 && Number(raw) <= maximum
  return { kind: 'entry', empty, maximum: 100, parse: (raw) => (isCount(raw) ? raw : undefined) }
}

/** The entry, or null for *not chosen*. */
export function maybe<T>(entry: EntryField<T>): EntryField<T | null> {
  return { ...entry, empty: null, parse: (raw) => (raw === null ? null : entry.parse(raw)) }
}

/** A list of records. */
export function rows<Row extends AnyShape>(row: Row): RowsField<Row> {
  return { kind: 'rows', row }
}

/** A list of texts of up to `maximum` UTF-16 code units each. */
export function lines(maximum: number): LinesField {
  return { kind: 'lines', row: { text: text(maximum) } }
}

/** A list of names without repetition. */
export function picks(): PicksField {
  return { kind: 'picks' }
}

/** Key of the entry that holds the position of a record in its list. */
export const positionKey = 'position'
