import { elementText } from '#shared/documents'
import type { ElementId } from '#shared/kernel'
import { until } from '../convergence/live-world'
import { Random } from '../convergence/random'
import { type PageClient, pageLine } from '../world/page-client'
import { type AppProcess, startProcess, temporaryFolder } from '../world/process'

const ROUNDS = Number(process.env.KILL_ROUNDS ?? 20)
const DOCUMENT = 'STD-001'
const ELEMENT = 'DE-014' as ElementId

/** An account as the app prints it at its start: e-mail and password. */
function accountsIn(output: string): { email: string; password: string }[] {
  return [...output.matchAll(/(\S+@example\.\w+) +(\S+)/g)].map(([, email = '', password = '']) => ({
    email,
    password,
  }))
}

describe('kill -9 while people edit', () => {
  const folder = temporaryFolder()
  let app: AppProcess

  beforeAll(async () => {
    app = await startProcess({ dataDirectory: folder.path })
  }, 60_000)

  afterAll(async () => {
    await app.end('SIGKILL')
    folder.remove()
  })

  const post = async (path: string, body: unknown, token?: string) => {
    const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
    const answer = await fetch(app.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify(body),
    })
    return (await answer.json()) as Record<string, string>
  }
  const signIn = async (account: { email: string; password: string }) =>
    (await post('/v1/sessions', account)).token ?? ''
  const join = async (token: string): Promise<PageClient> => {
    const { client } = pageLine({
      ticket: async () => (await post('/v1/tickets', { documentId: DOCUMENT }, token)).ticket ?? '',
      address: (parameters) => `${app.url.replace('http', 'ws')}/collab/${DOCUMENT}?${new URLSearchParams(parameters)}`,
    })
    client.start()
    await until('the editor may write', () => client.state.isLoaded && client.state.mayWrite)
    return client
  }
  const textOf = (client: PageClient) => {
    const text = elementText(client.state.doc, ELEMENT, 'usageNote.en')
    if (!text.ok) throw new Error(text.refusal.code)
    return text.value
  }

  it(`${ROUNDS} times: nothing that was shown as saved is lost`, async () => {
    const [member, chair] = accountsIn(app.output())
    if (!member || !chair) throw new Error('The app printed no accounts')
    // Sessions outlive the kill as well: everybody comes back with the token they had.
    const tokens = [await signIn(member), await signIn(chair)] as const
    const promised = new Set<string>()
    let typed = 0

    for (let round = 1; round <= ROUNDS; round++) {
      const dice = new Random(round)
      const clients = await Promise.all(tokens.map(join))
      const endAt = Date.now() + 150 + dice.next() * 700
      const open = new Map<PageClient, string[]>(clients.map((client) => [client, []]))
      while (Date.now() < endAt) {
        for (const [client, unsaved] of open) {
          const token = `[${round}.${++typed}]`
          textOf(client).insert(boundaryIn(textOf(client).toString(), dice), token)
          unsaved.push(token)
        }
        await new Promise((resolve) => setTimeout(resolve, 20 + dice.next() * 80))
        for (const [client, unsaved] of open) {
          if (client.state.save.state === 'saved') for (const token of unsaved.splice(0)) promised.add(token)
        }
      }

      await app.end('SIGKILL')
      for (const client of clients) client.stop() // the tabs are gone: nobody can send it again
      app = await startProcess({ dataDirectory: folder.path })
    }

    const reader = await join(tokens[0])
    const found = new Set(
      textOf(reader)
        .toString()
        .match(/\[\d+\.\d+\]/g),
    )
    const lost = [...promised].filter((token) => !found.has(token))
    reader.stop()
    expect(lost).toEqual([])
    expect(promised.size).toBeGreaterThan(ROUNDS)
    expect(typed).toBeGreaterThan(ROUNDS * 4)
  }, 600_000)
})

/** A place between two tokens, so that no token is ever split. */
function boundaryIn(text: string, dice: Random): number {
  const ends = [0, ...[...text.matchAll(/\]/g)].map(({ index }) => index + 1)]
  return ends[Math.floor(dice.next() * ends.length)] ?? 0
}
