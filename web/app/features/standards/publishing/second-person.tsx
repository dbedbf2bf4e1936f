import { Form } from '@remix-run/react'
import { Alert, DefinitionList, ErrorSummary, errorAt, SubmitButton, TextArea } from '~/ui'
import { CalendarDate, Time, useWords } from '~/words'
import type { Again } from './again'
import type { PublishingRights } from './publishing.load'
import type { Candidate } from './publishing.queries'
import { publishingWords } from './publishing.words'

interface SecondPersonProps {
  readonly candidate: Candidate
  readonly rights: PublishingRights
  readonly again: Again | undefined
}

/** Steps four to six once the draft is frozen: the approved version as it will be, and the second person's decision. */
export function SecondPerson({ candidate, rights, again }: SecondPersonProps) {
  const words = useWords(publishingWords)
  const problems = again?.problems ?? []
  return (
    <>
      <ErrorSummary problems={problems} />
      <h2>4. {words.versionAndDate}</h2>
      <DefinitionList
        items={[
          { term: words.versionField, detail: candidate.version },
          { term: words.effectiveFrom, detail: <CalendarDate date={candidate.effectiveFrom} /> },
        ]}
      />
      <h2>5. {words.notice}</h2>
      <h3>{words.noticeEn}</h3>
      <p lang="en" className="c-serif c-notice">
        {candidate.notice.en}
      </p>
      <h3>{words.noticeFr}</h3>
      <p lang="fr" className="c-serif c-notice">
        {candidate.notice.fr}
      </p>
      <h2>6. {words.secondPerson}</h2>
      <p>
        {words.approvedBy} {candidate.approvedBy}, <Time at={candidate.approvedAt} />.
      </p>
      <Decision candidate={candidate} rights={rights} />
      {rights.mayReturn && <ReturnForm again={again} />}
    </>
  )
}

function Decision({ candidate, rights }: Omit<SecondPersonProps, 'again'>) {
  const words = useWords(publishingWords)
  if (rights.approvedIt) return <Alert kind="info">{words.youApproved}</Alert>
  if (!rights.mayPublish) return null
  return (
    <Form method="post">
      <p>{words.publishText}</p>
      <input type="hidden" name="hash" value={candidate.hash} />
      <SubmitButton busyText={words.publishing} name="intent" value="publish">
        {words.publishVersion(candidate.version)}
      </SubmitButton>
    </Form>
  )
}

function ReturnForm({ again }: { readonly again: Again | undefined }) {
  const words = useWords(publishingWords)
  const problems = again?.problems ?? []
  const error = errorAt(problems, 'reason')
  return (
    <details className="c-return" open={error !== undefined}>
      <summary>{words.returnTitle}</summary>
      <Form method="post" className="c-form c-form--wide">
        <p>{words.returnText}</p>
        <TextArea
          name="reason"
          label={words.reason}
          rows={3}
          required
          maxLength={5000}
          defaultValue={again?.typed.reason ?? ''}
          error={error}
        />
        <SubmitButton variant="secondary" busyText={words.returning} name="intent" value="return">
          {words.returnToDraft}
        </SubmitButton>
      </Form>
    </details>
  )
}
