import fs from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

// A browser that finds no network must not try: updates, sync and the like are off.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** A real Chromium: `CHROMIUM`, the system's, else the one inside an npm package. Null where none runs. */
export async function openBrowser(): Promise<Browser | null> {
  const system = [process.env.CHROMIUM, ...PLACES].find((place) => place && fs.existsSync(place))
  if (system) return chromium.launch({ executablePath: system, args: FLAGS })
  try {
    const packaged = (await import('@sparticuz/chromium')).default
    return await chromium.launch({
      executablePath: await packaged.executablePath(),
      args: [...packaged.args, ...FLAGS],
    })
  } catch (error) {
    if (process.env.CI === 'true') throw error
    console.warn(
      `No Chromium runs here, so the browser tests are skipped: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    )
    return null
  }
}

/** Accessibility faults of the page as axe finds them, by WCAG 2.2 A and AA and best practice: `rule: place`. */
export async function axeFaults(page: Page): Promise<string[]> {
  // The page's own policy forbids foreign scripts: axe comes in through the debugger instead.
  await page.evaluate(fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'))
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> }
    }
    return (await axe.run()).violations.map(({ id, nodes }) => ({
      id,
      places: nodes.map(({ target }) => target.join(' ')),
    }))
  })
  return violations.flatMap(({ id, places }) => places.map((place) => `${id}: ${place}`))
}
