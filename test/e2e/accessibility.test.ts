// Every page against the rules of accessibility that a machine can check (WCAG 2.1 A and AA, by axe-core), in both languages.
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'
import { citizenPage, staffPage } from '../support/console.ts'

let city: TestInstallation
let browser: Browser
let filed: { id: string; number: string; secret: string }
beforeAll(async () => {
  city = await startInstallation()
  browser = await launchBrowser()
  const demand = { text: '望江街道江畔花园三号楼电梯停运三天，老人下不了楼，还听说有人举报过。', place: { street: 'wangjiang' }, contact: { name: '李小明', phone: '19900001234' } }
  filed = (await city.api().post('/orders', demand).expect(201)).body
  for (let index = 0; index < 3; index += 1) await city.api().post('/orders', { ...demand, text: `${demand.text}（${index}）` }).expect(201)
})
afterAll(async () => {
  await browser?.close()
  await city?.close()
})

/** What axe finds, one line for each element. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: page as never }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${(failureSummary ?? '').replace(/\s+/g, ' ')}`))
}

/** Controls that a thumb cannot hit: less than 44 CSS pixels high, and not words within a sentence. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main a.button, main button, main input:not([type=hidden],[type=radio],[type=checkbox]), main select, main textarea, main .choice, main .lines a')]
      .filter((element) => element.offsetParent !== null && !element.classList.contains('link') && element.getBoundingClientRect().height < 44)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent.trim()} ${element.getBoundingClientRect().height}`),
  )

describe.each(['zh-CN', 'en-GB'])('citizen pages in %s', (locale) => {
  test.each(['/', '/file', '/follow', '/privacy', '/rates', '/suspensions', '/nowhere'])('%s', async (path) => {
    const page = await citizenPage(browser, { locale })
    await page.goto(`${city.url}${path}`)
    expect(await violations(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
  })

  test('the form with faults', async () => {
    const page = await citizenPage(browser, { locale })
    await page.goto(`${city.url}/file`)
    await page.locator('#phone').fill('x')
    await page.locator('button[type=submit]').click()
    await page.locator('#text-fault').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('faults')
    expect(await violations(page)).toEqual([])
  })

  test('the receipt and the order', async () => {
    const page = await citizenPage(browser, { locale })
    await page.goto(`${city.url}/follow`)
    await page.locator('#number').fill(filed.number)
    await page.locator('#secret').fill(filed.secret)
    await page.locator('main button').click()
    await page.locator('.promises, .steps').first().waitFor()
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
    expect(await violations(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    await page.goto(`${city.url}/filed`)
    expect(await violations(page)).toEqual([])
  })

  test('the first page is reached and left by keyboard alone', async () => {
    const page = await citizenPage(browser, { locale })
    await page.goto(`${city.url}/`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/file')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/file')
  })
})

describe.each(['zh', 'en'])('the console in %s', (language) => {
  const open = async (login: string, path: string, ready: string): Promise<Page> => {
    const page = await staffPage(browser, city, login)
    await page.addInitScript((kept) => localStorage.setItem('minsheng.language', kept), language)
    await page.goto(`${city.url}/console${path}`)
    await page.locator(ready).first().waitFor()
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
    return page
  }

  test('sign-in', async () => {
    const page = await citizenPage(browser)
    await page.addInitScript((kept) => localStorage.setItem('minsheng.language', kept), language)
    await page.goto(`${city.url}/console/sign-in`)
    await page.locator('.sign-in-card').waitFor()
    expect(await violations(page)).toEqual([])
  })
  test('the dispatchers’ desk', async () => expect(await violations(await open('shenzhiwei', '/desk/@dispatch', '.board-list li'))).toEqual([]))
  test('an order with its actions', async () => {
    const page = await open('shenzhiwei', `/orders/${filed.id}`, '[data-card="actions"]')
    await page.locator('[data-ability="correct"]').click()
    await page.locator('[data-action="correct"]').waitFor()
    expect(await violations(page)).toEqual([])
  })
  test('the agent’s form', async () => expect(await violations(await open('wenxiaotang', '/agent', '[data-card="demand-form"]'))).toEqual([]))
  test.each([
    ['the call-back desk', 'qinruoxi', '/desk/@callback', 'h1'],
    ['hot issues', 'shaotinghe', '/matters', 'h1'],
    ['the three rates', 'shaotinghe', '/rates', '.rates-trend'],
    ['the queues', 'gexinghe', '/admin/queues', 'h1'],
    ['the reader', 'gexinghe', '/admin/reader', '[data-card], table, h1'],
    ['the routing rules', 'gexinghe', '/admin/routing', '.rules'],
    ['whistles', 'shenzhiwei', '/whistles', '.page'],
    ['proposed supervision', 'shaotinghe', '/supervision', '.page'],
    ['amendments of the catalogue', 'gexinghe', '/admin/amendments', '[data-catalogue]'],
    ['the calendar', 'gexinghe', '/admin/calendar', '[data-declare]'],
    ['who looked at whose data', 'ruantinglan', '/views', 'h1'],
  ])('%s', async (_, login, path, ready) => expect(await violations(await open(login, path, ready))).toEqual([]))
})
