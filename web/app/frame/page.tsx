import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb, classNames } from '../ui'
import { type Shortcut, Shortcuts } from './shortcuts'

interface PageProps {
  /** Names the screen for tests: `data-screen`. */
  readonly screen: string
  /** The one `h1`. */
  readonly title: ReactNode
  /** The way here, without the page itself. */
  readonly crumbs?: readonly Crumb[]
  /** The page's own name in the breadcrumb; the title when that is plain text. */
  readonly here?: string
  /** One sentence under the title. */
  readonly lead?: ReactNode
  /** Status, rights and save lines: what stands under the title. */
  readonly status?: ReactNode
  /** The primary button and what is beside it. */
  readonly actions?: ReactNode
  /** Left navigation. */
  readonly side?: ReactNode
  /** `reading` keeps lines at 72 characters; `full` is for tables, editors and maps. */
  readonly width?: 'reading' | 'full'
  readonly shortcuts?: readonly Shortcut[]
  readonly children?: ReactNode
}

/** One page inside the frame: its landmark, its heading, its place, its columns. */
export function Page({
  screen,
  title,
  crumbs,
  here,
  lead,
  status,
  actions,
  side,
  width = 'full',
  shortcuts,
  children,
}: PageProps) {
  return (
    <main
      id="main"
      tabIndex={-1}
      data-screen={screen}
      data-pane
      className={classNames('c-main', width === 'reading' && 'c-main--reading')}
    >
      <div className="c-inner">
        {crumbs && <Breadcrumb crumbs={crumbs} here={here ?? (typeof title === 'string' ? title : '')} />}
        <div className="c-main__head">
          <div className="c-main__title-row">
            <div>
              <h1 tabIndex={-1}>{title}</h1>
              {lead && <p className="c-main__lead">{lead}</p>}
            </div>
            {(actions || shortcuts) && (
              <div className="c-main__actions">
                {actions}
                {shortcuts && <Shortcuts shortcuts={shortcuts} />}
              </div>
            )}
          </div>
          {status}
        </div>
        <div className={side ? 'c-main__columns' : undefined}>
          {side && <div data-pane>{side}</div>}
          <div className="c-main__body">{children}</div>
        </div>
      </div>
    </main>
  )
}
