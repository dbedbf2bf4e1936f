import { ok } from '#shared/kernel'
import { socketLimits } from '#shared/wire'
import { failingLog } from '../../../test/convergence/failing-log'
import { LiveWorld, notesKind } from '../../../test/convergence/live-world'
import { newMetrics } from './metrics'
import { RoomDirectory } from './room-directory'
import type { UpdateLog } from './update-log'

let world: LiveWorld

beforeAll(async () => {
  world = await LiveWorld.start()
})
afterAll(() => world.stop())

const author = { personId: null, sessionId: null, organisationId: null }

function directoryOver(log: UpdateLog, idleTime = 0) {
  const metrics = newMetrics()
  const directory = new RoomDirectory({
    log,
    metrics,
    idleTime,
    limits: socketLimits,
    kindNamed: () => notesKind,
    appended: () => undefined,
    presenceShown: () => undefined,
    warn: () => undefined,
  })
  return { directory, metrics }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('a hundred who enter at once share one room, loaded once', async () => {
  const documentId = await world.document('law')
  let loads = 0
  const log: UpdateLog = {
    ...failingLog(world.log, () => 'none'),
    head: (id) => {
      loads++
      return world.log.head(id)
    },
  }
  const { directory } = directoryOver(log)

  const rooms = await Promise.all(Array.from({ length: 100 }, () => directory.enter(documentId)))

  expect(new Set(rooms).size).toBe(1)
  expect(loads).toBe(1)
  await directory.close()
})

test('a room that is empty leaves memory, and not before', async () => {
  const documentId = await world.document()
  const { directory, metrics } = directoryOver(world.log)
  const room = await directory.enter(documentId)
  await pause(20)
  expect(metrics.rooms).toBe(1)

  if (room) directory.leave(room)
  await pause(20)

  expect(metrics.rooms).toBe(0)
  expect(directory.find(documentId)).toBeNull()
})

test('who enters while a room unloads finds everything, and there is never a second room beside a live one', async () => {
  const documentId = await world.document()
  const { directory } = directoryOver(world.log)
  const inside = new Map<string, number>()

  const visit = async (nth: number): Promise<void> => {
    await pause(nth % 7)
    const room = await directory.enter(documentId)
    if (!room) throw new Error('The document is gone')
    expect(directory.find(documentId)).toBe(room)
    inside.set('most', Math.max(inside.get('most') ?? 0, directory.rooms.length))
    const outcome = await room.edit(author, (doc) => ok(doc.getText('text').insert(0, 'x')))
    expect(outcome.ok).toBe(true)
    directory.leave(room)
  }
  for (let wave = 0; wave < 15; wave++) await Promise.all(Array.from({ length: 10 }, (_, i) => visit(i)))

  expect(inside.get('most')).toBe(1)
  expect((await world.replayed(documentId)).getText('text').length).toBe(150)
  await directory.close()
})

test('a load that fails is told to everybody who waited, and the next one is tried afresh', async () => {
  const documentId = await world.document()
  let broken = true
  const log: UpdateLog = {
    ...failingLog(world.log, () => 'none'),
    head: (id) => (broken ? Promise.reject(new Error('no connection')) : world.log.head(id)),
  }
  const { directory, metrics } = directoryOver(log)

  const tries = await Promise.allSettled([directory.enter(documentId), directory.enter(documentId)])
  broken = false

  expect(tries.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await directory.enter(documentId)).not.toBeNull()
  expect(metrics.rooms).toBe(1)
  await directory.close()
})

test('a thousand rooms opened and closed leave nothing behind', async () => {
  const documentId = await world.document()
  const { directory, metrics } = directoryOver(world.log)

  for (let i = 0; i < 1_000; i++) {
    const room = await directory.enter(documentId)
    if (room) directory.leave(room)
    if (i % 3 === 0) await pause(0)
  }
  await pause(20)

  expect(metrics.rooms).toBe(0)
  expect(directory.rooms).toEqual([])
})

test('a document that does not exist has no room', async () => {
  const { directory, metrics } = directoryOver(world.log)

  expect(await directory.enter('NOTE-404')).toBeNull()
  expect(metrics.rooms).toBe(0)
})
