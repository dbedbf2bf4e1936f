import * as Y from 'yjs'
import type { ElementId, Outcome } from '#shared/kernel'
import { elementId, emptyElement, emptySet } from '../../definitions/sets.fixture'
import * as edits from '.'

const { create, read } = edits.dataElementsKind
const [de1, de2, de3] = [elementId(1), elementId(2), elementId(3)]

function seeded(set = emptySet): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, create(set))
  return doc
}

function withElements(...ids: ReturnType<typeof elementId>[]): Y.Doc {
  return seeded({ ...emptySet, elements: ids.map(emptyElement) })
}

/** Two people with the same document who edit apart from each other and then meet. */
function apart(doc: Y.Doc, first: (doc: Y.Doc) => unknown, second: (doc: Y.Doc) => unknown) {
  const [a, b] = [new Y.Doc(), new Y.Doc()]
  for (const copy of [a, b]) Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  first(a)
  second(b)
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b))
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
  expect(read(a)).toEqual(read(b))
  return read(a)
}

function granted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`)
  return outcome.value
}

const type = (text: Outcome<Y.Text>, at: number, insert: string) =>
  edits.editText(granted(text), { at, remove: 0, insert })
const refusalOf = (outcome: Outcome<unknown>) => (outcome.ok ? null : outcome.refusal.code)
const ids = (doc: Y.Doc) => read(doc).model.elements.map(({ id }) => id)

describe('elements', () => {
  test('are added, filled, moved and removed', () => {
    const doc = withElements(de1)

    edits.addElement(doc, de2, { member: 'buyer', name: { en: 'Buyer', fr: 'Acheteur' } })
    edits.addElement(doc, de3, {}, de1)
    edits.setElementField(doc, de2, 'representation.kind', 'class')
    edits.setElementField(doc, de2, 'cardinality.maximum', 99)
    edits.moveElement(doc, de2, de3)
    edits.removeElement(doc, de1)

    const { model, defects } = read(doc)
    expect(ids(doc)).toEqual([de2, de3])
    expect(model.elements[0]).toMatchObject({
      member: 'buyer',
      name: { en: 'Buyer', fr: 'Acheteur' },
      representation: { kind: 'class' },
      cardinality: { minimum: 0, maximum: 99 },
    })
    expect(defects).toEqual([])
  })

  test('a refused edit changes nothing', () => {
    const doc = withElements(de1)
    const before = Y.encodeStateVector(doc)

    expect(refusalOf(edits.addElement(doc, de1))).toBe('part-exists')
    expect(refusalOf(edits.addElement(doc, 'buyer' as ElementId))).toBe('part-id-malformed')
    expect(refusalOf(edits.addRule(doc, '__proto__'))).toBe('part-id-malformed')
    expect(refusalOf(edits.addRule(doc, 'a/b'))).toBe('part-id-malformed')
    expect(refusalOf(edits.addElement(doc, de2, { member: 'x'.repeat(101) }))).toBe('value-unfit')
    expect(refusalOf(edits.removeElement(doc, de2))).toBe('part-gone')
    expect(refusalOf(edits.moveElement(doc, de2, null))).toBe('part-gone')
    expect(refusalOf(edits.setElementField(doc, de2, 'member', 'x'))).toBe('part-gone')
    expect(refusalOf(edits.setElementField(doc, de1, 'member', 'x'.repeat(101)))).toBe('value-unfit')
    expect(refusalOf(edits.setElementField(doc, de1, 'cardinality.minimum', -1))).toBe('value-unfit')
    expect(refusalOf(edits.elementText(doc, de2, 'name.en'))).toBe('part-gone')
    expect(refusalOf(edits.addCodes(doc, 'countries', [{ code: 'CA' }], () => 'k'))).toBe('part-gone')
    expect(Y.encodeStateVector(doc)).toEqual(before)
  })

  test('fields and values are checked by the compiler too', () => {
    const doc = withElements(de1)

    // @ts-expect-error no such kind of representation
    expect(edits.setElementField(doc, de1, 'representation.kind', 'poem').ok).toBe(false)
    // @ts-expect-error a text is not set as a whole
    expect(edits.setElementField(doc, de1, 'name.en', 'Buyer').ok).toBe(false)
    // @ts-expect-error an entry is not typed into
    expect(edits.elementText(doc, de1, 'member').ok).toBe(false)
  })

  test('one gesture is one transaction', () => {
    const doc = withElements(de1)
    let transactions = 0
    doc.on('update', () => transactions++)

    edits.addElement(doc, de2, { ...emptyElement(de2), synonyms: ['a', 'b'] })

    expect(transactions).toBe(1)
  })
})

describe('two people at once', () => {
  test('both letters stay in a name', () => {
    const doc = seeded({ ...emptySet, elements: [{ ...emptyElement(de1), name: { en: 'Buyr', fr: '' } }] })

    const { model } = apart(
      doc,
      (a) => type(edits.elementText(a, de1, 'name.en'), 3, 'e'),
      (b) => type(edits.elementText(b, de1, 'name.en'), 4, ' name'),
    )

    expect(model.elements[0]?.name.en).toBe('Buyer name')
  })

  test('rows added at the same place are both kept', () => {
    const { model, defects } = apart(
      withElements(de1),
      (a) => edits.addObligation(a, de1, 'ka', { filer: 'carrier', obligation: 'M' }),
      (b) => edits.addObligation(b, de1, 'kb', { filer: 'broker', obligation: 'O' }),
    )

    expect(model.elements[0]?.obligations.map(({ filer }) => filer)).toEqual(['carrier', 'broker'])
    expect(defects).toEqual([])
  })

  test('something can be put between rows that were added at the same place', () => {
    const doc = withElements(de1)
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    edits.addSynonym(doc, de1, 'ka', 'first')
    edits.addSynonym(copy, de1, 'kb', 'last')
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(copy))

    edits.addSynonym(doc, de1, 'kc', 'between', 'kb')

    expect(read(doc).model.elements[0]?.synonyms).toEqual(['first', 'between', 'last'])
    expect(edits.rowIds(doc, 'element', de1, 'synonyms')).toEqual(['ka', 'kc', 'kb'])
  })

  test('an element removed by one while another edits it stays removed', () => {
    const { model, defects } = apart(
      withElements(de1, de2),
      (a) => edits.removeElement(a, de1),
      (b) => {
        type(edits.elementText(b, de1, 'definition.fr'), 0, 'Texte')
        edits.addObligation(b, de1, 'k', {})
        edits.moveElement(b, de1, null)
        edits.setElementField(b, de1, 'member', 'x')
      },
    )

    expect(model.elements.map(({ id }) => id)).toEqual([de2])
    expect(defects).toEqual([])
  })

  test('two rules with the same id are both kept and reported', () => {
    const { model, defects } = apart(
      seeded(),
      (a) => edits.addRule(a, 'ka', { id: 'R-07', expression: 'a' }),
      (b) => edits.addRule(b, 'kb', { id: 'R-07', expression: 'b' }),
    )

    expect(model.rules.map(({ expression }) => expression)).toEqual(['a', 'b'])
    expect(defects.map(({ code, path }) => `${code} ${path}`)).toEqual(['duplicate-id rule/kb/id'])
  })

  test('an element moved by two people stands in one place', () => {
    const { model } = apart(
      withElements(de1, de2, de3),
      (a) => edits.moveElement(a, de1, null),
      (b) => edits.moveElement(b, de1, de3),
    )

    expect(model.elements.filter(({ id }) => id === de1)).toHaveLength(1)
  })

  test('the same element put into a group by both is there once', () => {
    const doc = seeded()
    edits.addChoiceGroup(doc, 'k', { id: 'CG-1' })

    const { model } = apart(
      doc,
      (a) => edits.addElementToGroup(a, 'k', de1),
      (b) => {
        edits.addElementToGroup(b, 'k', de2)
        edits.addElementToGroup(b, 'k', de1)
      },
    )

    expect([...(model.choiceGroups[0]?.of ?? [])].sort()).toEqual([de1, de2])
  })
})

describe('the other parts', () => {
  test('the set is titled, rooted and given its roles', () => {
    const doc = seeded()

    type(edits.setText(doc, 'title.fr'), 0, 'Projet')
    edits.setRootClass(doc, 'Shipment')
    edits.setRoles(doc, { filer: de1, asOf: de2 })
    edits.setRoles(doc, { asOf: null })

    expect(read(doc).model).toMatchObject({
      title: { fr: 'Projet' },
      rootClass: 'Shipment',
      roles: { filer: de1, mode: null, asOf: null },
    })
  })

  test('rules, parameters and examples take their rows', () => {
    const doc = seeded()

    edits.addRule(doc, 'r', { id: 'R-01' })
    type(edits.ruleText(doc, 'r', 'expression'), 0, 'value <= deMinimisAmount')
    edits.setRuleField(doc, 'r', 'element', de1)
    edits.addSeverityStep(doc, 'r', 's1', { from: '2020-01-01', severity: 'reject' })
    edits.addSeverityStep(doc, 'r', 's0', { from: null, severity: 'warn' }, 's1')
    edits.addParameter(doc, 'p', { name: 'deMinimisAmount', kind: 'amount', currency: 'USD' })
    edits.addParameterValue(doc, 'p', 'v', { from: '2016-03-10', value: '800' })
    edits.setParameterValueField(doc, 'p', 'v', 'value', '200')
    edits.addExample(doc, 'x', { id: 'EX-01', message: '{}' })
    edits.setExampleField(doc, 'x', 'expected', 'fail')
    edits.addExpectedFinding(doc, 'x', 'R-01')

    expect(read(doc)).toMatchObject({
      defects: [],
      model: {
        rules: [
          {
            id: 'R-01',
            expression: 'value <= deMinimisAmount',
            element: de1,
            severity: [{ severity: 'warn' }, { from: '2020-01-01', severity: 'reject' }],
          },
        ],
        parameters: [{ name: 'deMinimisAmount', values: [{ from: '2016-03-10', value: '200', legalBasis: '' }] }],
        examples: [{ id: 'EX-01', message: '{}', expected: 'fail', expectedFindings: ['R-01'] }],
      },
    })
  })

  test('a pasted table of codes goes in as one, or not at all', () => {
    const doc = seeded()
    edits.addCodeList(doc, 'c', { id: 'countries' })
    let next = 0
    const newId = () => `k${++next}`

    edits.addCodes(doc, 'c', [{ code: 'CA' }, { code: 'VN' }], newId)
    const refused = edits.addCodes(doc, 'c', [{ code: 'FR' }, { code: 'x'.repeat(101) }], newId)

    expect(refusalOf(refused)).toBe('value-unfit')
    expect(read(doc).model.codeLists[0]?.codes.map(({ code }) => code)).toEqual(['CA', 'VN'])
  })

  test('renaming a class or a code list takes the elements along', () => {
    const doc = seeded({
      ...emptySet,
      rootClass: 'Shipment',
      classes: [{ name: 'Shipment', title: { en: '', fr: '' } }],
      elements: [{ ...emptyElement(de1), objectClass: 'Shipment' }],
      codeLists: [{ id: 'modes', name: { en: '', fr: '' }, agency: '', version: '', codes: [] }],
    })
    edits.setElementField(doc, de1, 'representation.codeList', 'modes')

    edits.renameClass(doc, 'Shipment', 'Consignment')
    edits.renameCodeList(doc, 'modes', 'transportModes')

    const { model } = read(doc)
    expect(model.rootClass).toBe('Consignment')
    expect(model.elements[0]?.objectClass).toBe('Consignment')
    expect(model.elements[0]?.representation.codeList).toBe('transportModes')
  })

  test('one takes back one’s own edits and nobody else’s', () => {
    const doc = withElements(de1)
    const own = edits.trackOwnEdits(doc)
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    edits.setElementField(other, de1, 'member', 'theirs')
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'provider')
    edits.removeElement(doc, de1)

    own.undo()
    own.undo()

    expect(read(doc).model.elements).toEqual([{ ...emptyElement(de1), member: 'theirs' }])
    own.destroy()
  })
})
