import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { AdministrationPage, administrationWords, OrganisationForm, OrganisationTable } from '~/features/administration'
import { createOrganisation } from '~/features/administration/administration.actions'
import { loadOrganisations } from '~/features/administration/administration.load'
import { titleOf } from '~/frame'
import { Alert } from '~/ui'
import { useWords } from '~/words'

export const meta: MetaFunction = (args) => titleOf(args, (language) => administrationWords[language].organisations)

export const loader = (args: LoaderFunctionArgs) => loadOrganisations(args)

export async function action(args: ActionFunctionArgs) {
  return createOrganisation(args, await args.request.formData())
}

export default function OrganisationsPage() {
  const words = useWords(administrationWords)
  const { organisations } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [searchParams] = useSearchParams()
  return (
    <AdministrationPage
      screen="administration-organisations"
      title={words.organisations}
      lead={words.organisationsLead}
    >
      {searchParams.has('created') && !answer && (
        <Alert kind="success" live slim>
          {words.organisationCreated}
        </Alert>
      )}
      <OrganisationTable organisations={organisations} />
      <OrganisationForm key={organisations.length} problems={answer?.problems ?? []} typed={answer?.typed} />
    </AdministrationPage>
  )
}
