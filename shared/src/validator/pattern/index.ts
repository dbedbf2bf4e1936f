import type { Diagnosed } from '../diagnostic'
import { type Automaton, toAutomaton } from './automaton'
import { parsePattern } from './parse-pattern'

export { type Automaton, accepts } from './automaton'

/** Compiles an author's pattern, or says what is outside the linear-time subset and why. */
export function compilePattern(source: string): Diagnosed<Automaton> {
  const parsed = parsePattern(source)
  if (!parsed.ok) return parsed
  const built = toAutomaton(parsed.value)
  if (built.ok) return built
  return { ok: false, diagnostics: built.diagnostics.map((d) => ({ ...d, from: 0, to: source.length })) }
}
