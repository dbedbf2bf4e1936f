import type { LocalizedText } from '#shared/kernel'
import { type MalformedReason, malformedText } from './malformed'
import { type JsonMember, type JsonNode, type JsonObject, type Position, positionAt } from './node'

// Reads UTF-8 bytes to a tree that knows its places. It accepts what RFC 8259 allows and `JSON.parse` accepts, less
// what cannot mean one thing: a byte order mark (§8.1 forbids sending it) and escapes that are half a character
// (RFC 7493 §2.1). A repeated member name is kept for the judge to report. Recursion is bounded by the depth limit.

/** Arrays and objects inside one another; a shipment of this house needs five. */
export const depthLimit = 64
/** Bytes of one message unless the caller says otherwise: 10 MiB. */
export const defaultSizeLimit = 10 * 1024 * 1024
/** Values in one message: twenty thousand lines of fifty elements. Bounds memory where bytes alone would not. */
export const valueLimit = 1_000_000

/** Why bytes are not read: one fault, its exact place, and how to mend it. */
export interface Malformed {
  readonly reason: MalformedReason
  /** UTF-16 offset into the decoded text. */
  readonly offset: number
  readonly position: Position
  readonly text: LocalizedText
  readonly fix: LocalizedText
}

/** The tree with the decoded text it was read from, or the fault. */
export type JsonReading =
  | { readonly ok: true; readonly text: string; readonly node: JsonNode }
  | { readonly ok: false; readonly malformed: Malformed }

/** Reads one JSON text. Never throws; the first fault is reported with its position. */
export function readJson(bytes: Uint8Array, sizeLimit = defaultSizeLimit): JsonReading {
  if (bytes.length > sizeLimit) return malformed('', 'too-large', 0, sizeLimit)
  const text = decode(bytes)
  if (text === undefined) {
    const sound = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, firstBadByte(bytes)))
    return malformed(sound, 'not-utf8', sound.length)
  }
  return readJsonText(text)
}

/** `readJson` for a text already decoded. */
export function readJsonText(text: string): JsonReading {
  if (text.charCodeAt(0) === 0xfeff) return malformed(text, 'byte-order-mark', 0)
  const reader = new Reader(text)
  const node = reader.whole()
  if (node !== undefined) return { ok: true, text, node }
  return malformed(text, reader.fault, reader.at, reader.fault === 'too-deep' ? depthLimit : valueLimit)
}

function malformed(text: string, reason: MalformedReason, offset: number, limit = 0): JsonReading {
  const found = JSON.stringify(String.fromCodePoint(text.codePointAt(offset) ?? 32))
  return {
    ok: false,
    malformed: { reason, offset, position: positionAt(text, offset), ...malformedText(reason, found, limit) },
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // A fatal decoder has no other way to say that the bytes are not UTF-8.
    return undefined
  }
}

/** Index of the first byte that is not part of well-formed UTF-8 (Unicode 15, table 3-7). */
function firstBadByte(bytes: Uint8Array): number {
  let i = 0
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i)
    if (length === 0) return i
    i += length
  }
  return i
}

function sequenceLength(bytes: Uint8Array, i: number): number {
  const [lead, second] = [bytes[i] ?? 0, bytes[i + 1] ?? 0]
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0
  const overlongOrOutside =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f)
  return overlongOrOutside ? 0 : length
}

const numberText = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
// The longest run that ends a string without anything to decode. What it passes over (DEL, C1 controls) the slow way reads.
const plainString = /[^"\\\p{Cc}]*"/uy
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/** A cursor over the text. Each method answers a value, or undefined after setting `fault` at `at`. */
class Reader {
  at = 0
  fault: MalformedReason = 'value-expected'
  private depth = 0
  private values = 0

  constructor(private readonly text: string) {}

  whole(): JsonNode | undefined {
    this.space()
    if (this.at === this.text.length) return this.stop('empty')
    const node = this.value()
    if (node === undefined) return undefined
    this.space()
    return this.at === this.text.length ? node : this.stop('after-end')
  }

  private value(): JsonNode | undefined {
    if (++this.values > valueLimit) return this.stop('too-many-values')
    const from = this.at
    switch (this.text.charCodeAt(from)) {
      case 0x7b:
        return this.nested(() => this.object())
      case 0x5b:
        return this.nested(() => this.array())
      case 0x22: {
        const text = this.string()
        return text === undefined ? undefined : { kind: 'string', text, from, to: this.at }
      }
      case 0x74:
        return this.word('true', { kind: 'boolean', truth: true, from, to: from + 4 })
      case 0x66:
        return this.word('false', { kind: 'boolean', truth: false, from, to: from + 5 })
      case 0x6e:
        return this.word('null', { kind: 'null', from, to: from + 4 })
      default:
        return this.number()
    }
  }

  private nested(read: () => JsonNode | undefined): JsonNode | undefined {
    if (this.depth === depthLimit) return this.stop('too-deep')
    this.depth++
    const node = read()
    this.depth--
    return node
  }

  private object(): JsonObject | undefined {
    const from = this.at++
    const members = new Map<string, JsonMember>()
    const repeated: JsonMember[] = []
    this.space()
    if (this.takes('}')) return { kind: 'object', members, repeated, from, to: this.at }
    do {
      this.space()
      const member = this.member()
      if (member === undefined) return undefined
      if (members.has(member.name)) repeated.push(member)
      else members.set(member.name, member)
      this.space()
    } while (this.takes(','))
    return this.takes('}') ? { kind: 'object', members, repeated, from, to: this.at } : this.stop('comma-expected')
  }

  private member(): JsonMember | undefined {
    const from = this.at
    if (this.text[from] !== '"') return this.stop('name-expected')
    const name = this.string()
    if (name === undefined) return undefined
    this.space()
    if (!this.takes(':')) return this.stop('colon-expected')
    this.space()
    const value = this.value()
    return value && { name, from, value }
  }

  private array(): JsonNode | undefined {
    const from = this.at++
    const items: JsonNode[] = []
    this.space()
    if (this.takes(']')) return { kind: 'array', items, from, to: this.at }
    do {
      this.space()
      const item = this.value()
      if (item === undefined) return undefined
      items.push(item)
      this.space()
    } while (this.takes(','))
    return this.takes(']') ? { kind: 'array', items, from, to: this.at } : this.stop('comma-expected')
  }

  private number(): JsonNode | undefined {
    const from = this.at
    const first = this.text.charCodeAt(from)
    if (first !== 0x2d && !(first >= 0x30 && first <= 0x39)) return this.stop('value-expected')
    numberText.lastIndex = from
    if (!numberText.test(this.text)) return this.stop('number')
    this.at = numberText.lastIndex
    if (/[0-9.eE+-]/.test(this.text[this.at] ?? '')) return this.stop('number')
    return { kind: 'number', text: this.text.slice(from, this.at), from, to: this.at }
  }

  private word(word: string, node: JsonNode): JsonNode | undefined {
    if (!this.text.startsWith(word, this.at)) return this.stop('value-expected')
    this.at += word.length
    return node
  }

  private string(): string | undefined {
    const start = this.at + 1
    plainString.lastIndex = start
    if (plainString.test(this.text)) {
      this.at = plainString.lastIndex
      return this.text.slice(start, this.at - 1)
    }
    return this.escapedString(start)
  }

  private escapedString(start: number): string | undefined {
    const parts: string[] = []
    this.at = start
    for (;;) {
      const from = this.at
      while (this.text.charCodeAt(this.at) >= 0x20 && this.text[this.at] !== '"' && this.text[this.at] !== '\\')
        this.at++
      parts.push(this.text.slice(from, this.at))
      if (this.takes('"')) return parts.join('')
      if (this.at >= this.text.length) return this.stop('unfinished')
      if (this.text[this.at] !== '\\') return this.stop('control-character')
      const escaped = this.escape()
      if (escaped === undefined) return undefined
      parts.push(escaped)
    }
  }

  private escape(): string | undefined {
    const letter = this.text[this.at + 1]
    if (letter === 'u') return this.unicodeEscape()
    const meant = letter === undefined ? undefined : escapes[letter]
    if (meant === undefined) return this.stop('escape')
    this.at += 2
    return meant
  }

  private unicodeEscape(): string | undefined {
    const high = this.hex(this.at)
    if (high === undefined) return this.stop('escape')
    if (high < 0xd800 || high > 0xdfff) {
      this.at += 6
      return String.fromCharCode(high)
    }
    const low = this.hex(this.at + 6)
    if (high > 0xdbff || low === undefined || low < 0xdc00 || low > 0xdfff) return this.stop('surrogate')
    this.at += 12
    return String.fromCharCode(high, low)
  }

  private hex(from: number): number | undefined {
    const sequence = this.text.slice(from, from + 6)
    return /^\\u[0-9a-fA-F]{4}$/.test(sequence) ? Number.parseInt(sequence.slice(2), 16) : undefined
  }

  private takes(character: string): boolean {
    if (this.text[this.at] !== character) return false
    this.at++
    return true
  }

  private space(): void {
    for (;;) {
      const unit = this.text.charCodeAt(this.at)
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return
      this.at++
    }
  }

  /** The text ran out, whatever was expected next: that is what the sender needs to hear. */
  private stop(reason: MalformedReason): undefined {
    this.fault = this.at >= this.text.length && reason !== 'empty' ? 'unfinished' : reason
    return undefined
  }
}
