import type { Browser, BrowserContext, Page } from 'playwright-core'
import { axeFaults, openBrowser } from '../world/browser'
import { type AppProcess, startProcess, temporaryFolder } from '../world/process'

const OPERATOR = { email: 'robin.falk@example.org', password: 'seven quiet herons wade' }
const NEWCOMER = { email: 'mara.lind@example.org', password: 'grey geese cross the bay' }

describe('the pages of the operator', () => {
  const folder = temporaryFolder()
  let app: AppProcess
  let browser: Browser | null
  let operator: BrowserContext

  beforeAll(async () => {
    browser = await openBrowser()
    app = await startProcess({ dataDirectory: folder.path, environment: { DEMO: '0' } })
    if (browser === null) return
    operator = await browser.newContext({ javaScriptEnabled: false, locale: 'en-US' })
    operator.setDefaultTimeout(8_000)
    await setUp(await operator.newPage())
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await app.end()
    folder.remove()
  })

  it('make an organisation and an account of it, without JavaScript, and the new person signs in', async () => {
    if (browser === null) return console.warn('Not run without a browser: organisation and account')
    const page = await operator.newPage()
    await page.goto(`${app.url}/home`)
    await page.getByRole('link', { name: 'Administration' }).click()
    await page.getByRole('link', { name: 'Organisations' }).click()
    await page.getByLabel('Kind').selectOption('carrier')
    await page.getByLabel(/^Name in English/).fill('Heron Parcel Lines')
    await page.getByRole('button', { name: 'Create organisation' }).click()
    expect(await page.locator('main [role="status"]').textContent()).toContain('The organisation is made.')

    await page.goto(`${app.url}/admin`)
    await page.getByRole('link', { name: 'Create account' }).click()
    await page.getByLabel(/^Name/).fill('Mara Lind')
    await page.getByLabel(/^E-mail/).fill(NEWCOMER.email)
    await page.getByLabel(/^First password/).fill(NEWCOMER.password)
    await page.getByLabel(/^Organisation/).selectOption({ label: 'Heron Parcel Lines' })
    await page.getByRole('button', { name: 'Create account' }).click()
    expect(await page.getByRole('row', { name: /Mara Lind/ }).textContent()).toContain('Heron Parcel Lines')

    const theirs = await signIn(browser, NEWCOMER)
    expect(new URL(theirs.url()).pathname).toBe('/home')
    expect(await theirs.getByRole('link', { name: 'Administration' }).count()).toBe(0)
    expect((await theirs.goto(`${app.url}/admin`))?.status()).toBe(404)
  })

  it('say at the field what is wrong and keep what was typed', async () => {
    if (browser === null) return console.warn('Not run without a browser: wrong fields')
    const page = await operator.newPage()
    await page.goto(`${app.url}/admin/groups`)
    await page.getByLabel(/^Short name \(/).fill('parcels')
    await page.getByLabel(/^Short name of the group above/).fill('no-such-group')
    await page.getByLabel(/^Name in English/).fill('Parcels')
    await page.getByRole('button', { name: 'Create group' }).click()
    expect(await page.locator('#field-parentId-error').textContent()).toContain('no group of this short name')
    expect(await page.getByLabel(/^Name in English/).inputValue()).toBe('Parcels')

    await page.getByLabel(/^Short name of the group above/).fill('')
    await page.getByRole('button', { name: 'Create group' }).click()
    expect(new URL(page.url()).pathname).toBe('/g/parcels/manage')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Parcels')
  })

  it('close an account, which then signs in nowhere, and open it again', async () => {
    if (browser === null) return console.warn('Not run without a browser: closing')
    const page = await operator.newPage()
    await page.goto(`${app.url}/admin`)
    await page.getByRole('button', { name: 'Close account of Mara Lind' }).click()
    expect(await page.getByRole('row', { name: /Mara Lind/ }).textContent()).toContain('Closed')
    expect(new URL((await signIn(browser, NEWCOMER)).url()).pathname).toBe('/sign-in')

    await page.getByRole('button', { name: 'Reopen account of Mara Lind' }).click()
    expect(new URL((await signIn(browser, NEWCOMER)).url()).pathname).toBe('/home')
  })

  it('are free of accessibility faults, in both languages and on a phone', async () => {
    if (browser === null) return console.warn('Not run without a browser: accessibility')
    const page = await signIn(browser, OPERATOR)
    await page.setViewportSize({ width: 390, height: 800 })
    for (const language of ['en', 'fr']) {
      await page.goto(`${app.url}/language?to=${language}&back=/admin`)
      for (const path of ['/admin', '/admin/new-account', '/admin/organisations', '/admin/groups', '/admin/log']) {
        await page.goto(app.url + path)

        expect([path, await page.locator('html').getAttribute('lang')]).toEqual([path, language])
        expect([path, await page.locator('[data-screen^="administration-"]').count()]).toEqual([path, 1])
        expect([path, await axeFaults(page)]).toEqual([path, []])
      }
    }
  })

  async function setUp(page: Page): Promise<void> {
    await page.goto(`${app.url}/setup`)
    await page.getByLabel(/^Your name/).fill('Robin Falk')
    await page.getByLabel(/^Your organisation/).fill('Customs of Ruritania')
    await page.getByLabel(/^E-mail/).fill(OPERATOR.email)
    await page.getByLabel(/^Password/).fill(OPERATOR.password)
    await page.locator('main form').getByRole('button').last().click()
    await page.waitForURL(/home/)
  }

  /** A page of its own device, after an attempt to sign in. */
  async function signIn(from: Browser, { email, password }: typeof OPERATOR): Promise<Page> {
    const page = await (await from.newContext({ locale: 'en-US' })).newPage()
    await page.goto(`${app.url}/sign-in`)
    await page.getByLabel(/^E-mail/).fill(email)
    await page.getByLabel(/^Password/).fill(password)
    await page.locator('main form').getByRole('button', { name: 'Sign in' }).click()
    await page.locator('[data-screen="home"], [role="alert"]').first().waitFor()
    return page
  }
})
