import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { SignOut } from '~/features/identity/identity.queries'
import { act } from '~/graphql'

/** Ends the session on the server, then forgets it here: the second also when the first no longer finds it. */
export async function action(args: ActionFunctionArgs) {
  if (args.context.actor.kind === 'person') await act(args, SignOut)
  args.context.clearSession()
  return redirect('/')
}

export function loader() {
  return redirect('/')
}
