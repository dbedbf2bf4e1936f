import { useEffect, useState } from 'react'
import { Alert, announce } from '~/ui'
import { useWords } from '~/words'
import { standardPath } from './choose-version'
import { standardsWords } from './standards.words'

/** Says that a version was published while the page is open. The page itself does not move under its reader. */
export function NewVersionBanner({ standardId, part }: { readonly standardId: string; readonly part: string }) {
  const words = useWords(standardsWords)
  const published = usePublished(standardId)
  useEffect(() => {
    if (published) announce(words.wasPublished(published))
  }, [published, words])
  if (!published) return null
  return (
    <Alert kind="info">
      {words.wasPublished(published)}{' '}
      <a href={standardPath(standardId, part, published)}>
        {words.show} v{published}
      </a>
    </Alert>
  )
}

/** The version published last since the page opened. The socket's client is only fetched in the browser. */
function usePublished(standardId: string): string | null {
  const [published, setPublished] = useState<string | null>(null)
  useEffect(() => {
    let isGone = false
    let stop = () => {
      isGone = true
    }
    void import('./watch-standard').then(({ watchStandard }) => {
      if (!isGone) stop = watchStandard(standardId, setPublished)
    })
    return () => stop()
  }, [standardId])
  return published
}
