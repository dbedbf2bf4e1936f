import type { DocumentId } from '#shared/kernel'
import { contentOf, LiveWorld, until } from '../convergence/live-world'
import { MemoryPeer } from '../convergence/memory-peer'

test('an orderly stop writes what waits, tells everybody, and lets nobody new in', async () => {
  const world = await LiveWorld.start()
  const documentId = await world.document()
  const ada = world.person('Ada')
  world.let(ada, 'edit', documentId)
  const provider = await world.stock(ada, documentId)
  await until('she is in', () => provider.synced)
  const code = new Promise<number>((resolve) => {
    provider.once('connection-close', (event) => resolve(event?.code ?? 0))
  })

  for (let i = 0; i < 100; i++) provider.doc.getText('text').insert(i, String(i % 10))
  await until('the first arrive', async () => (await world.logLength(documentId)) > 1)
  await world.node.stop()

  expect(await code).toBe(1012)
  const saved = contentOf(await world.replayed(documentId))
  expect(contentOf(await world.loaded(documentId))).toBe(saved)
  expect(world.node.metrics).toMatchObject({ connections: 0, rooms: 0 })
  await world.stop()
})

test('who is known too slowly is sent away, and holds nothing in memory', async () => {
  const world = await LiveWorld.start({ limits: { connectTime: 100 } })
  const documentId = await world.document()
  const ada = world.person('Ada')
  world.let(ada, 'edit', documentId)
  const ticket = await world.ticket(ada, documentId)
  let answer = (): void => undefined
  world.collaboration.registerDoor({
    authorise: () =>
      new Promise((resolve) => {
        answer = () => resolve({ read: true, write: true })
      }),
  })

  const code = await closeCodeOf(world.address(documentId, { ticket, wire: '1' }))
  answer()
  await until('the late admission is given back', () => world.node.metrics.connections === 0)

  expect(code).toBe(1013)
  await world.stop()
})

test('an append that fails ends the connections of its document only, and the edit comes back with them', async () => {
  let failures = 0
  const world = await LiveWorld.start({
    around: (log) => ({
      head: (id) => log.head(id),
      heads: (ids) => log.heads(ids),
      read: (id, after, upTo) => log.read(id, after, upTo),
      snapshot: (id, upTo) => log.snapshot(id, upTo),
      keepSnapshot: (id, snapshot) => log.keepSnapshot(id, snapshot),
      authors: (id) => log.authors(id),
      history: (id, limit, before) => log.history(id, limit, before),
      append: (append) => (failures-- > 0 ? Promise.reject(new Error('disk full')) : log.append(append)),
    }),
  })
  const [sick, healthy]: DocumentId[] = [await world.document(), await world.document()]
  if (!sick || !healthy) throw new Error('no documents')
  const [writer, other] = [
    new MemoryPeer(world, world.person('Ada'), sick),
    new MemoryPeer(world, world.person('Ben'), healthy),
  ]
  await writer.connect()
  await other.connect()
  await until('both are synced', () => writer.allSaved && other.allSaved)

  failures = 1
  writer.doc.getText('text').insert(0, 'not lost')
  await until('the writer is sent away', () => writer.closedFor !== null)
  expect(writer.closedFor).toBe('notStored')
  expect(writer.savedClock).toBe(0)
  expect(other.isConnected).toBe(true)

  await writer.connect()
  await until('the edit is saved', () => writer.allSaved)
  expect((await world.replayed(sick)).getText('text').toString()).toBe('not lost')
  await world.stop()
})

async function closeCodeOf(address: string): Promise<number> {
  const { WebSocket } = await import('ws')
  const ws = new WebSocket(address)
  return new Promise((resolve) => {
    ws.on('close', resolve)
    ws.on('error', () => undefined)
  })
}
