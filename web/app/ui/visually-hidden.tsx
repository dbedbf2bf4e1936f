import type { ReactNode } from 'react'

/** For readers aloud only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="usa-sr-only">{children}</span>
}
