import { type AppProcess, runToEnd, startProcess, temporaryFolder } from '../world/process'

describe('starting and stopping', () => {
  const folder = temporaryFolder()
  let app: AppProcess | null = null

  afterAll(async () => {
    await app?.end('SIGKILL')
    folder.remove()
  })

  it.each([
    [{ PORT: 'eighty' }, 'PORT is "eighty" but must be a port number from 0 to 65535.'],
    [
      { DATABASE_URL: 'mysql://x' },
      'DATABASE_URL is "mysql://x" but must be an address that begins with postgres:// or postgresql://.',
    ],
    [{ DEMO: 'yes' }, 'DEMO is "yes" but must be 1 (demonstration data on the first start) or 0 (none).'],
    [
      { DATABSE_URL: 'x', DATABASE_ULR: 'postgres://x' },
      'DATABASE_ULR is not a setting of Concordat; docs/guides/operate.md lists them.',
    ],
  ])('a wrong setting stops the start with one sentence: %p', async (environment, sentence) => {
    const { status, output } = await runToEnd({ DATA_DIR: folder.path, ...environment } as Record<string, string>)

    expect(status).toBe(78)
    expect(output.trim()).toBe(sentence)
  })

  it('prints one ready line and the accounts of the demonstration', async () => {
    app = await startProcess({ dataDirectory: folder.path })

    const lines = app.output().trim().split('\n')
    expect(lines[0]).toBe(`Concordat is ready on ${app.url}`)
    expect(lines.slice(1).filter((line) => line.includes('@example.'))).toHaveLength(11)
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(200)
  }, 60_000)

  it('a second start on the same data is refused with one sentence', async () => {
    const { status, output } = await runToEnd({ DATA_DIR: folder.path, PORT: '0' })

    expect(status).toBe(78)
    expect(output.trim()).toMatch(
      /^Another Concordat is running on .+; stop it first, or give this one a DATA_DIR of its own\.$/,
    )
  })

  it('shows its figures, those of the live documents among them', async () => {
    const text = await (await fetch(`${app?.url}/metrics`)).text()

    expect(text).toMatch(/^concordat_live_connections 0$/m)
    expect(text).toMatch(/^process_cpu_seconds_total /m)
  })

  it('stops in order, with event streams open, and finds everything again', async () => {
    const events = await fetch(`${app?.url}/v1/standards/STD-001/events`)
    const standards = () => fetch(`${app?.url}/v1/standards`).then((answer) => answer.json())
    const before = await standards()

    const status = await app?.end('SIGTERM')
    app = await startProcess({ dataDirectory: folder.path })

    expect(status).toBe(0)
    await events.body?.cancel().catch(() => undefined) // the stop has ended it already
    expect(await standards()).toEqual(before)
  }, 60_000)
})
