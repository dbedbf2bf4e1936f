import { type InputHTMLAttributes, type TextareaHTMLAttributes, useState } from 'react'
import { useWords } from '../words'
import { classNames } from './class-names'
import { Field, type FieldProps } from './field'
import { uiWords } from './ui.words'

type Attributes = Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | 'className' | 'style'>

interface TextFieldProps extends FieldProps, Attributes {
  /** How much is expected: `short` for codes and ids. */
  readonly width?: 'short' | 'full'
}

/** One line of text. `autoComplete`, `inputMode`, `defaultValue` and the like go to the input. */
export function TextField({ name, label, hint, error, required, id, width, ...input }: TextFieldProps) {
  return (
    <Field {...{ name, label, hint, error }} {...(required ? { required } : {})} {...(id ? { id } : {})}>
      {(control) => (
        <input
          type="text"
          {...input}
          {...control}
          className={classNames('usa-input', error && 'usa-input--error', width === 'short' && 'usa-input--medium')}
        />
      )}
    </Field>
  )
}

/** A password: paste and password managers welcome, shown on request. Without JavaScript it is a plain input. */
export function PasswordField(
  props: Omit<TextFieldProps, 'type' | 'width'> & { readonly autoComplete: 'current-password' | 'new-password' },
) {
  const [shown, setShown] = useState(false)
  const words = useWords(uiWords)
  return (
    <>
      <TextField
        {...props}
        type={shown ? 'text' : 'password'}
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
      />
      <button
        type="button"
        className="usa-button usa-button--unstyled c-scripted"
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
      >
        {words.show}
      </button>
    </>
  )
}

interface TextAreaProps
  extends FieldProps,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldProps | 'className' | 'style'> {
  /** Monospace, for codes, rules and messages. */
  readonly code?: boolean
}

/** Several lines of text; as high as `rows`. */
export function TextArea({ name, label, hint, error, required, id, code, ...area }: TextAreaProps) {
  return (
    <Field {...{ name, label, hint, error }} {...(required ? { required } : {})} {...(id ? { id } : {})}>
      {(control) => (
        <textarea
          rows={5}
          {...area}
          {...control}
          className={classNames('usa-textarea c-textarea', error && 'usa-input--error', code && 'c-code-input')}
        />
      )}
    </Field>
  )
}
