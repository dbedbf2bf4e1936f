import { sampleSet } from '../sample-set.fixture'
import { compileRule, describeRule, type Vocabulary, vocabularyOf } from '.'

const words: Vocabulary = vocabularyOf(sampleSet())

/** The first diagnostic as `code from-to suggestion`, or what the rule says. */
function check(text: string, owner: string | null = null): string {
  const compiled = compileRule(text, words, owner)
  if (compiled.ok) return 'understood'
  const [first] = compiled.diagnostics
  return first ? [first.code, `${first.from}-${first.to}`, first.suggestion].filter(Boolean).join(' ') : 'no diagnostic'
}

function sentence(text: string, language: 'en' | 'fr'): string {
  const compiled = compileRule(text, words)
  return compiled.ok ? describeRule(compiled.value, language) : JSON.stringify(compiled.diagnostics)
}

describe('what a rule may say', () => {
  it.each([
    'sum(lines.value) = totalValue',
    'every l in lines satisfies l.quantity * l.value <= totalValue',
    'every l in lines satisfies some m in lines satisfies l.hts = m.hts',
    'if mode = "air" and filer.type = "carrier" then present(securityScan)',
    'if present(deMinimisAmount) then totalValue <= deMinimisAmount else present(seller)',
    'mode in ("air", "rail") or mode not in ("truck")',
    'seller.country in countries',
    '"CN" in lines.countryOfOrigin',
    'count(lines) >= 1 and max(lines.value) < amount(800, "USD")',
    'estimatedArrival >= date("2019-12-09") - days(3)',
    'date(securityScan.completedAt) <= estimatedArrival',
    'estimatedArrival - date(securityScan.completedAt) < days(30)',
    'length(enhancedDescription) > 3 and not lower(enhancedDescription) in ("gift", "parts")',
    'totalValue.amount > 0 and totalValue.currency = "USD" and sum(lines.value.amount) = totalValue.amount',
    'every l in lines satisfies l.hts starts with "61" or l.description contains "cotton"',
    'not knownCarrierCustomer or securityScan.completed = true',
    '-totalValue.amount < 1.5',
  ])('%s', (text) => {
    expect(check(text)).toBe('understood')
  })

  it('a condition speaks of the object that owns it as this', () => {
    expect(check('this.country = "US"', 'Party')).toBe('understood')
    expect(check('this.country = "US"')).toBe('rule.unknown-name 0-4')
  })
})

describe('what a rule may not say', () => {
  it.each([
    ['', 'rule.empty 0-0'],
    ['mode == "air"', 'rule.expected 5-7 ='],
    ['mode = “air”', 'rule.unexpected-character 7-8 "'],
    ['present(mode) && present(seller)', 'rule.unexpected-character 14-16 and'],
    ['mode ≠ "air"', 'rule.unexpected-character 5-6 !='],
    ['mode = "air', 'rule.unclosed-text 7-11'],
    ['mode = ', 'rule.expected 7-7'],
    ['(present(mode)', 'rule.expected 14-14'],
    ['present(mode) present(seller)', 'rule.expected 14-21'],
    ['if present(mode)', 'rule.expected 16-16'],
    ['every l lines satisfies true', 'rule.expected 8-13'],
    ['every l in lines', 'rule.expected 16-16'],
    ['line.value = totalValue', 'rule.unknown-name 0-4 lines'],
    ['seller.contry = "US"', 'rule.unknown-name 7-13 country'],
    ['deMinimusAmount = totalValue', 'rule.unknown-name 0-15 deMinimisAmount'],
    ['presnt(mode)', 'rule.unknown-function 0-6 present'],
    ['constructor(mode)', 'rule.unknown-function 0-11'],
    ['__proto__ = "x"', 'rule.unknown-name 0-9'],
    ['mode = "Air"', 'rule.unknown-code 7-12 "air"'],
    ['seller.country = "CN in English"', 'rule.unknown-code 17-32 "CN"'],
    ['mode in ("air", "vesel")', 'rule.unknown-code 16-23 "vessel"'],
    ['mode = seller.country', 'rule.different-code-lists 0-21'],
    ['mode in countries', 'rule.different-code-lists 0-17'],
    ['estimatedArrival in countries', 'rule.not-comparable 0-29'],
    ['totalValue = 800', 'rule.not-comparable 0-16 amount(800, "USD")'],
    ['estimatedArrival > "2019-12-09"', 'rule.not-comparable 0-31 date("2019-12-09")'],
    ['estimatedArrival - estimatedArrival < 3', 'rule.not-comparable 0-39 days(3)'],
    ['mode < "air"', 'rule.not-ordered 0-12'],
    ['lines.value = totalValue', 'rule.not-comparable 0-24'],
    ['mode in mode', 'rule.wrong-type 8-12'],
    ['"DE" in lines.countryOfOrigin', 'rule.unknown-code 0-4'],
    ['totalValue + 1 = totalValue', 'rule.no-arithmetic 0-14'],
    ['totalValue * totalValue = totalValue', 'rule.no-arithmetic 0-23'],
    ['mode.name = "air"', 'rule.no-parts 5-9'],
    ['totalValue', 'rule.wrong-type 0-10'],
    ['present(mode) and mode', 'rule.wrong-type 18-22'],
    ['mode contains totalValue', 'rule.wrong-type 14-24'],
    ['-mode = "air"', 'rule.wrong-type 1-5'],
    ['sum(totalValue) = totalValue', 'rule.wrong-arguments 0-15 sum(lines.value)'],
    ['sum(lines.hts) = totalValue', 'rule.wrong-type 4-13'],
    ['present() or true', 'rule.wrong-arguments 0-9 present(seller)'],
    ['present(lines.value)', 'rule.present-of-many 8-19'],
    ['date("2019-02-30") = estimatedArrival', 'rule.wrong-arguments 0-18 date("2019-12-09")'],
    ['days(1.5) = days(1)', 'rule.wrong-arguments 0-9 days(3)'],
    ['totalValue < amount(5, "USX")', 'rule.unknown-code 23-28 "USD"'],
    ['every mode in lines satisfies true', 'rule.taken-name 6-10'],
    ['every l in seller satisfies true', 'rule.wrong-type 11-17'],
    ['every a in lines satisfies every b in lines satisfies every c in lines satisfies true', 'rule.too-nested 54-85'],
  ])('%s → %s', (text, expected) => {
    expect(check(text)).toBe(expected)
  })

  it('more than a rule may have: length, depth, words', () => {
    expect(check('x'.repeat(4001))).toBe('rule.too-long 0-4001')
    expect(check(`${'('.repeat(50)}true`)).toBe('rule.too-complex 40-41')
    expect(check(Array(250).fill('true').join(' or '))).toBe('rule.too-long 0-1996')
    expect(check(Array(180).fill('true').join(' or '))).toBe('rule.too-complex 1205-1207')
  })

  it('all faults of types and names are reported, each with both languages', () => {
    const compiled = compileRule('mod = "air" and seller.contry = "US" and totalValue = 5', words)
    const diagnostics = compiled.ok ? [] : compiled.diagnostics
    expect(diagnostics.map((d) => d.code)).toEqual(['rule.unknown-name', 'rule.unknown-name', 'rule.not-comparable'])
    for (const { message } of diagnostics) expect(message.en === message.fr || message.fr === '').toBe(false)
  })

  it('a rule that could take too many steps is refused before any shipment is seen', () => {
    const wide = vocabularyOf(sampleSet({ 'Shipment.items': 'class:Line x9999' }))
    const compiled = compileRule('every a in items satisfies some b in items satisfies a.hts = b.hts', wide)
    expect(compiled.ok || compiled.diagnostics[0]?.code).toBe('rule.too-costly')
  })
})

describe('a rule as a sentence', () => {
  it.each([
    [
      'if mode = "air" then present(securityScan)',
      'If “The mode” is “air in English”, then “The securityScan” is given.',
      'Si « Le mode » est « air en français », alors « Le securityScan » figure dans le message.',
    ],
    [
      'sum(lines.value) = totalValue and totalValue <= deMinimisAmount and not present(buyer)',
      'The sum of “The lines › The value” equals “The totalValue” and “The totalValue” is at most “De minimis amount” and “The buyer” is not given.',
      'La somme de « Le lines › Le value » vaut « Le totalValue » et « Le totalValue » vaut au plus « Montant de minimis » et « Le buyer » ne figure pas dans le message.',
    ],
    [
      'every l in lines satisfies l.quantity > 1.5',
      'For every item l of “The lines”, the following holds: “The quantity” of l is more than 1.5.',
      'Pour chaque élément l de « Le lines », ceci est vrai : « Le quantity » de l vaut plus que 1,5.',
    ],
    [
      'estimatedArrival >= date("2019-12-09") + days(1) and (knownCarrierCustomer or not (mode = "air"))',
      '“The estimatedArrival” is on or after 2019-12-09 + 1 day and (“The knownCarrierCustomer” is true or “The mode” is not “air in English”).',
      '« Le estimatedArrival » n’est pas avant 2019-12-09 + 1 jour et (« Le knownCarrierCustomer » vaut « oui » ou « Le mode » n’est pas « air en français »).',
    ],
    [
      'lower(enhancedDescription) not in ("gift", "parts") and not (mode = "air" or mode = "rail")',
      '“The enhancedDescription” (in lower case) is none of “gift”, “parts” and it is not the case that (“The mode” is “air in English” or “The mode” is “rail in English”).',
      '« Le enhancedDescription » (en minuscules) ne figure pas parmi « gift », « parts » et il est faux que (« Le mode » est « air en français » ou « Le mode » est « rail en français »).',
    ],
    ['present(deMinimisAmount)', '“De minimis amount” has a value.', '« Montant de minimis » a une valeur.'],
  ])('%s', (text, en, fr) => {
    expect([sentence(text, 'en'), sentence(text, 'fr').replaceAll('\u00A0', ' ')]).toEqual([en, fr])
  })
})
