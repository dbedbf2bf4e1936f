import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { DocumentId } from '#shared/kernel'
import { closeReasons, type SocketLimits, socketLimits } from '#shared/wire'
import { LiveWorld, until } from '../../../test/convergence/live-world'
import { authorOf } from './author'
import { syncStep1, updateFrame } from './frames'
import { Session, type Transport } from './session'

let world: LiveWorld

beforeAll(async () => {
  world = await LiveWorld.start()
})
afterAll(() => world.stop())

/** A wire whose other end is the test: how fast it reads is up to the test. */
class Wire implements Transport {
  unsentBytes = 0
  readonly sent: Uint8Array[] = []
  pings = 0
  isPaused = false
  code: number | null = null

  send(frame: Uint8Array): void {
    this.sent.push(frame)
  }

  ping(): void {
    this.pings++
  }

  pause(): void {
    this.isPaused = true
  }

  resume(): void {
    this.isPaused = false
  }

  close(code: number): void {
    this.code = code
  }

  terminate(): void {
    this.code = 1006
  }
}

async function withSession(limits: Partial<SocketLimits> = {}) {
  const documentId: DocumentId = await world.document()
  const room = await world.node.directory.enter(documentId)
  if (!room) throw new Error('The document is gone')
  const wire = new Wire()
  const time = { now: 1_000_000 }
  const ada = world.person('Ada')
  const visitor = {
    author: authorOf(ada),
    person: { name: 'Ada', personId: ada.personId, colour: '#005ea2' },
    language: 'fr',
    hearsNotices: false,
  } as const
  const session = new Session(wire, room, visitor, true, {
    limits: { ...socketLimits, ...limits },
    metrics: world.node.metrics,
    now: () => time.now,
    ended: () => world.node.directory.leave(room),
  })
  session.start()
  return { documentId, wire, session, time }
}

describe('a reader that does not read', () => {
  test('is spared presence first', async () => {
    const { wire, session } = await withSession()
    wire.unsentBytes = socketLimits.slowReaderBytes + 1
    const before = wire.sent.length

    session.send(Uint8Array.of(1), 'droppable')
    session.send(Uint8Array.of(2), 'required')

    expect(wire.sent.slice(before)).toEqual([Uint8Array.of(2)])
  })

  test('is sent away when too much waits for it', async () => {
    const { wire, session } = await withSession()
    wire.unsentBytes = socketLimits.stuckReaderBytes + 1

    session.send(Uint8Array.of(2), 'required')

    expect(wire.code).toBe(closeReasons.busy.code)
  })

  test('is sent away when it stays slow for ten seconds', async () => {
    const { wire, session, time } = await withSession()
    wire.unsentBytes = socketLimits.slowReaderBytes + 1
    session.beat()
    expect(wire.code).toBeNull()

    time.now += socketLimits.stuckReaderTime + 1
    session.heard()
    session.beat()

    expect(wire.code).toBe(closeReasons.busy.code)
  })
})

describe('the heartbeat', () => {
  test('pings, and sends the stock client a message it counts as a sign of life', async () => {
    const { wire, session, time } = await withSession()
    const before = wire.sent.length

    time.now += socketLimits.heartbeatTime
    session.beat()

    expect(wire.pings).toBe(1)
    expect(wire.sent.slice(before)).toEqual([Uint8Array.of(1, 1, 0)])
  })

  test('ends what has given no sign of life for two beats', async () => {
    const { wire, session, time } = await withSession()

    time.now += 3 * socketLimits.heartbeatTime
    session.beat()

    expect(wire.code).toBe(1006)
  })
})

describe('a writer that writes faster than the log', () => {
  test('is read from again when its edits have been written', async () => {
    const { documentId, wire, session } = await withSession({ waitingEdits: 10 })
    const doc = new Y.Doc()
    doc.on('update', (update: Uint8Array) => session.receive(updateFrame(update)))

    for (let i = 0; i < 30; i++) doc.getText('text').insert(i, 'x')
    expect(wire.isPaused).toBe(true)
    await until('everything is written', async () => (await world.replayed(documentId)).getText('text').length === 30)
    await until('it is read from again', () => !wire.isPaused)

    expect(wire.code).toBeNull()
  })

  test('faster than the rate is slowed down, not cut off', async () => {
    const { wire, session } = await withSession({ updatesPerSecond: 100, updateBurst: 5 })
    const question = syncStep1(new Y.Doc())

    for (let i = 0; i < 8; i++) session.receive(question)

    expect(wire.isPaused).toBe(true)
    expect(wire.code).toBeNull()
  })
})

test('a refusal is told in the language of the reader, in the words of the stock protocol', async () => {
  const { wire, session } = await withSession()
  const out = encoding.createEncoder()
  encoding.writeUint8Array(out, updateFrame(Uint8Array.of(9, 9, 9)))

  session.receive(encoding.toUint8Array(out))
  await until('the refusal comes', () => wire.sent.some((frame) => frame[0] === 2))

  const refusal = wire.sent.find((frame) => frame[0] === 2)
  expect(Buffer.from(refusal ?? []).toString()).toContain('Cette modification est illisible')
})
