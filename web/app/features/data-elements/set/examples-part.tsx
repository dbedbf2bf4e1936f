import type { DataElementSet, MessageExample } from '#shared/definitions'
import {
  addExample,
  addExpectedFinding,
  type FieldPlace,
  moveExample,
  partIds,
  removeExample,
  removeExpectedFinding,
  setExampleField,
} from '#shared/documents'
import { inLanguage, refuse } from '#shared/kernel'
import type { ExampleOutcome } from '#shared/validator'
import { Button, classNames, EmptyState, Icon } from '~/ui'
import { Localized, useLanguage, useWords } from '~/words'
import { Bilingual, LiveEntry, LivePicks, LiveSelect, LiveText, newRowId, useEditing } from '../fields'
import { FindingLine } from '../preview/findings'
import { fieldWords } from '../words/field.words'
import { setWords } from '../words/set.words'
import { freeId } from './free-id'
import { RecordFold } from './record'
import { useSubjectDiagnostics } from './use-subject-diagnostics'

const outcomes = ['pass', 'fail', 'undecided'] as const

/** Whole messages with what they must come out as, and what they come out as now. */
export function ExamplesPart({ set }: { readonly set: DataElementSet }) {
  const { doc, undo, preview } = useEditing()
  const words = useWords(setWords)
  const keys = partIds(doc, 'example')
  const add = (): void => {
    undo.endGesture()
    addExample(doc, newRowId(), {
      id: freeId(
        'EX-',
        set.examples.map(({ id }) => id),
      ),
      message: '{}',
    })
  }
  return (
    <>
      {set.examples.length === 0 && <EmptyState>{words.noExamples}</EmptyState>}
      {set.examples.map((example, at) => {
        const own = keys[at] ?? ''
        const outcome = preview?.outcomes.find(({ subject, id }) => subject === 'message' && id === example.id)
        return (
          <RecordFold
            key={own}
            subject="example"
            id={example.id}
            own={own}
            keys={keys}
            summary={
              <>
                {example.id} <Localized text={example.title} />{' '}
                <Outcome expected={example.expected} outcome={outcome} isJudged={preview !== null} />
              </>
            }
            onRemove={(key) => removeExample(doc, key)}
            onMove={(key, before) => moveExample(doc, key, before)}
          >
            {() => <ExampleFields set={set} example={example} own={own} outcome={outcome} />}
          </RecordFold>
        )
      })}
      <Button variant="secondary" onClick={add}>
        {words.addExample}
      </Button>
    </>
  )
}

interface OutcomeProps {
  readonly expected: MessageExample['expected']
  readonly outcome: ExampleOutcome | undefined
  readonly isJudged: boolean
}

function Outcome({ expected, outcome, isJudged }: OutcomeProps) {
  const words = useWords(setWords)
  const fields = useWords(fieldWords)
  if (!isJudged) return null
  const sentence =
    outcome?.got === undefined
      ? words.cannotJudge
      : outcome.isAsWritten
        ? words.asWritten
        : outcome.got === expected
          ? words.missingFindings(outcome.notFound.join(', '))
          : words.notAsWritten(fields.outcomes[outcome.got])
  return (
    <span className={classNames('c-outcome', outcome?.isAsWritten ? 'c-outcome--pass' : 'c-outcome--fail')}>
      <Icon name={outcome?.isAsWritten ? 'check' : 'warn'} /> {fields.lead(fields.outcomes[expected])} {sentence}
    </span>
  )
}

interface ExampleFieldsProps {
  readonly set: DataElementSet
  readonly example: MessageExample
  readonly own: string
  readonly outcome: ExampleOutcome | undefined
}

function ExampleFields({ set, example, own, outcome }: ExampleFieldsProps) {
  const { doc } = useEditing()
  const words = useWords(fieldWords)
  const language = useLanguage()
  const diagnostics = useSubjectDiagnostics('example', example.id)
  const place = (field: string): FieldPlace => ({ part: 'example', id: own, field })
  return (
    <>
      <div className="c-field-grid">
        <LiveEntry
          place={place('id')}
          label={words.id}
          value={example.id}
          code
          short
          whenDone
          onSet={(value) => setExampleField(doc, own, 'id', value)}
          diagnostics={diagnostics('id')}
        />
        <LiveSelect
          place={place('expected')}
          label={words.expected}
          value={example.expected}
          choices={outcomes.map((name) => ({ value: name, label: words.outcomes[name] }))}
          onSet={(value) => {
            const expected = outcomes.find((known) => known === value)
            return expected ? setExampleField(doc, own, 'expected', expected) : refuse('invalid')
          }}
        />
      </div>
      <Bilingual place={place('title')} label={words.title} value={example.title} diagnostics={diagnostics} />
      <LiveText
        place={place('message')}
        label={words.messageJson}
        value={example.message}
        rows={14}
        code
        diagnostics={diagnostics('message')}
      />
      {outcome && (
        <ul className="c-preview-findings">
          {outcome.findings.map((finding, at) => (
            <FindingLine key={`${finding.code}${finding.at}${at}`} finding={finding} />
          ))}
        </ul>
      )}
      <details>
        <summary>
          {words.expectedFindings} ({example.expectedFindings.length})
        </summary>
        <LivePicks
          place={place('expectedFindings')}
          legend={words.expectedFindings}
          picked={example.expectedFindings}
          choices={[...set.rules, ...set.choiceGroups, ...set.elements].map(({ id, name }) => ({
            value: id,
            label: `${id} ${inLanguage(name, language)}`,
          }))}
          onAdd={(name) => addExpectedFinding(doc, own, name)}
          onRemove={(name) => removeExpectedFinding(doc, own, name)}
          diagnostics={diagnostics('expectedFindings')}
        />
      </details>
    </>
  )
}
