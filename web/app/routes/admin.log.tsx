import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AdministrationPage, administrationWords, LogTable } from '~/features/administration'
import { loadLog } from '~/features/administration/administration.load'
import { titleOf } from '~/frame'
import { useWords } from '~/words'

export const meta: MetaFunction = (args) => titleOf(args, (language) => administrationWords[language].log)

export const loader = (args: LoaderFunctionArgs) => loadLog(args)

export default function LogPage() {
  const words = useWords(administrationWords)
  return (
    <AdministrationPage screen="administration-log" title={words.log} lead={words.logLead}>
      <LogTable {...useLoaderData<typeof loader>()} />
    </AdministrationPage>
  )
}
