import type { MetaFunction } from '@remix-run/node'
import { frontWords } from '~/features/front/front.words'
import { Page, titleOf } from '~/frame'
import { useWords } from '~/words'

export const meta: MetaFunction = (args) => titleOf(args, (language) => frontWords[language].short)

export default function FrontPage() {
  const words = useWords(frontWords)
  return <Page screen="front" title={words.title} lead={words.lead} />
}
