import type { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { contentOf, LiveWorld, until } from '../convergence/live-world'

let world: LiveWorld

beforeAll(async () => {
  world = await LiveWorld.start()
})
afterAll(() => world.stop())

const textOf = (provider: WebsocketProvider): Y.Text => provider.doc.getText('text')

async function withTwoEditors() {
  const documentId = await world.document('seed ')
  const [ada, ben] = [world.person('Ada'), world.person('Ben')]
  world.let(ada, 'edit', documentId)
  world.let(ben, 'edit', documentId)
  const [first, second] = [await world.stock(ada, documentId), await world.stock(ben, documentId)]
  await until('both are synced', () => first.synced && second.synced)
  return { documentId, ada, ben, first, second }
}

describe('the stock y-websocket client', () => {
  test('connects with a ticket and finds the seed', async () => {
    const { first } = await withTwoEditors()

    expect(textOf(first).toString()).toBe('seed ')
  })

  test('edits, and the other sees it; the log holds both', async () => {
    const { documentId, first, second } = await withTwoEditors()

    textOf(first).insert(5, 'from Ada 🛃')
    textOf(second).insert(0, 'from Ben ')
    await until('they agree', () => textOf(first).length === textOf(second).length && textOf(first).length === 25)

    expect(contentOf(first.doc)).toEqual(contentOf(second.doc))
    expect(contentOf(await world.replayed(documentId))).toEqual(contentOf(first.doc))
  })

  test('every log entry names the person of the session', async () => {
    const { documentId, ada, first, second } = await withTwoEditors()

    textOf(first).insert(0, 'x')
    await until('Ben sees it', () => textOf(second).toString().startsWith('x'))

    expect((await world.live.history(documentId))[0]).toMatchObject({ position: 2, personId: ada.personId })
  })

  test('a burst of a thousand edits arrives whole', async () => {
    const { first, second } = await withTwoEditors()

    for (let i = 0; i < 1_000; i++) textOf(first).insert(textOf(first).length, String(i % 10))
    await until('Ben has them all', () => textOf(second).length === 1_005)

    expect(textOf(second).toString()).toBe(textOf(first).toString())
  })

  test('sees the other under the name of their session', async () => {
    const { ada, first, second } = await withTwoEditors()

    first.awareness.setLocalState({ user: { name: 'CBP Publisher' }, cursor: 3 })
    const seen = () => second.awareness.getStates().get(first.doc.clientID)
    await until('Ben sees Ada', () => seen()?.cursor === 3)

    expect(seen()?.user).toMatchObject({ name: 'Ada', personId: ada.personId })
  })

  test('is gone from the others when it leaves', async () => {
    const { first, second } = await withTwoEditors()
    await until('Ben sees Ada', () => second.awareness.getStates().has(first.doc.clientID))

    first.disconnect()

    await until('Ada is gone', () => !second.awareness.getStates().has(first.doc.clientID))
  })

  test('brings what it wrote while away, with a fresh ticket', async () => {
    const { documentId, first, second } = await withTwoEditors()

    first.disconnect()
    textOf(first).insert(0, 'away ')
    textOf(second).insert(0, 'meanwhile ')
    first.connect()
    await until('they agree', () => textOf(second).length === 20 && textOf(first).length === 20)

    expect(contentOf(await world.loaded(documentId))).toEqual(contentOf(first.doc))
  })

  test('works although it is told more than it understands', async () => {
    const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const { documentId, ada, second } = await withTwoEditors()
    const talkative = await world.stock(ada, documentId)
    talkative.disconnect()
    await until('it has left', () => !talkative.wsconnected)
    talkative.params = { ticket: await world.ticket(ada, documentId), wire: '1' }

    talkative.connect()
    await until('it is back', () => talkative.synced)
    textOf(talkative).insert(0, 'told ')
    await until('Ben sees it', () => textOf(second).toString().startsWith('told '))

    expect(complaints).toHaveBeenCalled()
    complaints.mockRestore()
  })
})
