import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useStandard } from '~/features/standards/page/use-standard'
import { OverviewPart } from '~/features/standards/parts'
import { loadCodeNames } from '~/features/standards/parts/code-names.load'
import { Overview } from '~/features/standards/parts/parts.queries'
import { loadVersionNumber } from '~/features/standards/standard.load'
import { load } from '~/graphql'

export async function loader(args: LoaderFunctionArgs) {
  const id = args.params.standardId ?? ''
  const version = await loadVersionNumber(args, id)
  const [{ standardVersion }, names] = await Promise.all([
    load(args, Overview, { id, version }),
    loadCodeNames(args, id, version),
  ])
  return { content: standardVersion, names }
}

export default function OverviewRoute() {
  const { version, pinned } = useStandard()
  return <OverviewPart {...useLoaderData<typeof loader>()} version={version} pinned={pinned} />
}
