import { classNames } from './class-names'
import { Field, type FieldProps } from './field'

interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, as are `min` and `max`. */
  readonly defaultValue?: string
  readonly min?: string
  readonly max?: string
}

/** A calendar date. The browser's own picker: typed or chosen, spoken, and in the reader's order of day and month. */
export function DateField({ name, label, hint, error, required, id, ...input }: DateFieldProps) {
  return (
    <Field {...{ name, label, hint, error }} {...(required ? { required } : {})} {...(id ? { id } : {})}>
      {(control) => (
        <input
          type="date"
          {...input}
          {...control}
          className={classNames('usa-input usa-input--medium', error && 'usa-input--error')}
        />
      )}
    </Field>
  )
}
