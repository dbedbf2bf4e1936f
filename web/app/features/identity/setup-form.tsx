import { Form } from '@remix-run/react'
import type { FormProblem } from '~/graphql'
import { ErrorSummary, errorAt, PasswordField, SubmitButton, TextField } from '~/ui'
import { useWords } from '~/words'
import { identityWords } from './identity.words'

export interface TypedOperator {
  readonly name: string
  readonly email: string
  readonly organisationName: string
}

/** Makes the first account of an empty installation. */
export function SetupForm({
  problems,
  typed,
}: {
  readonly problems: readonly FormProblem[]
  readonly typed: TypedOperator
}) {
  const words = useWords(identityWords)
  return (
    <Form method="post" className="c-form">
      <ErrorSummary problems={problems} />
      <TextField
        name="name"
        label={words.yourName}
        autoComplete="name"
        required
        defaultValue={typed.name}
        error={errorAt(problems, 'name')}
      />
      <TextField
        name="organisationName"
        label={words.organisation}
        autoComplete="organization"
        required
        defaultValue={typed.organisationName}
        error={errorAt(problems, 'organisationName')}
      />
      <TextField
        name="email"
        type="email"
        label={words.email}
        autoComplete="username"
        required
        defaultValue={typed.email}
        error={errorAt(problems, 'email')}
      />
      <PasswordField
        name="password"
        label={words.password}
        hint={words.passwordHint}
        autoComplete="new-password"
        minLength={15}
        required
        error={errorAt(problems, 'password')}
      />
      <p>
        <SubmitButton busyText={words.making} name="intent" value="make-operator">
          {words.makeOperator}
        </SubmitButton>
      </p>
    </Form>
  )
}
