import type { initGraphQLTada, ResultOf, VariablesOf } from 'gql.tada'
import type { Json } from '#shared/kernel'
import type { introspection } from './generated/graphql-env'

type Tada = ReturnType<
  typeof initGraphQLTada<{
    introspection: introspection
    scalars: { CalendarDate: string; DateTime: string; JSON: Json }
    disableMasking: true
  }>
>

/** What `graphql` makes at run time: the operation's own text and that of every fragment it spreads, each once. */
class OperationText {
  private readonly parts: ReadonlySet<string>

  constructor(source: string, fragments: readonly unknown[] = []) {
    const inherited = fragments.flatMap((f) => (f instanceof OperationText ? [...f.parts] : []))
    this.parts = new Set([source, ...inherited])
  }

  toString(): string {
    return [...this.parts].join('\n')
  }
}

const declare = (source: string, fragments?: readonly unknown[]) => new OperationText(source, fragments)

/**
 * Declares an operation or a fragment: ``graphql(`query Me { me { name } }`)``, with the fragments it spreads as a list
 * in the second argument. The compiler checks it against the schema and knows its answer.
 */
// gql.tada types a parsed document. Ours stays text, since the server parses it anyway: the page needs no parser.
export const graphql = declare as unknown as Tada

/** The text that goes to the server. */
export function textOf(operation: object): string {
  return String(operation)
}

export type { ResultOf, VariablesOf }
