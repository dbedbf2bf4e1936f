import type { ReactNode } from 'react'

/** Nothing here yet: one sentence, one action. */
export function EmptyState({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="c-empty">
      <p>{children}</p>
      {action}
    </div>
  )
}
