import { Transform, type TransformCallback } from 'node:stream'

const NEWLINE = 0x0a

/** One line of a stream; `tooLong` lines come without their bytes. Blank lines are not lines. */
export type Line = { readonly number: number } & ({ readonly bytes: Buffer } | { readonly tooLong: true })

/**
 * Cuts a byte stream into lines. Memory is bounded by one line of `limit` bytes, however long the stream or a line is:
 * what is over the limit is skipped up to its newline and reported as too long.
 */
export class LineCutter extends Transform {
  private kept: Buffer[] = []
  private size = 0
  private number = 1

  constructor(private readonly limit: number) {
    super({ readableObjectMode: true, readableHighWaterMark: 16 })
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      this.keep(chunk.subarray(start, end))
      this.endLine()
      start = end + 1
    }
    this.keep(chunk.subarray(start))
    done()
  }

  override _flush(done: TransformCallback): void {
    this.endLine()
    done()
  }

  private keep(part: Buffer): void {
    this.size += part.length
    if (this.size > this.limit) this.kept = []
    else if (part.length > 0) this.kept.push(part)
  }

  private endLine(): void {
    const line = this.takeLine()
    if (line) this.push(line)
    this.number++
    this.kept = []
    this.size = 0
  }

  private takeLine(): Line | null {
    if (this.size > this.limit) return { number: this.number, tooLong: true }
    const bytes = Buffer.concat(this.kept)
    return isBlank(bytes) ? null : { number: this.number, bytes }
  }
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
