import { seeded } from '../dice.fixture'
import { depthLimit, type JsonNode, positionAt, positionsAt, readJson, readJsonText } from '.'

const bytes = (text: string) => new TextEncoder().encode(text)

/** The value that `JSON.parse` would have made, numbers as their text. */
function plain(node: JsonNode): unknown {
  switch (node.kind) {
    case 'null':
      return null
    case 'boolean':
      return node.truth
    case 'object':
      return [...node.members.values()].map((m) => [m.name, plain(m.value)])
    case 'array':
      return node.items.map(plain)
    default:
      return node.text
  }
}

function reading(text: string | Uint8Array) {
  const result = typeof text === 'string' ? readJson(bytes(text)) : readJson(text)
  return result.ok
    ? plain(result.node)
    : `${result.malformed.reason} ${result.malformed.position.line}:${result.malformed.position.column}`
}

describe('the JSON reader', () => {
  it('keeps numbers as they were written', () => {
    expect(reading('[18.50, 9007199254740993, -1.0E+2]')).toEqual(['18.50', '9007199254740993', '-1.0E+2'])
  })

  it('treats __proto__ and constructor as names like any other', () => {
    expect(reading('{"__proto__": {"x": 1}, "constructor": 2}')).toEqual([
      ['__proto__', [['x', '1']]],
      ['constructor', '2'],
    ])
  })

  it('keeps the first of two members of one name and remembers the second', () => {
    const result = readJsonText('{"a": 1, "b": 2, "a": 3}')
    expect(result.ok && result.node.kind === 'object' && result.node.repeated.map((m) => [m.name, m.from])).toEqual([
      ['a', 17],
    ])
  })

  it('decodes escapes and joins surrogate pairs', () => {
    expect(reading('"\\u00e9\\ud83d\\ude00\\n\\/"')).toBe('é😀\n/')
  })

  it.each([
    ['', 'empty 1:1'],
    ['  \n ', 'empty 2:2'],
    ['{"a": }', 'value-expected 1:7'],
    ['{"a" 1}', 'colon-expected 1:6'],
    ['{a: 1}', 'name-expected 1:2'],
    ["{'a': 1}", 'name-expected 1:2'],
    ['{"a": 1,}', 'name-expected 1:9'],
    ['[1 2]', 'comma-expected 1:4'],
    ['[1,]', 'value-expected 1:4'],
    ['{"a": 1} x', 'after-end 1:10'],
    ['{"a": [1, 2', 'unfinished 1:12'],
    ['"abc', 'unfinished 1:5'],
    ['01', 'number 1:2'],
    ['1.', 'number 1:2'],
    ['-', 'number 1:1'],
    ['1e5.2', 'number 1:4'],
    ['NaN', 'value-expected 1:1'],
    ['nul', 'value-expected 1:1'],
    ['"a\tb"', 'control-character 1:3'],
    ['"\\x"', 'escape 1:2'],
    ['"\\u12g4"', 'escape 1:2'],
    ['"\\ud800"', 'surrogate 1:2'],
    ['"\\ud83d\\ud83d"', 'surrogate 1:2'],
    ['"\\udc00\\ud800"', 'surrogate 1:2'],
    ['\ufeff{}', 'byte-order-mark 1:1'],
    ['{"é😀": "😀",\r\n "b" 2}', 'colon-expected 2:6'],
  ])('finds in %j: %s', (text, expected) => {
    expect(reading(text)).toBe(expected)
  })

  it.each([
    [[0x22, 0xff, 0x22], 'not-utf8 1:2'],
    [[0x22, 0xc3, 0xa9, 0xc0, 0x80, 0x22], 'not-utf8 1:3'],
    [[0x22, 0xed, 0xa0, 0x80, 0x22], 'not-utf8 1:2'],
    [[0x22, 0xe2, 0x82], 'not-utf8 1:2'],
    [[0x22, 0xf4, 0x90, 0x80, 0x80, 0x22], 'not-utf8 1:2'],
  ])('refuses bytes %j that are not UTF-8 at their place', (raw, expected) => {
    expect(reading(Uint8Array.from(raw))).toBe(expected)
  })

  it('refuses nesting beyond the limit without running out of stack', () => {
    const nested = (n: number) => '['.repeat(n) + ']'.repeat(n)
    expect(readJsonText(nested(depthLimit)).ok).toBe(true)
    expect(reading(nested(depthLimit + 1))).toBe('too-deep 1:65')
    expect(reading(nested(500_000))).toBe('too-deep 1:65')
    expect(reading('{"a":'.repeat(5000))).toMatch(/^too-deep/)
  })

  it('refuses more bytes or values than the limit', () => {
    const small = readJson(bytes('[1, 2, 3]'), 8)
    expect(!small.ok && small.malformed.reason).toBe('too-large')
    expect(reading(`[${'0,'.repeat(1_000_000)}0]`)).toMatch(/^too-many-values/)
  })

  it('counts lines by LF, CR LF and CR and columns by code points', () => {
    const text = 'a\nb\r\nc\rd😀e'
    expect([0, 2, 5, 7, 10].map((o) => positionAt(text, o))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 3 },
    ])
  })

  it('finds many positions in one pass as it finds each alone', () => {
    const random = seeded(7)
    const text = Array.from({ length: 400 }, () => 'ab\r\n\n😀é'[Math.floor(random() * 8)] ?? '').join('')
    const offsets = Array.from({ length: 60 }, () => Math.floor(random() * text.length))
    expect(positionsAt(text, offsets)).toEqual(offsets.map((o) => positionAt(text, o)))
  })
})

describe('against JSON.parse', () => {
  const seeds = [
    '{"a":[1,-2.5e+3,true,null],"b":{"é":"x\\n\\u00e9"}}',
    '[]',
    '"😀"',
    '{"a":"b","a":[{},{"c":0}]}',
    ' [ 1 , {"k" : false } ] ',
  ]
  const halfCharacter = /\\u[dD][89a-fA-F]/

  function parses(raw: Uint8Array): boolean {
    try {
      JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw))
      return true
    } catch {
      return false
    }
  }

  it('accepts and refuses the same of 40,000 mutated texts', () => {
    const random = seeded(321)
    const interesting = [...bytes('{}[]",:\\/-+.eE019truefalsn \n\t'), 0, 0x1f, 0x80, 0xc3, 0xed, 0xff]
    const disagreements: string[] = []
    for (let round = 0; round < 40_000; round++) {
      const raw = bytes(seeds[round % seeds.length] ?? '')
      for (let n = 0; n <= random() * 3; n++)
        raw[Math.floor(random() * raw.length)] = interesting[Math.floor(random() * interesting.length)] ?? 0
      const cut = random() < 0.2 ? raw.subarray(0, Math.floor(random() * raw.length)) : raw
      const ours = readJson(cut).ok
      if (ours !== parses(cut) && !halfCharacter.test(new TextDecoder().decode(cut)))
        disagreements.push([...cut].join())
    }
    expect(disagreements).toEqual([])
  })
})
