import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { classNames } from './class-names'

export type ButtonVariant = 'primary' | 'secondary' | 'link' | 'danger'

export const variantClasses: Readonly<Record<ButtonVariant, string>> = {
  primary: 'usa-button',
  secondary: 'usa-button usa-button--outline',
  link: 'usa-button usa-button--unstyled',
  danger: 'usa-button usa-button--secondary',
}

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
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
