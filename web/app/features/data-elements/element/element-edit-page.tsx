import { useActionData, useLoaderData } from '@remix-run/react'
import { inLanguage } from '#shared/kernel'
import { Page } from '~/frame'
import { ButtonLink, RightsLine } from '~/ui'
import { Localized, useLanguage, useWords } from '~/words'
import type { addRemark } from '../draft/draft.actions'
import type { loadDraftElement } from '../draft/draft.load'
import { useClientPart } from '../editor/use-client-part'
import { ElementView } from '../reading/element-view'
import { elementWords } from '../words/element.words'
import { setWords } from '../words/set.words'
import { Discussion } from './discussion'

/** The page of one element of a draft: read at once, edited live when the browser can, discussed in any case. */
export function ElementEditPage() {
  const { draft, elementId, comments } = useLoaderData<typeof loadDraftElement>()
  const answer = useActionData<typeof addRemark>()
  const language = useLanguage()
  const words = useWords(elementWords)
  const editing = useWords(setWords)
  const Editor = useClientPart(() => import('./element-editor.client').then((part) => part.ElementEditor))
  const element = draft.set.elements.find(({ id }) => id === elementId)
  const fallback = (
    <>
      <RightsLine readOnly={!draft.mayEdit}>
        {draft.mayEdit ? editing.canEdit : draft.state === 'approved' ? editing.frozen : editing.canRead}
      </RightsLine>
      <noscript>
        <p>{editing.noScripts}</p>
      </noscript>
      {element && <ElementView set={draft.set} element={element} />}
    </>
  )
  return (
    <Page
      screen="element-editor"
      title={
        <>
          {elementId} {element && <Localized text={element.name} />}
        </>
      }
      here={elementId}
      crumbs={[
        { label: editing.group, to: `/g/${draft.groupId}` },
        { label: `${draft.documentId} ${inLanguage(draft.title, language)}`, to: `/d/${draft.documentId}` },
      ]}
      actions={
        <ButtonLink to={`/d/${draft.documentId}`} variant="secondary">
          {words.inSet}
        </ButtonLink>
      }
      shortcuts={[
        { keys: 'Ctrl+Z', does: words.keyUndo },
        { keys: 'Ctrl+Y', does: words.keyRedo },
      ]}
    >
      {Editor ? (
        <Editor key={elementId} documentId={draft.documentId} elementId={elementId} fallback={fallback} />
      ) : (
        fallback
      )}
      <Discussion comments={comments} mayComment={draft.mayComment} answer={answer} />
    </Page>
  )
}
