import { parseDecimal, zero } from './exact/decimal'
import { describeFormat, misfitOfNumber, misfitOfText, parseFormat } from './format'

function format(notation: string, use: 'text' | 'number' = 'text') {
  const parsed = parseFormat(notation, use)
  if (!parsed.ok) throw new Error(parsed.diagnostics[0]?.message.en)
  return {
    says: describeFormat(parsed.value, use),
    on: (value: string) =>
      (use === 'text'
        ? misfitOfText(parsed.value, value)
        : misfitOfNumber(parsed.value, parseDecimal(value) ?? zero)) ?? 'fits',
  }
}

function fault(notation: string, use: 'text' | 'number' = 'text') {
  const parsed = parseFormat(notation, use)
  return parsed.ok ? 'understood' : [parsed.diagnostics[0]?.suggestion, parsed.diagnostics[0]?.message.fr]
}

describe('formats', () => {
  it.each([
    ['an..35', 'text', 'Text of up to 35 characters', 'Texte de 35 caractères au plus'],
    ['an13', 'text', 'Text of exactly 13 characters', 'Texte d’exactement 13 caractères'],
    ['a2', 'text', 'Exactly 2 letters', 'Exactement 2 lettres'],
    ['n10', 'text', 'Exactly 10 digits', 'Exactement 10 chiffres'],
    ['n..1', 'text', 'Exactly 1 digit', 'Exactement 1 chiffre'],
    ['n..5', 'number', 'A whole number of up to 5 digits', 'Un nombre entier de 5 chiffres au plus'],
    [
      'n..16,3',
      'number',
      'A number of up to 16 digits, of which up to 3 after the decimal point',
      'Un nombre de 16 chiffres au plus, dont 3 au plus après la virgule',
    ],
  ] as const)('%s for a %s says “%s”', (notation, use, en, fr) => {
    expect(format(notation, use).says).toEqual({ en, fr })
  })

  it.each([
    ['an..5', 'Łódź', 'fits'],
    ['an..5', '深圳市 A', 'fits'],
    ['an..5', '😀😀😀😀😀', 'fits'],
    ['an..5', '123456', 'long'],
    ['an5', '1234', 'short'],
    ['an..9', 'a\nb', 'letters'],
    ['a2', 'VN', 'fits'],
    ['a..9', 'Éire', 'fits'],
    ['a2', 'V1', 'letters'],
    ['n10', '6109100012', 'fits'],
    ['n10', '61091000', 'short'],
    ['n..4', '١٢', 'letters'],
  ])('%s on %s: %s', (notation, text, expected) => {
    expect(format(notation).on(text)).toBe(expected)
  })

  it.each([
    ['n..5,3', '12.345', 'fits'],
    ['n..5,3', '0.2000', 'fits'],
    ['n..5,3', '0.0001', 'decimals'],
    ['n..5,3', '123.456', 'long'],
    ['n..5', '1.5', 'decimals'],
    ['n3', '12', 'short'],
    ['n..16,3', '-1234567890123.456', 'fits'],
  ])('%s on the number %s: %s', (notation, text, expected) => {
    expect(format(notation, 'number').on(text)).toBe(expected)
  })

  it.each([
    ['AN..35', 'text', 'an..35'],
    ['an...35', 'text', 'an..35'],
    ['an..17,3', 'text', 'an..17'],
    ['an..8', 'number', 'n..8'],
    ['string', 'text', undefined],
    ['n0', 'text', undefined],
    ['n..3,4', 'number', undefined],
    ['an..99999', 'text', undefined],
  ] as const)('%s for a %s is not understood, suggests %s', (notation, use, suggestion) => {
    expect(fault(notation, use)).toEqual([suggestion, expect.stringMatching(/\w{3}/)])
  })
})
