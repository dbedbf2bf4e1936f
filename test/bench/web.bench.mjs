// Pages in a real browser: time to first byte (beside that of the bare health door in the same run), largest paint,
// and script bytes as they travel. Reading needs no script; `without.script` says whether the main heading is there.
import fs from 'node:fs'
import { chromium } from 'playwright-core'
import { median, print } from './figures.mjs'
import { startApp } from './running-app.mjs'

const ROUNDS = 7
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-dev-shm-usage',
]
const PAGES = [
  { name: 'front', path: '/', account: null },
  { name: 'standard', path: '/s/STD-001', account: null },
  { name: 'element', path: '/e/DE-014', account: null },
  { name: 'group', path: '/g/ecom', account: 0 },
  { name: 'editor', path: '/e/DE-014/edit', account: 0 },
]

const app = await startApp()
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (place) => place && fs.existsSync(place),
)
const browser = await chromium.launch(executablePath ? { executablePath, args: FLAGS } : await packaged())
try {
  print('health.ttfb', median(await times(() => firstByte('/health/live'))), 'ms')
  for (const page of PAGES) await measure(page)
} finally {
  await browser.close()
  await app.stop()
  fs.rmSync(app.folder, { recursive: true, force: true })
}

async function measure({ name, path, account }) {
  const cookie = account === null ? undefined : await signIn(app.accounts[account])
  const floor = median(await times(() => firstByte('/health/live')))
  const ttfb = median(await times(() => firstByte(path, cookie)))
  print(`${name}.ttfb`, ttfb, 'ms')
  print(`${name}.ttfb.over.health`, ttfb / floor, 'x')

  const paints = []
  let scriptBytes = 0
  for (let round = 0; round < 3; round++) {
    const { page, context } = await open(cookie, true)
    const network = await context.newCDPSession(page)
    await network.send('Network.enable')
    const scripts = new Map()
    network.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.set(requestId, 0))
    network.on(
      'Network.loadingFinished',
      ({ requestId, encodedDataLength }) => scripts.has(requestId) && scripts.set(requestId, encodedDataLength),
    )
    await page.goto(app.url + path, { waitUntil: 'load' })
    await page.waitForTimeout(1_000)
    paints.push(await page.evaluate(largestPaint))
    scriptBytes = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)
    await context.close()
  }
  print(`${name}.largest.paint`, median(paints), 'ms')
  print(`${name}.script`, scriptBytes / 1024, 'KiB')

  const bare = await open(cookie, false)
  await bare.page.goto(app.url + path)
  print(`${name}.without.script`, (await bare.page.locator('h1').count()) === 1 ? 'readable' : 'empty', '')
  await bare.context.close()
}

async function open(cookie, javaScriptEnabled) {
  const context = await browser.newContext({ javaScriptEnabled })
  if (cookie) await context.addCookies([{ name: 'session', value: cookie, url: app.url }])
  return { context, page: await context.newPage() }
}

function largestPaint() {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    })
  })
}

async function firstByte(path, cookie) {
  const began = performance.now()
  const answer = await fetch(app.url + path, { headers: cookie ? { cookie: `session=${cookie}` } : {} })
  const took = performance.now() - began
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return took
}

async function times(once) {
  const taken = []
  for (let round = 0; round < ROUNDS; round++) taken.push(await once())
  return taken
}

async function signIn(account) {
  const answer = await fetch(`${app.url}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  return (await answer.json()).token
}

async function packaged() {
  const { default: inside } = await import('@sparticuz/chromium')
  return { executablePath: await inside.executablePath(), args: [...inside.args, ...FLAGS] }
}
