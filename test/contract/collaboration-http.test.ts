import WebSocket from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { elementText } from '#shared/documents'
import type { ElementId } from '#shared/kernel'
import { until } from '../convergence/live-world'
import { type DemonstrationWorld, startDemonstration } from '../world/demonstration'

const document = 'STD-001'
const element = 'DE-014' as ElementId

let world: DemonstrationWorld

beforeAll(async () => {
  world = await startDemonstration()
}, 60_000)
afterAll(() => world.close())

async function askForTicket(
  body: unknown,
  token: string | null,
): Promise<{ status: number; body: Record<string, string> }> {
  const answer = await fetch(`${world.url}/v1/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, string> }
}

async function stockClient(token: string): Promise<WebsocketProvider> {
  const { body } = await askForTicket({ documentId: document }, token)
  return new WebsocketProvider(`${world.url.replace('http', 'ws')}/collab`, document, new Y.Doc(), {
    params: { ticket: body.ticket ?? '' },
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  })
}

describe('POST /v1/tickets', () => {
  test('gives a member a ticket for a minute', async () => {
    const { status, body } = await askForTicket({ documentId: document }, await world.as('member'))

    expect(status).toBe(201)
    expect(body.ticket).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(Date.parse(body.expiresAt ?? '') - Date.now()).toBeGreaterThan(50_000)
  })

  test.each([
    ['a stranger', { documentId: document }, null, 401, 'sign-in-required'],
    ['an unknown document', { documentId: 'STD-999' }, 'member', 404, 'not-found'],
    ['a document that is no text', { documentId: 7 }, 'member', 400, 'bad-request'],
    ['no body', null, 'member', 400, 'bad-request'],
  ] as const)('refuses %s', async (_, sent, who, status, code) => {
    const answer = await askForTicket(sent, who && (await world.as(who)))

    expect(answer).toMatchObject({ status, body: { code } })
  })
})

test('two people who signed in over HTTP edit the draft of STD-001 with the stock client', async () => {
  const [first, second] = [
    await stockClient(await world.as('member')),
    await stockClient(await world.as('cbpApprover')),
  ]
  await until('both are synced', () => first.synced && second.synced)
  const noteOf = (provider: WebsocketProvider) => {
    const text = elementText(provider.doc, element, 'usageNote.en')
    if (!text.ok) throw new Error(text.refusal.code)
    return text.value
  }

  noteOf(first).insert(0, 'Say what it is. ')

  await until('the other sees it', () => noteOf(second).toString().startsWith('Say what it is. '))
  for (const provider of [first, second]) {
    provider.destroy()
    provider.doc.destroy()
  }
})
