import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { FrontPage, frontWords } from '~/features/front'
import '~/features/front/front.scss'
import { loadFront } from '~/features/front/front.load'
import { checkShipment } from '~/features/validation/check.action'
import '~/features/validation/validation.scss'
import { FrontPageExample } from '~/features/validation/validation.queries'
import { titleOf } from '~/frame'
import { load, notFound } from '~/graphql'

export const meta: MetaFunction = (args) => titleOf(args, (language) => frontWords[language].short)

export const loader = (args: LoaderFunctionArgs) => loadFront(args)

export async function action(args: ActionFunctionArgs) {
  const { frontPageExample } = await load(args, FrontPageExample)
  if (!frontPageExample) throw notFound()
  return checkShipment(args, frontPageExample.standardId, await args.request.formData())
}

/** A check changes nothing that the page shows. */
export const shouldRevalidate = ({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formMethod === undefined && defaultShouldRevalidate

export default function Front() {
  return <FrontPage content={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
