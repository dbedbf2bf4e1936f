import { Form } from '@remix-run/react'
import type { FormProblem } from '~/graphql'
import { ErrorSummary, errorAt, Select, SubmitButton, TextField } from '~/ui'
import { useWords } from '~/words'
import { fieldWords } from '../words/field.words'
import { setWords } from '../words/set.words'

interface AddElementFormProps {
  readonly classes: readonly string[]
  readonly rootClass: string
  readonly answer:
    | {
        readonly problems: readonly FormProblem[]
        readonly typed: {
          readonly objectClass: string
          readonly member: string
          readonly name: { readonly en: string; readonly fr: string }
        }
      }
    | undefined
}

/** A new element: its id is allotted by the server, once and for ever. */
export function AddElementForm({ classes, rootClass, answer }: AddElementFormProps) {
  const words = useWords(setWords)
  const fields = useWords(fieldWords)
  const problems = answer?.problems ?? []
  const typed = answer?.typed
  return (
    <details className="c-add-element" open={problems.length > 0}>
      <summary>{words.addElement}</summary>
      <Form method="post" className="c-form">
        <ErrorSummary problems={problems} />
        <Select
          name="objectClass"
          label={fields.objectClass}
          choices={classes.map((name) => ({ value: name, label: name }))}
          defaultValue={typed?.objectClass ?? rootClass}
          error={errorAt(problems, 'objectClass')}
        />
        <TextField
          name="member"
          label={fields.member}
          required
          autoCapitalize="off"
          spellCheck={false}
          defaultValue={typed?.member ?? ''}
          error={errorAt(problems, 'member')}
        />
        <TextField
          name="name.en"
          label={`${fields.name} (${fields.english})`}
          lang="en"
          required
          defaultValue={typed?.name.en ?? ''}
          error={errorAt(problems, 'name')}
        />
        <TextField
          name="name.fr"
          label={`${fields.name} (${fields.french})`}
          lang="fr"
          defaultValue={typed?.name.fr ?? ''}
        />
        <SubmitButton busyText={words.adding} name="intent" value="add-element">
          {words.addElement}
        </SubmitButton>
      </Form>
    </details>
  )
}
