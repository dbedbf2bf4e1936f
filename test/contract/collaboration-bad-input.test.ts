import * as encoding from 'lib0/encoding'
import WebSocket from 'ws'
import * as Y from 'yjs'
import type { DocumentId } from '#shared/kernel'
import { messageNumber, socketLimits } from '#shared/wire'
import { awarenessFrame } from '../../api/src/collaboration/frames'
import { contentOf, LiveWorld, until } from '../convergence/live-world'
import { MemoryPeer } from '../convergence/memory-peer'
import { Random } from '../convergence/random'

let world: LiveWorld

beforeAll(async () => {
  world = await LiveWorld.start()
})
afterAll(() => world.stop())

/** How a connection attempt ends: an HTTP status, or the close code after an accepted handshake. */
function attempt(address: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const ws = new WebSocket(address, { headers })
    ws.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    ws.on('close', (code) => resolve(code))
    ws.on('error', () => undefined)
    ws.on('message', () => {
      resolve(101)
      ws.terminate()
    })
  })
}

describe('the door', () => {
  async function withEditor() {
    const documentId = await world.document()
    const ada = world.person('Ada')
    world.let(ada, 'edit', documentId)
    return { documentId, ada }
  }

  test('lets a page of its own origin and a program without origin in', async () => {
    const { documentId, ada } = await withEditor()
    const own = { Origin: `http://127.0.0.1:${world.port}` }

    expect(await attempt(world.address(documentId, { ticket: await world.ticket(ada, documentId) }), own)).toBe(101)
    expect(await attempt(world.address(documentId, { ticket: await world.ticket(ada, documentId) }))).toBe(101)
  })

  test.each(['https://evil.example', 'null', 'http://127.0.0.1.evil.example'])(
    'refuses the origin %s',
    async (origin) => {
      const { documentId, ada } = await withEditor()
      const ticket = await world.ticket(ada, documentId)

      expect(await attempt(world.address(documentId, { ticket }), { Origin: origin })).toBe(403)
      expect(await attempt(world.address(documentId, { ticket }))).toBe(101)
    },
  )

  test('refuses a ticket the second time', async () => {
    const { documentId, ada } = await withEditor()
    const ticket = await world.ticket(ada, documentId)

    expect(await attempt(world.address(documentId, { ticket }))).toBe(101)
    expect(await attempt(world.address(documentId, { ticket }))).toBe(401)
    expect(await attempt(world.address(documentId, { ticket, wire: '1' }))).toBe(4401)
  })

  test('of fifty at once with one ticket, one gets in', async () => {
    const { documentId, ada } = await withEditor()
    const ticket = await world.ticket(ada, documentId)

    const ends = await Promise.all(Array.from({ length: 50 }, () => attempt(world.address(documentId, { ticket }))))

    expect(ends.filter((end) => end === 101)).toHaveLength(1)
  })

  test('refuses a ticket for another document, of a session that has ended, of a person who lost the right', async () => {
    const { documentId, ada } = await withEditor()
    const other = await world.document()
    const forOther = await world.ticket(ada, documentId)
    const ended = world.person('Ben')
    world.let(ended, 'edit', documentId)
    const afterEnd = await world.ticket(ended, documentId)
    const lost = await world.ticket(ada, documentId)

    world.signOut(ended)
    world.let(ada, 'nothing', documentId)

    expect(await attempt(world.address(other, { ticket: forOther }))).toBe(401)
    expect(await attempt(world.address(documentId, { ticket: afterEnd }))).toBe(401)
    expect(await attempt(world.address(documentId, { ticket: lost }))).toBe(404)
  })

  test('a wrong id and a forbidden one look the same', async () => {
    const { documentId } = await withEditor()
    const stranger = world.person('Eve')
    const refusalOf = (id: DocumentId) => world.ticket(stranger, id).catch((error: unknown) => error)

    expect(await refusalOf(documentId)).toEqual(await refusalOf('NOTE-0' as DocumentId))
    expect(await refusalOf(documentId)).toMatchObject({ refusal: { code: 'not-found' } })
  })

  test.each([
    ['no ticket', '', 401],
    ['a ticket of the wrong shape', '?ticket=1', 401],
    ['an unknown ticket', `?ticket=${'x'.repeat(43)}`, 401],
  ])('refuses %s', async (_, query, status) => {
    const { documentId } = await withEditor()

    expect(await attempt(`ws://127.0.0.1:${world.port}/collab/${documentId}${query}`)).toBe(status)
  })

  test('turns an outdated page and a copy of a replaced document away', async () => {
    const { documentId, ada } = await withEditor()
    const ask = async (query: Record<string, string>) =>
      attempt(world.address(documentId, { ticket: await world.ticket(ada, documentId), wire: '1', ...query }))

    expect(await ask({ schema: '0' })).toBe(4426)
    expect(await ask({ incarnation: '2' })).toBe(4409)
  })

  test('more connections than a document has places for are sent away until one is free', async () => {
    const small = await LiveWorld.start({ limits: { connectionsPerPerson: 1 } })
    const documentId = await small.document()
    const ada = small.person('Ada')
    small.let(ada, 'edit', documentId)

    const provider = await small.stock(ada, documentId)
    await until('the first is in', () => provider.synced)
    const second = await attempt(small.address(documentId, { ticket: await small.ticket(ada, documentId), wire: '1' }))

    expect(second).toBe(1013)
    await small.stop()
  })

  test('a message larger than any limit ends only its own connection', async () => {
    const { documentId, ada } = await withEditor()
    const bystander = await world.stock(ada, documentId)
    await until('the bystander is in', () => bystander.synced)
    const ws = new WebSocket(world.address(documentId, { ticket: await world.ticket(ada, documentId) }))
    await new Promise((resolve) => ws.once('message', resolve))

    ws.send(Buffer.alloc(socketLimits.firstSyncBytes + 1_000))
    const code = await new Promise((resolve) => ws.once('close', resolve))

    expect(code).toBe(1009)
    expect(bystander.wsconnected).toBe(true)
  })
})

/** One editor who misbehaves, one who works on, and the log before it happened. */
async function withVandal(right: 'edit' | 'read' = 'edit') {
  const documentId = await world.document('law ')
  const [eve, ben] = [world.person('Eve'), world.person('Ben')]
  const vandal = new MemoryPeer(world, eve, documentId, right === 'edit')
  const bystander = new MemoryPeer(world, ben, documentId)
  await vandal.connect()
  await bystander.connect()
  await until('both are synced', () => [vandal, bystander].every((p) => p.doc.getText('text').length === 4))
  await until('the question is answered', () => bystander.allSaved)
  return { documentId, vandal, bystander, before: await world.logLength(documentId) }
}

async function expectUndisturbed({ documentId, bystander, before }: Awaited<ReturnType<typeof withVandal>>) {
  expect(await world.logLength(documentId)).toBe(before)
  bystander.doc.getText('text').insert(0, 'still ')
  await until('the bystander is saved', () => bystander.allSaved)
  expect(await world.logLength(documentId)).toBe(before + 1)
  expect(contentOf(await world.replayed(documentId))).toBe(contentOf(bystander.doc))
  const { model } = await world.live.read(documentId)
  expect(model).toBe('still law ')
}

/** What a fresh document with the given change would send. */
function updateOf(change: (doc: Y.Doc) => void, clientId?: number): Uint8Array {
  const doc = new Y.Doc()
  if (clientId !== undefined) doc.clientID = clientId
  doc.transact(() => change(doc))
  return Y.encodeStateAsUpdate(doc)
}

function nested(depth: number): unknown {
  let value: unknown = 'x'
  for (let i = 0; i < depth; i++) value = [value]
  return value
}

function nestedTypes(depth: number): Y.Map<unknown> {
  const outer = new Y.Map<unknown>()
  let inner = outer
  for (let i = 0; i < depth; i++) {
    const next = new Y.Map<unknown>()
    inner.set('in', next)
    inner = next
  }
  return outer
}

describe('an edit that must not be', () => {
  const whole = updateOf((doc) => doc.getText('text').insert(0, 'overwritten'))
  const oversized = updateOf((doc) => doc.getText('text').insert(0, 'x'.repeat(socketLimits.updateBytes)))
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['truncated', whole.subarray(0, whole.length - 3), 'edit-malformed'],
    ['followed by something unread', Uint8Array.from([...whole, 1, 2, 3]), 'edit-malformed'],
    ['oversized', oversized, 'edit-too-large'],
    [
      'in a root the kind does not have',
      updateOf((doc) => doc.getMap('status').set('approved', true)),
      'edit-outside-document',
    ],
    [
      'under the key __proto__',
      updateOf((doc) => doc.getMap('map').set('__proto__', { isAdmin: true })),
      'edit-malformed',
    ],
    [
      'with __proto__ inside a value',
      updateOf((doc) => doc.getMap('map').set('a', JSON.parse('{"b":{"__proto__":{"isAdmin":true}}}'))),
      'edit-malformed',
    ],
    [
      'nested deeply in plain values',
      updateOf((doc) => doc.getArray('list').insert(0, [nested(100)])),
      'edit-too-deep',
    ],
    ['nested deeply in shared types', updateOf((doc) => doc.getMap('map').set('a', nestedTypes(70))), 'edit-too-deep'],
    [
      'a value of more than 64 KiB',
      updateOf((doc) => doc.getMap('map').set('a', 'x'.repeat(70_000))),
      'edit-too-large',
    ],
    ['a document inside the document', updateOf((doc) => doc.getMap('map').set('a', new Y.Doc())), 'edit-malformed'],
    [
      'under a client id kept for the server',
      updateOf((doc) => doc.getText('text').insert(0, 'x'), 7),
      'edit-foreign-author',
    ],
  ]

  test.each(cases)('%s is refused once; document, log and others stay as they are', async (_, update, code) => {
    const scene = await withVandal()

    scene.vandal.sendUpdate(update)
    await until('the refusal comes', () => scene.vandal.refusals().length > 0)

    expect(scene.vandal.refusals()).toEqual([code])
    await expectUndisturbed(scene)
  })

  test('twenty thousand nested arrays are refused like a hundred', async () => {
    const scene = await withVandal()
    const bytes = encoding.createEncoder()
    encoding.writeUint8Array(bytes, Uint8Array.from([1, 1, 5, 0, 8, 1, 4, ...Buffer.from('list'), 1]))
    for (let i = 0; i < 20_000; i++) encoding.writeUint8Array(bytes, Uint8Array.from([117, 1]))
    encoding.writeUint8Array(bytes, Uint8Array.from([126, 0]))

    scene.vandal.sendUpdate(encoding.toUint8Array(bytes))
    await until('the refusal comes', () => scene.vandal.refusals().length > 0)

    await expectUndisturbed(scene)
  })

  test("under another person's client id is refused, whether they are here or have left", async () => {
    const scene = await withVandal()
    const forged = new Y.Doc()
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(scene.bystander.doc))
    scene.bystander.doc.getText('text').insert(0, 'Ben: ')
    await until('Ben has written', () => scene.bystander.allSaved)
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(scene.bystander.doc))
    forged.clientID = scene.bystander.doc.clientID
    const before = Y.encodeStateVector(forged)
    forged.getText('text').insert(0, 'I agree. ')

    scene.vandal.sendUpdate(Y.encodeStateAsUpdate(forged, before))
    await until('the refusal comes', () => scene.vandal.refusals().length === 1)
    scene.bystander.cut()
    scene.vandal.sendUpdate(Y.encodeStateAsUpdate(forged, before))
    await until('the second refusal comes', () => scene.vandal.refusals().length === 2)

    expect(scene.vandal.refusals()).toEqual(['edit-foreign-author', 'edit-foreign-author'])
    expect(await world.logLength(scene.documentId)).toBe(scene.before + 1)
  })

  test("another person's history sent again is nothing new", async () => {
    const scene = await withVandal()
    scene.bystander.doc.getText('text').insert(0, 'Ben: ')
    await until('Ben has written', () => scene.bystander.allSaved)
    const saved = scene.vandal.notices.length

    scene.vandal.sendUpdate(Y.encodeStateAsUpdate(scene.bystander.doc))
    await until('it is settled', () => scene.vandal.notices.length > saved)

    expect(scene.vandal.refusals()).toEqual([])
    expect(await world.logLength(scene.documentId)).toBe(scene.before + 1)
  })

  test("a reader's edit is refused in memory, on disk and to the others, and the reader stays", async () => {
    const scene = await withVandal('read')

    scene.vandal.doc.getText('text').insert(0, 'graffiti ')
    await until('the refusal comes', () => scene.vandal.refusals().length > 0)

    expect(scene.vandal.refusals()).toEqual(['document-read-only'])
    expect(scene.vandal.isConnected).toBe(true)
    await expectUndisturbed(scene)
  })

  test('random bytes never reach the log, and never hurt anybody else', async () => {
    const scene = await withVandal()
    const random = new Random(86)
    for (let i = 0; i < 3_000; i++) {
      if (!scene.vandal.isConnected) await scene.vandal.connect()
      const bytes = Uint8Array.from({ length: random.upTo(60) }, () => random.upTo(255))
      if (random.chance(0.5)) scene.vandal.sendUpdate(bytes)
      else scene.vandal.sendRaw(bytes)
      if (i % 100 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    scene.vandal.cut()

    await expectUndisturbed(scene)
  })

  test('a flood sent last to first stores nothing that leans on what is missing, and costs next to nothing', async () => {
    const scene = await withVandal()
    const author = new Y.Doc()
    const updates: Uint8Array[] = []
    author.on('update', (update: Uint8Array) => updates.push(update))
    for (let i = 0; i < 4_000; i++) author.getText('text').insert(i, 'x')
    const flood = updates.slice(1).reverse()
    const asked = world.node.metrics.gaps
    const cpu = process.cpuUsage()

    for (const update of flood) scene.vandal.sendUpdate(update)
    await until(
      'all were judged',
      () => world.node.metrics.gaps - asked >= flood.length || !scene.vandal.isConnected,
      20_000,
    )

    const spent = process.cpuUsage(cpu)
    expect((spent.user + spent.system) / 1_000).toBeLessThan(1_500)
    await expectUndisturbed(scene)
  })

  test('what a gap leaves out comes by being asked for', async () => {
    const scene = await withVandal()
    const { vandal } = scene
    const silent = new Y.Doc()
    Y.applyUpdate(silent, Y.encodeStateAsUpdate(vandal.doc))
    silent.getText('text').insert(0, 'first ')
    const before = Y.encodeStateVector(silent)
    silent.getText('text').insert(6, 'second ')
    Y.applyUpdate(vandal.doc, Y.encodeStateAsUpdate(silent), vandal)

    vandal.sendUpdate(Y.encodeStateAsUpdate(silent, before))
    await until('the server has asked and got it', async () => (await world.logLength(scene.documentId)) > scene.before)

    expect(contentOf(await world.replayed(scene.documentId))).toBe(contentOf(silent))
  })
})

describe('presence', () => {
  test('a state for another client id and a claimed name are not shown', async () => {
    const documentId = await world.document()
    const [ada, eve] = [world.person('Ada'), world.person('Eve')]
    for (const person of [ada, eve]) world.let(person, 'edit', documentId)
    const [first, watcher] = [await world.stock(ada, documentId), await world.stock(ada, documentId)]
    const vandal = new MemoryPeer(world, eve, documentId)
    await vandal.connect()
    first.awareness.setLocalState({ cursor: 1 })
    await until('Ada is seen', () => watcher.awareness.getStates().get(first.doc.clientID)?.cursor === 1)

    const own = vandal.doc.clientID
    const forged = JSON.stringify({ user: { name: 'CBP Publisher' }, cursor: 99 })
    vandal.sendRaw(awarenessFrame([{ clientId: first.doc.clientID, clock: 1_000, state: forged }]))
    vandal.sendRaw(awarenessFrame([{ clientId: own, clock: 1, state: forged }]))
    vandal.sendRaw(awarenessFrame([{ clientId: first.doc.clientID, clock: 1_001, state: 'null' }]))
    await until('Eve is seen', () => watcher.awareness.getStates().has(own))

    expect(watcher.awareness.getStates().get(first.doc.clientID)).toMatchObject({ cursor: 1, user: { name: 'Ada' } })
    expect(watcher.awareness.getStates().get(own)).toMatchObject({ cursor: 99, user: { name: 'Eve' } })
  })

  test('a state of more than 4 KiB is refused and shown to nobody', async () => {
    const scene = await withVandal()
    const state = JSON.stringify({ cursor: 'x'.repeat(5_000) })

    scene.vandal.sendRaw(awarenessFrame([{ clientId: scene.vandal.doc.clientID, clock: 1, state }]))
    await until('the refusal comes', () => scene.vandal.refusals().length > 0)

    await expectUndisturbed(scene)
  })
})

test('messages that no client sends are refused one by one, and end the connection when they go on', async () => {
  const scene = await withVandal()

  for (let i = 0; i < 30; i++) scene.vandal.sendRaw(Uint8Array.of(messageNumber.notice, i))
  await until('the connection ends', () => !scene.vandal.isConnected)

  expect(scene.vandal.closedFor).toBe('flooding')
  await expectUndisturbed(scene)
})
