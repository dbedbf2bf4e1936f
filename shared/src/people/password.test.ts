// cspell:disable: passwords are not words
import { parsePassword, passwordLength } from './password'
import { commonPasswords, commonPasswordWords } from './password-block-list.words'

const verdictOn = (typed: string, context: string[] = []) => {
  const outcome = parsePassword(typed, context)
  return outcome.ok ? 'taken' : outcome.refusal.code
}

describe('a password', () => {
  it.each([
    ['four words', 'velvet anchor plum kettle'],
    ['no capital, digit or sign', 'thequietgoosewalkshome'],
    ['spaces at its ends', '   goose anchor   '],
    ['French', 'l’écluse boit du café froid'],
    ['Arabic', 'القطة تشرب الشاي كل صباح'],
    ['Chinese, 15 characters', '紫色的長頸鹿每天早上喝茶看書寫'],
    ['emoji', '🦒 drinks 🍵 each day'],
    ['a mix of random signs', 'x$9!kQ~2vP@7mW#4'],
    ['digits only, in no order', '83620957146203985'],
    ['signs mostly', '7$9!2Q~2v(@7#%#4'],
    ['15 characters exactly', 'velvet anchor p'],
    ['128 characters exactly', 'velvet anchor plum kettle goose '.repeat(4)],
  ])('of %s is taken as it is typed', (_, typed) => {
    expect(parsePassword(typed, [])).toEqual({ ok: true, value: typed.normalize('NFC') })
  })

  it('is composed once, so that every keyboard gives the same text', () => {
    const decomposed = 'crème fraîche à la hâte'.normalize('NFD')

    expect(parsePassword(decomposed, [])).toEqual({ ok: true, value: 'crème fraîche à la hâte'.normalize('NFC') })
  })

  it.each([
    ['', 'password-too-short'],
    ['velvet anchor ', 'password-too-short'],
    // Seven giraffes are seven characters, however many code units they take.
    ['🦒'.repeat(7), 'password-too-short'],
    // Fourteen letters, each typed with an accent of its own.
    ['é'.normalize('NFD').repeat(14), 'password-too-short'],
    [`${'velvet anchor plum kettle goose '.repeat(4)}x`, 'password-too-long'],
    ['x'.repeat(10_000_000), 'password-too-long'],
  ])('of a wrong length is refused: %#', (typed, code) => {
    expect(verdictOn(typed)).toBe(code)
  })

  it('says how many characters it has and needs', () => {
    expect(parsePassword('velvet anchor', [])).toMatchObject({ refusal: { values: { length: 13, least: 15 } } })
  })

  it.each([
    'correct horse battery staple',
    'Correct-Horse-Battery-Staple!',
    'correcthorsebatterystaple',
    'passwordpassword',
    'Password123456789',
    'P@ssw0rdP@ssw0rd1',
    'PASSWORD PASSWORD 2026',
    'qwertyuiopasdfgh',
    '1qaz2wsx3edc4rfv',
    '123456789012345',
    '987654321098765',
    'abcdefghijklmnop',
    'zyxwvutsrqponmlk',
    'aaaaaaaaaaaaaaaa',
    'abcabcabcabcabcabc',
    '               ',
    '!!!!!!!!!!!!!!!!',
    'tobeornottobethatisthequestion',
    'iloveyou iloveyou',
    'Welcome Welcome 2026',
    'admin admin admin admin',
    'motdepasse motdepasse',
    'May the force be with you',
    'Liberté, égalité, fraternité',
    'January 2026 February 2026',
  ])('that everybody tries is refused: %s', (typed) => {
    expect(verdictOn(typed)).toBe('password-common')
  })

  it.each([
    ['Concordat Concordat', []],
    ['Northbeam Market 2026', ['Northbeam Market']],
    ['maya.linden@example.org', ['Maya Linden', 'maya.linden@example.org']],
    ['Linden-Maya-19840312', ['Maya Linden']],
    ['MayaLindenNorthbeam', ['Maya Linden', 'Northbeam Market']],
    ['N0rthb3@m M@rk3t 99', ['Northbeam Market']],
    ['Délorme Camille 75011', ['Camille Delorme']],
    ['password Concordat 1', []],
  ])('that is made of known names is refused: %s', (typed, context) => {
    expect(verdictOn(typed, context)).toBe('password-context')
  })

  it('may hold a known name among words of its own', () => {
    expect(verdictOn('Linden tea at the velvet kettle', ['Maya Linden'])).toBe('taken')
  })

  it('is not judged by names too short to mean anything', () => {
    expect(verdictOn('lilies like little lights', ['Li Li'])).toBe('taken')
  })

  it('is judged in bounded time, whatever the context', () => {
    const context = Array.from({ length: 50 }, (_, n) => `Name${n} ${'long '.repeat(40)}`)
    const began = performance.now()

    for (let round = 0; round < 20; round++)
      verdictOn(`${'ab'.repeat(63)}${round}`.slice(0, passwordLength.most), context)

    expect((performance.now() - began) / 20).toBeLessThan(50)
  })
})

describe('the block list', () => {
  it('holds a few hundred entries, each in the folded spelling it is compared in', () => {
    const entries = [...commonPasswords, ...commonPasswordWords]

    expect(commonPasswords.size).toBeGreaterThan(500)
    expect(
      entries.filter(
        (entry) =>
          entry !==
          entry
            .toLowerCase()
            .normalize('NFD')
            .replace(/[^a-z0-9]/g, ''),
      ),
    ).toEqual([])
  })

  it('refuses each of its passwords that is long enough to be typed', () => {
    const long = [...commonPasswords].filter((entry) => entry.length >= passwordLength.least)

    expect(long.filter((entry) => verdictOn(entry) !== 'password-common')).toEqual([])
  })
})
