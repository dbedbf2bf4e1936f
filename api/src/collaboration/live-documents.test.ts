import * as Y from 'yjs'
import { ok, refuse } from '#shared/kernel'
import { contentOf, LiveWorld, until } from '../../../test/convergence/live-world'
import { MemoryPeer } from '../../../test/convergence/memory-peer'
import type { Projection } from './projector'

let world: LiveWorld
let second: LiveWorld

beforeAll(async () => {
  world = await LiveWorld.start()
  second = await LiveWorld.start({ databaseUrl: world.databaseUrl })
})
afterAll(async () => {
  await second.stop()
  await world.stop()
})

const append = (text: string) => (doc: Y.Doc) => {
  doc.getText('text').insert(doc.getText('text').length, text)
  return ok(text.length)
}

async function withPeer(node: LiveWorld = world) {
  const documentId = await world.document('law ')
  const peer = new MemoryPeer(node, node.person('Ada'), documentId)
  await peer.connect()
  await until('the peer is synced', () => peer.allSaved && peer.doc.getText('text').length === 4)
  return { documentId, peer }
}

describe('create and read', () => {
  test('the seed is the first and only entry, under the name of who made the document', async () => {
    const documentId = await world.document('law ')

    expect(await world.live.read(documentId)).toMatchObject({ model: 'law ', defects: [], position: 1 })
    expect(await world.live.history(documentId)).toMatchObject([
      { position: 1, personId: expect.stringMatching(/^seed-/) },
    ])
  })

  test('a document of a transaction that is rolled back does not exist', async () => {
    const actor = world.person('Ada')
    const documentId = await world.document()
    const failing = world.database.transaction(async (tx) => {
      await world.live.freeze(tx, documentId)
      throw new Error('changed my mind')
    })

    await expect(failing).rejects.toThrow('changed my mind')
    expect(await world.live.edit(documentId, actor, append('x'))).toEqual(ok(1))
  })

  test('an unknown document is not found', async () => {
    const unknown = 'NOTE-404' as Parameters<typeof world.live.read>[0]

    await expect(world.live.read(unknown)).rejects.toMatchObject({ refusal: { code: 'not-found' } })
    expect(await world.live.edit(unknown, world.person('Ada'), append('x'))).toEqual(refuse('not-found'))
  })

  test('every position of the past can be read', async () => {
    const documentId = await world.document('a')
    for (const letter of ['b', 'c', 'd']) await world.live.edit(documentId, world.person('Ada'), append(letter))

    const past = await Promise.all([1, 2, 3, 4].map((position) => world.live.readAt(documentId, position)))

    expect(past.map(({ model, position }) => [position, model])).toEqual([
      [1, 'a'],
      [2, 'ab'],
      [3, 'abc'],
      [4, 'abcd'],
    ])
  })
})

describe('an edit on the server', () => {
  test('reaches those who are connected, as one edit of its actor', async () => {
    const { documentId, peer } = await withPeer()
    const actor = world.person('Ben')

    const outcome = await world.live.edit(documentId, actor, append('ratified'))
    await until('the peer sees it', () => peer.doc.getText('text').toString() === 'law ratified')

    expect(outcome).toEqual(ok(8))
    expect((await world.live.history(documentId))[0]).toMatchObject({
      personId: actor.personId,
      organisationId: 'org-1',
    })
  })

  test('that refuses changes nothing, even if it had begun to', async () => {
    const { documentId, peer } = await withPeer()
    const before = await world.logLength(documentId)

    const outcome = await world.live.edit(documentId, world.person('Ben'), (doc) => {
      append('half')(doc)
      return refuse('not-allowed')
    })

    expect(outcome).toEqual(refuse('not-allowed'))
    expect(await world.logLength(documentId)).toBe(before)
    expect(peer.doc.getText('text').toString()).toBe('law ')
  })

  test('that throws hurts nobody in the room', async () => {
    const { documentId, peer } = await withPeer()
    const faulty = world.live.edit(documentId, world.person('Ben'), () => {
      throw new Error('a bug')
    })

    await expect(faulty).rejects.toThrow('a bug')
    peer.doc.getText('text').insert(0, 'still ')
    await until('the peer goes on', () => peer.allSaved)
  })

  test('forty at once are all made', async () => {
    const documentId = await world.document()
    const edits = Array.from({ length: 40 }, (_, i) =>
      (i % 2 ? world : second).live.edit(documentId, world.person('Ada'), append('x')),
    )

    expect((await Promise.all(edits)).every((outcome) => outcome.ok)).toBe(true)
    expect(await world.live.read(documentId)).toMatchObject({ model: 'x'.repeat(40), position: 41 })
  })
})

describe('a freeze', () => {
  const freeze = (documentId: Parameters<typeof world.live.freeze>[1]) =>
    world.database.transaction((tx) => world.live.freeze(tx, documentId))
  const thaw = (documentId: Parameters<typeof world.live.freeze>[1]) =>
    world.database.transaction((tx) => world.live.thaw(tx, documentId))

  test('in the middle of a burst divides it: before the position in the log, after it refused and reported', async () => {
    const { documentId, peer } = await withPeer()
    for (let i = 0; i < 200; i++) peer.doc.getText('text').insert(0, 'x')
    const frozenAt = await freeze(documentId)
    for (let i = 0; i < 100; i++) peer.doc.getText('text').insert(0, 'y')
    await until('the edits after the freeze are refused', () => peer.refusals().length >= 100)
    const { model, position } = await world.live.read<string>(documentId)
    const refused = 300 - (model.length - 4)
    await until('every edit is settled', () => peer.refusals().length >= refused)

    expect(position).toBe(frozenAt)
    expect(model).not.toContain('y')
    expect(new Set(peer.refusals())).toEqual(new Set(['document-frozen']))
    expect(peer.refusals()).toHaveLength(refused)
    expect(peer.isConnected).toBe(true)
  })

  test('is told to those who write, on every node, and so is its end', async () => {
    const { documentId, peer } = await withPeer(second)
    const access = () => peer.notices.filter((notice) => notice.kind === 'access')

    await freeze(documentId)
    await until('the peer is told', () => access().length === 1)
    await thaw(documentId)
    await until('the peer is told again', () => access().length === 2)

    expect(access()).toMatchObject([
      { writes: false, code: 'document-frozen', epoch: 2 },
      { writes: true, code: '', epoch: 3 },
    ])
    peer.doc.getText('text').insert(0, 'new ')
    await until('the peer writes again', () => peer.allSaved)
  })

  test('what was refused does not slip in when it is lifted', async () => {
    const { documentId, peer } = await withPeer()
    await freeze(documentId)
    peer.doc.getText('text').insert(0, 'late ')
    await until('it is refused', () => peer.refusals().length === 1)

    await thaw(documentId)
    await until('the freeze is over', () => peer.notices.at(-1)?.kind === 'access')
    peer.doc.getText('text').insert(0, 'more ')
    await until('it is refused again', () => peer.refusals().length > 1)

    expect(peer.refusals().at(-1)).toBe('edit-before-freeze')
    expect((await world.live.read(documentId)).model).toBe('law ')
  })

  test('refuses edits on the server too, and freezing twice is freezing once', async () => {
    const { documentId } = await withPeer()

    const positions = [await freeze(documentId), await freeze(documentId)]
    const outcome = await world.live.edit(documentId, world.person('Ada'), append('x'))

    expect(positions).toEqual([1, 1])
    expect(outcome).toEqual(refuse('document-frozen'))
  })

  test('can be read at its position before it is committed, on the connection that froze it', async () => {
    const { documentId, peer } = await withPeer()
    peer.doc.getText('text').insert(4, 'and order')
    await until('the edit is saved', () => peer.allSaved)

    const read = await world.database.transaction(async (tx) =>
      world.live.readAt(documentId, await world.live.freeze(tx, documentId), tx),
    )

    expect(read).toMatchObject({ model: 'law and order', position: 2 })
  })

  test('whoever comes while it lasts is told at once', async () => {
    const documentId = await world.document()
    await freeze(documentId)
    const peer = new MemoryPeer(world, world.person('Ada'), documentId)

    await peer.connect()
    await until('the peer is told', () => peer.notices.length >= 2)

    expect(peer.notices.slice(0, 2)).toMatchObject([
      { kind: 'welcome', writes: false },
      { kind: 'access', code: 'document-frozen' },
    ])
  })
})

describe('rights that change', () => {
  async function withSocket(node: LiveWorld) {
    const documentId = await world.document()
    const ada = node.person('Ada')
    node.let(ada, 'edit', documentId)
    const provider = await node.stock(ada, documentId)
    await until('she is in', () => provider.synced)
    return { documentId, ada, provider }
  }

  test.each([
    ['this node', () => world],
    ['another node', () => second],
  ])('a revocation closes the sockets of %s within five seconds', async (_, node) => {
    const { ada, provider } = await withSocket(node())
    const closed = new Promise<number>((resolve) => {
      provider.on('connection-close', (event) => resolve(event?.code ?? 0))
    })
    node().signOut(ada)

    const asked = Date.now()
    await world.live.revoke({ personId: ada.personId })

    expect(await closed).toBe(4410)
    expect(Date.now() - asked).toBeLessThan(5_000)
  })

  test('a revocation leaves others alone', async () => {
    const { documentId, provider } = await withSocket(world)

    await world.live.revoke({ documentId, personId: 'somebody-else' })
    await new Promise((resolve) => setTimeout(resolve, 100))

    expect(provider.wsconnected).toBe(true)
  })

  test('who may only read from now on keeps the socket and is refused', async () => {
    const { documentId, ada, provider } = await withSocket(world)
    const before = await world.logLength(documentId)

    const warnings = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    world.let(ada, 'read', documentId)
    world.node.gateway.recheck(documentId)
    await new Promise((resolve) => setTimeout(resolve, 50))
    provider.doc.getText('text').insert(0, 'no longer')
    await new Promise((resolve) => setTimeout(resolve, 100))

    expect(provider.wsconnected).toBe(true)
    expect(await world.logLength(documentId)).toBe(before)
    expect(warnings).toHaveBeenCalled()
    warnings.mockRestore()
  })
})

describe('several nodes', () => {
  test('show each other edits and presence, and forget those who leave', async () => {
    const documentId = await world.document()
    const [ada, ben] = [world.person('Ada'), second.person('Ben')]
    world.let(ada, 'edit', documentId)
    second.let(ben, 'edit', documentId)
    const [here, there] = [await world.stock(ada, documentId), await second.stock(ben, documentId)]
    await until('both are in', () => here.synced && there.synced)

    here.doc.getText('text').insert(0, 'across')
    here.awareness.setLocalState({ cursor: 6 })
    await until('Ben sees the text', () => there.doc.getText('text').toString() === 'across')
    await until('Ben sees Ada', () => there.awareness.getStates().get(here.doc.clientID)?.user?.name === 'Ada')
    expect(
      second.live
        .presence(documentId)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Ada', 'Ben'])

    here.disconnect()
    await until('Ada is gone', () => !there.awareness.getStates().has(here.doc.clientID))
  })

  test('a node that hears no notices finds the edits by its poll', async () => {
    const { documentId, peer } = await withPeer(second)
    await world.database.query('select 1')
    // An append that nobody announces: as if the notice had been lost.
    const { epoch, incarnation } = (await world.log.head(documentId)) ?? { epoch: 0, incarnation: 0 }
    const other = new MemoryPeer(world, world.person('Ben'), documentId)
    other.doc.getText('text').insert(0, 'unannounced ')
    const edits = [
      { author: { personId: null, sessionId: null, organisationId: null }, bytes: Y.encodeStateAsUpdate(other.doc) },
    ]
    await world.log.append({ documentId, epoch, incarnation, edits, newAuthors: [] })

    await until('the peer sees it', () => peer.doc.getText('text').toString().includes('unannounced'), 3_000)

    expect(contentOf(peer.doc)).toBe(contentOf(await world.replayed(documentId)))
  })
})

describe('projections', () => {
  const seen = new Map<string, unknown>()
  let isBroken = false
  const projection: Projection = {
    name: 'notes-text',
    kind: 'notes',
    project: async (_tx, { documentId, model }) => {
      if (isBroken) throw new Error('the projection has a bug')
      seen.set(documentId, model)
    },
  }

  beforeAll(() => world.collaboration.registerProjection(projection))

  test('follow the document, and can be brought to its head at once', async () => {
    const { documentId, peer } = await withPeer()

    peer.doc.getText('text').insert(4, 'and order')
    await until('the rows follow', () => seen.get(documentId) === 'law and order')
    await world.live.edit(documentId, world.person('Ben'), append('!'))
    await world.live.project(documentId)

    expect(seen.get(documentId)).toBe('law and order!')
  })

  test('one that fails touches neither the room nor its people, and catches up when it is mended', async () => {
    const { documentId, peer } = await withPeer()
    const failed = world.node.metrics.failedProjections

    isBroken = true
    peer.doc.getText('text').insert(4, 'anyway')
    await until('it has failed', () => world.node.metrics.failedProjections > failed)
    await until('the edit is saved', () => peer.allSaved)
    isBroken = false

    await until('the rows follow', () => seen.get(documentId) === 'law anyway')
  }, 20_000)

  test('are rebuilt from the log', async () => {
    const { documentId } = await withPeer()
    await world.live.project(documentId)
    seen.clear()

    await world.live.rebuild('notes-text')

    await until('they are there again', () => seen.get(documentId) === 'law ')
  })
})
