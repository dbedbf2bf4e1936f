import type { Language } from '#shared/kernel'
import { frameWords } from './frame.words'

interface Matched {
  readonly matches: readonly { readonly id: string; readonly data: unknown }[]
}

/** The document's title for a route's `meta`: `({ matches }) => titleOf({ matches }, (language) => …)`. */
export function titleOf({ matches }: Matched, title: (language: Language) => string): [{ title: string }] {
  const frame = matches.find((match) => match.id === 'root')?.data
  const language = isFrench(frame) ? 'fr' : 'en'
  return [{ title: `${title(language)} – ${frameWords[language].product}` }]
}

function isFrench(frame: unknown): boolean {
  return typeof frame === 'object' && frame !== null && 'language' in frame && frame.language === 'fr'
}
