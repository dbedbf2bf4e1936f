import type { Language } from '#shared/kernel'
import { localeOf, sameSpaces } from './numbers'

/** The zone of most deadlines here (CBP, COAC). Periods owned in Brussels say so. */
export const EASTERN = 'America/New_York'

const zoneNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  [EASTERN]: { en: 'ET', fr: 'heure de New York' },
  'Europe/Brussels': { en: 'Brussels time', fr: 'heure de Bruxelles' },
  UTC: { en: 'UTC', fr: 'UTC' },
}

/** A calendar date, `YYYY-MM-DD`, as people write it: *March 1, 2026*, *1er mars 2026*. */
export function formatDate(language: Language, date: string): string {
  return frenchFirst(language, format(language, new Date(`${date}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' }))
}

/** A point in time with its zone named: *December 11, 2026, 11:59 p.m. ET*. `instant` is ISO 8601 in UTC. */
export function formatInstant(language: Language, instant: string, zone: string = EASTERN): string {
  const at = new Date(instant)
  const day = frenchFirst(language, format(language, at, { dateStyle: 'long', timeZone: zone }))
  const time = formatTime(language, instant, zone)
  return language === 'fr'
    ? `${day} à ${time}, ${zoneName(language, zone)}`
    : `${day}, ${time} ${zoneName(language, zone)}`
}

/** The calendar date, `YYYY-MM-DD`, that an instant (ISO 8601 in UTC) falls on in Eastern Time. */
export function easternDay(instant: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: EASTERN }).format(new Date(instant))
}

/** The time of day: *2:02 p.m.*, *14 h 02*. Without a zone, the zone of the device. */
export function formatTime(language: Language, instant: string, zone?: string): string {
  const parts = new Intl.DateTimeFormat(localeOf(language), {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: language === 'fr' ? 'h23' : 'h12',
    ...(zone ? { timeZone: zone } : {}),
  }).formatToParts(new Date(instant))
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? ''
  if (language === 'fr') return `${Number(part('hour'))}\u00A0h\u00A0${part('minute')}`
  return `${part('hour')}:${part('minute')}\u00A0${/^p/i.test(part('dayPeriod')) ? 'p.m.' : 'a.m.'}`
}

const STEPS = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const

/** How far `instant` is from `now`: *in 20 days*, *il y a 3 heures*. Both ISO 8601. */
export function formatRelative(language: Language, instant: string, now: string): string {
  const seconds = (Date.parse(instant) - Date.parse(now)) / 1000
  const step = STEPS.find((s) => Math.abs(seconds) >= s.seconds) ?? { unit: 'minute' as const, seconds: 60 }
  const relative = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' })
  return sameSpaces(relative.format(Math.trunc(seconds / step.seconds), step.unit))
}

function zoneName(language: Language, zone: string): string {
  return zoneNames[zone]?.[language] ?? zone
}

function format(language: Language, at: Date, options: Intl.DateTimeFormatOptions): string {
  return sameSpaces(new Intl.DateTimeFormat(localeOf(language), options).format(at))
}

/** French writes the first of a month as an ordinal. */
function frenchFirst(language: Language, text: string): string {
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text
}
