import type { LocalizedText } from '#shared/kernel'
import { type Diagnosed, diagnosed } from '../diagnostic'
import type { CodeRange, PatternTree } from './syntax'

// A pattern tree becomes a nondeterministic automaton (Thompson), then a table: one row per state, one column per
// class of characters that no set of the pattern tells apart. Matching is one look-up per character.

/** States of the nondeterministic automaton: a text of 512 counted characters, four times over. */
const stateLimit = 2_000
/** Rows of the table. */
const rowLimit = 2_000
/** Steps to build the table: keeps the editor quick for patterns that pass the other limits. */
const workLimit = 4_000_000

/** A compiled pattern: decides in one step per character. */
export interface Automaton {
  /** `rows * width` next states; state 0 is the dead one, state 1 the start. */
  readonly table: Uint16Array
  readonly accepts: readonly boolean[]
  readonly width: number
  /** First code point of each class, ascending. */
  readonly classStarts: readonly number[]
  /** Class of each ASCII character. */
  readonly ascii: Uint16Array
}

/** True when the automaton accepts the whole text. Linear in its length. */
export function accepts(automaton: Automaton, text: string): boolean {
  let state = 1
  for (let i = 0; i < text.length && state !== 0; i++) {
    const unit = text.charCodeAt(i)
    const column = unit < 128 ? (automaton.ascii[unit] ?? 0) : classOf(automaton.classStarts, text.codePointAt(i) ?? 0)
    if (unit >= 0xd800 && unit < 0xdc00) i++
    state = automaton.table[state * automaton.width + column] ?? 0
  }
  return automaton.accepts[state] ?? false
}

/** Builds the table; refused when the pattern needs more states than the limit. */
export function toAutomaton(tree: PatternTree): Diagnosed<Automaton> {
  if (sizeOf(tree) > stateLimit) return diagnosed({ code: 'pattern', from: 0, to: 0, message: tooComplex })
  const fragments = new Fragments()
  const start = fragments.add(tree, fragments.state())
  const classStarts = classesOf(fragments.sets())
  return new TableBuilder(fragments, classStarts).build(start)
}

const tooComplex: LocalizedText = {
  en: 'The pattern needs too many states. Use smaller counts, or split it into an element of its own and a rule.',
  fr: 'Le motif demande trop d’états. Réduisez les répétitions, ou séparez-le en un élément et une règle.',
}

/** States a tree will need; counted repetition copies what it repeats. Capped above the limit. */
function sizeOf(tree: PatternTree): number {
  const sum = (parts: readonly PatternTree[]) =>
    parts.reduce((n, part) => Math.min(n + sizeOf(part), stateLimit + 1), 1)
  if (tree.kind === 'set') return 1
  if (tree.kind === 'sequence') return sum(tree.parts)
  if (tree.kind === 'choice') return sum(tree.options)
  return Math.min((sizeOf(tree.of) + 1) * Math.max(tree.maximum ?? tree.minimum + 1, 1), stateLimit + 1)
}

interface NfaState {
  readonly ranges: readonly CodeRange[]
  readonly free: number[]
  next: number
}

/** Builds backwards: each piece is told the state that follows it and answers the state it starts in. State 0 accepts. */
class Fragments {
  readonly states: NfaState[] = []

  state(ranges: readonly CodeRange[] = [], next = -1, free: number[] = []): number {
    this.states.push({ ranges, next, free })
    return this.states.length - 1
  }

  add(tree: PatternTree, next: number): number {
    switch (tree.kind) {
      case 'set':
        return this.state(tree.ranges, next)
      case 'sequence':
        return tree.parts.reduceRight((following, part) => this.add(part, following), next)
      case 'choice':
        return this.state(
          [],
          -1,
          tree.options.map((option) => this.add(option, next)),
        )
      case 'repeat':
        return this.repeat(tree.of, tree.minimum, tree.maximum, next)
    }
  }

  sets(): readonly (readonly CodeRange[])[] {
    return this.states.map((state) => state.ranges)
  }

  private repeat(of: PatternTree, minimum: number, maximum: number | null, next: number): number {
    let start = next
    if (maximum === null) {
      start = this.state([], -1, [next])
      this.states[start]?.free.push(this.add(of, start))
    } else {
      for (let n = minimum; n < maximum; n++) start = this.state([], -1, [next, this.add(of, start)])
    }
    for (let n = 0; n < minimum; n++) start = this.add(of, start)
    return start
  }
}

/** Where a new class of characters begins: at each edge of a range, and at 0. */
function classesOf(sets: readonly (readonly CodeRange[])[]): readonly number[] {
  const edges = sets.flatMap((ranges) => ranges.flatMap(([from, to]) => [from, to + 1]))
  return [...new Set([0, ...edges])].sort((a, b) => a - b)
}

function classOf(starts: readonly number[], point: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= point) low = middle
    else high = middle - 1
  }
  return low
}

class TableBuilder {
  private readonly rows: number[][] = []
  private readonly rowOf = new Map<string, number>()
  private readonly members: (readonly number[])[] = []
  private work = 0

  constructor(
    private readonly fragments: Fragments,
    private readonly classStarts: readonly number[],
  ) {}

  build(start: number): Diagnosed<Automaton> {
    this.row([])
    this.row(this.closure([start]))
    for (let row = 0; row < this.members.length; row++) {
      this.rows.push(this.classStarts.map((point) => this.row(this.step(this.members[row] ?? [], point))))
      if (this.members.length > rowLimit || this.work > workLimit)
        return diagnosed({ code: 'pattern', from: 0, to: 0, message: tooComplex })
    }
    const width = this.classStarts.length
    return {
      ok: true,
      value: {
        table: Uint16Array.from(this.rows.flat()),
        accepts: this.members.map((states) => states.includes(0)),
        width,
        classStarts: this.classStarts,
        ascii: Uint16Array.from({ length: 128 }, (_, point) => classOf(this.classStarts, point)),
      },
    }
  }

  private row(states: readonly number[]): number {
    const key = states.join()
    const known = this.rowOf.get(key)
    if (known !== undefined) return known
    this.rowOf.set(key, this.members.length)
    return this.members.push(states) - 1
  }

  private step(states: readonly number[], point: number): readonly number[] {
    const reached: number[] = []
    for (const index of states) {
      const state = this.fragments.states[index]
      this.work += 1 + (state?.ranges.length ?? 0)
      if (state?.ranges.some(([from, to]) => point >= from && point <= to)) reached.push(state.next)
    }
    return this.closure(reached)
  }

  /** All states reached without reading a character, in ascending order. */
  private closure(from: readonly number[]): readonly number[] {
    const seen = new Set<number>()
    const open = [...from]
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (seen.has(index)) continue
      seen.add(index)
      this.work++
      open.push(...(this.fragments.states[index]?.free ?? []))
    }
    return [...seen].sort((a, b) => a - b)
  }
}
