import { redirect } from '@remix-run/node'
import { languages } from '#shared/kernel'
import { offices, organisationKinds } from '#shared/people'
import { type Asking, act, type FormProblem, formAgain, secretField, textField } from '~/graphql'
import { wordsFor } from '~/words'
import { CloseAccount, CreateAccount, CreateGroup, CreateOrganisation, ReopenAccount } from './administration.queries'
import { administrationWords, groupKinds } from './administration.words'

/** Makes an account and shows it in the list. */
export async function createAccount(asking: Asking, form: FormData) {
  const typed = {
    name: textField(form, 'name'),
    email: textField(form, 'email'),
    organisationId: textField(form, 'organisationId'),
    offices: offices.filter((office) => form.getAll('offices').includes(office)),
    language: languages.find((language) => language === textField(form, 'language')) ?? 'en',
  }
  const made = await act(asking, CreateAccount, { input: { ...typed, password: secretField(form, 'password') } })
  if (!made.ok) return formAgain(made.problems, typed)
  return redirect(`/admin?created&search=${encodeURIComponent(made.data.createAccount.email)}`)
}

/** Closes the account named `close`, or opens the one named `reopen` again. */
export async function closeOrReopen(asking: Asking, form: FormData) {
  const close = textField(form, 'close')
  const done = close
    ? await act(asking, CloseAccount, { id: close })
    : await act(asking, ReopenAccount, { id: textField(form, 'reopen') })
  return done.ok ? { done: close ? 'closed' : 'reopened', problems: [] } : { done: null, problems: done.problems }
}

/** Takes an organisation in; then the list shows it and the form is empty again. */
export async function createOrganisation(asking: Asking, form: FormData) {
  const typed = {
    kind: organisationKinds.find((kind) => kind === textField(form, 'kind')) ?? 'customs',
    name: localizedField(form, 'name'),
  }
  const made = await act(asking, CreateOrganisation, { input: typed })
  return made.ok ? redirect('/admin/organisations?created') : formAgain(made.problems, typed)
}

/** Makes a group and goes where its lead is named and its statement of work is written. */
export async function createGroup(asking: Asking, form: FormData) {
  const typed = {
    id: textField(form, 'id'),
    kind: groupKinds.find((kind) => kind === textField(form, 'kind')) ?? 'workingGroup',
    parentId: textField(form, 'parentId'),
    name: localizedField(form, 'name'),
    purpose: localizedField(form, 'purpose'),
  }
  try {
    const made = await act(asking, CreateGroup, { input: { ...typed, parentId: typed.parentId || null } })
    return made.ok ? redirect(`/g/${made.data.createGroup.id}/manage`) : formAgain(made.problems, typed)
  } catch (thrown) {
    // What is absent here is the group above: a mistyped field, not a page that does not exist.
    if (!(thrown instanceof Response) || thrown.status !== 404) throw thrown
    return formAgain([noSuchParent(asking)], typed)
  }
}

function noSuchParent({ context }: Asking): FormProblem {
  const text = wordsFor(context.language, administrationWords).noSuchParent
  return { code: 'not-found', at: 'parentId', text }
}

function localizedField(form: FormData, name: string) {
  return { en: textField(form, `${name}.en`), fr: textField(form, `${name}.fr`) }
}
