import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from 'react'
import { classNames } from './class-names'
import { Field, FieldGroup, type FieldProps, fieldId } from './field'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

interface SelectProps
  extends FieldProps,
    Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps | 'className' | 'style' | 'children'> {
  readonly choices: readonly Choice[]
  /** The first row, when nothing is chosen yet. */
  readonly empty?: string
}

/** One of many, in a list that opens. For up to about six, `RadioGroup` shows them at once. */
export function Select({ name, label, hint, error, required, id, choices, empty, ...select }: SelectProps) {
  return (
    <Field {...{ name, label, hint, error }} {...(required ? { required } : {})} {...(id ? { id } : {})}>
      {(control) => (
        <select {...select} {...control} className={classNames('usa-select', error && 'usa-input--error')}>
          {empty !== undefined && <option value="">{empty}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface CheckboxProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'className' | 'style' | 'name' | 'children'> {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: string
}

/** One yes or no. */
export function Checkbox({ name, label, hint, id, ...input }: CheckboxProps) {
  const own = id ?? (input.value === undefined ? fieldId(name) : `${fieldId(name)}-${input.value}`)
  return (
    <div className="usa-checkbox">
      <input {...input} type="checkbox" id={own} name={name} className="usa-checkbox__input" />
      <label className="usa-checkbox__label" htmlFor={own}>
        {label}
        {hint && <span className="usa-checkbox__label-description">{hint}</span>}
      </label>
    </div>
  )
}

interface RadioGroupProps {
  readonly name: string
  readonly legend: ReactNode
  readonly choices: readonly Choice[]
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly required?: boolean
  readonly defaultValue?: string
  /** With `onChange` the group is controlled. */
  readonly value?: string
  readonly onChange?: (value: string) => void
}

/** One of a few, all visible. */
export function RadioGroup({ name, legend, choices, defaultValue, value, onChange, ...group }: RadioGroupProps) {
  return (
    <FieldGroup name={name} legend={legend} {...group}>
      {choices.map((choice) => (
        <div className="usa-radio" key={choice.value}>
          <input
            type="radio"
            className="usa-radio__input"
            id={`${fieldId(name)}-${choice.value}`}
            name={name}
            value={choice.value}
            required={group.required}
            {...(onChange
              ? { checked: value === choice.value, onChange: () => onChange(choice.value) }
              : { defaultChecked: defaultValue === choice.value })}
          />
          <label className="usa-radio__label" htmlFor={`${fieldId(name)}-${choice.value}`}>
            {choice.label}
            {choice.hint && <span className="usa-radio__label-description">{choice.hint}</span>}
          </label>
        </div>
      ))}
    </FieldGroup>
  )
}
