import { Form } from '@remix-run/react'
import { inLanguage, type Language, type LocalizedText } from '#shared/kernel'
import { type Office, offices } from '#shared/people'
import type { FormProblem } from '~/graphql'
import {
  Checkbox,
  ErrorSummary,
  errorAt,
  FieldGroup,
  PasswordField,
  RadioGroup,
  Select,
  SubmitButton,
  TextField,
} from '~/ui'
import { useLanguage, useWords } from '~/words'
import { administrationWords, officeHints, officeWords } from './administration.words'

export interface TypedAccount {
  readonly name: string
  readonly email: string
  readonly organisationId: string
  readonly offices: readonly Office[]
  readonly language: Language
}

interface AccountFormProps {
  readonly problems: readonly FormProblem[]
  readonly typed: TypedAccount | undefined
  readonly organisations: readonly { readonly id: string; readonly name: LocalizedText }[]
}

/** Makes an account for somebody of an organisation. */
export function AccountForm({ problems, typed, organisations }: AccountFormProps) {
  const words = useWords(administrationWords)
  const language = useLanguage()
  return (
    <Form method="post" className="c-form">
      <ErrorSummary problems={problems} />
      <TextField
        name="name"
        label={words.name}
        autoComplete="off"
        required
        defaultValue={typed?.name}
        error={errorAt(problems, 'name')}
      />
      <TextField
        name="email"
        type="email"
        label={words.email}
        autoComplete="off"
        required
        defaultValue={typed?.email}
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
      <Select
        name="organisationId"
        label={words.organisation}
        choices={organisations.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))}
        empty={words.choose}
        required
        defaultValue={typed?.organisationId}
        error={errorAt(problems, 'organisationId')}
      />
      <OfficeChoice problems={problems} chosen={typed?.offices ?? []} />
      <RadioGroup
        name="language"
        legend={words.language}
        choices={[
          { value: 'en', label: words.english },
          { value: 'fr', label: words.french },
        ]}
        defaultValue={typed?.language ?? 'en'}
        error={errorAt(problems, 'language')}
      />
      <SubmitButton busyText={words.creating} name="intent" value="create-account">
        {words.createAccount}
      </SubmitButton>
    </Form>
  )
}

function OfficeChoice({
  problems,
  chosen,
}: {
  readonly problems: readonly FormProblem[]
  readonly chosen: readonly Office[]
}) {
  const words = useWords(administrationWords)
  const names = useWords(officeWords)
  const hints = useWords(officeHints)
  return (
    <FieldGroup name="offices" legend={words.offices} hint={words.officesHint} error={errorAt(problems, 'offices')}>
      {offices.map((office) => (
        <Checkbox
          key={office}
          name="offices"
          value={office}
          label={names[office]}
          hint={hints[office]}
          defaultChecked={chosen.includes(office)}
        />
      ))}
    </FieldGroup>
  )
}
