import { redirect } from '@remix-run/node'
import { type Asking, act, formAgain, textField } from '~/graphql'
import { AddComment } from './comments.queries'

/** Adds the remark of a submitted form and goes to it; what was typed comes back with what is wrong. */
export async function addComment(asking: Asking, elementId: string) {
  const form = await asking.request.formData()
  const typed = { body: textField(form, 'body'), audience: textField(form, 'audience') }
  const added = await act(asking, AddComment, { elementId, ...typed })
  if (!added.ok) return formAgain(added.problems, typed)
  const { pathname, search } = new URL(asking.request.url)
  return redirect(`${pathname}${search}#${added.data.addComment.id}`)
}
