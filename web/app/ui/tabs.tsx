import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useState } from 'react'
import { classNames } from './class-names'

export interface Tab {
  readonly id: string
  readonly label: string
  readonly count?: number
  readonly content: ReactNode
}

interface TabsProps {
  readonly label: string
  readonly tabs: readonly Tab[]
  /** The tab that is open at first; the first one when left out. */
  readonly initial?: string
  readonly onChange?: (id: string) => void
}

/**
 * Tabs by the ARIA Authoring Practices: arrows move and open, Home and End go to the ends, one tab stop. Without
 * JavaScript the tabs are links to their panels, all of which show (`scripting: none` in the style sheet).
 */
export function Tabs({ label, tabs, initial, onChange }: TabsProps) {
  const base = useId()
  const [open, setOpen] = useState(initial ?? tabs[0]?.id)
  const tabId = (id: string) => `${base}tab-${id}`
  const panelId = (id: string) => `${base}panel-${id}`

  function choose(id: string): void {
    setOpen(id)
    onChange?.(id)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const at = tabs.findIndex((tab) => tab.id === open)
    const target = tabs[targetOf(event.key, at, tabs.length)]
    if (!target) return
    event.preventDefault()
    choose(target.id)
    document.getElementById(tabId(target.id))?.focus()
  }

  function onClick(event: MouseEvent, id: string): void {
    event.preventDefault()
    choose(id)
  }

  return (
    <div className="c-tabs">
      <div role="tablist" aria-label={label} className="c-tabs__list" onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name, count }) => (
          <a
            key={id}
            role="tab"
            id={tabId(id)}
            href={`#${panelId(id)}`}
            aria-selected={id === open}
            aria-controls={panelId(id)}
            tabIndex={id === open ? 0 : -1}
            className={classNames('c-tabs__tab', id === open && 'c-tabs__tab--open')}
            onClick={(event) => onClick(event, id)}
          >
            {name} {count !== undefined && <span className="c-count">{count}</span>}
          </a>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <div
          key={id}
          role="tabpanel"
          id={panelId(id)}
          aria-labelledby={tabId(id)}
          hidden={id !== open}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the panel is the next stop after its tab (ARIA practices)
          tabIndex={0}
          className="c-tabs__panel"
        >
          {content}
        </div>
      ))}
    </div>
  )
}

/** The index that a key leads to; -1 for any other key. */
function targetOf(key: string, at: number, count: number): number {
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : -1
}
