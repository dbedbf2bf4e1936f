/** The tree of a rule: what it says, before anybody knows whether its names exist. Offsets are into the source. */
export type TreeNode =
  | { readonly kind: 'number'; readonly text: string; readonly from: number; readonly to: number }
  | { readonly kind: 'text'; readonly text: string; readonly from: number; readonly to: number }
  | { readonly kind: 'truth'; readonly truth: boolean; readonly from: number; readonly to: number }
  | PathTree
  | { readonly kind: 'not' | 'minus'; readonly of: TreeNode; readonly from: number; readonly to: number }
  | BinaryTree
  | {
      readonly kind: 'in'
      readonly left: TreeNode
      readonly among: TreeNode | readonly TreeNode[]
      readonly from: number
      readonly to: number
    }
  | {
      readonly kind: 'if'
      readonly condition: TreeNode
      readonly consequence: TreeNode
      readonly otherwise: TreeNode | null
      readonly from: number
      readonly to: number
    }
  | {
      readonly kind: 'quantifier'
      readonly every: boolean
      readonly variable: Name
      readonly list: TreeNode
      readonly satisfies: TreeNode
      readonly from: number
      readonly to: number
    }
  | {
      readonly kind: 'call'
      readonly name: Name
      readonly given: readonly TreeNode[]
      readonly from: number
      readonly to: number
    }

/** Signs that compare two values. */
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>='
/** Signs that make a value of two. */
export type Arithmetic = '+' | '-' | '*'
/** Words that compare a text with a piece of one. */
export type TextTest = 'starts with' | 'ends with' | 'contains'
/** All that stands between two values. */
export type BinaryOperator = 'and' | 'or' | Comparison | Arithmetic | TextTest

/** Two values and what stands between them. */
export interface BinaryTree {
  readonly kind: 'binary'
  readonly operator: BinaryOperator
  readonly left: TreeNode
  readonly right: TreeNode
  readonly from: number
  readonly to: number
}

/** One name of a path, a function or a variable. */
export interface Name {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** `lines.value`, `l.countryOfOrigin`, `deMinimisAmount`, `modes`: which of them it is, the check decides. */
export interface PathTree {
  readonly kind: 'path'
  readonly names: readonly [Name, ...Name[]]
  readonly from: number
  readonly to: number
}

/** What the check takes: only `parseRule` makes one. */
export interface Tree {
  readonly stage: 'tree'
  readonly root: TreeNode
}
