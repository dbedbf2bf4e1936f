import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** After a change of page without reload the heading takes the focus, as a fresh document would be read from its top. */
export function useFocusAfterNavigation(): void {
  const { pathname, hash } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    if (!hash) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [pathname, hash])
}
