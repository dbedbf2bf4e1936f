import { type Asking, type Operation, run, type VariablesFor } from './operation'
import { pageRefusal } from './refusals'

/**
 * Reads for a loader: `load(args, Query, { id })` answers typed data or throws the Response that the error boundary
 * shows (404 for absent and forbidden alike, 429, 503, 500) or a redirect to sign in and back.
 */
export async function load<Answer, Variables>(
  asking: Asking,
  operation: Operation<Answer, Variables>,
  ...[variables]: VariablesFor<Variables>
): Promise<Answer> {
  const { data, problems } = await run(asking, operation, variables)
  if (problems.length > 0 || data === null) throw pageRefusal(asking, problems)
  return data
}

/** As `load`, for one part of a page: null where it fails, so that the other parts still show. */
export async function loadPart<Answer, Variables>(
  asking: Asking,
  operation: Operation<Answer, Variables>,
  ...[variables]: VariablesFor<Variables>
): Promise<Answer | null> {
  const { data, problems } = await run(asking, operation, variables)
  return problems.length > 0 ? null : data
}
