import { seeded } from '../dice.fixture'
import { accepts, compilePattern } from '.'

function pattern(source: string) {
  const compiled = compilePattern(source)
  return {
    on: (text: string) => compiled.ok && accepts(compiled.value, text),
    refused: compiled.ok ? undefined : compiled.diagnostics[0],
  }
}

describe('patterns', () => {
  it.each([
    ['^[0-9]{3}-?[0-9]{8}$', '160-12345675', true],
    ['^[0-9]{3}-?[0-9]{8}$', '160-1234567', false],
    ['^[A-Z]{2}[A-Z2-9]{3}$', 'VNHAN', true],
    ['^(?:AB|CD)+\\.$', 'ABCD.', true],
    ['^$', '', true],
    ['^[^/]*$', 'Zoë 😀', true],
    ['^.{2}$', '😀é', true],
    ['^.$', '\n', false],
    ['^é+$', 'éé', true],
    ['^[A-Z]{1,512}$', 'A'.repeat(512), true],
    ['^[A-Z]{1,512}$', 'A'.repeat(513), false],
  ])('decide whole values: case $#', (source, text, expected) => {
    expect(pattern(source).on(text)).toBe(expected)
  })

  it.each([
    ['[0-9]+', 0, 'begins with ^'],
    ['^a\\$', 0, 'begins with ^'],
    ['^(?=a)a$', 1, 'Looking ahead'],
    ['^(?<!a)a$', 1, 'Looking ahead'],
    ['^(?<n>a)$', 1, 'no names'],
    ['^(a)\\1$', 4, 'Referring back'],
    ['^a\\sb$', 2, '\\s means'],
    ['^\\w+$', 1, '\\w and \\b'],
    ['^\\p{L}$', 1, 'backslash sequence'],
    ['^a+?$', 3, 'One repetition sign'],
    ['^a{2,1}$', 2, 'smaller number first'],
    ['^a{1001}$', 2, 'up to 1000'],
    ['^a{x}$', 2, 'Write {3}'],
    ['^(a$', 1, 'not closed'],
    ['^a)$', 2, 'not opened'],
    ['^[a$', 1, 'not closed by ]'],
    ['^[]$', 1, 'empty class'],
    ['^[z-a]$', 2, 'backwards'],
    ['^*$', 1, 'nothing to repeat'],
    ['^a^b$', 2, 'two ends'],
    [`^${'('.repeat(30)}a${')'.repeat(30)}$`, 21, 'nested more than'],
    [`^${'a'.repeat(600)}$`, 0, 'at most 500'],
    ['^([ab]*a[ab]{900}){9}$', 0, 'too many states'],
    ['^[ab]*a[ab]{20}$', 0, 'too many states'],
  ])('outside the subset are refused with the reason: case $#', (source, from, reason) => {
    expect(pattern(source).refused).toMatchObject({
      code: 'pattern',
      from,
      message: { en: expect.stringContaining(reason) },
    })
  })

  it('decides 50,000 characters of a pattern that stops V8, at once', () => {
    const catastrophic = pattern('^([a-zA-Z0-9]+ ?)*$')
    const started = performance.now()
    expect(catastrophic.on(`${'a'.repeat(50_000)}!`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(500)
  })

  it('agrees with ECMAScript on 400 random patterns and 12,000 texts', () => {
    const random = seeded(42)
    const pick = (choices: readonly string[]) => choices[Math.floor(random() * choices.length)] ?? ''
    const atom = (depth: number): string =>
      depth > 2 || random() < 0.6
        ? pick(['a', 'b', 'é', '[ab]', '[^a]', '[0-9-]', '.', '\\d', '\\.', '😀'])
        : `(${pick(['', '?:'])}${expression(depth + 1)})`
    const piece = (depth: number) => atom(depth) + pick(['', '', '', '*', '+', '?', '{2}', '{1,3}', '{2,}'])
    const expression = (depth: number): string =>
      Array.from({ length: 1 + Math.floor(random() * 3) }, () => piece(depth)).join('') +
      (random() < 0.2 ? `|${piece(depth)}` : '')
    const differing: string[] = []
    for (let round = 0; round < 400; round++) {
      const source = expression(0)
      const ours = pattern(`^(${source})$`)
      const theirs = new RegExp(`^(${source})$`, 'u')
      if (ours.refused) continue
      for (let n = 0; n < 30; n++) {
        const text = Array.from({ length: Math.floor(random() * 6) }, () =>
          pick(['a', 'b', 'é', '1', '.', '-', '😀', '\n']),
        ).join('')
        if (ours.on(text) !== theirs.test(text)) differing.push(`${source} on ${JSON.stringify(text)}`)
      }
    }
    expect(differing).toEqual([])
  })
})
