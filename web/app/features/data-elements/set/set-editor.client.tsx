import { type ReactNode, useState } from 'react'
import type { DataElementSet } from '#shared/definitions'
import { inLanguage } from '#shared/kernel'
import { type Tab, Tabs } from '~/ui'
import { useLanguage, useWords } from '~/words'
import { LiveEditor } from '../editor/live-editor'
import { useEditing } from '../fields'
import { TryMessage } from '../preview/try-message'
import { useReadingTabs, useTabHeads } from '../reading/set-tabs'
import { setWords } from '../words/set.words'
import { ChoiceGroupsPart } from './choice-groups-part'
import { CodeListsPart } from './code-lists-part'
import { ElementsPart } from './elements-part'
import { ExamplesPart } from './examples-part'
import { OverviewPart } from './overview-part'
import { ParametersPart } from './parameters-part'
import { RulesPart } from './rules-part'

export interface SetEditorProps {
  readonly documentId: string
  readonly fallback: ReactNode
  /** The tab that is open, kept while the page becomes live. */
  readonly tab: string
  readonly onTab: (id: string) => void
  /** A message to begin with in *Try a message*. */
  readonly firstMessage: string
  /** What stands under the table of elements for those who edit. */
  readonly addElement: ReactNode
}

/** A whole set, edited live. */
export function SetEditor({ documentId, fallback, firstMessage, ...tabs }: SetEditorProps) {
  const [message, setMessage] = useState(firstMessage)
  return (
    <LiveEditor documentId={documentId} fallback={fallback} trial={{ message, value: null }}>
      {(set) => (
        <>
          <Problems />
          <SetTabs set={set} message={message} onMessage={setMessage} {...tabs} />
        </>
      )}
    </LiveEditor>
  )
}

interface SetTabsProps extends Pick<SetEditorProps, 'tab' | 'onTab' | 'addElement'> {
  readonly set: DataElementSet
  readonly message: string
  readonly onMessage: (message: string) => void
}

function SetTabs({ set, tab, onTab, addElement, message, onMessage }: SetTabsProps) {
  const { readOnly, preview } = useEditing()
  const words = useWords(setWords)
  const head = useTabHeads(set)
  const reading = useReadingTabs(set)
  const writing: readonly Tab[] = [
    {
      ...head('elements'),
      content: (
        <>
          {addElement}
          <ElementsPart set={set} />
        </>
      ),
    },
    { ...head('rules'), content: <RulesPart set={set} /> },
    { ...head('choiceGroups'), content: <ChoiceGroupsPart set={set} /> },
    { ...head('parameters'), content: <ParametersPart set={set} /> },
    { ...head('codeLists'), content: <CodeListsPart set={set} /> },
    { ...head('examples'), content: <ExamplesPart set={set} /> },
    { ...head('overview'), content: <OverviewPart set={set} /> },
  ]
  const trying = {
    id: 'try',
    label: words.try,
    content: <TryMessage message={message} onMessage={onMessage} preview={preview} />,
  }
  return <Tabs label={words.parts} tabs={[...(readOnly ? reading : writing), trying]} initial={tab} onChange={onTab} />
}

/** What keeps the set from being published, gathered; each part says it again at its place. */
function Problems() {
  const { preview } = useEditing()
  const words = useWords(setWords)
  const language = useLanguage()
  const errors = preview?.diagnostics.filter(({ severity }) => severity === 'error') ?? []
  if (preview === null) return null
  if (errors.length === 0) return <p className="c-quiet">{words.noProblems}</p>
  return (
    <details className="c-problems">
      <summary>
        {words.problemsTitle} <span className="c-count">{words.problems(errors.length)}</span>
      </summary>
      <ul>
        {errors.map(({ code, id, field, message }, at) => (
          <li key={`${code}${id}${field}${at}`}>
            <strong>{id}</strong> {inLanguage(message, language)}{' '}
            <span className="c-quiet">
              <code>{field}</code>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
