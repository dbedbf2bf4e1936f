import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type FieldPlace, formatFieldPath, maximumLength } from '#shared/documents'
import { type Outcome, sentence } from '#shared/kernel'
import type { SetDiagnostic } from '#shared/validator'
import { PeopleAt, usePlaceClass } from '~/collaboration'
import { Button, type Choice, classNames, Field, Select } from '~/ui'
import { useLanguage, useWords } from '~/words'
import { elementWords } from '../words/element.words'
import { applied, Diagnostics, errorOf } from './diagnostics'
import { useEditing } from './editing'

interface EntryProps {
  readonly place: FieldPlace
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly value: string
  /** Writes the value; the refusal is shown at the field. */
  readonly onSet: (value: string) => Outcome<unknown>
  readonly diagnostics?: readonly SetDiagnostic[]
}

interface LiveEntryProps extends EntryProps {
  /** Written when the field is left or Enter is pressed, not at each letter: for names that others refer to. */
  readonly whenDone?: boolean
  readonly code?: boolean
  readonly short?: boolean
  readonly type?: 'text' | 'date'
}

/** A value that is written as a whole: the last one holds, and who was overwritten is told both. */
export function LiveEntry(props: LiveEntryProps) {
  const { place, label, hint, value, diagnostics = [], code, short, type = 'text' } = props
  const { live, readOnly } = useEditing()
  const language = useLanguage()
  const path = formatFieldPath(place)
  const entry = useEntry(props)
  const error = entry.refused ?? errorOf(diagnostics, language)
  return (
    <div className={classNames('c-live-field', usePlaceClass(live, path))} data-place={path}>
      <Field name={path} hint={hint} error={error} label={<LabelWithPeople label={label} path={path} />}>
        {(control) => (
          <input
            {...control}
            type={type}
            value={entry.shown}
            readOnly={readOnly}
            maxLength={maximumLength(place)}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => entry.write(event.currentTarget.value)}
            onBlur={entry.leave}
            onKeyDown={(event) => event.key === 'Enter' && entry.leave()}
            className={classNames(
              'usa-input',
              error && 'usa-input--error',
              code && 'c-code-input',
              short && 'usa-input--medium',
            )}
          />
        )}
      </Field>
      <Diagnostics
        diagnostics={diagnostics}
        text={value}
        onApply={readOnly ? null : (diagnostic) => entry.put(applied(value, diagnostic))}
      />
      {entry.overwritten && <Overwritten {...entry.overwritten} onTakeMine={entry.takeMine} />}
    </div>
  )
}

/** One of many values. */
export function LiveSelect({ choices, empty, ...props }: EntryProps & { choices: readonly Choice[]; empty?: string }) {
  const { place, label, hint, value, diagnostics = [], onSet } = props
  const { live, readOnly } = useEditing()
  const language = useLanguage()
  const path = formatFieldPath(place)
  const isKnown = value === '' ? empty !== undefined : choices.some((choice) => choice.value === value)
  return (
    <div className={classNames('c-live-field', usePlaceClass(live, path))} data-place={path}>
      <Select
        name={path}
        label={<LabelWithPeople label={label} path={path} />}
        hint={hint}
        error={errorOf(diagnostics, language)}
        choices={isKnown ? choices : [...choices, { value, label: value }]}
        {...(empty === undefined ? {} : { empty })}
        value={value}
        disabled={readOnly}
        onChange={(event) => onSet(event.currentTarget.value)}
      />
      <Diagnostics
        diagnostics={diagnostics}
        text={value}
        onApply={readOnly ? null : (diagnostic) => onSet(applied(value, diagnostic))}
      />
    </div>
  )
}

function LabelWithPeople({ label, path }: { readonly label: ReactNode; readonly path: string }) {
  const { live } = useEditing()
  return (
    <>
      {label} <PeopleAt live={live} path={path} />
    </>
  )
}

function useEntry({ value, onSet, whenDone }: LiveEntryProps) {
  const language = useLanguage()
  const [shown, setShown] = useState(value)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const [overwritten, setOverwritten] = useState<{ theirs: string; mine: string } | null>(null)
  // Everything typed since the field was entered, and what stood there before: a value that is none of it is another's.
  const typed = useRef<string[]>([])

  useEffect(() => {
    const mine = typed.current.at(-1)
    if (mine !== undefined && !typed.current.includes(value)) {
      setOverwritten({ theirs: value, mine })
      typed.current = []
    }
    setShown(value)
  }, [value])

  const put = (next: string): void => {
    if (typed.current.length === 0) typed.current.push(value)
    typed.current.push(next)
    setShown(next)
    setOverwritten(null)
    const outcome = onSet(next)
    setRefused(outcome.ok ? undefined : sentence(outcome.refusal, language))
  }
  return {
    shown,
    refused,
    overwritten,
    put,
    write: (next: string) => (whenDone ? setShown(next) : put(next)),
    leave: () => {
      if (whenDone && shown !== value) put(shown)
      typed.current = []
    },
    takeMine: () => overwritten && put(overwritten.mine),
  }
}

interface OverwrittenProps {
  readonly theirs: string
  readonly mine: string
  readonly onTakeMine: () => void
}

function Overwritten({ theirs, mine, onTakeMine }: OverwrittenProps) {
  const words = useWords(elementWords)
  return (
    <p className="c-overwritten" role="status">
      {words.otherValue(theirs, mine)}{' '}
      <Button variant="link" onClick={onTakeMine}>
        {words.takeMine}
      </Button>
    </p>
  )
}
