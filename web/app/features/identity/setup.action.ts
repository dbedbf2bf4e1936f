import { redirect } from '@remix-run/node'
import { type Asking, act, formAgain, secretField, textField } from '~/graphql'
import { FirstOperator, SignIn } from './identity.queries'
import { enter } from './sign-in.action'

/** Makes the operator and signs them in at once; should that fail, they sign in by hand. */
export async function makeOperator(asking: Asking, form: FormData) {
  const typed = {
    name: textField(form, 'name'),
    email: textField(form, 'email'),
    organisationName: textField(form, 'organisationName'),
  }
  const password = secretField(form, 'password')
  const made = await act(asking, FirstOperator, { input: { ...typed, password } })
  if (!made.ok) return formAgain(made.problems, typed)
  const signedIn = await act(asking, SignIn, { email: typed.email, password })
  return signedIn.ok ? enter(asking, signedIn.data.signIn) : redirect('/sign-in')
}
