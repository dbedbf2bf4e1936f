import { isRouteErrorResponse, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ButtonLink } from '../ui'
import { useWords } from '../words'
import { frameWords } from './frame.words'
import { Page } from './page'
import { useFrame } from './use-frame'

interface ErrorPageProps {
  readonly error: unknown
  /** Stands under *Nothing here*; it must say the same for what is absent and for what is closed. */
  readonly whenNotFound?: ReactNode
}

/** What went wrong, in one sentence with one action. Absent and forbidden look the same. */
export function ErrorPage({ error, whenNotFound }: ErrorPageProps) {
  const words = useWords(frameWords)
  const { requestId } = useFrame()
  const { pathname, search } = useLocation()
  const again = { to: pathname + search, label: words.tryAgain }
  if (isUnreachable(error)) {
    return <Sorry screen="offline" title={words.offlineTitle} text={words.offline} action={again} />
  }
  const status = isRouteErrorResponse(error) ? error.status : 500
  if (status === 404 || status === 403 || status === 405) {
    return (
      <Sorry
        screen="not-found"
        title={words.notFoundTitle}
        text={words.notFound}
        action={{ to: '/', label: words.home }}
      >
        {whenNotFound}
      </Sorry>
    )
  }
  if (status === 429) return <Sorry screen="too-many" title={words.tooManyTitle} text={words.tooMany} action={again} />
  if (status === 503)
    return <Sorry screen="unavailable" title={words.unavailableTitle} text={words.unavailable} action={again} />
  const number = isRouteErrorResponse(error) && typeof error.data === 'string' ? error.data : requestId
  return <Sorry screen="error" title={words.ourMistakeTitle} text={words.ourMistake} action={again} number={number} />
}

interface SorryProps {
  readonly screen: string
  readonly title: string
  readonly text: string
  readonly action: { readonly to: string; readonly label: string }
  readonly number?: string
  readonly children?: ReactNode
}

function Sorry({ screen, title, text, action, number, children }: SorryProps) {
  const words = useWords(frameWords)
  return (
    <Page screen={screen} title={title} width="reading">
      <p>{text}</p>
      {number && (
        <p className="c-quiet">
          {words.correlation}: <code>{number}</code>
        </p>
      )}
      <ButtonLink to={action.to}>{action.label}</ButtonLink>
      {children}
    </Page>
  )
}

/** A page without connection gets no answer at all: its fetch fails, in every browser with a TypeError. */
function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message)
}
