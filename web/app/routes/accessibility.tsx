import type { MetaFunction } from '@remix-run/node'
import { accessibilityWords } from '~/features/front/accessibility.words'
import { Page, titleOf } from '~/frame'
import { useWords } from '~/words'

export const meta: MetaFunction = (args) => titleOf(args, (language) => accessibilityWords[language].title)

export default function AccessibilityPage() {
  const words = useWords(accessibilityWords)
  return (
    <Page screen="accessibility" title={words.title} lead={words.lead} width="reading">
      <h2>{words.goalTitle}</h2>
      <p>{words.goal}</p>
      <h2>{words.howTitle}</h2>
      <ul>
        {words.how.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{words.limitsTitle}</h2>
      <p>{words.limits}</p>
      <h2>{words.contactTitle}</h2>
      <p>{words.contact}</p>
    </Page>
  )
}
