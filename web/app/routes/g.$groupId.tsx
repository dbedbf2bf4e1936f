import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useRouteError } from '@remix-run/react'
import { inLanguage } from '#shared/kernel'
import { AskForm, GroupActions, GroupView, groupWords } from '~/features/working-groups'
import { askToJoin } from '~/features/working-groups/group.actions'
import { loadGroup } from '~/features/working-groups/group-load'
import { ErrorPage, Page, titleOf, useFrame } from '~/frame'
import { Localized, useLanguage, useWords } from '~/words'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf({ matches }, (language) => (data ? inLanguage(data.group.name, language) : groupWords[language].groups))

export const loader = (args: LoaderFunctionArgs) => loadGroup(args)

export async function action(args: ActionFunctionArgs) {
  return askToJoin(args, args.params.groupId ?? '', await args.request.formData())
}

export default function GroupPage() {
  const words = useWords(groupWords)
  const language = useLanguage()
  const { group, documents, canCreate, now } = useLoaderData<typeof loader>()
  const above = group.parents.map((parent) => ({ label: inLanguage(parent.name, language), to: `/g/${parent.id}` }))
  return (
    <Page
      screen="group"
      title={<Localized text={group.name} />}
      here={inLanguage(group.name, language)}
      crumbs={[{ label: words.groups, to: '/g' }, ...above.reverse()]}
      lead={<Localized text={group.purpose} />}
      actions={<GroupActions group={group} canCreate={canCreate} />}
    >
      <GroupView group={group} documents={documents} canCreate={canCreate} now={now} />
    </Page>
  )
}

export function ErrorBoundary() {
  const { person } = useFrame()
  const answer = useActionData<typeof action>()
  return <ErrorPage error={useRouteError()} whenNotFound={person && <AskForm answer={answer} />} />
}
