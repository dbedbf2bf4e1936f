import { Form } from '@remix-run/react'
import type { LocalizedText } from '#shared/kernel'
import type { FormProblem } from '~/graphql'
import { ErrorSummary, errorAt, Select, SubmitButton, TextArea, TextField } from '~/ui'
import { useWords } from '~/words'
import { groupKindWords } from '../working-groups'
import { administrationWords, groupKinds } from './administration.words'

export interface TypedGroup {
  readonly id: string
  readonly kind: (typeof groupKinds)[number]
  readonly parentId: string
  readonly name: LocalizedText
  readonly purpose: LocalizedText
}

interface GroupFormProps {
  readonly problems: readonly FormProblem[]
  readonly typed: TypedGroup | undefined
}

/** Makes a group, under another one or on its own. */
export function GroupForm({ problems, typed }: GroupFormProps) {
  const words = useWords(administrationWords)
  const kinds = useWords(groupKindWords)
  return (
    <Form method="post" className="c-form">
      <ErrorSummary problems={problems} />
      <TextField
        name="id"
        label={words.groupId}
        hint={words.groupIdHint}
        width="short"
        autoCapitalize="off"
        spellCheck={false}
        autoComplete="off"
        maxLength={40}
        required
        defaultValue={typed?.id}
        error={errorAt(problems, 'id')}
      />
      <Select
        name="kind"
        label={words.kind}
        choices={groupKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
        defaultValue={typed?.kind ?? 'workingGroup'}
        error={errorAt(problems, 'kind')}
      />
      <TextField
        name="parentId"
        label={words.parentId}
        hint={words.parentHint}
        width="short"
        autoCapitalize="off"
        spellCheck={false}
        autoComplete="off"
        maxLength={40}
        defaultValue={typed?.parentId}
        error={errorAt(problems, 'parentId')}
      />
      <NameAndPurpose problems={problems} typed={typed} />
      <SubmitButton busyText={words.creating} name="intent" value="create-group">
        {words.createThisGroup}
      </SubmitButton>
    </Form>
  )
}

function NameAndPurpose({ problems, typed }: GroupFormProps) {
  const words = useWords(administrationWords)
  return (
    <>
      <TextField
        name="name.en"
        label={words.nameEn}
        required
        defaultValue={typed?.name.en}
        error={errorAt(problems, 'name.en')}
      />
      <TextField
        name="name.fr"
        label={words.nameFr}
        hint={words.frHint}
        lang="fr"
        defaultValue={typed?.name.fr}
        error={errorAt(problems, 'name.fr')}
      />
      <TextArea
        name="purpose.en"
        label={words.purposeEn}
        rows={3}
        defaultValue={typed?.purpose.en}
        error={errorAt(problems, 'purpose.en')}
      />
      <TextArea
        name="purpose.fr"
        label={words.purposeFr}
        hint={words.frHint}
        lang="fr"
        rows={3}
        defaultValue={typed?.purpose.fr}
        error={errorAt(problems, 'purpose.fr')}
      />
    </>
  )
}
