import { Form } from '@remix-run/react'
import { Checkbox, DateField, ErrorSummary, errorAt, SubmitButton, TextArea, TextField } from '~/ui'
import { useWords } from '~/words'
import type { Again } from './again'
import type { Publication } from './publishing.queries'
import { publishingWords } from './publishing.words'

interface ApprovalFormProps {
  readonly publication: Publication
  readonly today: string
  readonly again: Again | undefined
}

/** Steps four to six for the first steward: number, date, notice, and the approval that freezes the draft. */
export function ApprovalForm({ publication, today, again }: ApprovalFormProps) {
  const words = useWords(publishingWords)
  const problems = again?.problems ?? []
  const typed = again?.typed
  return (
    <Form method="post" className="c-form c-form--wide">
      <ErrorSummary problems={problems} />
      <input type="hidden" name="hash" value={publication.hash} />
      <h2>4. {words.versionAndDate}</h2>
      <p>{words.versionText}</p>
      <TextField
        name="version"
        label={words.versionField}
        hint={words.versionHint(publication.proposedVersion)}
        width="short"
        required
        autoComplete="off"
        defaultValue={typed?.version ?? publication.proposedVersion}
        error={errorAt(problems, 'version')}
      />
      <DateField
        name="effectiveFrom"
        label={words.effectiveFrom}
        hint={words.effectiveHint}
        required
        defaultValue={typed?.effectiveFrom ?? today}
        error={errorAt(problems, 'effectiveFrom')}
      />
      {typed?.isPast && <Checkbox name="pastMeant" value="yes" label={words.pastMeant} />}
      <h2>5. {words.notice}</h2>
      <p>{words.noticeText}</p>
      <TextArea
        name="notice.en"
        label={words.noticeEn}
        lang="en"
        required
        maxLength={5000}
        defaultValue={typed?.noticeEn ?? ''}
        error={errorAt(problems, 'notice.en')}
      />
      <TextArea
        name="notice.fr"
        label={words.noticeFr}
        lang="fr"
        required
        maxLength={5000}
        defaultValue={typed?.noticeFr ?? ''}
        error={errorAt(problems, 'notice.fr')}
      />
      <h2>6. {words.secondPerson}</h2>
      <p>{publication.blocking.length > 0 ? words.cannotApprove : words.approveText}</p>
      {publication.blocking.length === 0 && (
        <SubmitButton busyText={words.approving} name="intent" value="approve">
          {words.approve}
        </SubmitButton>
      )}
    </Form>
  )
}
