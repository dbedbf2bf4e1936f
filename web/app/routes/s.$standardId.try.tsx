import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { useStandard } from '~/features/standards/page/use-standard'
import { CheckForm, validationWords } from '~/features/validation'
import { checkShipment } from '~/features/validation/check.action'
import { loadTrial } from '~/features/validation/trial.load'
import '~/features/validation/validation.scss'
import { useWords } from '~/words'

export const loader = (args: LoaderFunctionArgs) => loadTrial(args, args.params.standardId ?? '')

export async function action(args: ActionFunctionArgs) {
  return checkShipment(args, args.params.standardId ?? '', await args.request.formData())
}

/** A check changes nothing that the page shows. */
export const shouldRevalidate = ({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formMethod === undefined && defaultShouldRevalidate

export default function TryRoute() {
  const { standard, pinned } = useStandard()
  const words = useWords(validationWords)
  const { message } = useLoaderData<typeof loader>()
  return (
    <>
      <h2>{words.tryLead}</h2>
      <CheckForm
        message={message}
        versions={standard.versions.map(({ version }) => version)}
        version={pinned ?? ''}
        answer={useActionData<typeof action>()}
      />
    </>
  )
}
