import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { inLanguage } from '#shared/kernel'
import { AccessRequests, AddMemberForm, groupWords, MemberTable, StatementForm } from '~/features/working-groups'
import { manageGroup } from '~/features/working-groups/group.actions'
import { loadManagement } from '~/features/working-groups/group-load'
import { Page, titleOf } from '~/frame'
import { Alert, ErrorSummary } from '~/ui'
import { useLanguage, useWords } from '~/words'

export const meta: MetaFunction = (args) => titleOf(args, (language) => groupWords[language].manage)

export const loader = (args: LoaderFunctionArgs) => loadManagement(args)

export async function action(args: ActionFunctionArgs) {
  return manageGroup(args, args.params.groupId ?? '', await args.request.formData())
}

export default function ManageGroupPage() {
  const words = useWords(groupWords)
  const group = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const name = inLanguage(group.name, useLanguage())
  const problems = answer?.problems ?? []
  const crumbs = [
    { label: words.groups, to: '/g' },
    { label: name, to: `/g/${group.id}` },
  ]
  return (
    <Page screen="manage-group" title={words.manageOf(name)} here={words.manage} crumbs={crumbs}>
      <ErrorSummary problems={problems} />
      {answer?.done && (
        <Alert kind="success" live slim>
          {words.saved}
        </Alert>
      )}
      <AccessRequests requests={group.accessRequests} />
      <MemberTable members={group.members} />
      <AddMemberForm problems={problems} />
      <StatementForm problems={problems} text={group.statementOfWork?.text} />
    </Page>
  )
}
