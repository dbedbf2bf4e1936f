import { typeset } from './typeset'
import { defineWords } from './words'

const shown = (text: string) => text.replaceAll('\u00A0', '_')

it.each([
  ['« Valeur totale » vaut 3 ; voir : où ?', '«_Valeur totale_» vaut 3_; voir_: où_?'],
  ['Les pages se lisent à 400 %.', 'Les pages se lisent à 400_%.'],
  ['https://example.test/a?b=c', 'https://example.test/a?b=c'],
])('sets the French %s without breaks at its marks', (text, set) => {
  expect(shown(typeset('fr', text))).toBe(set)
})

it('leaves English as it is', () => {
  expect(typeset('en', 'a : b')).toBe('a : b')
})

it('sets every French word of a feature, in groups and out of functions', () => {
  const words = defineWords({
    en: { ask: 'Sure?', more: { of: (name: string) => `Of: ${name}` } },
    fr: { ask: 'Certain ?', more: { of: (name) => `De : ${name}` } },
  })

  expect([shown(words.fr.ask), shown(words.fr.more.of('Zoé')), words.en.ask]).toEqual([
    'Certain_?',
    'De_: Zoé',
    'Sure?',
  ])
})
