import { redirect } from '@remix-run/node'
import type { Language } from '#shared/kernel'
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

interface OpenedSession {
  readonly token: string
  readonly expiresAt: string
  readonly language: Language
}

/**
 * Keeps the session in its cookie and goes to `next` of the address, as far as that is a page of this site. The pages
 * speak the account's language from now on, unless one was chosen on this device.
 */
export function enter(asking: Asking, { token, expiresAt, language }: OpenedSession): Response {
  asking.context.setSession(token, new Date(expiresAt))
  const cookie = `account-language=${language}; Path=/; SameSite=Lax`
  return redirect(pageAfterSignIn(asking.request), { headers: { 'Set-Cookie': cookie } })
}

export function pageAfterSignIn(request: Request): string {
  return ownPath(new URL(request.url).searchParams.get('next'), FIRST_PAGE)
}
