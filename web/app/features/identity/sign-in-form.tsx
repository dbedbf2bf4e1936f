import { Form } from '@remix-run/react'
import type { FormProblem } from '~/graphql'
import { ErrorSummary, errorAt, PasswordField, SubmitButton, TextField } from '~/ui'
import { useWords } from '~/words'
import { identityWords } from './identity.words'

interface SignInFormProps {
  readonly problems: readonly FormProblem[]
  /** The address typed before; a password is never sent back. */
  readonly email: string
}

/** E-mail and password. One message for every wrong pair, so that nobody learns which accounts exist. */
export function SignInForm({ problems, email }: SignInFormProps) {
  const words = useWords(identityWords)
  return (
    <Form method="post" className="c-form" noValidate={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <TextField
        name="email"
        type="email"
        label={words.email}
        autoComplete="username"
        autoCapitalize="off"
        spellCheck={false}
        required
        defaultValue={email}
        error={errorAt(problems, 'email')}
      />
      <PasswordField
        name="password"
        label={words.password}
        autoComplete="current-password"
        required
        error={errorAt(problems, 'password')}
      />
      <p>
        <SubmitButton busyText={words.signingIn} name="intent" value="sign-in">
          {words.signIn}
        </SubmitButton>
      </p>
    </Form>
  )
}
