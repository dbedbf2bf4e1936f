import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { inLanguage } from '#shared/kernel'
import { groupWords, NewSetForm } from '~/features/working-groups'
import { createSet } from '~/features/working-groups/group.actions'
import { loadGroupToCreateIn } from '~/features/working-groups/group-load'
import { Page, titleOf } from '~/frame'
import { useLanguage, useWords } from '~/words'

export const meta: MetaFunction = (args) => titleOf(args, (language) => groupWords[language].newTitle)

export const loader = (args: LoaderFunctionArgs) => loadGroupToCreateIn(args)

export async function action(args: ActionFunctionArgs) {
  return createSet(args, args.params.groupId ?? '', await args.request.formData())
}

export default function NewDocumentPage() {
  const words = useWords(groupWords)
  const group = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const crumbs = [
    { label: words.groups, to: '/g' },
    { label: inLanguage(group.name, useLanguage()), to: `/g/${group.id}` },
  ]
  return (
    <Page screen="new-document" title={words.newTitle} lead={words.newLead} crumbs={crumbs}>
      <NewSetForm problems={answer?.problems ?? []} typed={answer?.typed ?? { en: '', fr: '' }} />
    </Page>
  )
}
