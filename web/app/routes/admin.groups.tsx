import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { AdministrationPage, administrationWords, GroupForm } from '~/features/administration'
import { createGroup } from '~/features/administration/administration.actions'
import { assertOperator } from '~/features/administration/administration.load'
import { titleOf } from '~/frame'
import { useWords } from '~/words'

export const meta: MetaFunction = (args) => titleOf(args, (language) => administrationWords[language].createGroup)

export function loader(args: LoaderFunctionArgs) {
  assertOperator(args)
  return null
}

export async function action(args: ActionFunctionArgs) {
  return createGroup(args, await args.request.formData())
}

export default function NewGroupPage() {
  const words = useWords(administrationWords)
  const answer = useActionData<typeof action>()
  return (
    <AdministrationPage screen="administration-groups" title={words.createGroup} lead={words.createGroupLead}>
      <GroupForm problems={answer?.problems ?? []} typed={answer?.typed} />
    </AdministrationPage>
  )
}
