import { Link, useNavigation } from '@remix-run/react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { classNames } from './class-names'

export type ButtonVariant = 'primary' | 'secondary' | 'link' | 'danger'

const variantClasses: Readonly<Record<ButtonVariant, string>> = {
  primary: 'usa-button',
  secondary: 'usa-button usa-button--outline',
  link: 'usa-button usa-button--unstyled',
  danger: 'usa-button usa-button--secondary',
}

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  readonly variant?: ButtonVariant
  readonly small?: boolean
  /** While true the button shows `busyText` and takes no second press; it keeps the focus. */
  readonly busy?: boolean
  readonly busyText?: string
  readonly children: ReactNode
}

/** A button, named with a verb. One `primary` per page. */
export function Button({ variant = 'primary', small, busy, busyText, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(variantClasses[variant], small && 'c-button--small')}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? (busyText ?? children) : children}
    </button>
  )
}

/** Submits its form; busy while that form is on its way. `name` and `value` tell several buttons of a page apart. */
export function SubmitButton(props: Omit<ButtonProps, 'type' | 'busy'>) {
  const { formData } = useNavigation()
  const mine = formData !== undefined && (!props.name || formData.get(props.name) === (props.value ?? ''))
  return <Button {...props} type="submit" busy={mine} />
}

interface ButtonLinkProps {
  readonly to: string
  readonly variant?: ButtonVariant
  readonly small?: boolean
  readonly children: ReactNode
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function ButtonLink({ to, variant = 'primary', small, children }: ButtonLinkProps) {
  return (
    <Link to={to} className={classNames(variantClasses[variant], small && 'c-button--small')}>
      {children}
    </Link>
  )
}
