// The rates over HTTP: an order walked through the doors changes the right number and stands behind it; who sees what.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { followOrder } from '../../server/services/following.ts'
import type { StaffOrder } from '../../server/contracts/orders.ts'
import { RateMatters, RateOrders, Rates, RateTrend, type RatesView, type UnitRatesView } from '../../server/contracts/rates.ts'
import { FIGURES, type Figure } from '../../server/domain/rates/figures.ts'
import { DAY_MS, HOUR_MS } from '../../server/domain/time.ts'
import { keepRateDays } from '../../server/services/rate-trend.ts'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { act, citizenOf, doorsOf, fileAndDispatch, OTHER_UNIT, PEOPLE, TEXT, UNIT } from '../support/demands.ts'

/** A Monday without holidays near; the test moves the clock. */
const START = new Date('2026-03-02T09:00:00+08:00')
let now = START
const pass = (ms: number): void => void (now = new Date(now.getTime() + ms))
const PERIOD = `from=${encodeURIComponent(START.toISOString())}&to=${encodeURIComponent(new Date(START.getTime() + 60 * DAY_MS).toISOString())}`

let city: TestInstallation
beforeAll(async () => {
  city = await startInstallation({ jobs: false, now: () => now })
})
afterAll(() => city?.close())

const as = (login: string) => doorsOf(city, login)
/** Figures are kept for half a minute: asked for after it. */
const rates = async (login: string = PEOPLE.supervisor, more = '') => {
  pass(31_000)
  return Rates.parse((await (await as(login)).get(`/rates?${PERIOD}${more}`).expect(200)).body)
}
const behind = async (figure: string, login: string = PEOPLE.supervisor, more = `&unit=${UNIT}`) =>
  RateOrders.parse((await (await as(login)).get(`/rates/orders?${PERIOD}&figure=${figure}${more}`).expect(200)).body)
const own = async (login?: string): Promise<UnitRatesView | undefined> =>
  (await rates(login)).groups.flatMap(({ units }) => units).find(({ unit }) => unit.code === UNIT)
const count = (unit: UnitRatesView | undefined, rate: keyof UnitRatesView['rates']): [number, number] => [unit?.rates[rate].hit ?? 0, unit?.rates[rate].of ?? 0]

/** To the citizen's answer, all in time. */
async function answered(text = TEXT) {
  const { receipt } = await fileAndDispatch(city, UNIT, { text })
  const { id } = receipt
  await act(await as(PEOPLE.liaison), id, 'sign').expect(200)
  await act(await as(PEOPLE.handler), id, 'recordContact', { method: 'phone', reached: true }).expect(200)
  await act(await as(PEOPLE.handler), id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '电梯已修复。' }).expect(200)
  const approved = await act(await as(PEOPLE.lead), id, 'approveReply').expect(200)
  if (approved.body.state === 'reply_review') await act(await as(PEOPLE.auditor), id, 'passReply').expect(200)
  return receipt
}

/** What the centre is told when the rating comes in: on the order, and by name, once. The unit is told nothing. */
async function toldOfTouch(id: string): Promise<void> {
  const order = await city.ctx.store.orders.find(id)
  for (const effect of order?.outbox.filter(({ type }) => type === 'follow') ?? []) await followOrder(city.ctx, { orderId: id, effectId: effect.id })
  const told = (await city.ctx.store.records.listOrderNotices(id)).filter(({ about }) => about === 'rating_touched').map(({ to }) => to)
  const supervisors = [...city.ctx.city.people.values()].filter(({ unit, roles }) => unit === 'centre' && roles.includes('supervisor')).map(({ _id }) => `person:${_id}`)
  expect(told.sort()).toEqual(supervisors.sort())
  const touchedFor = async (login: string): Promise<number> => ((await (await as(login)).get(`/orders/${id}`).expect(200)).body as StaffOrder).touched.length
  expect(await touchedFor(PEOPLE.caller)).toBeGreaterThan(0)
  expect(await touchedFor(PEOPLE.handler)).toBe(0)
}

test('an order’s whole way through the doors moves one number after the other, and stands behind each', async () => {
  const receipt = await answered('望江街道江畔花园5号楼楼道灯坏了一周，晚上看不见台阶。')
  const { id } = receipt
  // Not due yet: in no number, although the work is done.
  expect(await own()).toBeUndefined()
  pass(30 * DAY_MS)
  const due = await own()
  expect(due).toMatchObject({ cohort: 1, excluded: 0, flagged: 0 })
  expect([count(due, 'response'), count(due, 'onTime'), count(due, 'resolution'), count(due, 'satisfaction'), count(due, 'redone')]).toEqual([[1, 1], [1, 1], [0, 0], [0, 0], [0, 1]])
  expect([due?.rated.hit, due?.rated.of]).toEqual([0, 1])
  // A person of the unit opens the number while the answer is with the citizen; an hour later the citizen rates.
  await (await as(PEOPLE.handler)).post(`/orders/${id}/contact/openings`, { reason: '再次联系' })
  await city.ctx.store.records.insertView({ _id: city.ctx.newId(), orderId: id, personId: PEOPLE.handler, unit: UNIT, what: 'contact', reason: '再次联系', at: now })
  pass(HOUR_MS)
  await (await citizenOf(city, receipt)).post('/my/order/actions/rate', { grounds: { grade: 'dissatisfied', solved: false, contacted: false } }).expect(200)
  await toldOfTouch(id)
  const unsolved = await own()
  expect([count(unsolved, 'resolution'), count(unsolved, 'satisfaction'), count(unsolved, 'redone')]).toEqual([[0, 1], [0, 1], [1, 1]])
  expect(unsolved).toMatchObject({ gap: 1, flagged: 1, claimed: { hit: 1, of: 1 }, rated: { hit: 1, of: 1 }, contacted: { hit: 0, of: 1 }, contactClaimed: { hit: 1, of: 1 }, contactGap: 1 })
  for (const list of ['resolution', 'gap', 'contactGap', 'flagged', 'redone', 'rated', 'claimed', 'contacted']) expect((await behind(list)).orders.map(({ order }) => order.id), list).toEqual([id])
  expect((await behind('resolution')).orders[0]?.hit).toBe(false)
  // The unit sees neither who said it nor that anybody did, until the end; that its look was noticed, never.
  const seen = await own(PEOPLE.liaison)
  expect([count(seen, 'resolution'), count(seen, 'satisfaction'), count(seen, 'redone'), seen?.rated.of, seen?.flagged, seen?.gap]).toEqual([[0, 0], [0, 0], [1, 1], 0, null, null])
  await (await as(PEOPLE.liaison)).get(`/rates/orders?${PERIOD}&figure=flagged&unit=${UNIT}`).expect(403)
  for (const figure of ['resolution', 'satisfaction', 'rated', 'claimed', 'gap', 'contacted', 'contactClaimed', 'contactGap', 'verified']) expect(await behind(figure, PEOPLE.liaison), figure).toMatchObject({ hit: 0, of: 0, listed: 0, kept: 0, orders: [], next: null })
  expect((await behind('onTime', PEOPLE.liaison)).orders).toHaveLength(1)
})

test('overdue and open is a failure; left out by two persons it is out of the rate, counted by ground, and listed', async () => {
  const { receipt } = await fileAndDispatch(city, OTHER_UNIT, { text: '望江街道菜场缺斤短两，多次反映没有人管。' })
  pass(30 * DAY_MS)
  const found = async () => (await rates()).groups.flatMap(({ units }) => units).find(({ unit }) => unit.code === OTHER_UNIT)
  expect(count(await found(), 'onTime')).toEqual([0, 1])
  await act(await as(PEOPLE.otherLiaison), receipt.id, 'proposeExclusion', { ground: 'out_of_duty', evidence: '三定方案第三条' }).expect(200)
  expect(count(await found(), 'onTime')).toEqual([0, 1])
  await act(await as(PEOPLE.supervisor), receipt.id, 'confirmExclusion', { granted: true, reason: '属实' }).expect(200)
  expect(await found()).toMatchObject({ cohort: 0, excluded: 1 })
  expect((await rates()).exclusions).toEqual([{ ground: 'out_of_duty', count: 1 }])
  expect((await rates(PEOPLE.liaison)).exclusions).toEqual([{ ground: 'out_of_duty', count: 1 }])
  expect((await behind('excluded', PEOPLE.supervisor, `&unit=${OTHER_UNIT}`)).orders.map(({ order }) => order.id)).toEqual([receipt.id])
  // The city's count by ground opens its orders; who may see none of them is told how many there are.
  expect((await behind('excluded', PEOPLE.supervisor, '&ground=out_of_duty')).orders.map(({ order }) => order.id)).toEqual([receipt.id])
  expect(await behind('excluded', PEOPLE.liaison, '&ground=out_of_duty')).toMatchObject({ unit: null, of: 1, kept: 1, orders: [] })
})

/** What the page says of a row: hit and of, which are one where nothing but the number is told. */
function saidIn(view: RatesView): Partial<Record<Figure, [number, number]>> {
  const of = ({ hit, of: whole }: { hit: number; of: number }): [number, number] => [hit, whole]
  const rated = Object.fromEntries(Object.entries(view.rates).map(([rate, share]) => [rate, of(share)]))
  const shares = { rated: of(view.rated), claimed: of(view.claimed), contacted: of(view.contacted), contactClaimed: of(view.contactClaimed), rechecked: of(view.rechecked), verified: of(view.verified) }
  const counts = Object.fromEntries((['cohort', 'explained', 'flagged', 'excluded', 'honest'] as const).map((name) => [name, [view[name], view[name]]]))
  return { ...rated, ...shares, ...counts }
}

test('every number of every row lists as many orders as it says, page by page', { timeout: 120_000 }, async () => {
  const page = await rates()
  const supervisor = await as(PEOPLE.supervisor)
  const rows: [string, RatesView][] = [
    ['', page.city!],
    ...page.groups.filter(({ units }) => units.length > 0).flatMap(({ group, together, units }): [string, RatesView][] => [[`&group=${group}`, together!], ...units.map((unit): [string, RatesView] => [`&unit=${unit.unit.code}`, unit])]),
  ]
  expect(rows.length).toBeGreaterThan(3)
  for (const [whose, view] of rows) {
    const said = saidIn(view)
    for (const figure of FIGURES) {
      const ids: string[] = []
      let answer = await behind(figure, PEOPLE.supervisor, `${whose}&limit=1`)
      for (;;) {
        ids.push(...answer.orders.map(({ order }) => order.id))
        expect([answer.kept, answer.listed]).toEqual([0, answer.of])
        if (answer.next === null) break
        answer = RateOrders.parse((await supervisor.get(`/rates/orders?${PERIOD}&figure=${figure}${whose}&limit=1&cursor=${answer.next}`).expect(200)).body)
      }
      expect(ids, `${whose} ${figure}`).toHaveLength(answer.of)
      expect(new Set(ids).size).toBe(ids.length)
      expect([...ids].sort().reverse(), 'the newest first').toEqual(ids)
      if (said[figure] !== undefined) expect([answer.hit, answer.of], `${whose} ${figure}`).toEqual(said[figure])
    }
  }
  const halves = await Promise.all(['yes', 'no'].map((hit) => behind('onTime', PEOPLE.supervisor, `&hit=${hit}`)))
  expect(halves.map(({ listed, hit, of }) => [listed, hit, of])).toEqual([[halves[0]!.hit, halves[0]!.hit, halves[0]!.of], [halves[0]!.of - halves[0]!.hit, halves[0]!.hit, halves[0]!.of]])
})

test('by matter, for the centre: its rows add up to the city, and each lists its orders', async () => {
  const { matters } = RateMatters.parse((await (await as(PEOPLE.supervisor)).get(`/rates/matters?${PERIOD}`).expect(200)).body)
  expect(matters.reduce((sum, { cohort }) => sum + cohort, 0)).toBe((await rates()).city?.cohort)
  for (const { leaf, cohort, rates: { onTime } } of matters) {
    const whose = `&leaf=${leaf?.code ?? 'none'}`
    expect((await behind('cohort', PEOPLE.supervisor, whose)).orders).toHaveLength(cohort)
    expect(await behind('onTime', PEOPLE.supervisor, whose)).toMatchObject({ hit: onTime.hit, of: onTime.of, leaf })
  }
  await (await as(PEOPLE.liaison)).get(`/rates/matters?${PERIOD}&unit=${UNIT}`).expect(403)
})

describe('who sees what', () => {
  test('people of a unit: their own rates, no other unit by name, no sums from which others could be read', async () => {
    const seen = await rates(PEOPLE.liaison)
    expect(seen.groups.map(({ group, units, together }) => [group, units.map(({ unit }) => unit.code), together])).toEqual([['department', [UNIT], null]])
    expect(seen.city).toBeNull()
    expect(JSON.stringify(seen)).not.toContain(OTHER_UNIT)
    const liaison = await as(PEOPLE.liaison)
    // Another's, the group's, the city's; of a matter with one order the number would say who said what.
    for (const more of [`&unit=${OTHER_UNIT}`, '&group=department', '', `&unit=${UNIT}&leaf=01.01.01`]) await liaison.get(`/rates/orders?${PERIOD}&figure=onTime${more}`).expect(403)
  })

  test('dispatchers see all; handlers, agents and administrators none', async () => {
    expect((await rates(PEOPLE.dispatcher)).city?.cohort).toBe(1)
    for (const login of [PEOPLE.handler, PEOPLE.agent, PEOPLE.admin]) await (await as(login)).get(`/rates?${PERIOD}`).expect(403)
    await city.api().get(`/rates?${PERIOD}`).expect(401)
  })

  test('few orders are shown and not ranked, whatever is asked for', async () => {
    // The redo has fallen due meanwhile and nobody did it.
    expect((await own())?.rates.onTime).toMatchObject({ of: 1, value: 0, rank: null, comparable: 0, expected: null })
    await (await as(PEOPLE.supervisor)).get(`/rates?${PERIOD}&least=29`).expect(400)
    expect((await rates(PEOPLE.supervisor, '&least=40')).least).toBe(40)
  })
})

describe('bad input', () => {
  const day = (offset: number): string => encodeURIComponent(new Date(START.getTime() + offset * DAY_MS).toISOString())
  test.each([
    ['nothing', '', ['query.from', 'query.to']],
    ['no zone', 'from=2026-03-01T00:00:00&to=2026-03-02', ['query.from', 'query.to']],
    ['backward', `from=${day(1)}&to=${day(1)}`, ['query.to']],
    ['too long', `from=${day(0)}&to=${day(92.01)}`, ['query.to']],
    ['least of nothing', `from=${day(0)}&to=${day(1)}&least=0`, ['query.least']],
    ['something unknown', `from=${day(0)}&to=${day(1)}&person=x`, ['query.person']],
  ])('%s', async (_, query, paths) => {
    const { body } = await (await as(PEOPLE.supervisor)).get(`/rates?${query}`).expect(400)
    expect(body.error.issues.map(({ path }: { path: string }) => path).sort()).toEqual(paths)
  })
  test('a rate that is none, a unit that is none', async () => {
    const supervisor = await as(PEOPLE.supervisor)
    const refused = async (query: string, status: number): Promise<string[]> =>
      ((await supervisor.get(`/rates/orders?${query}`).expect(status)).body.error.issues ?? []).map(({ path }: { path: string }) => path)
    expect(await refused(`${PERIOD}&unit=${UNIT}&figure=happiness`, 400)).toEqual(['query.figure'])
    expect(await refused(`${PERIOD}&unit=no-such-unit&figure=onTime`, 404)).toEqual([])
    expect(await refused(`from=${day(1)}&to=${day(0)}&figure=onTime`, 400)).toEqual(['query.to'])
    expect(await refused(`${PERIOD}&figure=onTime&unit=${UNIT}&group=street`, 400)).toEqual(['query.group'])
    expect(await refused(`${PERIOD}&figure=onTime&ground=out_of_duty`, 400)).toEqual(['query.ground'])
    expect(await refused(`${PERIOD}&figure=onTime&limit=501`, 400)).toEqual(['query.limit'])
    expect(await refused(`${PERIOD}&figure=onTime&cursor=b2Rk`, 400)).toEqual(['query.cursor'])
  })
  test('92 days are taken', async () => void (await (await as(PEOPLE.supervisor)).get(`/rates?from=${day(0)}&to=${day(92)}`).expect(200)))
})

test('each night the days are worked out again and kept; a later rating moves its day; who sees whose weeks', async () => {
  const trend = async (login: string, query = '') => RateTrend.parse((await (await as(login)).get(`/rates/trend${query}`).expect(200)).body)
  expect(await trend(PEOPLE.supervisor)).toEqual({ unit: null, asOf: null, least: 30, weeks: [] })
  const receipt = await answered('望江街道江畔花园7号楼电梯停运三天，老人下不了楼。')
  pass(30 * DAY_MS)
  expect(await keepRateDays(city.ctx)).toBe(92)
  expect(await keepRateDays(city.ctx)).toBe(0)
  const solved = ({ weeks }: RateTrend) => weeks.map(({ rates: { resolution } }) => resolution).filter(({ of }) => of > 0).reduce<[number, number]>((sum, { hit, of }) => [sum[0] + hit, sum[1] + of], [0, 0])
  const before = solved(await trend(PEOPLE.supervisor, `?unit=${UNIT}`))
  await (await citizenOf(city, receipt)).post('/my/order/actions/rate', { grounds: { grade: 'satisfied', solved: true } }).expect(200)
  pass(DAY_MS)
  expect(await keepRateDays(city.ctx)).toBe(92)
  const after = await trend(PEOPLE.supervisor, `?unit=${UNIT}`)
  expect(solved(after)).toEqual([before[0] + 1, before[1] + 1])
  expect(after.weeks).toHaveLength(13)
  expect(after.weeks.every(({ city: beside }) => beside !== null)).toBe(true)
  // What the night has kept is what the page of each week says, of the city and of the unit, and what it lists.
  pass(31_000)
  const supervisor = await as(PEOPLE.supervisor)
  const shares = ({ hit, of }: { hit: number; of: number }) => [hit, of]
  const ofWhole = await trend(PEOPLE.supervisor)
  expect(ofWhole.weeks.filter(({ cohort }) => cohort > 0).length).toBeGreaterThan(1)
  for (const { weeks, unit } of [after, ofWhole])
    for (const week of weeks) {
      const query = `from=${week.from}&to=${week.to}`
      const page = Rates.parse((await supervisor.get(`/rates?${query}`).expect(200)).body)
      const view = unit === null ? page.city : page.groups.flatMap(({ units }) => units).find((one) => one.unit.code === unit.code)
      expect(week.cohort, week.first).toBe(view?.cohort ?? 0)
      if (week.cohort === 0 || view == null) continue
      expect(shares(week.rated!), week.first).toEqual(shares(view.rated))
      for (const [rate, share] of Object.entries(week.rates)) {
        expect(shares(share), `${week.first} ${rate}`).toEqual(shares(view.rates[rate as keyof typeof week.rates]))
        const listed = RateOrders.parse((await supervisor.get(`/rates/orders?${query}&figure=${rate}${unit === null ? '' : `&unit=${unit.code}`}`).expect(200)).body)
        expect([listed.hit, listed.of, listed.orders.length]).toEqual([share.hit, share.of, share.of])
      }
    }
  // A unit sees its own, and not the city's.
  const own = await trend(PEOPLE.liaison)
  expect(own.unit?.code).toBe(UNIT)
  expect(own.weeks.every(({ city: beside }) => beside === null)).toBe(true)
  await (await as(PEOPLE.liaison)).get(`/rates/trend?unit=${OTHER_UNIT}`).expect(403)
  await (await as(PEOPLE.supervisor)).get('/rates/trend?unit=nowhere').expect(404)
  await (await as(PEOPLE.supervisor)).get('/rates/trend?weeks=0').expect(400)
})

test('after weeks of standstill the missed days are made up for', async () => {
  pass(120 * DAY_MS)
  expect(await keepRateDays(city.ctx)).toBe(120)
})
