// Between units, on their screens: a street whistles and departments answer, the street records who came, the citizen reads it in a
// plain line, and the absence that the rules propose to supervise is decided by a person. No page is reloaded.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../../server/domain/words.ts'
import { eventually, startInstallation, type TestInstallation } from '../support/app.ts'
import { launchBrowser } from '../support/chromium.ts'
import { act, citizenPage, faults, fillInstant, follow, pickUnits, staffPage } from '../support/console.ts'
import { act as actAtDoor, doorsOf, fileAndDispatch, PEOPLE } from '../support/demands.ts'

const MINUTE_MS = 60_000
/** Pickers of instants step by five minutes. */
const STEP_MS = 5 * MINUTE_MS
const STREET = 'wangjiang'

/** The city's clock runs as it does, and is put forward when the time of the meeting has to come. */
let ahead = 0
const now = () => new Date(Date.now() + ahead)

let city: TestInstallation
let browser: Browser
beforeAll(async () => {
  city = await startInstallation({ now })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await city?.close()
})

const personOf = (unit: string, role: Role): string => [...city.ctx.city.people.values()].find((person) => person.unit === unit && person.roles.includes(role))?._id ?? `nobody of ${unit}`
const nameOf = (unit: string): string => city.ctx.city.units.get(unit)?.name ?? unit
const opened = async (login: string, path: string): Promise<Page> => {
  const page = await staffPage(browser, city, login)
  await page.goto(`${city.url}/console${path}`)
  return page
}

test('a street whistles by form, a department comes, the street records it, the citizen reads it, a supervisor decides', { timeout: 180_000 }, async () => {
  const { receipt } = await fileAndDispatch(city, STREET, { text: '望江街道江畔花园北门路面常有积水，车子也乱停，走路不方便，希望协调一下。' })
  const atStreet = await doorsOf(city, personOf(STREET, 'liaison'))
  await actAtDoor(atStreet, receipt.id, 'sign').expect(200)
  await actAtDoor(atStreet, receipt.id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  const order = `/orders/${receipt.id}`
  const meetAt = new Date(Math.ceil((now().getTime() + 130 * MINUTE_MS) / STEP_MS) * STEP_MS)

  const water = await opened(personOf('water', 'liaison'), '/whistles')
  await water.locator('.connection-live').waitFor()
  const street = await opened(personOf(STREET, 'liaison'), order)
  await street.locator('[data-ability="whistle"]').click()
  const whistle = street.locator('.action-form[data-action="whistle"]')
  await pickUnits(whistle, 'units', [nameOf('water'), nameOf('jiaojing')])
  await whistle.locator('#place').fill('江畔花园北门')
  await whistle.locator('.point-input .place-street').first().click()
  await whistle.locator('.point-input .place-pin').waitFor()
  await fillInstant(whistle.locator('#meetAt'), meetAt)
  await whistle.locator('#reason').fill('积水占道，两家互相推诿')
  await whistle.locator('#needed').fill('现场核定责任并处置')
  await whistle.locator('button[type="submit"]').click()
  await street.locator('[data-card="whistles"] [data-call="jiaojing"]').waitFor()
  expect((await city.ctx.store.orders.find(receipt.id))?.whistles).toMatchObject([{ place: '江畔花园北门', meetAt, point: { type: 'Point' }, calls: [{ unit: 'water' }, { unit: 'jiaojing' }] }])

  // Whom it calls sees it come up on the page of what is coming, and answers on the order; the street's page follows.
  await water.locator(`[data-whistle="${receipt.number}"] a`).click()
  await act(water, 'comeToWhistle', { who: '供水抢修二组' })
  await street.locator('[data-call="water"]', { hasText: '供水抢修二组' }).waitFor()

  const citizen = await citizenPage(browser)
  await follow(citizen, city, receipt)
  await citizen.getByText(`召集 ${nameOf('water')}、${nameOf('jiaojing')}`, { exact: false }).waitFor()
  expect(await citizen.locator('main').textContent(), 'no name of anybody, and not what units say of each other').not.toMatch(/供水抢修二组|推诿/)

  const supervisor = await opened(PEOPLE.supervisor, '/supervision')
  await supervisor.locator('.connection-live').waitFor()
  expect(await supervisor.locator(`[data-order="${receipt.number}"]`).count()).toBe(0)

  ahead = meetAt.getTime() + STEP_MS - Date.now()
  await act(street, 'recordWhistle', {}, async (form) => {
    const came = form.locator('[data-arrival="water"]')
    await came.locator('input[type="radio"]').first().check({ force: true })
    await fillInstant(came.locator('.ant-picker input'), meetAt)
    await came.locator('textarea').fill('抢修漏点，积水已排')
    await form.locator('[data-arrival="jiaojing"] input[type="radio"]').last().check({ force: true })
  })
  await street.locator('[data-call="water"]', { hasText: '抢修漏点，积水已排' }).waitFor()
  expect((await city.ctx.store.orders.find(receipt.id))?.whistles?.[0]?.calls.map(({ arrival }) => arrival?.outcome)).toEqual(['in_time', 'absent'])
  await citizen.getByText(`到场：${nameOf('water')}（江畔花园北门）`).waitFor()

  // The rules propose, on a list that was open all the while; the form comes filled in, and a person sends it.
  const proposed = supervisor.locator(`[data-order="${receipt.number}"]`)
  await proposed.locator('[data-confirm="whistle_absent"]').click()
  await supervisor.locator('.action-form[data-action="confirmSupervision"] button[type="submit"]').click()
  await proposed.waitFor({ state: 'detached' })
  const supervised = await eventually('the order is supervised', async () => (await city.ctx.store.orders.find(receipt.id))?.supervision)
  expect(supervised).toMatchObject({ level: 'yellow' })

  const absent = await opened(personOf('jiaojing', 'liaison'), order)
  await act(absent, 'answerSupervision', { text: '已派警力到场' })
  const answer = await eventually('the unit’s answer', async () => (await city.ctx.store.orders.find(receipt.id))?.supervision?.answer)
  expect(answer).toBe('已派警力到场')
  expect(faults).toEqual([])
})
