import { type DataElementSet, type Rule, severities } from '#shared/definitions'
import {
  addRule,
  addSeverityStep,
  type FieldPlace,
  moveRule,
  moveSeverityStep,
  partIds,
  removeRule,
  removeSeverityStep,
  rowIds,
  setRuleField,
  setSeverityStepField,
} from '#shared/documents'
import { inLanguage, refuse } from '#shared/kernel'
import { Button, EmptyState } from '~/ui'
import { Localized, useLanguage, useWords } from '~/words'
import { Bilingual, LiveEntry, LiveSelect, LiveText, newRowId, Rows, useDiagnostics, useEditing } from '../fields'
import { fieldWords } from '../words/field.words'
import { setWords } from '../words/set.words'
import { freeId } from './free-id'
import { RecordFold } from './record'
import { useSubjectDiagnostics } from './use-subject-diagnostics'

/** The rules, each with its text, its sentence, its words for the sender and its dates. */
export function RulesPart({ set }: { readonly set: DataElementSet }) {
  const { doc, undo } = useEditing()
  const words = useWords(setWords)
  const keys = partIds(doc, 'rule')
  const add = (): void => {
    undo.endGesture()
    addRule(doc, newRowId(), {
      id: freeId(
        'R-',
        set.rules.map(({ id }) => id),
      ),
    })
  }
  return (
    <>
      {set.rules.length === 0 && <EmptyState>{words.noRules}</EmptyState>}
      {set.rules.map((rule, at) => {
        const own = keys[at] ?? ''
        return (
          <RecordFold
            key={own}
            subject="rule"
            id={rule.id}
            own={own}
            keys={keys}
            summary={
              <>
                {rule.id} <Localized text={rule.name} />
              </>
            }
            onRemove={(key) => removeRule(doc, key)}
            onMove={(key, before) => moveRule(doc, key, before)}
          >
            {() => <RuleFields set={set} rule={rule} own={own} />}
          </RecordFold>
        )
      })}
      <Button variant="secondary" onClick={add}>
        {words.addRule}
      </Button>
    </>
  )
}

interface RuleFieldsProps {
  readonly set: DataElementSet
  readonly rule: Rule
  readonly own: string
}

function RuleFields({ set, rule, own }: RuleFieldsProps) {
  const { doc, preview } = useEditing()
  const words = useWords(fieldWords)
  const language = useLanguage()
  const diagnostics = useSubjectDiagnostics('rule', rule.id)
  const place = (field: string): FieldPlace => ({ part: 'rule', id: own, field })
  const sentence = preview?.ruleSentences[rule.id]
  return (
    <>
      <LiveText
        place={place('expression')}
        label={words.expression}
        value={rule.expression}
        rows={4}
        code
        diagnostics={diagnostics('expression')}
      />
      {sentence && (
        <p className="c-in-words">
          <strong>{words.lead(words.inWords)}</strong> <span lang="en">{sentence.en}</span>
          <br />
          <span lang="fr">{sentence.fr}</span>
        </p>
      )}
      <div className="c-field-grid">
        <LiveEntry
          place={place('id')}
          label={words.id}
          value={rule.id}
          code
          short
          whenDone
          onSet={(value) => setRuleField(doc, own, 'id', value)}
          diagnostics={diagnostics('id')}
        />
        <LiveSelect
          place={place('element')}
          label={words.rulePlace}
          value={rule.element ?? ''}
          empty={words.wholeMessage}
          choices={set.elements.map(({ id, name }) => ({ value: id, label: `${id} ${inLanguage(name, language)}` }))}
          onSet={(value) => {
            const element = set.elements.find(({ id }) => id === value)
            return setRuleField(doc, own, 'element', element?.id ?? null)
          }}
          diagnostics={diagnostics('element')}
        />
      </div>
      <Bilingual place={place('name')} label={words.name} value={rule.name} diagnostics={diagnostics} />
      <Bilingual
        place={place('message')}
        label={words.message}
        value={rule.message}
        rows={2}
        diagnostics={diagnostics}
      />
      <Bilingual place={place('fix')} label={words.fix} value={rule.fix} rows={2} diagnostics={diagnostics} />
      <SeverityRows rule={rule} own={own} />
      <LiveText place={place('legalBasis')} label={words.legalBasis} value={rule.legalBasis} rows={2} />
    </>
  )
}

function SeverityRows({ rule, own }: Omit<RuleFieldsProps, 'set'>) {
  const { doc } = useEditing()
  const words = useWords(fieldWords)
  const { addRow } = useWords(setWords)
  const whole = useDiagnostics('rule', rule.id, 'severity')
  return (
    <Rows
      legend={words.severity}
      hint={whole[0] && <Localized text={whole[0].message} />}
      ids={rowIds(doc, 'rule', own, 'severity')}
      nameOf={(at) => rule.severity[at]?.from ?? words.always}
      row={(rowId, at) => <SeverityRow rule={rule} own={own} rowId={rowId} at={at} />}
      add={addRow}
      onAdd={() => addSeverityStep(doc, own, newRowId(), { from: null, severity: 'reject' })}
      onRemove={(rowId) => removeSeverityStep(doc, own, rowId)}
      onMove={(rowId, before) => moveSeverityStep(doc, own, rowId, before)}
    />
  )
}

function SeverityRow({ rule, own, rowId, at }: Omit<RuleFieldsProps, 'set'> & { rowId: string; at: number }) {
  const { doc } = useEditing()
  const words = useWords(fieldWords)
  const diagnostics = useSubjectDiagnostics('rule', rule.id)
  const step = rule.severity[at]
  if (step === undefined) return null
  const place = (field: string): FieldPlace => ({ part: 'rule', id: own, list: 'severity', rowId, field })
  return (
    <>
      <LiveEntry
        place={place('from')}
        label={words.from}
        type="date"
        value={step.from ?? ''}
        onSet={(value) => setSeverityStepField(doc, own, rowId, 'from', value || null)}
        diagnostics={diagnostics(`severity.${at}.from`)}
      />
      <LiveSelect
        place={place('severity')}
        label={words.level}
        value={step.severity}
        choices={severities.map((level) => ({ value: level, label: words.levels[level] }))}
        onSet={(value) => {
          const level = severities.find((known) => known === value)
          return level ? setSeverityStepField(doc, own, rowId, 'severity', level) : refuse('invalid')
        }}
      />
    </>
  )
}
