import type { GraphqlProblem, Host } from '../host'
import { textOf } from './graphql'

/** An operation with the types of its answer and its variables, as `graphql` declares it. */
export interface Operation<Answer, Variables> {
  readonly __apiType?: (variables: Variables) => Answer
  /** Its text, which goes to the server. */
  toString(): string
}

/** The variables argument: left out for operations that take none. */
export type VariablesFor<Variables> =
  Record<string, never> extends Variables ? readonly [variables?: Variables] : readonly [variables: Variables]

/** Who asks and from where: every loader's and action's own arguments fit. */
export interface Asking {
  readonly request: Request
  readonly context: Host
}

/** Runs an operation as the caller. */
export async function run<Answer, Variables>(
  { context }: Asking,
  operation: Operation<Answer, Variables>,
  variables: unknown,
): Promise<{ data: Answer | null; problems: readonly GraphqlProblem[] }> {
  const { data, problems } = await context.execute(textOf(operation), isRecord(variables) ? variables : {})
  // The compiler checked the operation against the schema, and the server answers by the same schema.
  return { data: data as Answer | null, problems }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
