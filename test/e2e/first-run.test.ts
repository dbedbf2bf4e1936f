import type { Browser } from 'playwright-core'
import { axeFaults, openBrowser } from '../world/browser'
import { type AppProcess, startProcess, temporaryFolder } from '../world/process'

describe('an installation without demonstration data', () => {
  const folder = temporaryFolder()
  let app: AppProcess
  let browser: Browser | null

  beforeAll(async () => {
    browser = await openBrowser()
    app = await startProcess({ dataDirectory: folder.path, environment: { DEMO: '0' } })
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await app.end()
    folder.remove()
  })

  it('prints no accounts, has no standard and says so on an honest front page', async () => {
    expect(app.output().trim()).toBe(`Concordat is ready on ${app.url}`)
    expect(await (await fetch(`${app.url}/v1/standards`)).json()).toEqual({ standards: [] })
    expect((await fetch(app.url)).status).toBe(200)
  })

  it('makes its operator once, without JavaScript, and then never again', async () => {
    if (browser === null) return console.warn('Not run without a browser: the first operator')
    const page = await (await browser.newContext({ javaScriptEnabled: false, locale: 'en-US' })).newPage()
    await page.goto(`${app.url}/setup`)

    await page.getByLabel(/^Your name|^Name/).fill('Robin Falk')
    await page.getByLabel(/E-mail/).fill('robin.falk@example.org')
    await page.getByLabel(/organisation/i).fill('Customs of Ruritania')
    await page.getByLabel(/^Password/).fill('seven quiet herons wade')
    await page.locator('main form').getByRole('button').last().click()
    await page.waitForURL(/home|sign-in/)

    await page.goto(`${app.url}/home`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('My work')
    const again = await fetch(`${app.url}/setup`, { redirect: 'manual' })
    expect([302, 303, 307, 404]).toContain(again.status)
  })

  it('its empty pages are free of accessibility faults', async () => {
    if (browser === null) return console.warn('Not run without a browser: empty pages')
    const page = await (await browser.newContext({ locale: 'en-US' })).newPage()
    for (const path of ['/', '/standards', '/sign-in']) {
      await page.goto(app.url + path)

      expect([path, await axeFaults(page)]).toEqual([path, []])
    }
  })
})
