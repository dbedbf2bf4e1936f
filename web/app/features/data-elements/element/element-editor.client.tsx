import { Link } from '@remix-run/react'
import { type ReactNode, useState } from 'react'
import type { DataElement, DataElementSet } from '#shared/definitions'
import { inLanguage } from '#shared/kernel'
import { Alert } from '~/ui'
import { useLanguage, useWords } from '~/words'
import { LiveEditor } from '../editor/live-editor'
import { useEditing } from '../fields'
import { ElementView } from '../reading/element-view'
import { elementWords } from '../words/element.words'
import { ContextSection } from './context-section'
import { ElementPreview } from './element-preview'
import { ExamplesSection } from './examples-section'
import { ObligationsSection } from './obligations-section'
import { ValueSection } from './value-section'
import { WordingSection } from './wording-section'

export interface ElementEditorProps {
  readonly documentId: string
  readonly elementId: string
  readonly fallback: ReactNode
}

/** One element, edited live: its fields on the left, what they come out as on the right. */
export function ElementEditor({ documentId, elementId, fallback }: ElementEditorProps) {
  const words = useWords(elementWords)
  const language = useLanguage()
  const [value, setValue] = useState('')
  const [message, setMessage] = useState('')
  return (
    <LiveEditor
      documentId={documentId}
      fallback={fallback}
      trial={{ message: message, value: { elementId, text: value } }}
    >
      {(set) => {
        const element = set.elements.find(({ id }) => id === elementId)
        if (element === undefined) {
          return (
            <Alert kind="warning" live>
              {words.goneElement} <Link to={`/d/${documentId}`}>{words.inSet}</Link>
            </Alert>
          )
        }
        return (
          <div className="c-element-editor">
            <div className="c-element-editor__form" data-pane>
              <h2>{words.form}</h2>
              <Definition set={set} element={element} />
            </div>
            <section className="c-element-editor__preview" data-pane aria-label={words.preview}>
              <h2>{words.preview}</h2>
              <p className="usa-sr-only">{inLanguage(element.name, language)}</p>
              <ElementPreview
                element={element}
                value={value}
                onValue={setValue}
                message={message}
                onMessage={setMessage}
              />
            </section>
          </div>
        )
      }}
    </LiveEditor>
  )
}

/** The form for those who may write, the text for everybody else. */
function Definition({ set, element }: { readonly set: DataElementSet; readonly element: DataElement }) {
  const { readOnly } = useEditing()
  return readOnly ? <ElementView set={set} element={element} /> : <ElementForm element={element} />
}

function ElementForm({ element }: { readonly element: DataElement }) {
  const words = useWords(elementWords)
  return (
    <>
      <FormSection title={words.wording}>
        <WordingSection element={element} />
      </FormSection>
      <FormSection title={words.value}>
        <ValueSection element={element} />
      </FormSection>
      <FormSection title={words.obligations}>
        <ObligationsSection element={element} />
      </FormSection>
      <FormSection title={words.examples}>
        <ExamplesSection element={element} />
      </FormSection>
      <FormSection title={words.context}>
        <ContextSection element={element} />
      </FormSection>
    </>
  )
}

function FormSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="c-form-section" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
