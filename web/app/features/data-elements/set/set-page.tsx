import { Link, useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { Page } from '~/frame'
import { ButtonLink, RightsLine, StepIndicator, Tabs } from '~/ui'
import { Localized, useWords } from '~/words'
import type { addElement } from '../draft/draft.actions'
import type { Draft, loadDraft } from '../draft/draft.load'
import { useClientPart } from '../editor/use-client-part'
import { tabOf, useReadingTabs } from '../reading/set-tabs'
import { elementWords } from '../words/element.words'
import { setWords } from '../words/set.words'
import { AddElementForm } from './add-element-form'
import { partInAddress } from './part-in-address'

/** The page of a draft set: read at once, edited live when the browser can. */
export function SetPage() {
  const draft = useLoaderData<typeof loadDraft>()
  const words = useWords(setWords)
  const keys = useWords(elementWords)
  const Editor = useClientPart(() => import('./set-editor.client').then((part) => part.SetEditor))
  const [tab, setTab] = useState<string>('elements')
  const { hash } = useLocation()
  // A link to one part, like `#R-01`, opens the tab it stands in; the server never sees that piece of an address.
  useEffect(() => {
    const part = tabOf(draft.set, partInAddress(hash))
    if (part) setTab(part)
  }, [hash, draft.set])
  const add = <AddElement draft={draft} />
  const fallback = <Reading draft={draft} tab={tab} onTab={setTab} />
  return (
    <Page
      screen="draft-set"
      title={
        <>
          {draft.documentId} <Localized text={draft.title} />
        </>
      }
      here={draft.documentId}
      crumbs={[{ label: words.group, to: `/g/${draft.groupId}` }]}
      status={<Standing draft={draft} />}
      actions={draft.mayPublish && <ButtonLink to={`/s/${draft.documentId}/publish`}>{words.publish}</ButtonLink>}
      shortcuts={[
        { keys: 'Ctrl+Z', does: keys.keyUndo },
        { keys: 'Ctrl+Y', does: keys.keyRedo },
      ]}
    >
      {Editor ? (
        <Editor
          documentId={draft.documentId}
          fallback={fallback}
          tab={tab}
          onTab={setTab}
          firstMessage={draft.set.examples[0]?.message ?? ''}
          addElement={add}
        />
      ) : (
        fallback
      )}
    </Page>
  )
}

/** Where the set stands, what happens next, and what is new since its last publication. */
function Standing({ draft }: { readonly draft: Draft }) {
  const words = useWords(setWords)
  const { since } = draft
  return (
    <>
      <StepIndicator
        label={words.steps}
        steps={[{ label: words.stepDraft }, { label: words.stepApproved }, { label: words.stepPublished }]}
        current={draft.state === 'approved' ? 1 : 0}
        next={draft.state === 'approved' ? words.nextApproved : words.nextDraft}
      />
      <p className="c-quiet">
        {since === null ? (
          words.neverPublished
        ) : (
          <>
            {words.changesSince(since.changes, since.version)} ·{' '}
            <Link to={`/s/${draft.documentId}`}>{words.published}</Link>
          </>
        )}
      </p>
    </>
  )
}

interface ReadingProps {
  readonly draft: Draft
  readonly tab: string
  readonly onTab: (id: string) => void
}

function Reading({ draft, tab, onTab }: ReadingProps) {
  const words = useWords(setWords)
  return (
    <>
      <RightsLine readOnly={!draft.mayEdit}>
        {draft.mayEdit ? words.canEdit : draft.state === 'approved' ? words.frozen : words.canRead}
      </RightsLine>
      <noscript>
        <p>{words.noScripts}</p>
      </noscript>
      <Tabs label={words.parts} tabs={useReadingTabs(draft.set)} initial={tab} onChange={onTab} />
      <AddElement draft={draft} />
    </>
  )
}

function AddElement({ draft }: { readonly draft: Draft }) {
  const answer = useActionData<typeof addElement>()
  if (!draft.mayEdit) return null
  return (
    <AddElementForm
      classes={draft.set.classes.map(({ name }) => name)}
      rootClass={draft.set.rootClass}
      answer={answer}
    />
  )
}
