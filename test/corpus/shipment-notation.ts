import type { Json } from '#shared/kernel'
import { bases } from './bases'

// The `differs` column of the tables, turned into the bytes of a message. Values are kept as they are written, so
// that 18.50, 1.85e1 and NaN reach the validator untouched.

/** A message under construction: a leaf is JSON text, spelt exactly so. */
type Part = string | Part[] | Map<string, Part>

/** The bytes of the shipment that a row describes. Throws when the row does not follow the notation. */
export function shipment(base: string, differs: string): Uint8Array {
  if (base === 'raw') return bytesOf(differs)
  const start = bases[base]
  if (start === undefined) throw new Error(`There is no base "${base}"`)
  const message = toPart(start)
  const changes = differs === '' ? [] : differs.split(' ; ')
  const sets = changes.filter((change) => !change.includes(' → '))
  for (const change of sets) set(message, change)
  const replaced = changes.filter((change) => change.includes(' → ')).reduce(replace, print(message))
  return bytesOf(replaced)
}

function set(message: Part, change: string): void {
  const [, pointer, written] = /^(\/\S*) = (.+)$/su.exec(change) ?? []
  if (pointer === undefined || written === undefined) throw new Error(`Not a change: ${change}`)
  const steps = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = steps.pop() ?? ''
  const owner = steps.reduce(childOf, message)
  if (owner instanceof Map) {
    if (written === '-' && !owner.delete(last)) throw new Error(`There is nothing to take out: ${change}`)
    if (written !== '-') owner.set(last, partOf(written))
  } else if (Array.isArray(owner)) {
    owner[Number(last)] = partOf(written)
  } else throw new Error(`There is nothing at the place of: ${change}`)
}

function childOf(owner: Part, step: string): Part {
  const child = owner instanceof Map ? owner.get(step) : Array.isArray(owner) ? owner[Number(step)] : undefined
  if (child === undefined) throw new Error(`There is no member ${step} to go into`)
  return child
}

/** A value as written, or one of the three shorthands: repeated letters, lines, nested arrays. */
function partOf(written: string): Part {
  const [, letter, times] = /^"(.)" × ([0-9]+)$/u.exec(written) ?? []
  if (letter !== undefined) return `"${letter.repeat(Number(times))}"`
  const [, deep] = /^nested × ([0-9]+)$/.exec(written) ?? []
  if (deep !== undefined) return '['.repeat(Number(deep)) + ']'.repeat(Number(deep))
  const [, many, worth] = /^([0-9]+) lines of ([0-9.]+)$/.exec(written) ?? []
  if (worth !== undefined) return Array.from({ length: Number(many) }, (_, i) => lineText(i + 1, worth))
  return written
}

function lineText(lineNumber: number, amount: string): string {
  return JSON.stringify({ lineNumber, description: 'Spoon', value: { amount, currency: 'USD' } })
}

function replace(text: string, change: string): string {
  const [from = '', to = ''] = change.split(' → ')
  if (!text.includes(from)) throw new Error(`The message does not contain ${from}`)
  return text.replace(from, () => to)
}

function toPart(value: Json): Part {
  if (Array.isArray(value)) return value.map(toPart)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value).flatMap(([name, member]): [string, Part][] =>
    member === undefined ? [] : [[name, toPart(member)]],
  )
  return new Map(members)
}

function print(part: Part): string {
  if (typeof part === 'string') return part
  if (Array.isArray(part)) return `[${part.map(print).join(',')}]`
  return `{${[...part].map(([name, member]) => `${JSON.stringify(name)}:${print(member)}`).join(',')}}`
}

/** UTF-8, where `\xHH` is one byte. */
function bytesOf(text: string): Uint8Array {
  const pieces = text.split(/(\\x[0-9A-F]{2})/)
  return Buffer.concat(
    pieces.map((piece, i) => (i % 2 === 1 ? Buffer.from([Number.parseInt(piece.slice(2), 16)]) : Buffer.from(piece))),
  )
}
