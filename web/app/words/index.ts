/** What pages say, in English and French: words, plurals, numbers, dates. */
export { LanguageProvider, useLanguage, useWords } from './language'
export { Localized } from './localized'
export { counted, formatNumber, plural } from './numbers'
export { Prose } from './prose'
export { CalendarDate, Time } from './time'
export { EASTERN, easternDay, formatDate, formatInstant, formatRelative, formatTime } from './times'
export { typeset } from './typeset'
export { defineWords, type Words, wordsFor } from './words'
