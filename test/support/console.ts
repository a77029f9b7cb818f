// Staff at the console, for end-to-end tests: signed in, acting through the forms that the server describes.
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import type { Receipt } from '../../server/contracts/intake.ts'
import type { TestInstallation } from './app.ts'

/** A signed-in member of staff with an empty page. Signing in by form is proven once, elsewhere. */
export async function staffPage(browser: Browser, city: TestInstallation, login: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })
  await context.addCookies([{ name: 'minsheng_staff', value: await city.signIn(login), url: city.url, sameSite: 'Strict', httpOnly: true }])
  return watched(context)
}

export async function citizenPage(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  return watched(await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce', viewport: { width: 390, height: 844 }, ...options }))
}

/** Errors of a page's scripts fail the test that drives it. */
async function watched(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (error) => faults.push(String(error)))
  return page
}

/** What pages complained of; a test expects it to be empty. */
export const faults: string[] = []

/**
 * Opens an action's form, fills it, sends it. Flags and choices are chosen by value, texts typed.
 * @param more fills what is neither; an action with no grounds at all is done by its button alone
 */
export async function act(page: Page, action: string, grounds: Record<string, string | boolean> = {}, more?: (form: Locator) => Promise<void>): Promise<void> {
  await page.locator(`[data-ability="${action}"]`).click()
  if (Object.keys(grounds).length === 0 && more === undefined) return
  const form = page.locator(`.action-form[data-action="${action}"]`)
  for (const [field, value] of Object.entries(grounds)) {
    const item = form.locator('.ant-form-item', { has: page.locator(`label[for="${field}"]`) })
    // Some fields are asked for only once another is answered.
    await item.waitFor()
    const radio = item.locator(`input[type="radio"][value="${String(value)}"]`)
    if (typeof value === 'boolean' || (await radio.count()) > 0) await radio.check({ force: true })
    else if ((await item.locator('.ant-select').count()) > 0) await chooseOption(item, value)
    else await item.locator('textarea, input').first().fill(value)
  }
  await more?.(form)
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

/** Chooses in a list by the words it shows. */
async function chooseOption(item: Locator, words: string): Promise<void> {
  await item.locator('.ant-select').click()
  await takeOption(item.page(), words)
  await item.filter({ hasText: words }).waitFor()
}

/** The event goes to the option itself: a list that opens or is filtered moves under a pointer. */
const takeOption = (page: Page, words: string): Promise<void> =>
  page.locator('.ant-select-item-option', { has: page.getByText(words, { exact: true }) }).first().dispatchEvent('click')

/** Chooses units by name in a field that takes several; each name comes in one event and is seen chosen before the next. */
export async function pickUnits(form: Locator, field: string, names: readonly string[]): Promise<void> {
  const item = form.locator('.ant-form-item', { has: form.page().locator(`label[for="${field}"]`) })
  await item.locator('.ant-select').click()
  for (const name of names) {
    await item.locator('input').fill(name)
    await takeOption(form.page(), name)
    await item.locator('.ant-select-selection-item', { hasText: name }).waitFor()
  }
  await form.page().keyboard.press('Escape')
}

/** Types an instant into a picker, on the city's clock, and takes it. */
export async function fillInstant(input: Locator, at: Date): Promise<void> {
  const text = CITY_CLOCK.format(at)
  await input.fill(text)
  await input.press('Enter')
  await input.page().waitForFunction(([node, wanted]) => node instanceof HTMLInputElement && node.value === wanted, [await input.elementHandle(), text] as const)
}

const CITY_CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' })

/** The citizen's own page of an order, opened with number and secret. */
export async function follow(page: Page, city: TestInstallation, { number, secret }: Pick<Receipt, 'number' | 'secret'>): Promise<void> {
  await page.goto(`${city.url}/follow`)
  await page.fill('#number', number)
  await page.fill('#secret', secret)
  await page.click('main button')
  await page.waitForURL('**/my**')
}

/** The state the order page shows, waited for without a reload. */
export async function showsState(page: Page, words: string): Promise<void> {
  await page.locator('main, #root').getByText(words, { exact: true }).first().waitFor({ timeout: 20_000 })
}
