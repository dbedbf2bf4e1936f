/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core'
import { axeFaults, openBrowser } from '../world/browser'
import { type AppProcess, startProcess, temporaryFolder } from '../world/process'

/** A member alone with a draft: rules told as they are typed, messages judged as they are typed, everything undone. */
describe('drafting', () => {
  const folder = temporaryFolder()
  let app: AppProcess
  let browser: Browser | null
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser()
    app = await startProcess({ dataDirectory: folder.path })
    if (browser === null) return
    page = await (await browser.newContext({ locale: 'en-US' })).newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(`${app.url}/sign-in`)
    await page.getByRole('button', { name: 'Maya Linden' }).click()
    await page.waitForURL('**/home')
    await page.goto(`${app.url}/d/STD-001`)
    await isSaved()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await app.end()
    folder.remove()
  })

  const isSaved = () =>
    page
      .getByRole('status')
      .filter({ hasText: /^\s*Saved/ })
      .waitFor()
  const tab = (name: RegExp) => page.getByRole('tab', { name }).click()
  const rule = () => page.getByRole('group').filter({ hasText: 'One currency per shipment' }).last()
  const expression = () => rule().getByLabel('Rule', { exact: true })
  const step = (name: string, run: () => Promise<void>) =>
    it(name, async () => {
      if (browser === null) return console.warn(`Not run without a browser: ${name}`)
      await run()
    }, 60_000)

  step(
    'a rule that names what is not there is told where and what was probably meant, and mended by a press',
    async () => {
      await tab(/^Rules/)
      await rule().getByText('R-04 One currency').click()
      const before = await expression().inputValue()

      await expression().fill(before.replace('present(lines)', 'presnt(lines)'))
      await rule().getByText('There is no function “presnt”. Did you mean “present”?').waitFor()
      expect(await rule().locator('mark').textContent()).toBe('presnt')
      expect(await axeFaults(page)).toEqual([])
      await rule().getByRole('button', { name: 'Did you mean present?' }).click()

      await rule().locator('mark').waitFor({ state: 'detached' })
      expect(await expression().inputValue()).toBe(before)
    },
  )

  step('Ctrl+Z takes back one’s own last change, by keyboard alone', async () => {
    const before = await expression().inputValue()
    await expression().focus()
    await page.keyboard.press('End')
    await page.keyboard.type(' or')
    expect(await expression().inputValue()).toBe(`${before} or`)

    for (let presses = 0; presses < 5 && (await expression().inputValue()) !== before; presses++) {
      await page.keyboard.press('Control+z')
    }

    expect(await expression().inputValue()).toBe(before)
  })

  step('a message is judged by the draft as it is typed', async () => {
    await tab(/Try a message/)
    const message = page.getByRole('tabpanel').getByRole('textbox', { name: 'Try a message' })

    await message.fill('{"mode": "boat", "estimatedArrival": "2020-02-30"}')

    await page.getByRole('tabpanel').getByText(/boat/).first().waitFor()
    await page
      .getByRole('tabpanel')
      .getByText(/2020-02-30/)
      .first()
      .waitFor()
    expect(await axeFaults(page)).toEqual([])
  })

  step('the elements can be added to and put in order by keyboard', async () => {
    await tab(/^Elements/)
    await page.locator('summary', { hasText: 'Add an element' }).click()
    await page.getByLabel(/^JSON member/).fill('colour')
    await page.getByLabel(/^Name \(English\)/).fill('Colour')
    await page.getByLabel(/^Name \(French\)/).fill('Couleur')
    await page.getByLabel(/^Name \(French\)/).press('Enter')
    await page.waitForURL('**/e/DE-041/edit')
    await isSaved()
    await page.goto(`${app.url}/d/STD-001`)
    await isSaved()

    await page.getByRole('button', { name: 'Move DE-041 up' }).press('Enter')

    await page.waitForFunction(() => {
      const rows = Array.from(document.querySelectorAll('tbody th')).map((cell) => cell.textContent ?? '')
      return rows.findIndex((text) => text.includes('DE-041')) < rows.findIndex((text) => text.includes('DE-040'))
    })
    await isSaved()
  })

  step('everything fits a screen of 320 pixels', async () => {
    for (const path of ['/', '/d/STD-001', '/e/DE-014/edit', '/s/STD-001/elements', '/e/DE-014', '/g/ecom', '/home']) {
      await page.setViewportSize({ width: 320, height: 700 })
      await page.goto(app.url + path)
      await page.waitForLoadState('networkidle')

      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([path, overflow <= 0]).toEqual([path, true])
    }
  })
})
