import { blankSet, type DataElement, type DataElementSet } from '#shared/definitions'
import type { ElementId } from '#shared/kernel'
import { previewOf } from './preview'

const id = 'DE-001' as ElementId
const empty = { en: '', fr: '' }
const element: DataElement = {
  id,
  objectClass: 'Message',
  member: 'sellerName',
  name: { en: 'Seller name', fr: 'Nom du vendeur' },
  definition: { en: 'Who sells.', fr: 'Qui vend.' },
  exclusions: empty,
  usageNote: empty,
  property: 'Name',
  representationTerm: 'Text',
  representation: {
    kind: 'text',
    format: 'an..5',
    pattern: '',
    codeList: '',
    objectClass: '',
    unit: '',
    minimum: '',
    maximum: '',
  },
  cardinality: { minimum: 1, maximum: 1 },
  obligations: [],
  crosswalk: [],
  legalBasis: '',
  steward: '',
  synonyms: [],
  sources: [],
  validExamples: ['"Ann"', '"far too long"'],
  invalidExamples: ['7'],
}
const set = (changes: Partial<DataElementSet> = {}): DataElementSet => ({
  ...blankSet({ en: 'Set', fr: 'Ensemble' }),
  elements: [element],
  ...changes,
})

test('each example of an element comes out as accepted or refused, and whether that is as it should be', () => {
  const { outcomes } = previewOf({ set: set(), message: '', value: null })

  expect(outcomes.map(({ list, got, isAsWritten }) => [list, got, isAsWritten])).toEqual([
    ['validExamples', 'pass', true],
    ['validExamples', 'fail', false],
    ['invalidExamples', 'fail', true],
  ])
})

test('a value that is tried is judged alone', () => {
  const { valueVerdict } = previewOf({ set: set(), message: '', value: { elementId: id, text: '"Annabel"' } })

  expect(valueVerdict?.verdict).toBe('fail')
})

test('a message that is tried is judged by the draft, with its place', () => {
  const { verdict } = previewOf({ set: set(), message: '{\n  "sellerName": "Annabel" }', value: null })

  expect(verdict).toMatchObject({
    verdict: 'fail',
    findings: [expect.objectContaining({ line: 2, at: '/sellerName' })],
  })
})

test('a set with errors judges no message, says why, and still judges the examples of what is sound', () => {
  const broken = {
    id: 'R-01',
    name: empty,
    expression: 'presen(sellerName)',
    element: null,
    message: empty,
    fix: empty,
  }
  const preview = previewOf({
    set: set({ rules: [{ ...broken, severity: [], legalBasis: '' }] }),
    message: '{}',
    value: null,
  })

  expect(preview.isSound).toBe(false)
  expect(preview.verdict).toBeNull()
  expect(preview.diagnostics.find(({ field }) => field === 'expression')?.suggestion).toBe('present')
  expect(preview.outcomes).toHaveLength(3)
})
