import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Continue, myWorkWords, NeedsYou, Watching, YourGroups } from '~/features/my-work'
import { loadMyWork } from '~/features/my-work/my-work.load'
import { Page, titleOf } from '~/frame'
import { useWords } from '~/words'

export const meta: MetaFunction = (args) => titleOf(args, (language) => myWorkWords[language].title)

export const loader = (args: LoaderFunctionArgs) => loadMyWork(args)

export default function HomePage() {
  const words = useWords(myWorkWords)
  const { waiting, documents, groups, standards, now } = useLoaderData<typeof loader>()
  return (
    <Page screen="home" title={words.title}>
      <NeedsYou waiting={waiting} />
      <Continue documents={documents} hasGroups={groups !== null && groups.length > 0} now={now} />
      <YourGroups groups={groups} />
      <Watching standards={standards} />
    </Page>
  )
}
