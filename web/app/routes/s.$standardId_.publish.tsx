import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PublishPage, publishingWords } from '~/features/standards/publishing'
import { decidePublication } from '~/features/standards/publishing/publishing.action'
import { loadPublishing } from '~/features/standards/publishing/publishing.load'
import '~/features/standards/standards.scss'
import { titleOf } from '~/frame'

export const meta: MetaFunction<typeof loader> = (args) =>
  titleOf(args, (language) => publishingWords[language].title(args.params.standardId ?? ''))

export const loader = (args: LoaderFunctionArgs) => loadPublishing(args, args.params.standardId ?? '')

export const action = (args: ActionFunctionArgs) => decidePublication(args, args.params.standardId ?? '')

/** Also after a refused act: what was refused may have been refused because the draft moved on. */
export const shouldRevalidate = () => true

export default function PublishRoute() {
  return <PublishPage content={useLoaderData<typeof loader>()} again={useActionData<typeof action>()} />
}
