import { Link } from '@remix-run/react'
import { Page } from '~/frame'
import { Alert, ButtonLink, RightsLine, StatusTag } from '~/ui'
import { Localized, useWords } from '~/words'
import { Discussion, type RemarkAgain } from '../../comments'
import { standardPath } from '../choose-version'
import { standardsWords } from '../standards.words'
import { versionStatus } from '../version-status'
import { Background } from './background'
import { Definition } from './definition'
import type { ElementContent } from './element.load'
import { elementWords } from './element.words'
import { Requirement } from './requirement'

interface ElementPageProps {
  readonly content: ElementContent
  readonly again: RemarkAgain | undefined
}

/** One element as people agreed on it: what it means, how it is written, who must send it, where that was decided. */
export function ElementPage({ content, again }: ElementPageProps) {
  const { standards } = useWords(standardsWords)
  const { element, version, pinned, draft, comments } = content
  const standardId = element.documentId
  return (
    <Page
      screen="element"
      title={<Localized text={element.name} />}
      here={element.id}
      crumbs={[
        { label: standards, to: '/standards' },
        { label: standardId, to: standardPath(standardId, '', pinned) },
      ]}
      lead={
        <>
          {element.id} · <code>{element.member}</code> ·{' '}
          {version ? <StatusTag status={versionStatus(version.state)} /> : <StatusTag status="draft" />}
        </>
      }
      status={
        <>
          <NewerVersion content={content} />
          <DraftLine content={content} />
        </>
      }
      actions={
        draft?.mayEdit && (
          <ButtonLink to={`/e/${element.id}/edit`}>
            <EditDraft />
          </ButtonLink>
        )
      }
    >
      <Definition element={element} pinned={pinned} />
      <Requirement content={content} />
      <Background content={content} />
      <Discussion
        comments={comments}
        mayComment={draft?.mayComment ?? false}
        seesGroup={draft !== null}
        again={again}
      />
    </Page>
  )
}

function NewerVersion({ content: { element, version, newest } }: { readonly content: ElementContent }) {
  const words = useWords(elementWords)
  if (!version || !newest) return null
  return (
    <Alert kind="warning">
      {words.newer(version.version, newest)} <Link to={`/e/${element.id}`}>{words.showNewest}</Link>
    </Alert>
  )
}

function EditDraft() {
  return <>{useWords(elementWords).editDraft}</>
}

function DraftLine({ content: { version, draft } }: { readonly content: ElementContent }) {
  const words = useWords(elementWords)
  if (!version) return <Alert kind="info">{words.onlyDraft}</Alert>
  if (!draft) return null
  return (
    <RightsLine readOnly>{draft.document.state === 'approved' ? words.approvedDraft : words.asPublished}</RightsLine>
  )
}
