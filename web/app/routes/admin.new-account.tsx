import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AccountForm, AdministrationPage, administrationWords } from '~/features/administration'
import { createAccount } from '~/features/administration/administration.actions'
import { loadOrganisations } from '~/features/administration/administration.load'
import { titleOf } from '~/frame'
import { useWords } from '~/words'

export const meta: MetaFunction = (args) => titleOf(args, (language) => administrationWords[language].createAccount)

export const loader = (args: LoaderFunctionArgs) => loadOrganisations(args)

export async function action(args: ActionFunctionArgs) {
  return createAccount(args, await args.request.formData())
}

export default function NewAccountPage() {
  const words = useWords(administrationWords)
  const { organisations } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <AdministrationPage screen="administration-new-account" title={words.createAccount} lead={words.createAccountLead}>
      <AccountForm problems={answer?.problems ?? []} typed={answer?.typed} organisations={organisations} />
    </AdministrationPage>
  )
}
