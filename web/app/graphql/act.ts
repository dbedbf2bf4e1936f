import type { GraphqlProblem } from '../host'
import { typeset, wordsFor } from '../words'
import { graphqlWords } from './graphql.words'
import { type Asking, type Operation, run, type VariablesFor } from './operation'
import { correlationOf, notFound, toSignIn } from './refusals'

/** What a form shows: the sentence in the reader's language and the field it concerns (null: the whole form). */
export interface FormProblem {
  readonly code: string
  readonly at: string | null
  readonly text: string
}

export type Acted<Answer> =
  | { readonly ok: true; readonly data: Answer }
  | { readonly ok: false; readonly problems: readonly FormProblem[] }

/**
 * Runs a mutation for an action: its data, or the problems for the form that asked. A session that ended goes to
 * sign in; what is absent or not the asker's is thrown as 404.
 */
export async function act<Answer, Variables>(
  asking: Asking,
  operation: Operation<Answer, Variables>,
  ...[variables]: VariablesFor<Variables>
): Promise<Acted<Answer>> {
  const { data: answer, problems } = await run(asking, operation, variables)
  if (problems.length === 0 && answer !== null) return { ok: true, data: answer }
  if (problems[0]?.code === 'sign-in-required') throw toSignIn(asking.request)
  if (problems[0]?.kind === 'notFound') throw notFound()
  return { ok: false, problems: problems.map((problem) => formProblem(asking, problem)) }
}

function formProblem(asking: Asking, problem: GraphqlProblem): FormProblem {
  const { language } = asking.context
  const isOurs = problem.kind === 'bug'
  const text = isOurs
    ? wordsFor(language, graphqlWords).ourMistake(correlationOf(asking, problem))
    : typeset(language, problem.text[language])
  return { code: problem.code, at: fieldOf(problem.at), text }
}

/** The form field of a JSON pointer: `/name/en` is the field `name.en`. */
function fieldOf(pointer: string | null): string | null {
  return pointer?.replace(/^\//, '').replaceAll('/', '.') || null
}
