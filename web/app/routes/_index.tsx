import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
  ShouldRevalidateFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FrontPage, frontWords, loadFront } from '~/features/front'
import '~/features/front/front.scss'
import { checkShipment, FrontPageExample } from '~/features/validation'
import '~/features/validation/validation.scss'
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
