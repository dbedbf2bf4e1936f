import { redirect } from '@remix-run/node'
import { type Asking, act, formAgain, textField } from '~/graphql'
import { AddComment, AddDataElement } from './draft.queries'

/** Adds an element to a draft and goes to its editor. */
export async function addElement(asking: Asking, documentId: string) {
  const form = await asking.request.formData()
  const wish = {
    objectClass: textField(form, 'objectClass'),
    member: textField(form, 'member'),
    name: { en: textField(form, 'name.en'), fr: textField(form, 'name.fr') },
  }
  const added = await act(asking, AddDataElement, { documentId, ...wish })
  if (!added.ok) return formAgain(added.problems, wish)
  return redirect(`/e/${added.data.addDataElement}/edit`)
}

/** Adds a remark to the discussion of an element. */
export async function addRemark(asking: Asking, elementId: string) {
  const form = await asking.request.formData()
  const typed = { body: textField(form, 'body'), audience: textField(form, 'audience') || 'group' }
  const added = await act(asking, AddComment, { elementId, ...typed })
  return added.ok ? redirect(`/e/${elementId}/edit#discussion`) : formAgain(added.problems, typed)
}
