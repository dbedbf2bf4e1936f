import { type Asking, act, type FormProblem, textField } from '~/graphql'
import { CheckMessage, type CheckResult } from './validation.queries'

/** What the form of a check shows again: the message as typed, and its result or why there is none. */
export interface CheckAnswer {
  readonly result: CheckResult | null
  readonly problems: readonly FormProblem[]
  readonly typed: { readonly message: string; readonly version: string }
}

/** Judges the message of a submitted form. Nothing is stored; without a version the message's own date chooses. */
export async function checkShipment(asking: Asking, standardId: string, form: FormData): Promise<CheckAnswer> {
  const sent = form.get('message')
  const typed = { message: typeof sent === 'string' ? sent : '', version: textField(form, 'version') }
  const asked = await act(asking, CheckMessage, {
    standardId,
    message: typed.message,
    ...(typed.version ? { version: typed.version } : {}),
  })
  return asked.ok
    ? { result: asked.data.checkMessage, problems: [], typed }
    : { result: null, problems: asked.problems, typed }
}
