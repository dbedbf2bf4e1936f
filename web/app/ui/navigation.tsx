import { Link, NavLink } from '@remix-run/react'
import { useWords } from '../words'
import { uiWords } from './ui.words'

export interface Crumb {
  readonly label: string
  readonly to: string
}

/** The way here; the page itself comes last and is no link. */
export function Breadcrumb({ crumbs, here }: { readonly crumbs: readonly Crumb[]; readonly here: string }) {
  const words = useWords(uiWords)
  return (
    <nav className="usa-breadcrumb usa-breadcrumb--wrap" aria-label={words.breadcrumb}>
      <ol className="usa-breadcrumb__list">
        {crumbs.map((crumb) => (
          <li className="usa-breadcrumb__list-item" key={crumb.to}>
            <Link to={crumb.to} className="usa-breadcrumb__link">
              {crumb.label}
            </Link>
          </li>
        ))}
        <li className="usa-breadcrumb__list-item usa-current" aria-current="page">
          {here}
        </li>
      </ol>
    </nav>
  )
}

export interface NavItem {
  readonly label: string
  readonly to: string
  readonly items?: readonly NavItem[]
}

/** Navigation beside the text, at most three levels. */
export function SideNav({ label, items }: { readonly label: string; readonly items: readonly NavItem[] }) {
  return (
    <nav aria-label={label}>
      <SideNavList items={items} className="usa-sidenav" />
    </nav>
  )
}

function SideNavList({ items, className }: { readonly items: readonly NavItem[]; readonly className: string }) {
  return (
    <ul className={className}>
      {items.map((item) => (
        <li className="usa-sidenav__item" key={item.to}>
          <NavLink to={item.to} end className={({ isActive }) => (isActive ? 'usa-current' : '')}>
            {item.label}
          </NavLink>
          {item.items && <SideNavList items={item.items} className="usa-sidenav__sublist" />}
        </li>
      ))}
    </ul>
  )
}

interface PaginationProps {
  /** Addresses of the pages before and after; left out at the ends. */
  readonly previous?: string | undefined
  readonly next?: string | undefined
  /** Where one is, like *51–100 of 240*. */
  readonly position?: string
}

/** To the page before and after. */
export function Pagination({ previous, next, position }: PaginationProps) {
  const words = useWords(uiWords)
  if (!previous && !next) return null
  return (
    <nav className="c-pagination" aria-label={words.pages}>
      {previous && (
        <Link to={previous} rel="prev">
          {words.previous}
        </Link>
      )}
      {position && <span>{position}</span>}
      {next && (
        <Link to={next} rel="next">
          {words.next}
        </Link>
      )}
    </nav>
  )
}
