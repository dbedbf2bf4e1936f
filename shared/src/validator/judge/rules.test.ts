import type { Severity } from '#shared/definitions'
import { sampleSet } from '../sample-set.fixture'
import { found, programOf, verdictOn } from './on-messages.fixture'

const day = { estimatedArrival: '2019-12-20' }
const usd = (amount: string | number) => ({ amount, currency: 'USD' })
const eur = (amount: string | number) => ({ amount, currency: 'EUR' })
const lines = (...values: unknown[]) => ({ lines: values.map((value) => ({ value })) })

function rule(expression: string, severity: Severity = 'reject') {
  const none = { en: '', fr: '' }
  const program = programOf(
    sampleSet(
      {},
      {
        rules: [
          {
            id: 'R-01',
            name: none,
            expression,
            element: null,
            message: none,
            fix: none,
            severity: [{ from: null, severity }],
            legalBasis: '',
          },
        ],
      },
    ),
  )
  return {
    on: (message: object) => ({
      is: (outcome: string) => expect(verdictOn(program, { ...day, ...message }).verdict).toBe(outcome),
    }),
    program,
  }
}

describe('presence', () => {
  it('of an element decides', () => {
    rule('present(mode)').on({ mode: 'air' }).is('pass')
    rule('present(mode)').on({}).is('fail')
    rule('present(mode)').on({ mode: null }).is('fail')
    rule('not present(seller)').on({}).is('pass')
    rule('present(seller.name)')
      .on({ seller: { country: 'VN' } })
      .is('fail')
    rule('present(seller.name)').on({}).is('fail')
  })
  it('of a list means that it has an item', () => {
    rule('present(lines)').on({ lines: [] }).is('fail')
    rule('present(lines)')
      .on({ lines: [{}] })
      .is('pass')
  })
  it('of a parameter follows the date', () => {
    rule('present(deMinimisAmount)').on({ estimatedArrival: '2025-08-28' }).is('pass')
    rule('present(deMinimisAmount)').on({ estimatedArrival: '2025-08-29' }).is('fail')
  })
})

describe('what is absent', () => {
  it('leaves a comparison undecided', () => {
    rule('mode = "air"').on({}).is('undecided')
    rule('mode != "air"').on({}).is('undecided')
    rule('seller.country = buyer.country')
      .on({ seller: { country: 'VN' } })
      .is('undecided')
    rule('mode in ("air", "rail")').on({}).is('undecided')
    rule('not (mode = "air")').on({}).is('undecided')
    rule('enhancedDescription contains "gift"').on({}).is('undecided')
  })
  it('does not matter where the rest settles it (Kleene)', () => {
    rule('mode = "air" or present(lines)')
      .on({ lines: [{}] })
      .is('pass')
    rule('mode = "air" and present(lines)').on({}).is('fail')
    rule('mode = "air" or present(lines)').on({}).is('undecided')
    rule('mode = "air" and present(lines)')
      .on({ lines: [{}] })
      .is('undecided')
    rule('present(lines) and mode = "air"')
      .on({ lines: [{}] })
      .is('undecided')
    rule('present(lines) or mode = "air"').on({ mode: 'air' }).is('pass')
  })
  it('in a condition leaves the rule undecided unless both ways agree', () => {
    rule('if mode = "air" then present(seller)').on({}).is('undecided')
    rule('if mode = "air" then present(seller)').on({ seller: {} }).is('pass')
    rule('if mode = "air" then present(seller)').on({ mode: 'rail' }).is('pass')
    rule('if mode = "air" then present(seller)').on({ mode: 'air' }).is('fail')
    rule('if mode = "air" then present(seller) else present(buyer)').on({ mode: 'rail', buyer: {} }).is('pass')
    rule('if mode = "air" then present(seller) else present(buyer)').on({}).is('fail')
  })
})

describe('lists', () => {
  it('add up exactly', () => {
    rule('sum(lines.value) = totalValue')
      .on({ ...lines(usd('0.10'), usd('0.20')), totalValue: usd('0.30') })
      .is('pass')
    rule('sum(lines.value) = totalValue')
      .on({ ...lines(usd(0.1), usd(0.2)), totalValue: usd(0.3) })
      .is('pass')
    rule('sum(lines.value) = totalValue')
      .on({ ...lines(usd('0.10'), usd('0.20')), totalValue: usd('0.3000000000000000001') })
      .is('fail')
    rule('sum(lines.value.amount) = totalValue.amount')
      .on({ ...lines(usd(1), eur(2)), totalValue: usd(3) })
      .is('pass')
  })
  it('do not add up where a value or the list is absent, or currencies differ', () => {
    rule('sum(lines.value) = totalValue')
      .on({ ...lines(usd(1), null), totalValue: usd(1) })
      .is('undecided')
    rule('sum(lines.value) = totalValue')
      .on({ totalValue: usd(0) })
      .is('undecided')
    rule('sum(lines.value) = totalValue')
      .on({ ...lines(usd(1), eur(1)), totalValue: usd(2) })
      .is('undecided')
  })
  it('are counted and compared', () => {
    rule('count(lines) = 2')
      .on({ lines: [{}, {}] })
      .is('pass')
    rule('count(lines) = 0').on({}).is('pass')
    rule('max(lines.value) = totalValue')
      .on({ ...lines(usd(9), usd(10)), totalValue: usd(10) })
      .is('pass')
    rule('min(lines.quantity) >= 1')
      .on({ lines: [{ quantity: 3 }, { quantity: 0 }] })
      .is('fail')
    rule('"CN" in lines.countryOfOrigin')
      .on({ lines: [{ countryOfOrigin: 'VN' }, { countryOfOrigin: 'CN' }] })
      .is('pass')
    rule('"CN" in lines.countryOfOrigin')
      .on({ lines: [{ countryOfOrigin: 'VN' }, {}] })
      .is('undecided')
  })
  it('are asked about every item and some item', () => {
    const every = 'every l in lines satisfies l.countryOfOrigin != "CN"'
    const some = 'some l in lines satisfies l.countryOfOrigin = "CN"'
    const origins = (...codes: unknown[]) => ({ lines: codes.map((countryOfOrigin) => ({ countryOfOrigin })) })
    rule(every).on(origins('VN', 'US')).is('pass')
    rule(every)
      .on(origins('VN', null, 'CN'))
      .is('fail')
    rule(every).on(origins('VN', null)).is('undecided')
    rule(every).on({}).is('pass')
    rule(some).on(origins(null, 'CN')).is('pass')
    rule(some).on(origins('VN', null)).is('undecided')
    rule(some).on({}).is('fail')
    rule('every l in lines satisfies some m in lines satisfies l.hts = m.hts')
      .on({ lines: [{ hts: '6109100012' }] })
      .is('pass')
  })
})

describe('dates, amounts and texts', () => {
  it('count in days of the calendar', () => {
    rule('estimatedArrival - date("2019-12-09") = days(11)').on({}).is('pass')
    rule('estimatedArrival >= date("2019-12-17") + days(3)').on({}).is('pass')
    rule('estimatedArrival > date("2020-02-28") + days(2)').on({ estimatedArrival: '2020-03-01' }).is('fail')
    rule('date(securityScan.completedAt) <= estimatedArrival')
      .on({ securityScan: { completedAt: '2019-12-18T09:30:00Z' } })
      .is('pass')
  })
  it('compare money of one currency only', () => {
    rule('totalValue <= deMinimisAmount')
      .on({ totalValue: usd('800.00') })
      .is('pass')
    rule('totalValue <= deMinimisAmount')
      .on({ totalValue: usd('800.01') })
      .is('fail')
    rule('totalValue <= deMinimisAmount')
      .on({ totalValue: usd('800'), estimatedArrival: '2016-03-09' })
      .is('fail')
    rule('totalValue <= deMinimisAmount')
      .on({ totalValue: eur('1') })
      .is('undecided')
    rule('totalValue <= deMinimisAmount')
      .on({ totalValue: usd('1'), estimatedArrival: '2025-08-29' })
      .is('undecided')
    rule('totalValue = 2 * amount(1.5, "USD") and -totalValue.amount < 0')
      .on({ totalValue: usd('3') })
      .is('pass')
    rule('totalValue.currency in ("USD", "EUR")')
      .on({ totalValue: eur(1) })
      .is('pass')
  })
  it('test texts', () => {
    rule('lower(enhancedDescription) in ("gift", "parts")').on({ enhancedDescription: 'GIFT' }).is('pass')
    rule('length(enhancedDescription) = 2').on({ enhancedDescription: '😀é' }).is('pass')
    rule('every l in lines satisfies l.hts starts with "61"')
      .on({ lines: [{ hts: '6109100012' }] })
      .is('pass')
    rule('enhancedDescription ends with "M"').on({ enhancedDescription: 'size M' }).is('pass')
    rule('not knownCarrierCustomer').on({ knownCarrierCustomer: false }).is('pass')
    rule('mode in modes').on({ mode: 'air' }).is('pass')
  })
})

describe('severity', () => {
  it('only rejecting fails a shipment', () => {
    rule('present(mode)', 'warn').on({}).is('pass')
    rule('present(mode)', 'announce').on({}).is('pass')
    rule('present(mode)', 'off').on({}).is('pass')
    rule('mode = "air"', 'warn').on({}).is('pass')
    expect(found(verdictOn(rule('present(mode)', 'warn').program, day))).toEqual(['~rule'])
    expect(found(verdictOn(rule('present(mode)', 'announce').program, day))).toEqual(['.rule'])
    expect(found(verdictOn(rule('mode = "air"', 'warn').program, day))).toEqual(['.undecided-rule'])
  })
  it('a wrong value has its own finding and leaves the rule silent', () => {
    expect(found(verdictOn(rule('mode = "air"').program, { ...day, mode: 'plane' }))).toEqual(['code /mode'])
    expect(found(verdictOn(rule('count(lines) = 0').program, { ...day, lines: 'x' }))).toEqual(['type /lines'])
  })
})
