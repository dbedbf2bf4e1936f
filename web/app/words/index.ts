/** What pages say, in English and French: words, plurals, numbers, dates. */
export { LanguageProvider, useLanguage, useWords } from './language'
export { Localized } from './localized'
export { counted, formatNumber, plural } from './numbers'
export { CalendarDate, Time } from './time'
export { EASTERN, formatDate, formatInstant, formatRelative, formatTime } from './times'
export { defineWords, type Words, wordsFor } from './words'
