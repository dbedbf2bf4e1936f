/** One value of a JSON text with its place: UTF-16 offsets into the decoded text, end exclusive. */
export type JsonNode =
  | { readonly kind: 'null'; readonly from: number; readonly to: number }
  | { readonly kind: 'boolean'; readonly truth: boolean; readonly from: number; readonly to: number }
  /** `text` is the number exactly as it was written. */
  | { readonly kind: 'number'; readonly text: string; readonly from: number; readonly to: number }
  | { readonly kind: 'string'; readonly text: string; readonly from: number; readonly to: number }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[]; readonly from: number; readonly to: number }
  | JsonObject

/** An object of a JSON text. */
export interface JsonObject {
  readonly kind: 'object'
  /** The first member of each name. A Map, so that `__proto__` is a name like any other. */
  readonly members: ReadonlyMap<string, JsonMember>
  /** Further members of a name that is taken. */
  readonly repeated: readonly JsonMember[]
  readonly from: number
  readonly to: number
}

/** A member of an object: its name, where the name stands, and its value. */
export interface JsonMember {
  readonly name: string
  /** Where the quoted name begins. */
  readonly from: number
  readonly value: JsonNode
}

/** A place for people: both count from 1, columns in Unicode code points. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The line and column of an offset. Lines end with LF, CR LF or CR. */
export function positionAt(text: string, offset: number): Position {
  let line = 1
  let column = 1
  for (let i = 0; i < offset && i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) {
      line++
      column = 1
    } else if (unit < 0xdc00 || unit > 0xdfff) column++
  }
  return { line, column }
}

/** `positionAt` for many offsets in one pass over the text; answers in the order asked. */
export function positionsAt(text: string, offsets: readonly number[]): readonly Position[] {
  const answers = new Map<number, Position>()
  let start = 0
  let base: Position = { line: 1, column: 1 }
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    const step = positionAt(text.slice(start, Math.min(offset, text.length) + 1), offset - start)
    base = step.line === 1 ? { line: base.line, column: base.column + step.column - 1 } : moved(base, step)
    start = offset
    answers.set(offset, base)
  }
  return offsets.map((offset) => answers.get(offset) ?? base)
}

function moved(base: Position, step: Position): Position {
  return { line: base.line + step.line - 1, column: step.column }
}
