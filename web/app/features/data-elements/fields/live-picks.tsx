import type { ReactNode } from 'react'
import { type FieldPlace, formatFieldPath } from '#shared/documents'
import type { SetDiagnostic } from '#shared/validator'
import { PeopleAt, usePlaceClass } from '~/collaboration'
import { Checkbox, type Choice, classNames, FieldGroup } from '~/ui'
import { useLanguage } from '~/words'
import { errorOf } from './diagnostics'
import { useEditing } from './editing'

interface LivePicksProps {
  readonly place: FieldPlace
  readonly legend: string
  readonly hint?: ReactNode
  readonly choices: readonly Choice[]
  readonly picked: readonly string[]
  readonly onAdd: (name: string) => void
  readonly onRemove: (name: string) => void
  readonly diagnostics?: readonly SetDiagnostic[]
}

/** Several of many, ticked. What is picked and no longer there can be taken out. */
export function LivePicks({ place, legend, hint, choices, picked, onAdd, onRemove, diagnostics = [] }: LivePicksProps) {
  const { live, readOnly } = useEditing()
  const path = formatFieldPath(place)
  const strange = picked.filter((name) => !choices.some(({ value }) => value === name))
  const all = [...choices, ...strange.map((name) => ({ value: name, label: name }))]
  return (
    <div className={classNames('c-live-field', usePlaceClass(live, path))} data-place={path}>
      <FieldGroup
        name={path}
        legend={
          <>
            {legend} <PeopleAt live={live} path={path} />
          </>
        }
        hint={hint}
        error={errorOf(diagnostics, useLanguage())}
      >
        <div className="c-picks">
          {all.map(({ value, label }) => (
            <Checkbox
              key={value}
              name={path}
              value={value}
              label={label}
              checked={picked.includes(value)}
              disabled={readOnly}
              onChange={({ currentTarget }) => (currentTarget.checked ? onAdd(value) : onRemove(value))}
            />
          ))}
        </div>
      </FieldGroup>
    </div>
  )
}
