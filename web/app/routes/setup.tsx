import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { identityWords, SetupForm } from '~/features/identity'
import { FirstRun } from '~/features/identity/identity.queries'
import { makeOperator } from '~/features/identity/setup.action'
import { Page, titleOf } from '~/frame'
import { load } from '~/graphql'
import { useWords } from '~/words'

const NOTHING_TYPED = { name: '', email: '', organisationName: '' }

export const meta: MetaFunction = (args) => titleOf(args, (language) => identityWords[language].setup)

export async function loader(args: LoaderFunctionArgs) {
  const { isFirstRun } = await load(args, FirstRun)
  if (!isFirstRun) throw redirect('/sign-in')
  return null
}

export async function action(args: ActionFunctionArgs) {
  return makeOperator(args, await args.request.formData())
}

export default function SetupPage() {
  const words = useWords(identityWords)
  const answer = useActionData<typeof action>()
  return (
    <Page screen="setup" title={words.setup} lead={words.setupLead}>
      <SetupForm problems={answer?.problems ?? []} typed={answer?.typed ?? NOTHING_TYPED} />
    </Page>
  )
}
