import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pinnedVersion } from '~/features/standards/choose-version'
import { RulePage } from '~/features/standards/parts'
import { OneRule } from '~/features/standards/parts/parts.queries'
import { loadVersionNumber } from '~/features/standards/standard.load'
import '~/features/standards/standards.scss'
import { titleOf } from '~/frame'
import { load } from '~/graphql'

export const meta: MetaFunction<typeof loader> = (args) =>
  titleOf(args, (language) => {
    const rule = args.data?.content.rule
    return rule ? `${rule.id} ${rule.name[language] || rule.name.en}` : ''
  })

export async function loader(args: LoaderFunctionArgs) {
  const { standardId: id = '', ruleId = '' } = args.params
  const version = await loadVersionNumber(args, id)
  const { standardVersion } = await load(args, OneRule, { id, version, ruleId })
  return { content: standardVersion, pinned: pinnedVersion(args.request) }
}

export default function RuleRoute() {
  return <RulePage {...useLoaderData<typeof loader>()} />
}
