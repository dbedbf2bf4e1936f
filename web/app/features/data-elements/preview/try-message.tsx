import { TextArea } from '~/ui'
import { useWords } from '~/words'
import { elementWords } from '../words/element.words'
import { VerdictView } from './findings'
import type { Preview } from './preview'

interface TryMessageProps {
  readonly message: string
  readonly onMessage: (message: string) => void
  readonly preview: Preview | null
}

/** A message of one's own, judged by the draft as it is typed. Stored nowhere. */
export function TryMessage({ message, onMessage, preview }: TryMessageProps) {
  const words = useWords(elementWords)
  return (
    <section aria-label={words.tryMessage}>
      <TextArea
        name="try-message"
        label={words.tryMessage}
        hint={words.tryMessageHint}
        rows={12}
        code
        spellCheck={false}
        value={message}
        onChange={(event) => onMessage(event.currentTarget.value)}
      />
      {preview && !preview.isSound && <p>{words.setBroken}</p>}
      {preview?.verdict && <VerdictView verdict={preview.verdict} />}
    </section>
  )
}
