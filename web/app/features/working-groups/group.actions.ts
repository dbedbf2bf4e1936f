import { redirect } from '@remix-run/node'
import type { GroupRole } from '#shared/people'
import { groupRoles } from '#shared/people'
import { type Acted, type Asking, act, formAgain, textField } from '~/graphql'
import { documentPath } from '../documents'
import {
  AddMember,
  CreateDataElementSet,
  DeclineAccess,
  GrantAccess,
  RemoveMember,
  RequestAccess,
  SetStatementOfWork,
} from './working-groups.queries'

/** Begins a data element set in a group and goes to it. */
export async function createSet(asking: Asking, groupId: string, form: FormData) {
  const title = { en: textField(form, 'title.en'), fr: textField(form, 'title.fr') }
  const created = await act(asking, CreateDataElementSet, { groupId, title })
  return created.ok ? redirect(documentPath(created.data.createDataElementSet)) : formAgain(created.problems, title)
}

/** Asks the leads of a group, if there is one. */
export async function askToJoin(asking: Asking, groupId: string, form: FormData) {
  const asked = await act(asking, RequestAccess, { input: { groupId, reason: textField(form, 'reason') } })
  return { asked: asked.ok, problems: asked.ok ? [] : asked.problems }
}

/** What the forms of the management page do, by their `intent`. */
export async function manageGroup(asking: Asking, groupId: string, form: FormData) {
  const done = await manage(asking, groupId, form)
  return done.ok ? { done: true, problems: [] } : { done: false, problems: done.problems }
}

function manage(asking: Asking, groupId: string, form: FormData): Promise<Acted<unknown>> {
  switch (textField(form, 'intent')) {
    case 'statement':
      return act(asking, SetStatementOfWork, {
        input: { groupId, text: { en: textField(form, 'text.en'), fr: textField(form, 'text.fr') } },
      })
    case 'add':
      return act(asking, AddMember, {
        input: {
          groupId,
          email: textField(form, 'email'),
          role: roleOf(form),
          interestNote: textField(form, 'interestNote'),
        },
      })
    case 'remove':
      return act(asking, RemoveMember, { groupId, personId: textField(form, 'person') })
    case 'grant':
      return act(asking, GrantAccess, { input: { requestId: textField(form, 'request'), role: 'member' } })
    default:
      return act(asking, DeclineAccess, { id: textField(form, 'request') })
  }
}

function roleOf(form: FormData): GroupRole {
  return groupRoles.find((role) => role === textField(form, 'role')) ?? 'observer'
}
