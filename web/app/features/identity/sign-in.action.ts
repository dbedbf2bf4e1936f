import { redirect } from '@remix-run/node'
import { type Asking, act, formAgain, ownPath, secretField, textField } from '~/graphql'
import { SignIn } from './identity.queries'

const FIRST_PAGE = '/home'

/** Opens a session and goes where the person was headed. */
export async function signIn(asking: Asking, form: FormData) {
  const email = textField(form, 'email')
  const signedIn = await act(asking, SignIn, { email, password: secretField(form, 'password') })
  if (!signedIn.ok) return formAgain(signedIn.problems, { email })
  return enter(asking, signedIn.data.signIn)
}

/** Keeps the session in its cookie and goes to `next` of the address, as far as that is a page of this site. */
export function enter(asking: Asking, session: { readonly token: string; readonly expiresAt: string }): Response {
  asking.context.setSession(session.token, new Date(session.expiresAt))
  return redirect(pageAfterSignIn(asking.request))
}

export function pageAfterSignIn(request: Request): string {
  return ownPath(new URL(request.url).searchParams.get('next'), FIRST_PAGE)
}
