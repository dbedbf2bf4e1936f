import { Page } from '~/frame'
import { EmptyState } from '~/ui'
import { useWords } from '~/words'
import { CheckForm } from '../validation'
import type { CheckAnswer } from '../validation/check.action'
import { Doors } from './doors'
import { FourSteps } from './four-steps'
import type { FrontContent } from './front.load'
import { frontWords } from './front.words'
import { NewestStandards } from './newest-standards'

interface FrontPageProps {
  readonly content: FrontContent
  readonly answer: CheckAnswer | undefined
}

/** What this is, to be understood in a minute. The check comes first, so that it is the first stop after the skip link. */
export function FrontPage({ content, answer }: FrontPageProps) {
  const words = useWords(frontWords)
  return (
    <Page screen="front" title={words.title} lead={words.lead}>
      <div className="c-front">
        <section className="c-front__try" aria-labelledby="try">
          <h2 id="try">{words.tryIt}</h2>
          {content.example ? (
            <CheckForm message={content.example.message} answer={answer} />
          ) : (
            <EmptyState>{words.nothingToTry}</EmptyState>
          )}
        </section>
        <FourSteps content={content} />
      </div>
      <Doors content={content} />
      <NewestStandards standards={content.standards} />
    </Page>
  )
}
