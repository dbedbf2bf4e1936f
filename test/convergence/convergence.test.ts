import * as Y from 'yjs'
import { failingLog, type Mishap } from './failing-log'
import { contentOf, LiveWorld, until } from './live-world'
import { MemoryPeer } from './memory-peer'
import { Random } from './random'
import { randomEdit } from './random-edit'

// Four peers, each with random edits, random cuts, and a log whose appends fail, half of them after they happened.
const runs = 100
const steps = 60
const atATime = 5

let world: LiveWorld
let second: LiveWorld
let mishaps = new Random(1)
let failing = true

beforeAll(async () => {
  const mishap = (): Mishap => (failing && mishaps.chance(0.08) ? (mishaps.chance(0.5) ? 'before' : 'after') : 'none')
  world = await LiveWorld.start({ around: (log) => failingLog(log, mishap) })
  second = await LiveWorld.start({ databaseUrl: world.databaseUrl, around: (log) => failingLog(log, mishap) })
})
afterAll(async () => {
  await second.stop()
  await world.stop()
})

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

async function reconnect(peer: MemoryPeer): Promise<void> {
  await peer.connect().catch(() => undefined) // the load failed as well: the next step tries again
}

/** One run; answers what went wrong, null when all agree with the log. */
async function run(seed: number, nodes: readonly LiveWorld[]): Promise<string | null> {
  const random = new Random(seed)
  const documentId = await world.document('start ')
  const peers = [0, 1, 2, 3].map((i) => {
    const node = nodes[i % nodes.length] ?? world
    return new MemoryPeer(node, node.person(`P${seed}`), documentId)
  })
  for (let step = 0; step < steps; step++) {
    const peer = random.pick(peers)
    if (!peer.isConnected && random.chance(0.5)) await reconnect(peer)
    if (random.chance(0.08)) peer.cut()
    randomEdit(peer.doc, random)
    if (random.chance(0.3)) await pause()
  }
  return settle(peers)
}

async function settle(peers: readonly MemoryPeer[]): Promise<string | null> {
  const [first] = peers
  if (!first) return 'no peers'
  const replayed = async (): Promise<string> => contentOf(await world.replayed(first.documentId))
  const agree = async (): Promise<boolean> => {
    for (const peer of peers) if (!peer.isConnected) await reconnect(peer)
    if (!peers.every((peer) => peer.allSaved)) return false
    const contents = new Set(peers.map((peer) => contentOf(peer.doc)))
    return contents.size === 1 && contents.has(await replayed())
  }
  try {
    await until('all agree', agree, 15_000)
  } catch {
    return `diverged: ${peers.map((p) => `${p.isConnected}/${p.allSaved}/${p.refusals().join()}/${contentOf(p.doc).slice(0, 200)}`).join(' | ')}`
  }
  const log = await world.replayed(first.documentId)
  const lost = peers.find((peer) => peer.savedClock > Y.getState(log.store, peer.doc.clientID))
  if (log.store.pendingStructs || log.store.pendingDs) return 'the log holds something that leans on nothing'
  for (const peer of peers) peer.cut()
  return lost ? 'something called saved is not in the log' : null
}

async function runAll(seeds: readonly number[], nodes: readonly LiveWorld[]): Promise<readonly string[]> {
  const failures: string[] = []
  const waiting = [...seeds]
  const worker = async (): Promise<void> => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
      const failure = await run(seed, nodes)
      if (failure) failures.push(`seed ${seed}: ${failure}`)
    }
  }
  await Promise.all(Array.from({ length: atATime }, worker))
  return failures
}

const seedsFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i)

test(`${runs} runs of four peers with cuts and failing appends: none diverges, and each document equals its log`, async () => {
  mishaps = new Random(1)
  const failedBefore = world.node.metrics.failedAppends

  const failures = await runAll(seedsFrom(1, runs), [world])

  expect(failures).toEqual([])
  expect(world.node.metrics.failedAppends - failedBefore).toBeGreaterThan(runs / 4)
}, 120_000)

test('20 runs with the peers on two nodes: none diverges', async () => {
  mishaps = new Random(2)

  const failures = await runAll(seedsFrom(1_001, 20), [world, second])

  expect(failures).toEqual([])
}, 120_000)

test('a document of a long run opens from its snapshot and tail as from its whole log', async () => {
  failing = false
  const documentId = await world.document()
  const peer = new MemoryPeer(world, world.person('Ada'), documentId)
  await peer.connect()
  const random = new Random(7)
  const before = world.node.metrics.snapshots

  for (let i = 0; i < 60_000 && world.node.metrics.snapshots === before; i++) {
    randomEdit(peer.doc, random)
    if (i % 10 === 0) await until('the edit is saved', () => peer.allSaved)
  }
  await until('all is saved', () => peer.allSaved)

  expect(world.node.metrics.snapshots).toBeGreaterThan(before)
  expect(contentOf(await world.loaded(documentId))).toEqual(contentOf(await world.replayed(documentId)))
}, 120_000)
