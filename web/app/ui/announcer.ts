// Others' changes come in bursts; a reader aloud must not be talked over. One message per interval, the rest merged.
export const ANNOUNCEMENT_INTERVAL_MS = 5_000

/** What is said: a sentence, or for a merged kind the sentence for its count. */
type Sentence = string | ((count: number) => string)

type Listener = (message: string) => void

const waiting = new Map<string, { sentence: Sentence; count: number }>()
const listeners = new Set<Listener>()
let timer: ReturnType<typeof setTimeout> | null = null

/**
 * Says something politely to readers aloud. Messages of one `key` that wait together become one:
 * `announce(n => n === 1 ? 'One person joined' : `${n} people joined`, 'joined')`.
 */
export function announce(sentence: Sentence, key: string = typeof sentence === 'string' ? sentence : 'unnamed'): void {
  waiting.set(key, { sentence, count: (waiting.get(key)?.count ?? 0) + 1 })
  if (timer === null) timer = setTimeout(say, 0)
}

/** Hears every message as it is to be said; answers the way to stop. */
export function onAnnouncement(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function say(): void {
  const message = [...waiting.values()]
    .map(({ sentence, count }) => (typeof sentence === 'string' ? sentence : sentence(count)))
    .join(' ')
  waiting.clear()
  if (message) for (const listener of listeners) listener(message)
  timer = message ? setTimeout(say, ANNOUNCEMENT_INTERVAL_MS) : null
}
