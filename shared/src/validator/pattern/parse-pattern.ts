import type { LocalizedText } from '#shared/kernel'
import { type Diagnosed, type Diagnostic, diagnosed } from '../diagnostic'
import {
  type CodeRange,
  complement,
  groupDepthLimit,
  type PatternTree,
  patternLengthLimit,
  repetitionLimit,
} from './syntax'

// Reads the linear-time subset of regular expressions: anchored at both ends, classes, groups, alternation, counted
// repetition. What it accepts means the same as an ECMAScript pattern with the `u` flag, so it can be exported to
// JSON Schema. What is outside is refused with the reason, because an engine could not promise to finish in time.

/** Reads a pattern; the diagnostic marks the piece that is outside the subset. */
export function parsePattern(source: string): Diagnosed<PatternTree> {
  const characters = [...source]
  if (characters.length > patternLengthLimit) return diagnosed(fault(0, source.length, says.tooLong))
  if (characters[0] !== '^' || characters.at(-1) !== '$' || (characters.at(-2) === '\\' && characters.at(-3) !== '\\'))
    return diagnosed({ ...fault(0, source.length, says.anchors), suggestion: `^${source.replace(/^\^|\$$/g, '')}$` })
  const reader = new PatternReader(characters.slice(0, -1))
  const tree = reader.whole()
  return tree === undefined ? diagnosed(reader.fault) : { ok: true, value: tree }
}

const says = {
  tooLong: {
    en: `A pattern has at most ${patternLengthLimit} characters.`,
    fr: `Un motif compte au plus ${patternLengthLimit} caractères.`,
  },
  anchors: {
    en: 'A pattern begins with ^ and ends with $: it describes the whole value.',
    fr: 'Un motif commence par ^ et finit par $ : il décrit la valeur entière.',
  },
  lookAround: {
    en: 'Looking ahead or behind is not supported: it could run for minutes on one value. Say what the value is, part by part.',
    fr: 'Regarder en avant ou en arrière n’est pas admis : une seule valeur pourrait prendre des minutes. Décrivez la valeur, partie par partie.',
  },
  named: { en: 'Groups have no names here. Write ( … ).', fr: 'Les groupes n’ont pas de nom ici. Écrivez ( … ).' },
  backReference: {
    en: 'Referring back to a group is not supported: it could run for minutes on one value.',
    fr: 'Le renvoi à un groupe n’est pas admis : une seule valeur pourrait prendre des minutes.',
  },
  space: {
    en: '\\s means something else in every program. Write the space itself.',
    fr: '\\s a un autre sens dans chaque programme. Écrivez l’espace lui-même.',
  },
  word: {
    en: '\\w and \\b are not supported. Write the characters: [A-Za-z0-9_].',
    fr: '\\w et \\b ne sont pas admis. Écrivez les caractères : [A-Za-z0-9_].',
  },
  escape: {
    en: 'This backslash sequence is not supported. A backslash stands before ^ $ \\ . * + ? ( ) [ ] { } | / or d.',
    fr: 'Cette séquence n’est pas admise. Une barre oblique inverse précède ^ $ \\ . * + ? ( ) [ ] { } | / ou d.',
  },
  anchorInside: {
    en: '^ and $ stand only at the two ends. Write \\^ or \\$ for the character.',
    fr: '^ et $ ne figurent qu’aux deux bouts. Écrivez \\^ ou \\$ pour le caractère.',
  },
  nothingToRepeat: { en: 'There is nothing to repeat before this.', fr: 'Il n’y a rien à répéter avant ce signe.' },
  lazy: {
    en: 'One repetition sign is enough: the whole value is compared, so there is no shortest match.',
    fr: 'Un seul signe de répétition suffit : la valeur entière est comparée.',
  },
  braces: {
    en: 'Write {3}, {3,} or {1,35}; write \\{ for the character.',
    fr: 'Écrivez {3}, {3,} ou {1,35} ; écrivez \\{ pour le caractère.',
  },
  repetition: {
    en: `A repetition counts up to ${repetitionLimit}, the smaller number first.`,
    fr: `Une répétition compte jusqu’à ${repetitionLimit}, le plus petit nombre d’abord.`,
  },
  unclosedGroup: { en: 'This group is not closed.', fr: 'Ce groupe n’est pas fermé.' },
  unopened: {
    en: 'This closes something that was not opened. Write a backslash before it for the character.',
    fr: 'Ceci ferme ce qui n’a pas été ouvert. Faites-le précéder d’une barre oblique inverse pour le caractère.',
  },
  unclosedClass: { en: 'This class is not closed by ].', fr: 'Cette classe n’est pas fermée par ].' },
  emptyClass: { en: 'An empty class fits nothing.', fr: 'Une classe vide ne correspond à rien.' },
  backwards: { en: 'The range runs backwards.', fr: 'L’intervalle est à l’envers.' },
  deep: {
    en: `Groups are nested more than ${groupDepthLimit} deep.`,
    fr: `Les groupes sont imbriqués sur plus de ${groupDepthLimit} niveaux.`,
  },
} as const satisfies Record<string, LocalizedText>

function fault(from: number, to: number, message: LocalizedText): Diagnostic {
  return { code: 'pattern', from, to, message }
}

const syntaxCharacters = '^$\\.*+?()[]{}|/'
const lineEnds: readonly CodeRange[] = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
]
const digits: CodeRange = [0x30, 0x39]

/** A cursor over the code points. Each method answers a tree, or undefined after setting `fault`. */
class PatternReader {
  fault: Diagnostic = fault(0, 0, says.anchors)
  private at = 1
  private depth = 0

  constructor(private readonly characters: readonly string[]) {}

  whole(): PatternTree | undefined {
    const tree = this.choice()
    if (tree === undefined) return undefined
    return this.at < this.characters.length ? this.stop(says.unopened) : tree
  }

  private choice(): PatternTree | undefined {
    const options: PatternTree[] = []
    do {
      const option = this.sequence()
      if (option === undefined) return undefined
      options.push(option)
    } while (this.takes('|'))
    return options.length === 1 ? options[0] : { kind: 'choice', options }
  }

  private sequence(): PatternTree | undefined {
    const parts: PatternTree[] = []
    while (this.at < this.characters.length && this.next !== '|' && this.next !== ')') {
      const atom = this.atom()
      const part = atom && this.repeated(atom)
      if (part === undefined) return undefined
      parts.push(part)
    }
    return { kind: 'sequence', parts }
  }

  private atom(): PatternTree | undefined {
    const character = this.next
    if (character === '(') return this.group()
    if (character === '[') return this.characterClass()
    if (character === '\\') return this.escaped()
    if (character === '.') return this.taken(complement(lineEnds))
    if (character === '^' || character === '$') return this.stop(says.anchorInside)
    if (character === '*' || character === '+' || character === '?') return this.stop(says.nothingToRepeat)
    if (character === '{') return this.stop(says.braces)
    if (character === ']' || character === '}') return this.stop(says.unopened)
    return this.taken([only(character)])
  }

  private group(): PatternTree | undefined {
    const open = this.at
    if (++this.depth > groupDepthLimit) return this.stop(says.deep)
    this.at++
    if (this.takes('?')) {
      if (this.next === '<' && this.characters[this.at + 1] !== '=' && this.characters[this.at + 1] !== '!')
        return this.stop(says.named, open, this.at + 1)
      if (!this.takes(':')) return this.stop(says.lookAround, open, this.at + 2)
    }
    const inside = this.choice()
    if (inside === undefined) return undefined
    this.depth--
    return this.takes(')') ? inside : this.stop(says.unclosedGroup, open, open + 1)
  }

  private escaped(): PatternTree | undefined {
    const ranges = this.escape()
    return ranges && { kind: 'set', ranges: [ranges] }
  }

  /** A backslash and what follows, outside or inside a class. */
  private escape(insideClass = false): CodeRange | undefined {
    const letter = this.characters[this.at + 1] ?? ''
    const refuse = (message: LocalizedText) => this.stop(message, this.at, this.at + 2)
    if (letter === 'd') {
      this.at += 2
      return digits
    }
    if (/^[1-9k]$/.test(letter)) return refuse(says.backReference)
    if (/^[sS]$/.test(letter)) return refuse(says.space)
    if (/^[wWbB]$/.test(letter)) return refuse(says.word)
    if (letter === '' || !(syntaxCharacters.includes(letter) || (insideClass && letter === '-')))
      return refuse(says.escape)
    this.at += 2
    return only(letter)
  }

  private characterClass(): PatternTree | undefined {
    const open = this.at++
    const negated = this.takes('^')
    const ranges: CodeRange[] = []
    while (!this.takes(']')) {
      if (this.at >= this.characters.length) return this.stop(says.unclosedClass, open, open + 1)
      const from = this.classAtom()
      if (from === undefined) return undefined
      const range = this.next === '-' && this.characters[this.at + 1] !== ']' ? this.range(from) : from
      if (range === undefined) return undefined
      ranges.push(range)
    }
    if (ranges.length === 0) return this.stop(says.emptyClass, open, this.at)
    return { kind: 'set', ranges: negated ? complement(ranges) : ranges }
  }

  private classAtom(): CodeRange | undefined {
    if (this.next === '\\') return this.escape(true)
    const character = this.next
    this.at++
    return only(character)
  }

  private range(from: CodeRange): CodeRange | undefined {
    const start = this.at - 1
    this.at++
    if (this.at >= this.characters.length) return this.stop(says.unclosedClass, start, start + 1)
    const to = this.classAtom()
    if (to === undefined) return undefined
    if (from[0] !== from[1] || to[0] !== to[1] || to[0] < from[0]) return this.stop(says.backwards, start, this.at)
    return [from[0], to[0]]
  }

  private repeated(atom: PatternTree): PatternTree | undefined {
    const bounds = this.bounds()
    if (bounds === undefined) return undefined
    if (bounds === null) return atom
    if (['*', '+', '?', '{'].includes(this.next)) return this.stop(says.lazy)
    return { kind: 'repeat', of: atom, minimum: bounds.minimum, maximum: bounds.maximum }
  }

  /** Null when nothing is repeated. */
  private bounds(): { minimum: number; maximum: number | null } | null | undefined {
    if (this.takes('*')) return { minimum: 0, maximum: null }
    if (this.takes('+')) return { minimum: 1, maximum: null }
    if (this.takes('?')) return { minimum: 0, maximum: 1 }
    if (this.next !== '{') return null
    const close = this.characters.indexOf('}', this.at)
    const inside = close < 0 ? '' : this.characters.slice(this.at + 1, close).join('')
    const [, low, comma, high] = /^([0-9]{1,6})(,)?([0-9]{1,6})?$/.exec(inside) ?? []
    if (low === undefined || (comma === undefined && high !== undefined)) return this.stop(says.braces)
    const minimum = Number(low)
    const maximum = comma === undefined ? minimum : high === undefined ? null : Number(high)
    if (minimum > repetitionLimit || (maximum ?? 0) > repetitionLimit || (maximum !== null && maximum < minimum))
      return this.stop(says.repetition, this.at, close + 1)
    this.at = close + 1
    return { minimum, maximum }
  }

  private taken(ranges: readonly CodeRange[]): PatternTree {
    this.at++
    return { kind: 'set', ranges }
  }

  private get next(): string {
    return this.characters[this.at] ?? ''
  }

  private takes(character: string): boolean {
    if (this.next !== character) return false
    this.at++
    return true
  }

  private stop(message: LocalizedText, from = this.at, to = from + 1): undefined {
    const offset = (count: number) => this.characters.slice(0, count).join('').length
    this.fault = fault(offset(from), offset(to), message)
    return undefined
  }
}

function only(character: string): CodeRange {
  const point = character.codePointAt(0) ?? 0
  return [point, point]
}
