import { Readable } from 'node:stream'
import { type Line, LineCutter } from './ndjson'

async function cut(chunks: readonly string[], limit = 20): Promise<Line[]> {
  const lines: Line[] = []
  for await (const line of Readable.from(chunks.map((chunk) => Buffer.from(chunk))).pipe(new LineCutter(limit))) {
    lines.push(line)
  }
  return lines
}

const texts = (lines: readonly Line[]) => lines.map((line) => ('bytes' in line ? line.bytes.toString() : 'too long'))

describe('lines of a stream', () => {
  it('come out whole, however they are cut on the way', async () => {
    expect(texts(await cut(['{"a"', ':1}\n{"b":2', '}\n', '{"c":3}']))).toEqual(['{"a":1}', '{"b":2}', '{"c":3}'])
  })

  it('keep their number over blank lines', async () => {
    const lines = await cut(['1\n\n  \r\n2'])

    expect(lines.map(({ number }) => number)).toEqual([1, 4])
  })

  it('over the limit are skipped and told, and the next one is read', async () => {
    expect(texts(await cut(['x'.repeat(15), 'x'.repeat(15), '\nshort']))).toEqual(['too long', 'short'])
  })

  it('at the limit are read', async () => {
    expect(texts(await cut(['x'.repeat(20)]))).toEqual(['x'.repeat(20)])
  })
})
