import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useRouteError } from '@remix-run/react'
import { inLanguage } from '#shared/kernel'
import { SetPage } from '~/features/data-elements'
import '~/features/data-elements/data-elements.scss'
import { addElement } from '~/features/data-elements/draft/draft.actions'
import { loadDraft } from '~/features/data-elements/draft/draft.load'
import { ErrorPage, titleOf } from '~/frame'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf({ matches }, (language) => (data ? `${data.documentId} ${inLanguage(data.title, language)}` : ''))

export const loader = (args: LoaderFunctionArgs) => loadDraft(args, args.params.documentId ?? '')

export const action = (args: ActionFunctionArgs) => addElement(args, args.params.documentId ?? '')

export default SetPage

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />
}
