import { Link, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button, type ButtonProps, type ButtonVariant, variantClasses } from './button'
import { classNames } from './class-names'

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
