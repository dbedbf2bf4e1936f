import { useEffect } from 'react'

/** F6 and Shift+F6 go to the next and previous part of the page: every element with `data-pane`, in page order. */
export function usePaneKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return
      const pane = nextPane(event.shiftKey ? -1 : 1)
      if (!pane) return
      event.preventDefault()
      focusPane(pane)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

function nextPane(step: 1 | -1): HTMLElement | undefined {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  const current = panes.findIndex((pane) => pane.contains(document.activeElement))
  const from = current === -1 && step === -1 ? 0 : current
  return panes[(from + step + panes.length) % panes.length]
}

function focusPane(pane: HTMLElement): void {
  if (!pane.hasAttribute('tabindex')) pane.tabIndex = -1
  pane.focus()
}
