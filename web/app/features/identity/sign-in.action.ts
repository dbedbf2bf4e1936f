import { redirect } from '@remix-run/node'
import { type Asking, act, formAgain, ownPath, secretField, textField } from '~/graphql'
import { SignIn, SignInAsDemonstration } from './identity.queries'

const FIRST_PAGE = '/home'

/** Opens a session, by password or as a person of the demonstration, and goes where the person was headed. */
export async function signIn(asking: Asking, form: FormData) {
  const key = textField(form, 'account')
  if (key) return signInAs(asking, key)
  const email = textField(form, 'email')
  const signedIn = await act(asking, SignIn, { email, password: secretField(form, 'password') })
  if (!signedIn.ok) return formAgain(signedIn.problems, { email })
  return enter(asking, signedIn.data.signIn)
}

async function signInAs(asking: Asking, key: string) {
  const signedIn = await act(asking, SignInAsDemonstration, { key })
  return signedIn.ok ? enter(asking, signedIn.data.signInAsDemonstration) : formAgain(signedIn.problems, { email: '' })
}

/** Keeps the session in its cookie and goes to `next` of the address, as far as that is a page of this site. */
export function enter(asking: Asking, session: { readonly token: string; readonly expiresAt: string }): Response {
  asking.context.setSession(session.token, new Date(session.expiresAt))
  return redirect(pageAfterSignIn(asking.request))
}

export function pageAfterSignIn(request: Request): string {
  return ownPath(new URL(request.url).searchParams.get('next'), FIRST_PAGE)
}
