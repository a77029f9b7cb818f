// The citizen at the browser: without script, on a telephone, with a picture, offline, twice in a hurry, and until it is really solved.
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { eventually, startInstallation, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'
import { citizenPage, faults } from '../support/console.ts'

let city: TestInstallation
let browser: Browser
beforeAll(async () => {
  city = await startInstallation()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await city?.close()
})
beforeEach(() => void faults.splice(0))

const TEXT = '望江街道江畔花园三号楼电梯停运三天，家里有八十岁的老人下不了楼，请尽快修好。'

const ordersWith = (text: string) => city.ctx.store.db.collection('orders').find({ 'demand.text': text }).toArray()

async function receipt(page: Page): Promise<{ number: string; secret: string; id: string }> {
  await page.waitForURL('**/filed')
  const [number = '', secret = ''] = await page.locator('.codes code').allTextContents()
  const order = await city.ctx.store.orders.findByNumber(number)
  return { number, secret, id: order?._id ?? '' }
}

/** The department does its part through the API, up to a passed reply. */
async function solve(id: string, answer: string, isAgain = false): Promise<void> {
  const act = async (login: string, action: string, grounds: object = {}) => city.api(await city.signIn(login)).post(`/orders/${id}/actions/${action}`, { grounds }).expect(200)
  const order = await city.ctx.store.orders.find(id)
  if (order?.state === 'submitted') await act('shenzhiwei', 'dispatch', { leadUnit: 'zhujian' })
  const unit = (await city.ctx.store.orders.find(id))?.leadUnit
  const person = (role: string) => [...city.ctx.city.people.values()].find((one) => one.unit === unit && one.roles.includes(role as never))?.login ?? ''
  if (!isAgain) await act(person('liaison'), 'sign')
  await act(person('handler'), 'recordContact', { method: 'phone', reached: true })
  await act(person('handler'), 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: answer })
  await act('guqingrang', 'passReply')
}

test('without script: filed, followed and rated by forms alone', async () => {
  const page = await citizenPage(browser, { javaScriptEnabled: false })
  await page.goto(`${city.url}/`)
  await page.getByRole('link', { name: '提交诉求' }).last().click()
  await page.locator('#phone').fill('不是号码')
  await page.locator('button[type=submit]').click()
  expect(await page.locator('#text-fault').textContent()).toBe('请写明发生了什么事')
  expect(await page.locator('#phone-fault').textContent()).toContain('电话号码不对')
  expect(await page.locator('#phone').inputValue()).toBe('不是号码')
  await page.locator('#text').fill(TEXT)
  await page.locator('#phone').fill('19900001234')
  await page.locator('button[type=submit]').click()
  const { number, secret, id } = await receipt(page)
  await page.getByRole('link', { name: '查看进度' }).click()
  await solve(id, '电梯已经修好。')
  await page.goto(`${city.url}/follow`)
  await page.locator('#number').fill(number.toLowerCase())
  await page.locator('#secret').fill(secret.toLowerCase())
  await page.getByRole('button', { name: '查询' }).click()
  await page.getByText('电梯已经修好。').waitFor()
  await page.locator('input[name=solved][value=yes]').check()
  await page.locator('input[name=grade][value=satisfied]').check()
  await page.getByRole('button', { name: '提交评价' }).click()
  await page.getByText('已办结').first().waitFor()
  expect(await city.ctx.store.orders.find(id)).toMatchObject({ state: 'closed', rating: { grade: 'satisfied' } })
})

test('on a telephone: read while typing, a picture, followed live, not solved, done again, closed', async () => {
  const page = await citizenPage(browser, { isMobile: true, hasTouch: true })
  const loads: string[] = []
  await page.goto(`${city.url}/file`)
  await page.locator('#text').fill('江畔花园家里停水两天了，自来水一滴都没有，请尽快恢复供水。')
  await page.locator('#reading .suggest').waitFor()
  const picture = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#888888' } }).jpeg().toBuffer()
  await page.setInputFiles('#files', { name: '水龙头.jpg', mimeType: 'image/jpeg', buffer: picture })
  await page.getByText('已上传').waitFor()
  await page.setInputFiles('#files', { name: '不能收.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') })
  await page.getByText('不支持这种文件').waitFor()
  await page.locator('button[type=submit]').tap()
  const { id } = await receipt(page)
  await page.getByRole('link', { name: '查看进度' }).tap()
  await page.getByRole('link', { name: '水龙头.jpg' }).waitFor()
  page.on('framenavigated', (frame) => void loads.push(frame.url()))

  await solve(id, '电梯已修复。')
  await page.getByText('电梯已修复。').waitFor({ timeout: 20_000 })
  await page.getByText('有新的进展').waitFor()
  await page.getByText('没有解决', { exact: true }).tap()
  await page.getByText('不满意', { exact: true }).tap()
  await page.locator('#rate-remark').fill('今天又停了')
  expect(loads).toEqual([])
  await page.getByRole('button', { name: '提交评价' }).tap()
  await page.getByText('已退回重办 1 次').waitFor()
  await page.getByText('办理中', { exact: true }).waitFor()

  await solve(id, '更换了曳引机，已经恢复。', true)
  await page.getByText('更换了曳引机').first().waitFor({ timeout: 20_000 })
  const change = page.getByText('修改评价')
  if (await change.isVisible()) await change.tap()
  await page.getByText('解决了', { exact: true }).tap()
  await page.getByText('非常满意', { exact: true }).tap()
  await page.getByRole('button', { name: '提交评价' }).tap()
  await page.getByText('已办结').first().waitFor()
  expect(await city.ctx.store.orders.find(id)).toMatchObject({ state: 'closed', redoCount: 1, rating: { solved: true, grade: 'very_satisfied' } })
  expect(faults).toEqual([])
})

test('what is being typed stays when the order changes under it', async () => {
  const page = await citizenPage(browser)
  const { number, secret, id } = (await city.api().post('/orders', { text: `${TEXT}请催。` }).expect(201)).body
  await page.goto(`${city.url}/follow`)
  await page.locator('#number').fill(number)
  await page.locator('#secret').fill(secret)
  await page.getByRole('button', { name: '查询' }).click()
  await page.locator('#urge-text').fill('老人今天要去医院复查')
  await city.api(await city.signIn('wenxiaotang')).post(`/orders/${id}/actions/urge`, { grounds: {} }).expect(200)
  await page.getByText('有新的进展').waitFor({ timeout: 20_000 })
  expect(await page.locator('#urge-text').inputValue()).toBe('老人今天要去医院复查')
  await page.getByRole('button', { name: /催办/ }).click()
  await page.getByText('老人今天要去医院复查').waitFor()
})

describe('a draft', () => {
  test('survives a reload and is gone after filing', async () => {
    const page = await citizenPage(browser)
    await page.goto(`${city.url}/file`)
    await page.locator('#text').fill(`${TEXT}草稿一`)
    await page.locator('#street').selectOption('wangjiang')
    await page.locator('#phone').fill('19900001234')
    await page.getByText('草稿已保存在这台设备上').waitFor()
    const key = await page.locator('input[name=idempotencyKey]').inputValue()
    await page.reload()
    await page.getByText('上次没有提交的内容已经恢复').waitFor()
    expect(await page.locator('#text').inputValue()).toBe(`${TEXT}草稿一`)
    expect(await page.locator('#street').inputValue()).toBe('wangjiang')
    expect(await page.locator('#phone').inputValue()).toBe('19900001234')
    expect(await page.locator('input[name=idempotencyKey]').inputValue()).toBe(key)
    await page.locator('button[type=submit]').click()
    await receipt(page)
    await page.goto(`${city.url}/file`)
    expect(await page.locator('#text').inputValue()).toBe('')
    expect(await page.locator('.draft').isVisible()).toBe(false)
  })

  test('opened in a new tab has the words, not the name and number', async () => {
    const page = await citizenPage(browser)
    await page.goto(`${city.url}/file`)
    await page.locator('#text').fill(`${TEXT}草稿二`)
    await page.locator('#name').fill('李小明')
    await page.locator('#phone').fill('19900001234')
    const other = await page.context().newPage()
    await other.goto(`${city.url}/file`)
    expect(await other.locator('#text').inputValue()).toBe(`${TEXT}草稿二`)
    expect([await other.locator('#name').inputValue(), await other.locator('#phone').inputValue()]).toEqual(['', ''])
  })

  test('is deleted by a tap', async () => {
    const page = await citizenPage(browser)
    await page.goto(`${city.url}/file`)
    await page.locator('#text').fill(`${TEXT}草稿三`)
    await page.getByRole('button', { name: '删除草稿' }).click()
    await page.getByText('草稿已删除').waitFor()
    expect(await page.locator('#text').inputValue()).toBe('')
    await page.reload()
    expect(await page.locator('#text').inputValue()).toBe('')
  })

  test('outlives a lost connection: nothing is sent, nothing is lost, and one demand is filed when it is back', async () => {
    const page = await citizenPage(browser)
    await page.goto(`${city.url}/file`)
    await page.locator('#text').fill(`${TEXT}断网`)
    await page.context().setOffline(true)
    await page.locator('button[type=submit]').click()
    await page.getByText('现在没有网络').waitFor()
    expect(page.url()).toBe(`${city.url}/file`)
    await page.context().setOffline(false)
    await page.getByText('网络恢复了').waitFor()
    await page.locator('button[type=submit]').click()
    await receipt(page)
    expect(await ordersWith(`${TEXT}断网`)).toHaveLength(1)
  })
})

test('two taps file one demand', async () => {
  const page = await citizenPage(browser)
  await page.goto(`${city.url}/file`)
  await page.locator('#text').fill(`${TEXT}连点`)
  await page.locator('button[type=submit]').dblclick()
  await receipt(page)
  expect(await ordersWith(`${TEXT}连点`)).toHaveLength(1)
})

test('a lost answer and a second try file one demand', async () => {
  const page = await citizenPage(browser)
  await page.goto(`${city.url}/file`)
  await page.locator('#text').fill(`${TEXT}重试`)
  // The demand arrives, its answer does not.
  await page.route('**/file', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch({ maxRedirects: 0 })
    await route.abort('connectionreset')
  })
  await page.locator('button[type=submit]').click()
  await eventually('the first try is stored', async () => (await ordersWith(`${TEXT}重试`)).length === 1)
  await page.unroute('**/file')
  await page.goto(`${city.url}/file`)
  expect(await page.locator('#text').inputValue()).toBe(`${TEXT}重试`)
  await page.locator('button[type=submit]').click()
  await receipt(page)
  expect(await ordersWith(`${TEXT}重试`)).toHaveLength(1)
})

test('danger is told while it is written, before anything is stored', async () => {
  const page = await citizenPage(browser)
  await page.goto(`${city.url}/file`)
  const text = '江畔花园三号楼着火了，六楼有人困在里面出不来。'
  await page.locator('#text').fill(text)
  await page.locator('#reading a[href="tel:119"]').waitFor()
  expect(await ordersWith(text)).toEqual([])
})

test.each([320, 390, 768, 1440])('no page is wider than a screen of %i', async (width) => {
  const page = await citizenPage(browser, { viewport: { width, height: 700 } })
  const { number, secret } = (await city.api().post('/orders', { text: `${'很长的一个词'.repeat(30)}https://example.invalid/${'a'.repeat(180)}` }).expect(201)).body
  await page.goto(`${city.url}/follow`)
  await page.locator('#number').fill(number)
  await page.locator('#secret').fill(secret)
  await page.getByRole('button', { name: '查询' }).click()
  await page.waitForURL('**/my')
  for (const path of ['/my', '/filed', '/', '/file', '/follow', '/privacy', '/nowhere']) {
    await page.goto(`${city.url}${path}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBe(0)
  }
})
