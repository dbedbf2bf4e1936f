import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DemonstrationAccounts, identityWords, SignInForm } from '~/features/identity'
import { DemonstrationAccounts as Accounts, FirstRun } from '~/features/identity/identity.queries'
import { pageAfterSignIn, signIn } from '~/features/identity/sign-in.action'
import { Page, titleOf } from '~/frame'
import { load, loadPart } from '~/graphql'
import { Alert } from '~/ui'
import { useWords } from '~/words'

export const meta: MetaFunction = (args) => titleOf(args, (language) => identityWords[language].signIn)

export async function loader(args: LoaderFunctionArgs) {
  if (args.context.actor.kind === 'person') throw redirect(pageAfterSignIn(args.request))
  const { isFirstRun } = await load(args, FirstRun)
  if (isFirstRun) throw redirect('/setup')
  const demonstration = args.context.demonstration ? await loadPart(args, Accounts) : null
  return {
    accounts: demonstration?.demonstrationAccounts ?? [],
    ended: new URL(args.request.url).searchParams.has('ended'),
  }
}

export async function action(args: ActionFunctionArgs) {
  return signIn(args, await args.request.formData())
}

export default function SignInPage() {
  const words = useWords(identityWords)
  const { accounts, ended } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page screen="sign-in" title={words.signIn}>
      {ended && !answer && <Alert kind="info">{words.ended}</Alert>}
      <SignInForm problems={answer?.problems ?? []} email={answer?.typed.email ?? ''} />
      <p className="c-quiet">{words.noAccount}</p>
      <DemonstrationAccounts accounts={accounts} />
    </Page>
  )
}
