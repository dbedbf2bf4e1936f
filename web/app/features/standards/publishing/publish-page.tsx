import type { ReactNode } from 'react'
import { Page } from '~/frame'
import { RightsLine, StepIndicator } from '~/ui'
import { Localized, useWords } from '~/words'
import { standardsWords } from '../standards.words'
import type { Again } from './again'
import { ApprovalForm } from './approval-form'
import { ContentsAndChecks } from './contents-and-checks'
import { DoneStep } from './done'
import { MeanwhileBanner } from './meanwhile-banner'
import type { PublishingContent } from './publishing.load'
import { publishingWords } from './publishing.words'
import { SecondPerson } from './second-person'

interface PublishPageProps {
  readonly content: PublishingContent
  readonly again: Again | undefined
}

/** From a draft to a published version, step by step, by two people. Everybody else reads who must act. */
export function PublishPage({ content, again }: PublishPageProps) {
  const words = useWords(publishingWords)
  const { standards } = useWords(standardsWords)
  const { publication, done } = content
  const { standardId, title } = publication
  return (
    <Page
      screen="publish"
      title={words.title(standardId)}
      here={words.publish}
      crumbs={[
        { label: standards, to: '/standards' },
        { label: standardId, to: `/s/${standardId}` },
      ]}
      lead={<Localized text={title} />}
      status={
        <>
          {!done && <MeanwhileBanner publication={publication} />}
          <Steps content={content} />
          {!done && <Rights content={content} />}
        </>
      }
    >
      {done ? (
        <DoneStep done={done} />
      ) : (
        <>
          <ContentsAndChecks publication={publication} />
          <Decide content={content} again={again} />
        </>
      )}
    </Page>
  )
}

function Decide({ content, again }: PublishPageProps): ReactNode {
  const { publication, rights, today } = content
  if (publication.candidate) return <SecondPerson candidate={publication.candidate} rights={rights} again={again} />
  return rights.mayApprove && <ApprovalForm publication={publication} today={today} again={again} />
}

// Contents, checks and changes are read; the first open decision is the number and the date.
const CHECKS = 1
const VERSION_AND_DATE = 3
const SECOND_PERSON = 5
const DONE = 6

function Steps({ content: { publication, done } }: { readonly content: PublishingContent }) {
  const words = useWords(publishingWords)
  const { candidate, blocking } = publication
  const open = blocking.length > 0 ? CHECKS : VERSION_AND_DATE
  const undone = candidate ? words.nextApproved(candidate.approvedBy) : words.nextDraft
  return (
    <StepIndicator
      label={words.steps}
      current={done ? DONE : candidate ? SECOND_PERSON : open}
      steps={[
        words.contents,
        words.checks,
        words.changes,
        words.versionAndDate,
        words.notice,
        words.secondPerson,
        words.done,
      ].map((label) => ({ label }))}
      next={done ? words.nextDone : undone}
    />
  )
}

function Rights({ content: { publication, rights } }: { readonly content: PublishingContent }) {
  const words = useWords(publishingWords)
  if (!publication.candidate) {
    return (
      <RightsLine readOnly={!rights.mayApprove}>{rights.mayApprove ? words.canApprove : words.readerDraft}</RightsLine>
    )
  }
  if (rights.mayPublish) return <RightsLine>{words.canPublish}</RightsLine>
  return (
    <RightsLine readOnly={!rights.mayReturn}>{rights.mayReturn ? words.canReturn : words.readerApproved}</RightsLine>
  )
}
