// Three people, one demand: filed by a citizen, dispatched, signed, answered and rated, every screen following without a reload.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'
import { act, citizenPage, faults, showsState, staffPage } from '../support/console.ts'

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

const TEXT = '我家在望江街道，小区门口路灯和垃圾的事都说过了，这回是楼道里长期堆放杂物，邻居之间吵得很凶，希望有人来管一管。'

test('citizen, dispatcher and department follow one demand from filing to rating with no reload', async () => {
  const dispatcher = await staffPage(browser, city, 'shenzhiwei')
  await dispatcher.goto(`${city.url}/console/desk/@dispatch`)
  await dispatcher.getByText('沈知微').first().waitFor()

  const citizen = await citizenPage(browser)
  await citizen.goto(`${city.url}/file`)
  await citizen.fill('#text', TEXT)
  await citizen.selectOption('#street', 'wangjiang')
  // A report always goes to a person first, so the dispatcher has something to do.
  await citizen.selectOption('#demandType', 'report')
  await citizen.fill('#phone', '19900004321')
  await citizen.click('button[type=submit]')
  await citizen.waitForURL('**/filed')
  const [number = ''] = await citizen.locator('.codes code').allTextContents()
  await citizen.goto(`${city.url}/my`)
  await citizen.getByText('待派单').first().waitFor()

  // The desk shows it by itself; the dispatcher opens and dispatches it.
  await dispatcher.locator(`[data-order="${number}"] a`).click({ timeout: 20_000 })
  await dispatcher.locator('[data-ability="dispatch"]').waitFor()
  const id = dispatcher.url().split('/').at(-1) ?? ''
  const sent = await city.api(await city.signIn('shenzhiwei')).get(`/orders/${id}`)
  expect(sent.body.number).toBe(number)
  await dispatcher.locator('[data-accept]').click()
  await showsState(dispatcher, '待签收')
  await citizen.getByText('待签收').first().waitFor({ timeout: 20_000 })

  const { leadUnit, parts } = (await city.ctx.store.orders.find(id)) ?? {}
  const personOf = (unit: string | null | undefined, role: string) => [...city.ctx.city.people.values()].find((one) => one.unit === unit && one.roles.includes(role as never))?.login ?? ''
  const person = (role: string) => personOf(leadUnit, role)
  const department = await staffPage(browser, city, person('liaison'))
  await department.goto(`${city.url}/console/orders/${id}`)
  await act(department, 'sign')
  await showsState(department, '办理中')
  await showsState(dispatcher, '办理中')
  await citizen.getByText('办理中').first().waitFor({ timeout: 20_000 })

  const handler = await staffPage(browser, city, person('handler'))
  await handler.goto(`${city.url}/console/orders/${id}`)
  await act(handler, 'recordContact', { method: 'phone', reached: true })
  // Who assists gives its result first: the lead answers for all.
  for (const { unit } of parts ?? []) {
    const assisting = await city.api(await city.signIn(personOf(unit, 'liaison')))
    await assisting.post(`/orders/${id}/actions/answerPart`, { grounds: { text: '已到现场配合清理。' } }).expect(200)
  }
  await act(handler, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '您好，楼道杂物已清理完毕，已约谈当事人并安排每周巡查。' })
  await showsState(handler, '待审核')

  const lead = await staffPage(browser, city, person('unit_lead'))
  await lead.goto(`${city.url}/console/orders/${id}`)
  await act(lead, 'approveReply')
  const auditor = await staffPage(browser, city, 'guqingrang')
  await auditor.goto(`${city.url}/console/orders/${id}`)
  await act(auditor, 'passReply', { remark: '答复完整' })

  await citizen.getByText('楼道杂物已清理完毕', { exact: false }).first().waitFor({ timeout: 20_000 })
  await citizen.locator('input[name=solved][value=yes]').check()
  await citizen.locator('input[name=grade][value=very_satisfied]').check()
  await citizen.locator('.rate button').click()
  await citizen.getByText('已办结').first().waitFor()
  await showsState(dispatcher, '已办结')
  expect(faults).toEqual([])
})

test('what is not solved comes back to the unit, and the citizen sees it', async () => {
  const citizen = await citizenPage(browser)
  const filed = await city.api().post('/orders', { text: '小区停水两天没人管，打电话也没有人接，老人用水很不方便。', place: { street: 'wangjiang' } }).expect(201)
  const { id, number, secret } = filed.body
  const as = async (login: string, action: string, grounds: object = {}) => city.api(await city.signIn(login)).post(`/orders/${id}/actions/${action}`, { grounds })
  if (filed.body.state === 'submitted') await as('shenzhiwei', 'dispatch', { leadUnit: 'zhujian' })
  const unit = (await city.ctx.store.orders.find(id))?.leadUnit
  const person = (role: string) => [...city.ctx.city.people.values()].find((one) => one.unit === unit && one.roles.includes(role as never))?.login ?? ''
  await as(person('liaison'), 'sign')
  await as(person('handler'), 'recordContact', { method: 'phone', reached: true })
  await as(person('handler'), 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '已恢复供水。' })
  await as('guqingrang', 'passReply')

  await citizen.goto(`${city.url}/follow`)
  await citizen.fill('#number', number)
  await citizen.fill('#secret', 'AAAA-AAAA')
  await citizen.click('main button')
  await citizen.getByText('不对').first().waitFor()
  await citizen.fill('#number', number)
  await citizen.fill('#secret', secret)
  await citizen.click('main button')
  await citizen.locator('input[name=solved][value=no]').check()
  await citizen.locator('input[name=grade][value=dissatisfied]').check()
  await citizen.fill('#rate-remark', '今天早上又停了')
  await citizen.locator('.rate button').click()
  await citizen.getByText('办理中').first().waitFor()
  const order = await city.ctx.store.orders.find(id)
  expect(order).toMatchObject({ state: 'handling', redoCount: 1 })
  expect(order?.clocks.filter(({ name, metAt, stoppedAt }) => name === 'resolve' && metAt === null && stoppedAt === null)).toHaveLength(1)
})
