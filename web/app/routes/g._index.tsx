import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { GroupTable, groupWords } from '~/features/working-groups'
import { ReadableGroups } from '~/features/working-groups/working-groups.queries'
import { Page, titleOf } from '~/frame'
import { load, signedIn } from '~/graphql'
import { useWords } from '~/words'

export const meta: MetaFunction = (args) => titleOf(args, (language) => groupWords[language].groups)

export function loader(args: LoaderFunctionArgs) {
  signedIn(args)
  return load(args, ReadableGroups)
}

export default function GroupsPage() {
  const words = useWords(groupWords)
  const { groups } = useLoaderData<typeof loader>()
  return (
    <Page screen="groups" title={words.groups} lead={words.groupsLead}>
      <GroupTable groups={groups} />
    </Page>
  )
}
