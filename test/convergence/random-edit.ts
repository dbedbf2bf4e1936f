import * as Y from 'yjs'
import type { Random } from './random'

// Letters outside the basic plane and combining marks: they broke other editors, plain ASCII never would.
const words = ['tariff', 'é', '🛃', 'e\u0301', '税関', '\u{1F9FE}x', ' ', 'manifest ']

/** One random change of a document of the notes kind: inserts, deletes, formats, nests, replaces. */
export function randomEdit(doc: Y.Doc, random: Random): void {
  doc.transact(() => edits[random.upTo(edits.length - 1)]?.(doc, random))
}

/** A place between two characters of the text: half a character would be turned into a replacement character by Yjs. */
function placeIn(text: Y.Text, random: Random): number {
  return evenPlace(text, random.upTo(text.length))
}

function evenPlace(text: Y.Text, place: number): number {
  const isInside = /[\uDC00-\uDFFF]/.test(plainOf(text).charAt(place))
  return isInside ? place - 1 : place
}

/** Where one whole character begins, and its length; null in an empty text. */
function characterOf(text: Y.Text, random: Random): { at: number; length: number } | null {
  const at = placeIn(text, random)
  const character = String.fromCodePoint(plainOf(text).codePointAt(at) ?? 0)
  return at < text.length ? { at, length: character.length } : null
}

function plainOf(text: Y.Text): string {
  return text
    .toDelta()
    .map((run: { insert: unknown }) => String(run.insert))
    .join('')
}

const edits: readonly ((doc: Y.Doc, random: Random) => void)[] = [
  (doc, random) => doc.getText('text').insert(placeIn(doc.getText('text'), random), random.pick(words)),
  (doc, random) => {
    const text = doc.getText('text')
    const character = characterOf(text, random)
    if (character) text.delete(character.at, character.length)
  },
  (doc, random) => {
    const text = doc.getText('text')
    const character = characterOf(text, random)
    if (character) text.format(character.at, character.length, { bold: random.chance(0.5) || null })
  },
  (doc, random) =>
    doc.getArray('list').insert(random.upTo(doc.getArray('list').length), [random.upTo(999), { code: 'x' }]),
  (doc, random) => {
    const list = doc.getArray('list')
    if (list.length > 0) list.delete(random.upTo(list.length - 1), 1)
  },
  (doc, random) => doc.getMap('map').set(random.pick(['a', 'b', 'c']), random.upTo(99)),
  (doc, random) => doc.getMap('map').delete(random.pick(['a', 'b', 'c'])),
  (doc, random) => {
    const nested = new Y.Map<unknown>()
    nested.set('deep', new Y.Text(random.pick(words)))
    doc.getMap('map').set(random.pick(['a', 'b', 'c']), nested)
  },
  (doc, random) => {
    const nested = doc.getMap('map').get(random.pick(['a', 'b', 'c']))
    const text = nested instanceof Y.Map ? nested.get('deep') : null
    if (text instanceof Y.Text) text.insert(placeIn(text, random), random.pick(words))
  },
  (doc, random) => {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText(random.pick(words))])
    doc.getXmlFragment('rich').insert(random.upTo(doc.getXmlFragment('rich').length), [paragraph])
  },
  (doc, random) => {
    const rich = doc.getXmlFragment('rich')
    if (rich.length > 0) rich.delete(random.upTo(rich.length - 1), 1)
  },
]
