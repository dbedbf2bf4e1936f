import { Form } from '@remix-run/react'
import { type Choice, ErrorSummary, errorAt, Select, SubmitButton, TextArea } from '~/ui'
import { useWords } from '~/words'
import type { CheckAnswer } from './check.action'
import { CheckResultView } from './check-result'
import { validationWords } from './validation.words'

interface CheckFormProps {
  /** What the form offers to check. */
  readonly message: string
  /** Numbers of versions that can be asked for; none: the shipment's date chooses. */
  readonly versions?: readonly string[]
  /** The version that is chosen at first. */
  readonly version?: string
  /** The answer to the last check. */
  readonly answer: CheckAnswer | undefined
}

/** A message to check. The button comes first and the result right under it, so that both are seen together. */
export function CheckForm({ message, versions = [], version = '', answer }: CheckFormProps) {
  const words = useWords(validationWords)
  const problems = answer?.problems ?? []
  return (
    <Form method="post" preventScrollReset className="c-check">
      <ErrorSummary problems={problems} title={words.failed} />
      {versions.length > 0 && (
        <Select
          name="version"
          label={words.version}
          empty={words.byDate}
          choices={versions.map((value): Choice => ({ value, label: words.numbered(value) }))}
          defaultValue={answer?.typed.version ?? version}
          error={errorAt(problems, 'version')}
        />
      )}
      <p className="c-check__act">
        <SubmitButton busyText={words.checking} name="intent" value="check">
          {words.check}
        </SubmitButton>
      </p>
      <CheckResultView result={answer?.result ?? null} />
      <TextArea
        name="message"
        label={words.message}
        hint={words.messageHint}
        code
        rows={16}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        defaultValue={answer?.typed.message ?? message}
        error={errorAt(problems, 'message')}
      />
    </Form>
  )
}
