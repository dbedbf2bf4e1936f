import type { DataElementSet, Parameter } from '#shared/definitions'
import {
  addParameter,
  addParameterValue,
  type FieldPlace,
  moveParameter,
  moveParameterValue,
  partIds,
  removeParameter,
  removeParameterValue,
  rowIds,
  setParameterField,
  setParameterValueField,
} from '#shared/documents'
import { refuse } from '#shared/kernel'
import { Button, EmptyState } from '~/ui'
import { Localized, useWords } from '~/words'
import { Bilingual, LiveEntry, LiveSelect, LiveText, newRowId, Rows, useEditing } from '../fields'
import { fieldWords } from '../words/field.words'
import { setWords } from '../words/set.words'
import { RecordFold } from './record'
import { useSubjectDiagnostics } from './use-subject-diagnostics'

const kinds = ['number', 'amount', 'date'] as const

/** Named values with dates, for rules to use instead of constants. */
export function ParametersPart({ set }: { readonly set: DataElementSet }) {
  const { doc, undo } = useEditing()
  const words = useWords(setWords)
  const keys = partIds(doc, 'parameter')
  const add = (): void => {
    undo.endGesture()
    addParameter(doc, newRowId(), { kind: 'amount', currency: 'USD' })
  }
  return (
    <>
      {set.parameters.length === 0 && <EmptyState>{words.noParameters}</EmptyState>}
      {set.parameters.map((parameter, at) => {
        const own = keys[at] ?? ''
        return (
          <RecordFold
            key={own}
            subject="parameter"
            id={parameter.name}
            own={own}
            keys={keys}
            summary={
              <>
                <Localized text={parameter.title} /> <code>{parameter.name}</code>
              </>
            }
            onRemove={(key) => removeParameter(doc, key)}
            onMove={(key, before) => moveParameter(doc, key, before)}
          >
            {() => <ParameterFields parameter={parameter} own={own} />}
          </RecordFold>
        )
      })}
      <Button variant="secondary" onClick={add}>
        {words.addParameter}
      </Button>
    </>
  )
}

interface ParameterProps {
  readonly parameter: Parameter
  readonly own: string
}

function ParameterFields({ parameter, own }: ParameterProps) {
  const { doc } = useEditing()
  const words = useWords(fieldWords)
  const diagnostics = useSubjectDiagnostics('parameter', parameter.name)
  const place = (field: string): FieldPlace => ({ part: 'parameter', id: own, field })
  return (
    <>
      <div className="c-field-grid">
        <LiveEntry
          place={place('name')}
          label={words.parameterName}
          value={parameter.name}
          code
          whenDone
          onSet={(value) => setParameterField(doc, own, 'name', value)}
          diagnostics={diagnostics('name')}
        />
        <LiveSelect
          place={place('kind')}
          label={words.kind}
          value={parameter.kind}
          choices={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          onSet={(value) => {
            const kind = kinds.find((known) => known === value)
            return kind ? setParameterField(doc, own, 'kind', kind) : refuse('invalid')
          }}
        />
        {parameter.kind === 'amount' && (
          <LiveEntry
            place={place('currency')}
            label={words.currency}
            value={parameter.currency}
            code
            short
            onSet={(value) => setParameterField(doc, own, 'currency', value)}
            diagnostics={diagnostics('currency')}
          />
        )}
      </div>
      <Bilingual place={place('title')} label={words.title} value={parameter.title} diagnostics={diagnostics} />
      <ValueRows parameter={parameter} own={own} />
    </>
  )
}

function ValueRows({ parameter, own }: ParameterProps) {
  const { doc } = useEditing()
  const words = useWords(fieldWords)
  const { addRow } = useWords(setWords)
  return (
    <Rows
      legend={words.values}
      ids={rowIds(doc, 'parameter', own, 'values')}
      nameOf={(at) => parameter.values[at]?.from ?? words.always}
      row={(rowId, at) => <ValueRow parameter={parameter} own={own} rowId={rowId} at={at} />}
      add={addRow}
      onAdd={() => addParameterValue(doc, own, newRowId(), {})}
      onRemove={(rowId) => removeParameterValue(doc, own, rowId)}
      onMove={(rowId, before) => moveParameterValue(doc, own, rowId, before)}
    />
  )
}

function ValueRow({ parameter, own, rowId, at }: ParameterProps & { rowId: string; at: number }) {
  const { doc } = useEditing()
  const words = useWords(fieldWords)
  const diagnostics = useSubjectDiagnostics('parameter', parameter.name)
  const row = parameter.values[at]
  if (row === undefined) return null
  const place = (field: string): FieldPlace => ({ part: 'parameter', id: own, list: 'values', rowId, field })
  return (
    <>
      <LiveEntry
        place={place('from')}
        label={words.from}
        type="date"
        value={row.from ?? ''}
        onSet={(value) => setParameterValueField(doc, own, rowId, 'from', value || null)}
        diagnostics={diagnostics(`values.${at}.from`)}
      />
      <LiveEntry
        place={place('value')}
        label={words.value}
        hint={row.value === null ? words.noValue : undefined}
        value={row.value ?? ''}
        code
        onSet={(value) => setParameterValueField(doc, own, rowId, 'value', value || null)}
        diagnostics={diagnostics(`values.${at}.value`)}
      />
      <div className="c-rows__wide">
        <LiveText place={place('legalBasis')} label={words.legalBasis} value={row.legalBasis} />
      </div>
    </>
  )
}
