import type { DataElement, MessageExample } from '#shared/definitions'
import { compile } from '../compile'
import { element, idOf, sampleSet } from '../sample-set.fixture'
import { checkElementExamples, checkExamples } from './check-examples'
import { judgeElementValue } from './judge-value'
import { found, programOf } from './on-messages.fixture'

const added = (notation: string, changes: Partial<DataElement>) => {
  const set = sampleSet()
  return { ...set, elements: [...set.elements, element('Shipment.added', notation, changes)] }
}
const message = (changes: Partial<MessageExample>): MessageExample => ({
  id: 'EX-01',
  title: { en: '', fr: '' },
  message: '{"estimatedArrival":"2019-12-20"}',
  expected: 'pass',
  expectedFindings: [],
  ...changes,
})

describe('the examples of an element', () => {
  it('come out as their list promises, or not', () => {
    const set = added('text:n10', {
      validExamples: ['"6109100012"', '"61"'],
      invalidExamples: ['"6109.10"', '"6109100012"', '7', 'x'],
    })
    expect(
      checkExamples(programOf(set)).map(({ list, index, got, isAsWritten }) => [list, index, got, isAsWritten]),
    ).toEqual([
      ['validExamples', 0, 'pass', true],
      ['validExamples', 1, 'fail', false],
      ['invalidExamples', 0, 'fail', true],
      ['invalidExamples', 1, 'pass', false],
      ['invalidExamples', 2, 'fail', true],
      ['invalidExamples', 3, 'fail', true],
    ])
  })
  it('of an element that occurs often are single values, of a class its objects', () => {
    const { plan } = compile(sampleSet())
    const value = (id: string, text: string) =>
      found(
        judgeElementValue(plan, idOf(id), text) ?? {
          verdict: 'undecided',
          asOf: null,
          findings: [],
          counts: { error: 0, undecided: 0, warning: 0, note: 0 },
        },
      )
    expect(value('Shipment.lines', '{"hts": "61"}')).toEqual(['format /hts'])
    expect(value('Shipment.totalValue', '{"amount": "1"}')).toEqual(['missing /currency'])
    expect(value('Shipment.mode', '"Air"')).toEqual(['code'])
    expect(value('Shipment.mode', 'null')).toEqual(['type'])
  })
  it('ask for what is mandatory whatever the filer, and leave conditions to messages', () => {
    const set = sampleSet()
    const rows = { 'Party.name': ['M', ''], 'Party.country': ['C', 'mode = "air"'] } as const
    const obliged = set.elements.map((e) => {
      const [obligation, condition] = e.id === 'Party.name' ? rows['Party.name'] : rows['Party.country']
      return e.objectClass === 'Party'
        ? { ...e, obligations: [{ filer: 'any', mode: 'any', obligation, condition }] }
        : e
    })
    const { plan } = compile({ ...set, elements: obliged })
    const verdict = judgeElementValue(plan, idOf('Shipment.seller'), '{}')
    expect(verdict && found(verdict)).toEqual(['missing /name'])
  })
  it('are judged while other elements have errors, not while their own representation has', () => {
    const set = added('text:an..', { validExamples: ['"x"'] })
    const { program, plan } = compile(set)
    expect(program).toBeNull()
    expect(judgeElementValue(plan, idOf('Shipment.messageId'), '"x"')?.verdict).toBe('pass')
    expect(judgeElementValue(plan, idOf('Shipment.added'), '"x"')).toBeUndefined()
    expect(set.elements.flatMap((e) => checkElementExamples(plan, e))).toMatchObject([
      { got: undefined, isAsWritten: false },
    ])
  })
})

describe('the message examples', () => {
  const outcome = (changes: Partial<MessageExample>) =>
    checkExamples(programOf(sampleSet({}, { examples: [message(changes)] })))[0]
  it('are as written when verdict and named findings agree', () => {
    expect(outcome({})).toMatchObject({ id: 'EX-01', got: 'pass', isAsWritten: true })
    expect(outcome({ message: '{"mode":"x"}', expected: 'fail', expectedFindings: ['Shipment.mode'] })).toMatchObject({
      isAsWritten: true,
    })
    expect(outcome({ message: '{"mode":"x"}', expected: 'fail', expectedFindings: ['R-01'] })).toMatchObject({
      notFound: ['R-01'],
      isAsWritten: false,
    })
    expect(outcome({ message: '{}', expected: 'pass' })).toMatchObject({ got: 'undecided', isAsWritten: false })
    expect(outcome({ message: '{', expected: 'fail' })).toMatchObject({ isAsWritten: true })
  })
})
