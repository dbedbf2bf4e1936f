import { Form, Link, useLocation } from '@remix-run/react'
import { Icon, SubmitButton } from '../ui'
import { useWords } from '../words'
import { frameWords } from './frame.words'

/** Oneself: a native disclosure, so that it opens without scripts. It closes when the page changes. */
export function UserMenu({ name }: { readonly name: string }) {
  const words = useWords(frameWords)
  const { key } = useLocation()
  return (
    <details className="c-user-menu" key={key}>
      <summary>
        <Icon name="person" /> {name} <Icon name="down" />
      </summary>
      <div className="c-user-menu__panel">
        <p className="c-quiet">{words.signedInAs(name)}</p>
        <ul>
          <li>
            <Link to="/sessions">{words.sessions}</Link>
          </li>
          <li>
            <Form method="post" action="/sign-out">
              <SubmitButton variant="link" busyText={words.signingOut} name="intent" value="sign-out">
                {words.signOut}
              </SubmitButton>
            </Form>
          </li>
        </ul>
      </div>
    </details>
  )
}
