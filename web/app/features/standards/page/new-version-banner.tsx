import { useEffect } from 'react'
import { Alert, announce } from '~/ui'
import { useWords } from '~/words'
import { standardPath } from '../choose-version'
import { standardsWords } from '../standards.words'
import { useStandardChanges } from '../use-standard-changes'

/** Says that a version was published while the page is open. The page itself does not move under its reader. */
export function NewVersionBanner({ standardId, part }: { readonly standardId: string; readonly part: string }) {
  const words = useWords(standardsWords)
  const change = useStandardChanges(standardId)
  const published = change?.event === 'published' ? change.version : null
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
