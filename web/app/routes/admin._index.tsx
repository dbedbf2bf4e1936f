import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AccountSearch, AccountTable, AdministrationPage, administrationWords } from '~/features/administration'
import { closeOrReopen } from '~/features/administration/administration.actions'
import { loadPeople } from '~/features/administration/administration.load'
import { titleOf } from '~/frame'
import { Alert, ButtonLink, ErrorSummary } from '~/ui'
import { useWords } from '~/words'

export const meta: MetaFunction = (args) => titleOf(args, (language) => administrationWords[language].administration)

export const loader = (args: LoaderFunctionArgs) => loadPeople(args)

export async function action(args: ActionFunctionArgs) {
  return closeOrReopen(args, await args.request.formData())
}

export default function PeoplePage() {
  const words = useWords(administrationWords)
  const { created, ...people } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const done = answer?.done === 'closed' ? words.isClosed : answer?.done === 'reopened' ? words.isReopened : null
  const message = answer ? done : created ? words.isCreated : null
  return (
    <AdministrationPage
      screen="administration-people"
      title={words.people}
      lead={words.peopleLead}
      actions={<ButtonLink to="/admin/new-account">{words.createAccount}</ButtonLink>}
    >
      <ErrorSummary problems={answer?.problems ?? []} />
      {message && (
        <Alert kind="success" live slim>
          {message}
        </Alert>
      )}
      <AccountSearch search={people.search} />
      <AccountTable {...people} />
    </AdministrationPage>
  )
}
