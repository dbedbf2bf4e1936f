import { Form } from '@remix-run/react'
import type { FormProblem } from '~/graphql'
import { Alert, ErrorSummary, errorAt, SubmitButton, TextArea } from '~/ui'
import { useWords } from '~/words'
import { groupWords } from './working-groups.words'

export interface AskAnswer {
  readonly asked: boolean
  readonly problems: readonly FormProblem[]
}

/** Under the 404 of a group's address: the same for a closed group and for none, before and after asking. */
export function AskForm({ answer }: { readonly answer: AskAnswer | undefined }) {
  const words = useWords(groupWords)
  if (answer?.asked) {
    return (
      <Alert kind="success" live>
        {words.asked}
      </Alert>
    )
  }
  const problems = answer?.problems ?? []
  return (
    <section>
      <h2>{words.askTitle}</h2>
      <p>{words.askText}</p>
      <Form method="post" className="c-form">
        <ErrorSummary problems={problems} />
        <TextArea
          name="reason"
          label={words.reason}
          rows={3}
          maxLength={1000}
          required
          error={errorAt(problems, 'reason')}
        />
        <SubmitButton variant="secondary" busyText={words.asking} name="intent" value="ask">
          {words.ask}
        </SubmitButton>
      </Form>
    </section>
  )
}
