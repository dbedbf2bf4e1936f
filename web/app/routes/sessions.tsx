import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { identityWords, SessionList } from '~/features/identity'
import { EndOtherSessions, EndSession, MySessions } from '~/features/identity/identity.queries'
import { Page, titleOf } from '~/frame'
import { act, load, signedIn, textField } from '~/graphql'
import { Alert, ErrorSummary } from '~/ui'
import { useWords } from '~/words'

export const meta: MetaFunction = (args) => titleOf(args, (language) => identityWords[language].sessions)

export function loader(args: LoaderFunctionArgs) {
  signedIn(args)
  return load(args, MySessions)
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const id = textField(form, 'session')
  const done = id ? await act(args, EndSession, { id }) : await act(args, EndOtherSessions)
  return { problems: done.ok ? [] : done.problems, ended: id ? ('one' as const) : ('others' as const) }
}

export default function SessionsPage() {
  const words = useWords(identityWords)
  const { mySessions } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page screen="sessions" title={words.sessions} lead={words.sessionsLead}>
      <ErrorSummary problems={answer?.problems ?? []} />
      {answer?.problems.length === 0 && (
        <Alert kind="success" live>
          {answer.ended === 'one' ? words.endedOne : words.endedOthers}
        </Alert>
      )}
      <SessionList sessions={mySessions} />
    </Page>
  )
}
