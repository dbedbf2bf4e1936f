import type { LocalizedText } from '#shared/kernel'
import { type Diagnosed, type Diagnostic, diagnosed } from '../diagnostic'
import { nodeLimit, ruleDepthLimit } from './limits'
import { reservedWords, type Token, type Tokens } from './tokens'
import type { BinaryOperator, Name, PathTree, Tree, TreeNode } from './tree'

// Binds, from loosest to tightest: `if` and quantifiers, or, and, not, comparison and membership, + and -, *, minus sign.

/** Reads the tree of a rule. Stops at the first fault, because what follows one is guesswork. */
export function parseRule(tokens: Tokens): Diagnosed<Tree> {
  const parser = new Parser(tokens.tokens)
  const root = parser.whole()
  return root === undefined ? diagnosed(parser.fault) : { ok: true, value: { stage: 'tree', root } }
}

const comparisons = ['=', '!=', '<', '<=', '>', '>='] as const
const nowhere: Token = { kind: 'end', text: '', from: 0, to: 0 }

/** A cursor over the tokens. Each method answers a tree, or undefined after setting `fault`. */
class Parser {
  fault: Diagnostic = {
    code: 'rule.empty',
    from: 0,
    to: 0,
    message: { en: 'The rule is empty.', fr: 'La règle est vide.' },
  }
  private at = 0
  private depth = 0
  private nodes = 0

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): TreeNode | undefined {
    if (this.isAtEnd()) return undefined
    const root = this.expression()
    if (root === undefined || this.isAtEnd()) return root
    return this.expected('the end of the rule, or “and”', 'la fin de la règle, ou « and »')
  }

  private expression(): TreeNode | undefined {
    if (++this.depth > ruleDepthLimit) return this.tooComplex()
    const tree = this.is('if') ? this.condition() : this.is('every') || this.is('some') ? this.quantifier() : this.or()
    this.depth--
    return tree
  }

  private condition(): TreeNode | undefined {
    const from = this.take().from
    const condition = this.expression()
    if (condition === undefined) return undefined
    if (!this.takes('then')) return this.expected('“then”', '« then »')
    const consequence = this.expression()
    if (consequence === undefined) return undefined
    if (!this.takes('else'))
      return this.node({ kind: 'if', condition, consequence, otherwise: null, from, to: consequence.to })
    const otherwise = this.expression()
    return otherwise && this.node({ kind: 'if', condition, consequence, otherwise, from, to: otherwise.to })
  }

  private quantifier(): TreeNode | undefined {
    const word = this.take()
    const variable = this.name('a name for one item', 'un nom pour un élément de la liste')
    if (variable === undefined) return undefined
    if (!this.takes('in')) return this.expected('“in”', '« in »')
    const list = this.path()
    if (list === undefined) return undefined
    if (!this.takes('satisfies')) return this.expected('“satisfies”', '« satisfies »')
    const satisfies = this.expression()
    const every = word.text === 'every'
    return (
      satisfies &&
      this.node({ kind: 'quantifier', every, variable, list, satisfies, from: word.from, to: satisfies.to })
    )
  }

  private or(): TreeNode | undefined {
    return this.chain(() => this.and(), ['or'])
  }

  private and(): TreeNode | undefined {
    return this.chain(() => this.negation(), ['and'])
  }

  private negation(): TreeNode | undefined {
    if (!this.is('not')) return this.comparison()
    if (++this.depth > ruleDepthLimit) return this.tooComplex()
    const from = this.take().from
    const of = this.negation()
    this.depth--
    return of && this.node({ kind: 'not', of, from, to: of.to })
  }

  private comparison(): TreeNode | undefined {
    const left = this.sum()
    if (left === undefined) return undefined
    if (this.is('in') || (this.is('not') && this.tokens[this.at + 1]?.text === 'in')) return this.membership(left)
    const operator = comparisons.find((sign) => this.is(sign)) ?? this.textTest()
    if (operator === undefined) return this.fault.code === 'rule.expected' ? undefined : left
    if (operator === '=' && this.tokens[this.at + 1]?.text === '=') return this.doubledSign()
    this.at += operator === 'starts with' || operator === 'ends with' ? 2 : 1
    const right = this.sum()
    return right && this.binary(operator, left, right)
  }

  private textTest(): BinaryOperator | undefined {
    if (this.is('contains')) return 'contains'
    if (!this.is('starts') && !this.is('ends')) return undefined
    const word = this.token.text
    if (this.tokens[this.at + 1]?.text === 'with') return word === 'starts' ? 'starts with' : 'ends with'
    this.at++
    return this.expected('“with”', '« with »')
  }

  private membership(left: TreeNode): TreeNode | undefined {
    const negated = this.takes('not')
    this.take()
    const among = this.is('(') || this.is('[') ? this.options(this.is('(') ? ')' : ']') : this.path()
    if (among === undefined) return undefined
    const to = this.tokens[this.at - 1]?.to ?? left.to
    const member = this.node({ kind: 'in', left, among, from: left.from, to })
    return negated && member ? this.node({ kind: 'not', of: member, from: left.from, to }) : member
  }

  private options(close: string): readonly TreeNode[] | undefined {
    this.take()
    const options: TreeNode[] = []
    do {
      const option = this.sum()
      if (option === undefined) return undefined
      options.push(option)
    } while (this.takes(','))
    return this.takes(close) ? options : this.expected(`“,” or “${close}”`, `« , » ou « ${close} »`)
  }

  private sum(): TreeNode | undefined {
    return this.chain(() => this.chain(() => this.signed(), ['*']), ['+', '-'])
  }

  private chain(next: () => TreeNode | undefined, operators: readonly BinaryOperator[]): TreeNode | undefined {
    let left = next()
    for (;;) {
      const operator = operators.find((word) => this.is(word))
      if (left === undefined || operator === undefined) return left
      this.at++
      const right = next()
      left = right && this.binary(operator, left, right)
    }
  }

  private signed(): TreeNode | undefined {
    if (!this.is('-')) return this.atom()
    const from = this.take().from
    const of = this.atom()
    return of && this.node({ kind: 'minus', of, from, to: of.to })
  }

  private atom(): TreeNode | undefined {
    const { kind, text, from, to } = this.token
    if (kind === 'number' || kind === 'text') return this.leaf({ kind, text, from, to })
    if (this.is('true') || this.is('false')) return this.leaf({ kind: 'truth', truth: text === 'true', from, to })
    if (this.takes('(')) {
      const inside = this.expression()
      if (inside === undefined) return undefined
      return this.takes(')') ? inside : this.expected('“)”', '« ) »')
    }
    if (kind === 'word' && this.tokens[this.at + 1]?.text === '(' && !reservedWords.has(text)) return this.call()
    return this.path()
  }

  private call(): TreeNode | undefined {
    const name = this.take()
    this.take()
    const given: TreeNode[] = []
    while (!this.is(')')) {
      const value = this.expression()
      if (value === undefined) return undefined
      given.push(value)
      if (!this.takes(',') && !this.is(')')) return this.expected('“,” or “)”', '« , » ou « ) »')
    }
    return this.node({ kind: 'call', name, given, from: name.from, to: this.take().to })
  }

  private path(): PathTree | undefined {
    const first = this.is('this') ? this.take() : this.name('a value or a name', 'une valeur ou un nom')
    if (first === undefined) return undefined
    const names: [Name, ...Name[]] = [first]
    while (this.takes('.')) {
      if (this.token.kind !== 'word') return this.expected('a name after the point', 'un nom après le point')
      names.push(this.take())
    }
    const path: PathTree = { kind: 'path', names, from: first.from, to: names.at(-1)?.to ?? first.to }
    return this.count() ? path : undefined
  }

  private name(en: string, fr: string): Name | undefined {
    return this.token.kind === 'word' && !reservedWords.has(this.token.text) ? this.take() : this.expected(en, fr)
  }

  private leaf(tree: TreeNode): TreeNode | undefined {
    this.at++
    return this.node(tree)
  }

  private binary(operator: BinaryOperator, left: TreeNode, right: TreeNode): TreeNode | undefined {
    return this.node({ kind: 'binary', operator, left, right, from: left.from, to: right.to })
  }

  private node(tree: TreeNode): TreeNode | undefined {
    return this.count() ? tree : undefined
  }

  private count(): boolean {
    if (++this.nodes > nodeLimit) this.tooComplex()
    return this.nodes <= nodeLimit
  }

  private get token(): Token {
    return this.tokens[this.at] ?? this.tokens.at(-1) ?? nowhere
  }

  private isAtEnd(): boolean {
    return this.token.kind === 'end'
  }

  private is(text: string): boolean {
    return this.token.text === text && this.token.kind !== 'text'
  }

  private take(): Token {
    const token = this.token
    this.at++
    return token
  }

  private takes(text: string): boolean {
    if (!this.is(text)) return false
    this.at++
    return true
  }

  private expected(en: string, fr: string, suggestion?: string): undefined {
    const { kind, text, from, to } = this.token
    const found = {
      en: kind === 'end' ? 'the rule ends' : `found “${text}”`,
      fr: kind === 'end' ? 'la règle se termine' : `trouvé « ${text} »`,
    }
    const message = { en: `Expected ${en}; ${found.en}.`, fr: `Attendu : ${fr} ; ${found.fr}.` }
    return this.stop('rule.expected', from, to, message, suggestion)
  }

  private doubledSign(): undefined {
    const { from, to } = this.token
    const message = { en: 'One “=” sign is enough.', fr: 'Un seul signe « = » suffit.' }
    return this.stop('rule.expected', from, to + 1, message, '=')
  }

  private tooComplex(): undefined {
    return this.stop('rule.too-complex', this.token.from, this.token.to, {
      en: `A rule is nested at most ${ruleDepthLimit} deep and has at most ${nodeLimit} parts. Make two rules of it.`,
      fr: `Une règle s’imbrique sur ${ruleDepthLimit} niveaux et compte ${nodeLimit} parties au plus. Faites-en deux.`,
    })
  }

  private stop(code: string, from: number, to: number, message: LocalizedText, suggestion?: string): undefined {
    this.fault = { code, from, to, message, ...(suggestion ? { suggestion } : {}) }
    return undefined
  }
}
