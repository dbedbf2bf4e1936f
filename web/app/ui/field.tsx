import type { ReactNode } from 'react'
import { useWords } from '../words'
import { classNames } from './class-names'
import { uiWords } from './ui.words'

/** What every field of a form has. The id of its control is `id`, else made from `name`: error summaries link to it. */
export interface FieldProps {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly required?: boolean
  readonly id?: string
}

/** The id under which an error summary finds the field of that name. */
export function fieldId(name: string): string {
  return `field-${name}`
}

/** What a control needs so that its label, hint and error are read with it. */
export interface ControlProps {
  readonly id: string
  readonly name: string
  readonly required?: boolean
  readonly 'aria-invalid'?: true
  readonly 'aria-describedby'?: string
}

interface FieldFrameProps extends FieldProps {
  readonly children: (control: ControlProps) => ReactNode
}

/** Label, hint, error and one control, tied together for readers aloud. */
export function Field({ name, label, hint, error, required, id = fieldId(name), children }: FieldFrameProps) {
  const described = classNames(hint != null && `${id}-hint`, error && `${id}-error`)
  return (
    <div className={classNames('usa-form-group', error && 'usa-form-group--error')}>
      <label className={classNames('usa-label', error && 'usa-label--error')} htmlFor={id}>
        {label} <Required when={required} />
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children({
        id,
        name,
        ...(required ? { required } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
        ...(described ? { 'aria-describedby': described } : {}),
      })}
    </div>
  )
}

interface FieldGroupProps {
  readonly name: string
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly required?: boolean
  readonly children: ReactNode
}

/** Several controls that answer one question. The group itself takes the focus of an error summary's link. */
export function FieldGroup({ name, legend, hint, error, required, children }: FieldGroupProps) {
  const id = fieldId(name)
  const described = classNames(hint != null && `${id}-hint`, error && `${id}-error`)
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={classNames('usa-fieldset usa-form-group', error && 'usa-form-group--error')}
      aria-describedby={described || undefined}
    >
      <legend className={classNames('usa-legend', error && 'usa-label--error')}>
        {legend} <Required when={required} />
      </legend>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  )
}

function HintAndError({ id, hint, error }: { id: string; hint?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {hint != null && (
        <div className="usa-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <div className="usa-error-message" id={`${id}-error`}>
          {error}
        </div>
      )}
    </>
  )
}

function Required({ when }: { readonly when?: boolean | undefined }) {
  const words = useWords(uiWords)
  return when ? <span className="c-required">({words.required})</span> : null
}
