import { easternDay, formatDate, formatInstant, formatRelative } from './times'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

it.each([
  ['en', '2026-12-12T04:59:00Z', undefined, 'December 11, 2026, 11:59 p.m. ET'],
  ['fr', '2026-12-12T04:59:00Z', undefined, '11 décembre 2026 à 23 h 59, heure de New York'],
  ['en', '2026-07-01T04:00:00Z', undefined, 'July 1, 2026, 12:00 a.m. ET'],
  ['fr', '2026-07-01T09:05:00Z', 'Europe/Brussels', '1er juillet 2026 à 11 h 05, heure de Bruxelles'],
] as const)('writes in %s the instant %s in %s as %s', (language, instant, zone, text) => {
  expect(plain(formatInstant(language, instant, zone))).toBe(text)
})

it('dates an instant by the day it is in the east of the United States', () => {
  expect([easternDay('2026-03-02T04:59:00Z'), easternDay('2026-03-02T05:00:00Z')]).toEqual(['2026-03-01', '2026-03-02'])
})

it('keeps a calendar date the same day in every zone', () => {
  expect(formatDate('en', '2026-03-01')).toBe('March 1, 2026')
  expect(formatDate('fr', '2026-03-01')).toBe('1er mars 2026')
})

it.each([
  ['en', '2026-03-21T12:00:00Z', 'in 20 days'],
  ['en', '2026-03-01T11:59:40Z', 'this minute'],
  ['fr', '2026-03-01T09:00:00Z', 'il y a 3 heures'],
] as const)('says in %s how far %s is: %s', (language, instant, text) => {
  expect(plain(formatRelative(language, instant, '2026-03-01T12:00:00Z'))).toBe(text)
})
