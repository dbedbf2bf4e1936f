import { Form } from '@remix-run/react'
import type { FormProblem } from '~/graphql'
import { ErrorSummary, errorAt, SubmitButton, TextField } from '~/ui'
import { useWords } from '~/words'
import { groupWords } from './working-groups.words'

export interface TypedTitle {
  readonly en: string
  readonly fr: string
}

/** Begins a data element set with its title. */
export function NewSetForm({
  problems,
  typed,
}: {
  readonly problems: readonly FormProblem[]
  readonly typed: TypedTitle
}) {
  const words = useWords(groupWords)
  return (
    <Form method="post" className="c-form c-form--wide">
      <ErrorSummary problems={problems} />
      <TextField
        name="title.en"
        label={words.titleEn}
        lang="en"
        required
        maxLength={200}
        defaultValue={typed.en}
        error={errorAt(problems, 'title.en')}
      />
      <TextField
        name="title.fr"
        label={words.titleFr}
        hint={words.titleFrHint}
        lang="fr"
        maxLength={200}
        defaultValue={typed.fr}
        error={errorAt(problems, 'title.fr')}
      />
      <SubmitButton busyText={words.creating} name="intent" value="create">
        {words.create}
      </SubmitButton>
    </Form>
  )
}
