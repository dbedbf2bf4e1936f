import { Alert } from '~/ui'
import { useWords } from '~/words'
import { useStandardChanges } from '../use-standard-changes'
import type { Publication } from './publishing.queries'
import { publishingWords } from './publishing.words'

/** Says that somebody else decided while the page is open. It appears only where the page shows another state. */
export function MeanwhileBanner({ publication }: { readonly publication: Publication }) {
  const words = useWords(publishingWords)
  const change = useStandardChanges(publication.standardId)
  if (!change || (change.event === 'approved') === (publication.candidate !== null)) return null
  return (
    <Alert kind="info" live>
      {words.meanwhile} <a href={`/s/${publication.standardId}/publish`}>{words.showNow}</a>
    </Alert>
  )
}
