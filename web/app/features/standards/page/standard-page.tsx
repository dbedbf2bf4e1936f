import { NavLink, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Page } from '~/frame'
import { ButtonLink } from '~/ui'
import { formatInstant, Localized, useLanguage, useWords } from '~/words'
import { documentPath } from '../../documents'
import { standardPath } from '../choose-version'
import type { StandardContent } from '../standard.load'
import { standardsWords } from '../standards.words'
import { NewVersionBanner } from './new-version-banner'
import { StandardHead } from './standard-head'
import { VersionNotice } from './version-notice'

interface StandardPageProps {
  readonly content: StandardContent
  /** The open part. */
  readonly children: ReactNode
}

/** A published standard: title block, its parts as links, and the part that is open. */
export function StandardPage({ content, children }: StandardPageProps) {
  const words = useWords(standardsWords)
  const language = useLanguage()
  const part = usePart()
  const { standard, version, now } = content
  return (
    <Page
      screen="standard"
      title={<Localized text={version.title} />}
      here={standard.id}
      crumbs={[{ label: words.standards, to: '/standards' }]}
      lead={standard.id}
      actions={<DraftLinks content={content} />}
      status={
        <>
          <NewVersionBanner standardId={standard.id} part={part} />
          <VersionNotice content={content} part={part} />
          <StandardHead content={content} />
        </>
      }
    >
      <p className="c-print-only">
        {standard.id} v{version.version}, SHA-256 {version.hash}. {words.printed(formatInstant(language, now))}
      </p>
      <Parts content={content} />
      {children}
    </Page>
  )
}

/** The open part, from the address: the one source that also works without scripts. */
function usePart(): string {
  return useLocation().pathname.split('/')[3] ?? ''
}

function DraftLinks({ content: { draft, standard } }: { readonly content: StandardContent }) {
  const words = useWords(standardsWords)
  if (!draft) return null
  return (
    <>
      <ButtonLink to={documentPath(standard.id)} variant="secondary">
        {words.toDraft}
      </ButtonLink>
      <ButtonLink to={`/s/${standard.id}/publish`} variant="secondary">
        {words.toPublish}
      </ButtonLink>
    </>
  )
}

function Parts({ content: { standard, pinned } }: { readonly content: StandardContent }) {
  const words = useWords(standardsWords)
  const parts = [
    ['', words.overview],
    ['elements', words.elements],
    ['rules', words.rules],
    ['versions', words.versions],
    ['try', words.tryIt],
    ['use', words.useIt],
  ] as const
  return (
    <nav aria-label={words.parts} className="c-tabs c-parts">
      <ul className="c-tabs__list">
        {parts.map(([part, label]) => (
          <li key={part}>
            <NavLink
              to={standardPath(standard.id, part, pinned)}
              end
              preventScrollReset
              className={({ isActive }) => (isActive ? 'c-tabs__tab c-tabs__tab--open' : 'c-tabs__tab')}
            >
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
