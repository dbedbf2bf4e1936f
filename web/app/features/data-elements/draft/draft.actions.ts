import { redirect } from '@remix-run/node'
import { type Asking, act, formAgain, loadPart, textField } from '~/graphql'
import { AddComment, AddDataElement, DraftElementPlace } from './draft.queries'

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
  await untilListed(asking, added.data.addDataElement)
  return redirect(`/e/${added.data.addDataElement}/edit`)
}

const TRIES = 20
const PAUSE_MS = 100

/** Elements are found by their ids a moment after they were added: the list of them follows the document. */
async function untilListed(asking: Asking, id: string): Promise<void> {
  for (let tries = 0; tries < TRIES && (await loadPart(asking, DraftElementPlace, { id })) === null; tries++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

/** Adds a remark to the discussion of an element. */
export async function addRemark(asking: Asking, elementId: string) {
  const form = await asking.request.formData()
  const typed = { body: textField(form, 'body'), audience: textField(form, 'audience') || 'group' }
  const added = await act(asking, AddComment, { elementId, ...typed })
  return added.ok ? redirect(`/e/${elementId}/edit#discussion`) : formAgain(added.problems, typed)
}
