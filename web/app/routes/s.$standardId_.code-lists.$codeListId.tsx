import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pinnedVersion } from '~/features/standards/choose-version'
import { CodeListPage } from '~/features/standards/parts'
import { OneCodeList } from '~/features/standards/parts/parts.queries'
import { loadVersionNumber } from '~/features/standards/standard.load'
import '~/features/standards/standards.scss'
import { titleOf } from '~/frame'
import { load } from '~/graphql'

export const meta: MetaFunction<typeof loader> = (args) =>
  titleOf(args, (language) => {
    const name = args.data?.content.codeList.name
    return name ? name[language] || name.en : ''
  })

export async function loader(args: LoaderFunctionArgs) {
  const { standardId: id = '', codeListId = '' } = args.params
  const version = await loadVersionNumber(args, id)
  const { standardVersion } = await load(args, OneCodeList, { id, version, codeListId })
  return { content: standardVersion, pinned: pinnedVersion(args.request) }
}

export default function CodeListRoute() {
  return <CodeListPage {...useLoaderData<typeof loader>()} />
}
