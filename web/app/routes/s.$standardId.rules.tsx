import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useStandard } from '~/features/standards/page/use-standard'
import { RulesPart } from '~/features/standards/parts'
import { RuleRows } from '~/features/standards/parts/parts.queries'
import { loadVersionNumber } from '~/features/standards/standard.load'
import { load } from '~/graphql'

export async function loader(args: LoaderFunctionArgs) {
  const id = args.params.standardId ?? ''
  return load(args, RuleRows, { id, version: await loadVersionNumber(args, id) })
}

export default function RulesRoute() {
  const { standard, pinned } = useStandard()
  const { standardVersion } = useLoaderData<typeof loader>()
  return <RulesPart rules={standardVersion.rules} standardId={standard.id} pinned={pinned} />
}
