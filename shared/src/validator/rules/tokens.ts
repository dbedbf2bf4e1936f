import { type Diagnosed, diagnosed } from '../diagnostic'
import { ruleLengthLimit, tokenLimit } from './limits'

/** The text of a rule as an author wrote it. */
export interface Source {
  readonly stage: 'source'
  readonly text: string
}

/** What a piece of a rule is. */
export type TokenKind = 'word' | 'number' | 'text' | 'sign' | 'end'

/** `text` is the word or sign itself, or the value of a quoted text. */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly from: number
  readonly to: number
}

/** What the parser takes: only `tokenise` makes one. Ends with a token of kind `end`. */
export interface Tokens {
  readonly stage: 'tokens'
  readonly tokens: readonly Token[]
}

/** Words with a meaning of their own; a name cannot be one of them. */
export const reservedWords: ReadonlySet<string> = new Set(
  'if then else every some in satisfies and or not true false starts ends with contains this'.split(' '),
)

const pattern =
  /[ \t\r\n]+|([A-Za-z_][A-Za-z0-9_]*)|([0-9]+(?:\.[0-9]+)?)|"((?:[^"\\]|\\["\\])*)"|(>=|<=|!=|[=<>+\-*(),.[\]])/y

// What people write from habit, and the sign of this language.
const habits: Readonly<Record<string, string>> = {
  '&': 'and',
  '|': 'or',
  '!': 'not',
  '≠': '!=',
  '≤': '<=',
  '≥': '>=',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  "'": '"',
  '’': '"',
  '×': '*',
  '−': '-',
}

/** Cuts a rule into words, numbers, quoted texts and signs. */
export function tokenise(source: Source): Diagnosed<Tokens> {
  const { text } = source
  if (text.length > ruleLengthLimit) return tooLong(text.length)
  const tokens: Token[] = []
  let from = 0
  while (from < text.length) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (match === null) return unexpected(text, from)
    const to = pattern.lastIndex
    const [, word, number, quoted, sign] = match
    if (word !== undefined) tokens.push({ kind: 'word', text: word, from, to })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, from, to })
    else if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted.replace(/\\(.)/g, '$1'), from, to })
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, from, to })
    if (tokens.length > tokenLimit) return tooLong(text.length)
    from = to
  }
  tokens.push({ kind: 'end', text: '', from: text.length, to: text.length })
  return { ok: true, value: { stage: 'tokens', tokens } }
}

function tooLong(to: number): Diagnosed<never> {
  return diagnosed({
    code: 'rule.too-long',
    from: 0,
    to,
    message: {
      en: `A rule has at most ${ruleLengthLimit} characters and ${tokenLimit} words and signs. Make two rules of it.`,
      fr: `Une règle compte au plus ${ruleLengthLimit} caractères et ${tokenLimit} mots et signes. Faites-en deux.`,
    },
  })
}

function unexpected(text: string, from: number): Diagnosed<never> {
  const character = String.fromCodePoint(text.codePointAt(from) ?? 0)
  if (character === '"')
    return diagnosed({
      code: 'rule.unclosed-text',
      from,
      to: text.length,
      message: {
        en: 'This text is not closed by a quotation mark.',
        fr: 'Ce texte n’est pas fermé par un guillemet droit.',
      },
    })
  const suggestion = habits[character]
  const doubled = text[from + 1] === character && (character === '&' || character === '|')
  return diagnosed({
    code: 'rule.unexpected-character',
    from,
    to: from + character.length + (doubled ? 1 : 0),
    message: {
      en: `“${character}” has no meaning in a rule${suggestion ? `; write ${suggestion}` : ''}.`,
      fr: `« ${character} » n’a pas de sens dans une règle${suggestion ? ` ; écrivez ${suggestion}` : ''}.`,
    },
    ...(suggestion ? { suggestion } : {}),
  })
}
