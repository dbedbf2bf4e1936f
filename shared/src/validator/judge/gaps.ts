import { inLanguage, type Language, type LocalizedText } from '#shared/kernel'
import type { Gap } from '../rules'

/** True when a wrong value is the cause: it has its own finding, and a second one would hide how to mend it. */
export function isSilent(gaps: readonly Gap[]): boolean {
  return gaps.some(({ kind }) => kind === 'unreadable')
}

/** Why a rule or a condition was not decided, as the end of a sentence. */
export function gapWords(gaps: readonly Gap[]): LocalizedText {
  const words = gaps.flatMap(wordsOf)
  const joined = (language: Language) =>
    [...new Set(words.map((word) => word[language]))].join(language === 'en' ? '; ' : ' ; ')
  if (words.length > 0) return { en: joined('en'), fr: joined('fr') }
  return { en: 'something it needs is not in the message', fr: 'il manque quelque chose dans le message' }
}

function wordsOf(gap: Gap): readonly LocalizedText[] {
  switch (gap.kind) {
    case 'absent': {
      const path = (language: Language) =>
        gap.steps.map((step) => inLanguage(step.name, language) || step.member).join(' › ')
      return [{ en: `“${path('en')}” is not in the message`, fr: `« ${path('fr')} » n’est pas dans le message` }]
    }
    case 'noParameter':
      return [{ en: `${gap.name} has no value on this date`, fr: `${gap.name} n’a pas de valeur à cette date` }]
    case 'currencies':
      return [
        {
          en: 'amounts in different currencies cannot be compared',
          fr: 'des montants en monnaies différentes ne se comparent pas',
        },
      ]
    case 'unreadable':
      return []
  }
}
