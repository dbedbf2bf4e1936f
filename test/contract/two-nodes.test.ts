import { createClient } from 'graphql-ws'
import WebSocket from 'ws'
import { until } from '../convergence/live-world'
import { startApp, type TestApp } from '../world/app'
import { type DemonstrationWorld, startDemonstration } from '../world/demonstration'

const PARCEL = JSON.stringify({ mode: 'air', estimatedArrival: '2019-12-20' })

describe('two nodes on one database', () => {
  let first: DemonstrationWorld
  let second: TestApp

  beforeAll(async () => {
    first = await startDemonstration()
    second = await startApp({ databaseUrl: first.databaseUrl })
  }, 60_000)

  afterAll(async () => {
    await second.close()
    await first.close()
  })

  const approve = async (version: string) => {
    const { hash } = (await first.ask('cbpApprover', '{ publication(id: "STD-001") { hash } }')).data.publication
    await first.ask(
      'cbpApprover',
      `mutation { approveStandard(id: "STD-001", version: "${version}", effectiveFrom: "2019-12-15", hash: "${hash}",
         notice: {en: "Next", fr: "Suivante"}) { state } }`,
    )
    return hash as string
  }
  const publish = (hash: string) =>
    first.ask('cbpPublisher', `mutation { publishStandard(id: "STD-001", hash: "${hash}") { version } }`)
  const versionThatJudges = async (node: TestApp) => {
    const answer = await fetch(`${node.url}/v1/standards/STD-001/validate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: PARCEL,
    })
    return ((await answer.json()) as { version: string }).version
  }
  /** Hears `standardChanged` on the second node as that person, or as a stranger. */
  const subscribe = async (token: string | null) => {
    const heard: { event: string; version: string | null }[] = []
    const client = createClient({
      url: `${second.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: token ? { authorization: `Bearer ${token}` } : {},
    })
    const connected = client.iterate({ query: 'subscription { connected }' })
    await connected.next()
    const events = client.iterate<{ standardChanged: { event: string; version: string | null } }>({
      query: 'subscription { standardChanged(id: "STD-001") { event version } }',
    })
    const reading = (async () => {
      for await (const { data } of events) if (data) heard.push(data.standardChanged)
    })()
    return {
      heard,
      close: async () => {
        await client.dispose()
        await reading.catch(() => undefined) // the reading ends with the connection
      },
    }
  }

  it('what one node publishes judges on the other, and is heard there', async () => {
    const stranger = await subscribe(null)
    const member = await subscribe(await first.as('member'))
    await new Promise((resolve) => setTimeout(resolve, 200))

    const hash = await approve('1.1.0')
    await publish(hash)
    for (let tries = 0; tries < 200 && (await versionThatJudges(second)) !== '1.1.0'; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await until('both have heard of it', () => stranger.heard.length >= 1 && member.heard.length >= 2)

    expect(await versionThatJudges(second)).toBe('1.1.0')
    expect(member.heard).toEqual([
      { event: 'approved', version: '1.1.0' },
      { event: 'published', version: '1.1.0' },
    ])
    expect(stranger.heard).toEqual([{ event: 'published', version: '1.1.0' }])
    await stranger.close()
    await member.close()
  })

  it('a session opened on one node is known, and ended, on the other', async () => {
    const token = await first.as('chair')
    const me = (node: TestApp) =>
      fetch(`${node.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: '{ me { email } }' }),
      }).then(async (answer) => ((await answer.json()) as { data: { me: unknown } }).data.me)

    expect(await me(second)).toEqual({ email: 'theo.armitage@example.org' })
    await fetch(`${second.url}/v1/sessions/current`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}` },
    })

    expect(await me(first)).toBeNull()
  })
})
