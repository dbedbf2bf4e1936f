import { Form } from '@remix-run/react'
import type { FormProblem } from '~/graphql'
import { ErrorSummary, errorAt, RadioGroup, SubmitButton, TextArea } from '~/ui'
import { useWords } from '~/words'
import { commentsWords } from './comments.words'

/** What a form that came back brings: what is wrong and what was typed. */
export interface RemarkAgain {
  readonly problems: readonly FormProblem[]
  readonly typed: { readonly body: string; readonly audience: string }
}

interface RemarkFormProps {
  readonly again: RemarkAgain | undefined
  /** Number of remarks: the form empties when one was added. */
  readonly count: number
}

/** A remark to add, for the group unless its author says otherwise. */
export function RemarkForm({ again, count }: RemarkFormProps) {
  const words = useWords(commentsWords)
  const problems = again?.problems ?? []
  return (
    <Form method="post" className="c-form c-form--wide" key={count}>
      <h3>{words.add}</h3>
      <ErrorSummary problems={problems} />
      <TextArea
        name="body"
        label={words.body}
        maxLength={5000}
        required
        defaultValue={again?.typed.body ?? ''}
        error={errorAt(problems, 'body')}
      />
      <RadioGroup
        name="audience"
        legend={words.audience}
        choices={[
          { value: 'group', label: words.audienceGroup, hint: words.audienceGroupHint },
          { value: 'public', label: words.audiencePublic, hint: words.audiencePublicHint },
        ]}
        defaultValue={again?.typed.audience || 'group'}
        error={errorAt(problems, 'audience')}
      />
      <SubmitButton variant="secondary" busyText={words.sending} name="intent" value="comment">
        {words.send}
      </SubmitButton>
    </Form>
  )
}
