import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StandardList, standardsWords } from '~/features/standards'
import '~/features/standards/standards.scss'
import { Standards } from '~/features/standards/standards.queries'
import { Page, titleOf } from '~/frame'
import { load } from '~/graphql'
import { useWords } from '~/words'

export const meta: MetaFunction = (args) => titleOf(args, (language) => standardsWords[language].standards)

export const loader = (args: LoaderFunctionArgs) => load(args, Standards)

export default function StandardsPage() {
  const words = useWords(standardsWords)
  return (
    <Page screen="standards" title={words.standards} lead={words.standardsLead}>
      <StandardList standards={useLoaderData<typeof loader>().standards} />
    </Page>
  )
}
