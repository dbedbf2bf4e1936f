import type { Diagnosed } from '../diagnostic'
import { checkRule } from './check-rule'
import type { CheckedRule } from './checked'
import { parseRule } from './parse-rule'
import { tokenise } from './tokens'
import type { Vocabulary } from './vocabulary'

export * from './checked'
export { describeRule } from './describe-rule'
export { type Facts, type Gap, interpret, type Judgement } from './interpret'
export * from './limits'
export { reservedWords } from './tokens'
export type { Thing, Value } from './value'
export * from './vocabulary'

/**
 * Source → tokens → tree → checked: what the editor calls on each keystroke, and compilation for each rule.
 * `owner` is the class whose object is `this`: for the condition of an element; null for rules.
 */
export function compileRule(text: string, vocabulary: Vocabulary, owner: string | null = null): Diagnosed<CheckedRule> {
  const tokens = tokenise({ stage: 'source', text })
  if (!tokens.ok) return tokens
  const tree = parseRule(tokens.value)
  return tree.ok ? checkRule(tree.value, vocabulary, owner) : tree
}
