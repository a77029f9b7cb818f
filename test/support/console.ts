// Staff at the console, for end-to-end tests: signed in, acting through the forms that the server describes.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { TestInstallation } from './app.ts'

/** A signed-in member of staff with an empty page. Signing in by form is proven once, elsewhere. */
export async function staffPage(browser: Browser, city: TestInstallation, login: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
  await context.addCookies([{ name: 'minsheng_staff', value: await city.signIn(login), url: city.url, sameSite: 'Strict', httpOnly: true }])
  return watched(context)
}

export async function citizenPage(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  return watched(await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 }, ...options }))
}

/** Errors of a page's scripts fail the test that drives it. */
async function watched(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (error) => faults.push(String(error)))
  return page
}

/** What pages complained of; a test expects it to be empty. */
export const faults: string[] = []

/** Opens an action's form, fills it, sends it. Flags and choices are chosen by value, texts typed. */
export async function act(page: Page, action: string, grounds: Record<string, string | boolean> = {}): Promise<void> {
  await page.locator(`[data-ability="${action}"]`).click()
  if (Object.keys(grounds).length === 0) return
  const form = page.locator(`.action-form[data-action="${action}"]`)
  for (const [field, value] of Object.entries(grounds)) {
    const item = form.locator('.ant-form-item', { has: page.locator(`label[for="${field}"]`) })
    const radio = item.locator(`input[type="radio"][value="${String(value)}"]`)
    if (typeof value === 'boolean' || (await radio.count()) > 0) await radio.check({ force: true })
    else await item.locator('textarea, input').first().fill(value)
  }
  await form.locator('button[type="submit"]').click()
}

/**
 * Chooses a matter of the catalogue in an action's form. The words come in one event: typed letter by letter, the tree is
 * filtered four times, and on a slow machine a click meant for the leaf lands on what stood there one filter ago.
 */
export async function chooseLeaf(page: Page, action: string, name: string): Promise<void> {
  const item = page.locator(`.action-form[data-action="${action}"] .ant-form-item`, { has: page.locator('label[for="leafCode"]') })
  await item.locator('.ant-select').click()
  await item.locator('input').fill(name)
  await page.locator('.ant-select-tree-list').getByTitle(name, { exact: true }).first().click()
  await item.filter({ hasText: name }).waitFor()
}

/** The state the order page shows, waited for without a reload. */
export async function showsState(page: Page, words: string): Promise<void> {
  await page.locator('main, #root').getByText(words, { exact: true }).first().waitFor({ timeout: 20_000 })
}
