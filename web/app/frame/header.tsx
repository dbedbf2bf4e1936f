import { Link, NavLink, useLocation } from '@remix-run/react'
import { useLanguage, useWords } from '../words'
import { frameWords } from './frame.words'
import { useFrame } from './use-frame'
import { UserMenu } from './user-menu'

/** Name, where one can go, language, oneself. */
export function Header() {
  const words = useWords(frameWords)
  const { person } = useFrame()
  return (
    <header className="c-header" data-pane>
      <div className="c-inner c-header__row">
        <Link to="/" className="c-header__name">
          {words.product}
        </Link>
        <nav className="c-header__nav" aria-label={words.mainNav}>
          <ul className="c-header__list">
            {useDestinations().map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to} className="c-header__link">
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="c-header__tools">
          <LanguageToggle />
          {person ? <UserMenu name={person.name} /> : <SignInLink />}
        </div>
      </div>
    </header>
  )
}

/** Only what exists for this reader: no entry leads to a refusal. */
function useDestinations(): readonly { readonly to: string; readonly label: string }[] {
  const words = useWords(frameWords)
  const { person } = useFrame()
  const standards = { to: '/standards', label: words.standards }
  if (!person) return [standards]
  const [first, ...others] = person.groupIds
  const group = { to: `/g/${first}`, label: words.workingGroup }
  const groups = { to: '/g', label: words.workingGroups }
  const administration = { to: '/admin', label: words.administration }
  const log = { to: '/admin/log', label: words.auditLog }
  return [
    standards,
    { to: '/home', label: words.myWork },
    first && others.length === 0 ? group : groups,
    ...(person.mayOperate ? [administration] : person.mayReadLog ? [log] : []),
  ]
}

/** The other language, in that language, on this same page. A plain link: the whole document changes. */
function LanguageToggle() {
  const words = useWords(frameWords)
  const other = useLanguage() === 'fr' ? 'en' : 'fr'
  const { pathname, search } = useLocation()
  return (
    <a href={`/language?to=${other}&back=${encodeURIComponent(pathname + search)}`} lang={other} hrefLang={other}>
      {words.otherLanguage}
    </a>
  )
}

function SignInLink() {
  const words = useWords(frameWords)
  const { pathname, search } = useLocation()
  const next = pathname === '/' || pathname === '/sign-in' ? '' : `?next=${encodeURIComponent(pathname + search)}`
  return <Link to={`/sign-in${next}`}>{words.signIn}</Link>
}
