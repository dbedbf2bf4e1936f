import { type Outcome, ok, refuse } from '#shared/kernel'
import { commonPasswords, commonPasswordWords } from './password-block-list.words'

/**
 * The rules of a password that stands alone (NIST SP 800-63B-4 §3.1.1.2): long enough, not one that everybody tries,
 * not made of words that anybody knows about its owner. No rule about kinds of characters, no expiry.
 */
export const passwordLength = { least: 15, most: 128 } as const

const PRODUCT_NAME = 'concordat'
// A word shorter than this is inside many innocent words ("Li", "sea"), so it says nothing about a password.
const SHORTEST_CONTEXT_WORD = 4
// What must be left of a password once the words that everybody tries are taken out of it.
const LEAST_OWN_CHARACTERS = 6

/**
 * Takes a typed password; gives the text to hash: NFC (Unicode Standard Annex 15), otherwise as typed. Length counts code points.
 * `context` are names an attacker would try first: of the person, the organisation, the e-mail address.
 * Refuses `password-too-short`, `password-too-long`, `password-common`, `password-context`.
 */
export function parsePassword(typed: string, context: readonly string[]): Outcome<string> {
  // Bounded before anything walks over it; NFC never shortens a text by more than this.
  if (typed.length > passwordLength.most * 8) return refuse('password-too-long', { most: passwordLength.most })
  const password = typed.normalize('NFC')
  const length = [...password].length
  if (length < passwordLength.least) return refuse('password-too-short', { least: passwordLength.least, length })
  if (length > passwordLength.most) return refuse('password-too-long', { most: passwordLength.most })

  const spellings = [fold(password), fold(unmask(password))]
  if (spellings.some(isCommon)) return refuse('password-common')
  const names = [PRODUCT_NAME, ...context.flatMap(words)]
  if (spellings.some((spelling) => isStrungFrom(names, spelling))) {
    return refuse('password-context')
  }
  return ok(password)
}

function isCommon(spelling: string): boolean {
  return commonPasswords.has(spelling) || isRepetition(spelling) || isRun(spelling) || isStrungFrom([], spelling)
}

/** True when a password holds common words or `names`, and without them and without numbers too little of it is left. */
function isStrungFrom(names: readonly string[], spelling: string): boolean {
  const known = [...commonPasswordWords, ...names].sort((a, b) => b.length - a.length)
  const rest = known.reduce((text, word) => text.replaceAll(word, ' '), spelling)
  return rest !== spelling && [...rest.replace(/[\s\d]/g, '')].length < LEAST_OWN_CHARACTERS
}

/** True for "aaaaaa…" and "xyxyxy…": a short piece said again and again. */
function isRepetition(spelling: string): boolean {
  const longest = Math.min(5, Math.floor(spelling.length / 3))
  for (let period = 1; period <= longest; period++) {
    if ([...spelling].every((_, at) => at < period || spelling[at] === spelling[at - period])) return true
  }
  return spelling.length === 0
}

/** True for "abcdef…" and "987654…": every character next to the one before. */
function isRun(spelling: string): boolean {
  const codes = [...spelling].map((c) => c.codePointAt(0) ?? 0)
  const isNext = (step: number) => (code: number, at: number) => {
    const before = codes[at - 1] ?? code - step
    return code === before + step || (step > 0 ? before === 57 && code === 48 : before === 48 && code === 57)
  }
  return codes.every(isNext(1)) || codes.every(isNext(-1))
}

/** Lower case without accents, spaces and signs: the spellings a guesser would not tell apart. */
function fold(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  return plain.replace(/[^\p{L}\p{N}]/gu, '') || plain.replace(/\s/gu, '')
}

const masks: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}

/** "P@55w0rd" as it is meant. */
function unmask(text: string): string {
  return text.replace(/[@431!0$57]/g, (sign) => masks[sign] ?? sign)
}

function words(name: string): string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter((word) => word.length >= SHORTEST_CONTEXT_WORD)
}
