import { Link } from '@remix-run/react'
import { formatInstant, useLanguage, useWords } from '../words'
import { frameWords } from './frame.words'
import { useFrame } from './use-frame'

/** Which release answers, and where the accessibility statement is. */
export function Footer() {
  const words = useWords(frameWords)
  const language = useLanguage()
  const { release, now } = useFrame()
  return (
    <footer className="c-footer" data-pane>
      <div className="c-inner">
        {now && <p className="c-print-only">{words.printed(formatInstant(language, now))}</p>}
        <ul>
          <li>{words.product}</li>
          {release && <li>{words.release(release)}</li>}
          <li className="c-footer__links">
            <Link to="/accessibility">{words.accessibility}</Link>
          </li>
        </ul>
      </div>
    </footer>
  )
}
