import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useStandard } from '~/features/standards/page/use-standard'
import { ElementsPart } from '~/features/standards/parts'
import { loadCodeNames } from '~/features/standards/parts/code-names.load'
import { ElementRows } from '~/features/standards/parts/parts.queries'
import { loadVersionNumber } from '~/features/standards/standard.load'
import { load } from '~/graphql'

export async function loader(args: LoaderFunctionArgs) {
  const id = args.params.standardId ?? ''
  const version = await loadVersionNumber(args, id)
  const [{ standardVersion }, names] = await Promise.all([
    load(args, ElementRows, { id, version }),
    loadCodeNames(args, id, version),
  ])
  return { elements: standardVersion.elements, names }
}

export default function ElementsRoute() {
  const { standard, pinned } = useStandard()
  return <ElementsPart {...useLoaderData<typeof loader>()} standardId={standard.id} pinned={pinned} />
}
