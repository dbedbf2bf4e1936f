import type { ReactNode } from 'react'
import { LiveRegion } from '../ui'
import { useWords } from '../words'
import { useFocusAfterNavigation } from './focus-after-navigation'
import { Footer } from './footer'
import { frameWords } from './frame.words'
import { Header } from './header'
import { OfflineNotice } from './offline'
import { usePaneKeys } from './pane-keys'
import { useFrame } from './use-frame'

/** What stands around every page, error pages included: banner, skip link, header, page, footer. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const words = useWords(frameWords)
  const { demonstration } = useFrame()
  usePaneKeys()
  useFocusAfterNavigation()
  return (
    <>
      <a className="usa-skipnav" href="#main">
        {words.skip}
      </a>
      {demonstration && (
        <section className="c-banner" aria-label={words.demonstration}>
          <div className="c-inner">
            <p>{words.demonstration}</p>
          </div>
        </section>
      )}
      <Header />
      <OfflineNotice />
      {children}
      <Footer />
      <LiveRegion />
    </>
  )
}
