import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { StandardPage } from '~/features/standards'
import '~/features/standards/standards.scss'
import { loadStandard } from '~/features/standards/standard.load'
import { titleOf } from '~/frame'

export const meta: MetaFunction<typeof loader> = (args) =>
  titleOf(args, (language) =>
    args.data ? `${args.data.standard.id} ${args.data.version.title[language] || args.data.version.title.en}` : '',
  )

export const loader = (args: LoaderFunctionArgs) => loadStandard(args, args.params.standardId ?? '')

export default function StandardRoute() {
  return (
    <StandardPage content={useLoaderData<typeof loader>()}>
      <Outlet />
    </StandardPage>
  )
}
