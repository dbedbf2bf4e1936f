import type { ReactNode } from 'react'
import { useWords } from '../words'
import { classNames } from './class-names'
import { uiWords } from './ui.words'
import { VisuallyHidden } from './visually-hidden'

interface AlertProps {
  readonly kind: 'info' | 'success' | 'warning' | 'error'
  readonly title?: string
  readonly children: ReactNode
  readonly slim?: boolean
  /** Spoken when it appears on a page that is already open. */
  readonly live?: boolean
}

const kinds = { info: 'note', success: 'success', warning: 'warning', error: 'error' } as const

/** A message about the page: sentence first, one action at most. */
export function Alert({ kind, title, children, slim, live }: AlertProps) {
  const words = useWords(uiWords)
  return (
    <div
      className={classNames('usa-alert', `usa-alert--${kind}`, (slim || !title) && 'usa-alert--slim')}
      role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}
    >
      <div className="usa-alert__body">
        {title && <p className="usa-alert__heading">{title}</p>}
        <div className="usa-alert__text">
          <VisuallyHidden>{words[kinds[kind]]}: </VisuallyHidden>
          {children}
        </div>
      </div>
    </div>
  )
}
