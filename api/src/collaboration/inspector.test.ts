import * as Y from 'yjs'
import { socketLimits } from '#shared/wire'
import { contentOf } from '../../../test/convergence/live-world'
import { Random } from '../../../test/convergence/random'
import { randomEdit } from '../../../test/convergence/random-edit'
import { inspect, type Rules, type Verdict } from './inspector'

const rules: Rules = { roots: new Set(['text', 'list', 'map', 'rich']), limits: socketLimits, mayWriteAs: () => true }

/** What an update is, and what the inspector says of it: `fits`, `nothing`, `gap`, or the code of the refusal. */
function verdictOn(doc: Y.Doc, update: Uint8Array, own: Partial<Rules> = {}): string {
  const verdict: Verdict = inspect(doc, update, { ...rules, ...own })
  return verdict.kind === 'refused' ? verdict.refusal.code : verdict.kind
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

/** The updates that `change` makes in a copy of `doc`, one per transaction. */
function updatesOf(doc: Y.Doc, change: (copy: Y.Doc) => void): Uint8Array[] {
  const copy = copyOf(doc)
  const updates: Uint8Array[] = []
  copy.on('update', (update: Uint8Array) => updates.push(update))
  change(copy)
  return updates
}

function withText(text: string): Y.Doc {
  const doc = new Y.Doc()
  doc.getText('text').insert(0, text)
  return doc
}

describe('an update is judged without being applied', () => {
  test('new content fits, the same again is nothing', () => {
    const doc = withText('law')
    const [update = new Uint8Array()] = updatesOf(doc, (copy) => copy.getText('text').insert(3, ' and order'))

    expect(verdictOn(doc, update)).toBe('fits')
    expect(doc.getText('text').toString()).toBe('law')
    Y.applyUpdate(doc, update)
    expect(verdictOn(doc, update)).toBe('nothing')
  })

  test('a deletion alone fits once', () => {
    const doc = withText('law')
    const [update = new Uint8Array()] = updatesOf(doc, (copy) => copy.getText('text').delete(0, 1))

    expect(verdictOn(doc, update)).toBe('fits')
    Y.applyUpdate(doc, update)
    expect(verdictOn(doc, update)).toBe('nothing')
  })

  test('what leans on an edit that is missing is a gap, whichever way it leans', () => {
    const doc = withText('law')
    const [, later = new Uint8Array()] = updatesOf(doc, (copy) => {
      copy.getText('text').insert(3, '!')
      copy.getText('text').insert(4, '!')
    })
    const [, inside = new Uint8Array()] = updatesOf(doc, (copy) => {
      copy.getMap('map').set('a', new Y.Map())
      const other = copyOf(copy)
      const inner = other.getMap('map').get('a')
      if (inner instanceof Y.Map) inner.set('b', 1)
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(other))
    })
    const [, deletes = new Uint8Array()] = updatesOf(doc, (copy) => {
      copy.getText('text').insert(0, 'the ')
      copy.getText('text').delete(0, 2)
    })

    expect([later, inside, deletes].map((update) => verdictOn(doc, update))).toEqual(['gap', 'gap', 'gap'])
  })

  test('two clients that lean on each other are taken in one update', () => {
    const [first, second] = [withText(''), new Y.Doc()]
    for (let i = 0; i < 50; i++) {
      const [from, to] = i % 2 ? [first, second] : [second, first]
      Y.applyUpdate(from, Y.encodeStateAsUpdate(to))
      from.getText('text').insert(Math.floor(from.getText('text').length / 2), String(i % 10))
    }

    expect(verdictOn(new Y.Doc(), Y.encodeStateAsUpdate(first))).toBe('fits')
  })

  test('beside and inside what somebody else has deleted for good is no offence', () => {
    const doc = new Y.Doc()
    doc.getMap('map').set('a', new Y.Map())
    const late = updatesOf(doc, (copy) => {
      const inner = copy.getMap('map').get('a')
      if (inner instanceof Y.Map) inner.set('b', new Y.Text('x'))
    })
    doc.getMap('map').delete('a')

    expect(late.map((update) => verdictOn(copyOf(doc), update))).toEqual(['fits'])
  })

  test('only content that is new must be under an own client id', () => {
    const doc = withText('law')
    const mine = copyOf(doc)
    mine.getText('text').insert(0, 'the ')
    const own: Partial<Rules> = { mayWriteAs: (client) => client === mine.clientID }

    expect(verdictOn(doc, Y.encodeStateAsUpdate(mine), own)).toBe('fits')
    expect(verdictOn(new Y.Doc(), Y.encodeStateAsUpdate(mine), own)).toBe('edit-foreign-author')
  })

  test('a root of another kind is refused, also deep inside it', () => {
    const doc = new Y.Doc()
    const inner = new Y.Map<unknown>()
    const updates = updatesOf(doc, (copy) => {
      copy.getMap('secret').set('a', inner)
      inner.set('b', new Y.Text('x'))
    })
    Y.applyUpdate(doc, updates[0] ?? new Uint8Array())

    expect(verdictOn(new Y.Doc(), updates[0] ?? new Uint8Array())).toBe('edit-outside-document')
    expect(verdictOn(doc, updates[1] ?? new Uint8Array())).toBe('edit-outside-document')
  })
})

describe('against what applying does', () => {
  // The oracle applies to a copy and looks: did anything change, and is anything left waiting?
  function oracle(doc: Y.Doc, update: Uint8Array): 'fits' | 'nothing' | 'gap' | 'throws' {
    const copy = copyOf(doc)
    const before = Y.encodeStateAsUpdate(copy)
    try {
      copy.transact(() => Y.applyUpdate(copy, update))
    } catch {
      return 'throws'
    }
    if (copy.store.pendingStructs || copy.store.pendingDs) return 'gap'
    return Buffer.compare(before, Y.encodeStateAsUpdate(copy)) === 0 ? 'nothing' : 'fits'
  }

  test('6,000 real updates in any order are judged as applying shows', () => {
    const random = new Random(2026)
    let judged = 0
    const disagreements: string[] = []
    while (judged < 6_000) {
      const doc = new Y.Doc()
      const peers = [copyOf(doc), copyOf(doc), copyOf(doc)]
      const updates: Uint8Array[] = []
      for (const peer of peers)
        peer.on('update', (update: Uint8Array, origin) => origin === 'sync' || updates.push(update))
      for (let i = 0; i < 40; i++) {
        const peer = random.pick(peers)
        randomEdit(peer, random)
        if (random.chance(0.3)) Y.applyUpdate(peer, Y.encodeStateAsUpdate(random.pick(peers)), 'sync')
      }
      for (const update of updates) {
        const expected = oracle(doc, update)
        const verdict = verdictOn(doc, update)
        if (verdict !== expected) disagreements.push(`${verdict} instead of ${expected}`)
        if (expected === 'fits' && random.chance(0.8)) Y.applyUpdate(doc, update)
        judged++
      }
    }

    expect(disagreements).toEqual([])
  })

  test('20,000 mutilated updates: what fits can be applied, replayed and read, and never waits for anything', () => {
    const random = new Random(7)
    const doc = new Y.Doc()
    for (let i = 0; i < 60; i++) randomEdit(doc, random)
    const good: Uint8Array[] = []
    for (let i = 0; i < 40; i++) good.push(...updatesOf(doc, (copy) => randomEdit(copy, random)))
    const harmful: string[] = []
    let fitting = 0

    for (let i = 0; i < 20_000; i++) {
      const update = mutilated(random.pick(good), random)
      if (verdictOn(doc, update) !== 'fits') continue
      fitting++
      const expected = oracle(doc, update)
      if (expected === 'throws' || expected === 'gap')
        harmful.push(`${expected}: ${Buffer.from(update).toString('hex')}`)
      else expect(() => contentOf(appliedTo(doc, update))).not.toThrow()
    }

    expect(harmful).toEqual([])
    expect(fitting).toBeGreaterThan(500)
  })

  function mutilated(update: Uint8Array, random: Random): Uint8Array {
    const bytes = Uint8Array.from(update)
    for (let times = random.upTo(2) + 1; times > 0; times--) bytes[random.upTo(bytes.length - 1)] = random.upTo(255)
    return random.chance(0.1) ? bytes.subarray(0, random.upTo(bytes.length)) : bytes
  }

  function appliedTo(doc: Y.Doc, update: Uint8Array): Y.Doc {
    const copy = copyOf(doc)
    copy.transact(() => Y.applyUpdate(copy, update))
    return copy
  }
})
