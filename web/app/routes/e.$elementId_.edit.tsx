import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useRouteError } from '@remix-run/react'
import { inLanguage } from '#shared/kernel'
import { ElementEditPage } from '~/features/data-elements'
import '~/features/data-elements/data-elements.scss'
import { addRemark } from '~/features/data-elements/draft/draft.actions'
import { loadDraftElement } from '~/features/data-elements/draft/draft.load'
import { ErrorPage, titleOf } from '~/frame'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf({ matches }, (language) => {
    const element = data?.draft.set.elements.find(({ id }) => id === data.elementId)
    return element ? `${element.id} ${inLanguage(element.name, language)}` : ''
  })

export const loader = (args: LoaderFunctionArgs) => loadDraftElement(args, args.params.elementId ?? '')

export const action = (args: ActionFunctionArgs) => addRemark(args, args.params.elementId ?? '')

export default ElementEditPage

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />
}
