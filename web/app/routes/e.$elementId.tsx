import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addComment } from '~/features/comments/add-comment.action'
import { ElementPage } from '~/features/standards/element'
import { loadElement } from '~/features/standards/element/element.load'
import '~/features/standards/standards.scss'
import { titleOf } from '~/frame'

export const meta: MetaFunction<typeof loader> = (args) =>
  titleOf(args, (language) => {
    const element = args.data?.element
    return element ? `${element.id} ${element.name[language] || element.name.en}` : ''
  })

export const loader = (args: LoaderFunctionArgs) => loadElement(args, args.params.elementId ?? '')

export const action = (args: ActionFunctionArgs) => addComment(args, args.params.elementId ?? '')

export default function ElementRoute() {
  return <ElementPage content={useLoaderData<typeof loader>()} again={useActionData<typeof action>()} />
}
