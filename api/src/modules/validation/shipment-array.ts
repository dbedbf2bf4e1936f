import { type Position, positionsAt, readJson } from '#shared/validator'

/** One shipment of an array with the place it begins at, so that its findings can name places of the whole body. */
export interface ArrayItem {
  readonly bytes: Uint8Array
  readonly start: Position
}

/** The shipments of a JSON array, each as its own bytes; null when the body is one shipment, or no JSON at all. */
export function splitArray(body: Uint8Array, sizeLimit: number): readonly ArrayItem[] | null {
  if (!beginsWithBracket(body)) return null
  const reading = readJson(body, sizeLimit)
  if (!reading.ok || reading.node.kind !== 'array') return null
  const { items } = reading.node
  const starts = positionsAt(
    reading.text,
    items.map(({ from }) => from),
  )
  const encoder = new TextEncoder()
  return items.map(({ from, to }, index) => ({
    bytes: encoder.encode(reading.text.slice(from, to)),
    start: starts[index] ?? { line: 1, column: 1 },
  }))
}

/** A place inside an item as a place of the body. */
export function placeInBody(start: Position, at: Position): Position {
  if (at.line > 1) return { line: start.line + at.line - 1, column: at.column }
  return { line: start.line, column: start.column + at.column - 1 }
}

function beginsWithBracket(body: Uint8Array): boolean {
  const first = body.find((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)
  return first === 0x5b
}
