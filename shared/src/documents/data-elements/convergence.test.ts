import * as Y from 'yjs'
import type { ElementId } from '#shared/kernel'
import { arbitrarySet, Dice, elementId } from '../../definitions/sets.fixture'
import { diffTextEdit } from '../text-edit'
import * as edits from '.'

const { create, read, admits } = edits.dataElementsKind

/** One person with a copy of the document and the updates that are still on their way to the others. */
interface Replica {
  readonly name: string
  readonly doc: Y.Doc
  readonly inbox: Uint8Array[]
  isCutOff: boolean
}

describe('three people editing with partitions', () => {
  test('end with the same document, legal at the door and without defects, in 200 seeded runs', () => {
    for (let seed = 0; seed < 200; seed++) {
      const dice = new Dice(seed)
      const replicas = meet(seed)

      for (let step = 0; step < 60; step++) {
        const replica = dice.one(replicas)
        if (dice.roll(8) === 0) replica.isCutOff = !replica.isCutOff
        else if (dice.roll(3) === 0 && !replica.isCutOff) receive(replica)
        else edit(dice, replica, `${replica.name}${step}`, elementId(100 + step))
      }
      for (const replica of replicas) receive(replica)

      const [first, ...others] = replicas.map(({ doc }) => ({ ...read(doc), kept: keptIn(doc) }))
      expect({ seed, defects: first?.defects }).toEqual({ seed, defects: [] })
      for (const other of others) expect({ seed, ...other }).toEqual({ seed, ...first })
    }
  })
})

/** Everything in the document, whether a set is made of it or not. */
function keptIn(doc: Y.Doc): unknown {
  return edits.dataElementsRoots.map((name) => doc.getMap(name).toJSON())
}

function meet(seed: number): Replica[] {
  const replicas = ['a', 'b', 'c'].map((name) => ({ name, doc: new Y.Doc(), inbox: [], isCutOff: false }) as Replica)
  const start = create(arbitrarySet(seed))
  for (const [index, replica] of replicas.entries()) {
    replica.doc.clientID = 1_000 + seed * 3 + index
    Y.applyUpdate(replica.doc, start)
    replica.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'network') return
      for (const other of replicas) if (other !== replica) other.inbox.push(update)
    })
  }
  return replicas
}

function receive({ doc, inbox }: Replica): void {
  for (const update of inbox.splice(0)) {
    expect(admits(Y.decodeUpdate(update), doc)).toEqual([])
    Y.applyUpdate(doc, update, 'network')
  }
}

/** One seeded gesture. Most of them are possible; the others are refused and change nothing. */
function edit(dice: Dice, { doc }: Replica, newId: string, newElement: ElementId): void {
  const { model } = read(doc)
  const element = dice.one([...model.elements.map(({ id }) => id), elementId(1)])
  const some = (part: edits.PartName) => dice.one([...edits.partIds(doc, part), 'none'])
  const before = dice.one([...model.elements.map(({ id }) => id), null])
  const rule = some('rule')
  const list = some('codeList')
  const group = some('choiceGroup')
  const row = (name: string) => dice.one([...edits.rowIds(doc, 'element', element, name), 'none'])
  dice.one<() => unknown>([
    () => edits.addElement(doc, newElement, { name: dice.localized(), synonyms: ['x', 'y'] }, before),
    () => edits.removeElement(doc, element),
    () => edits.moveElement(doc, element, before),
    () => edits.setElementField(doc, element, 'representation.kind', dice.one(['text', 'code', 'date'])),
    () => type(dice, doc, `element/${element}/definition.fr`),
    () => type(dice, doc, `element/${element}/name.en`),
    () => edits.addObligation(doc, element, newId, { filer: 'carrier', condition: 'x' }, row('obligations')),
    () => edits.removeObligation(doc, element, row('obligations')),
    () => edits.moveObligation(doc, element, row('obligations'), row('obligations')),
    () => type(dice, doc, `element/${element}/obligations/${row('obligations')}/condition`),
    () => edits.addValidExample(doc, element, newId, '"😀"', row('validExamples')),
    () => edits.removeValidExample(doc, element, row('validExamples')),
    () => edits.addRule(doc, newId, { id: `R-${newId}` }),
    () => edits.removeRule(doc, rule),
    () => edits.moveRule(doc, rule, some('rule')),
    () => edits.setRuleField(doc, rule, 'element', element),
    () => type(dice, doc, `rule/${rule}/expression`),
    () => edits.addCodes(doc, list, [{ code: 'A' }, { code: 'B' }], idsFrom(newId)),
    () => edits.removeCodeList(doc, list),
    () => edits.renameCodeList(doc, list, `list-${newId}`),
    () => edits.addElementToGroup(doc, group, element),
    () => edits.removeElementFromGroup(doc, group, element),
    () => edits.setRoles(doc, { filer: element }),
    () => type(dice, doc, 'set/purpose.en'),
  ])()
}

function idsFrom(newId: string): () => string {
  let next = 0
  return () => `${newId}-${next++}`
}

/** Types into a text the way an input does: a whole new value and a caret. */
function type(dice: Dice, doc: Y.Doc, path: string): void {
  const place = edits.parseFieldPath(path)
  const text = place && edits.textAt(doc, place)
  if (!text?.ok) return
  const before = text.value.toString()
  const letters = [...before]
  letters.splice(dice.roll(letters.length + 1), dice.roll(3), dice.text())
  const change = diffTextEdit(before, letters.join(''))
  if (change) edits.editText(text.value, change)
}
