// Same matter over HTTP: what a citizen is told before filing, what staff see beside an order, hot issues and people's rulings.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Receipt } from '../../server/contracts/intake.ts'
import { HotIssueDetail, HotIssues, OthersReported, SimilarOrders } from '../../server/contracts/matters.ts'
import { REST_MS, tellBursts } from '../../server/services/burst-alarms.ts'
import { openMatterDesk } from '../../server/services/matter-desk.ts'
import { startInstallation, type TestInstallation } from '../support/app.ts'
import { act, doorsOf, fileAndDispatch, OTHER_UNIT, PEOPLE, UNIT } from '../support/demands.ts'

let city: TestInstallation
beforeAll(async () => {
  city = await startInstallation({ jobs: false })
})
afterAll(() => city?.close())

let phones = 0
const file = async (text: string, parts: object = {}): Promise<Receipt> => {
  phones += 1
  const { body } = await city.api().post('/orders', { text, contact: { phone: `1990000${String(phones).padStart(4, '0')}` }, ...parts }).expect(201)
  return body as Receipt
}
const similar = async (ask: object) => OthersReported.parse((await city.api().post('/similar', ask).expect(200)).body)
const beside = async (login: string, orderId: string) => SimilarOrders.parse((await (await doorsOf(city, login)).get(`/orders/${orderId}/similar`).expect(200)).body)
const hot = async () => HotIssues.parse((await (await doorsOf(city, PEOPLE.supervisor)).get('/matters').expect(200)).body)

describe('before filing', () => {
  const PUMP = { title: '柳溪苑泵房噪音扰民', text: '柳溪苑五栋一楼的二次供水泵房整夜轰鸣，隔音没有做，老人和孩子都睡不着觉。', place: { street: 'wangjiang' } }

  test('a second citizen is told of the first, by matter, place, day and state, and of no word of theirs', async () => {
    const first = await file(PUMP.text, { title: PUMP.title, place: PUMP.place })
    await city.ctx.matters.follow()
    const found = await similar({ text: '柳溪苑的供水泵房晚上一直轰鸣，吵得睡不着，请处理泵房隔音。', street: 'wangjiang' })
    expect(found).toMatchObject({ others: 1, orders: [{ number: first.number, street: { code: 'wangjiang' } }] })
    expect(Object.keys(found.orders[0] ?? {}).sort()).toEqual(['day', 'matter', 'number', 'state', 'street'])
    expect(JSON.stringify(found)).not.toMatch(/柳溪苑|轰鸣|199/)
  })

  test('the same person twice is one other', async () => {
    await file('柳溪苑泵房还是整夜轰鸣，隔音还是没有做，还是睡不着觉。', { contact: { phone: '19900000001' }, place: PUMP.place })
    await city.ctx.matters.settle()
    expect((await similar({ text: '柳溪苑供水泵房整夜轰鸣，没有隔音，睡不着觉。', street: 'wangjiang' })).others).toBe(1)
  })

  test('nobody is told of reports, secret orders, orders that accuse a unit, or orders that have ended', async () => {
    const text = '映月湖垂钓中心老板偷偷把泥浆倒进映月湖，湖里死鱼漂了一片。'
    await file(text, { demandType: 'report' })
    await file(text, { secret: true })
    await file(text, { accusedUnit: 'jiandu' })
    const ended = await file(text)
    if (ended.state !== 'submitted') throw new Error('expected to wait for a dispatcher')
    await act(await doorsOf(city, PEOPLE.dispatcher), ended.id, 'decline', { kind: 'legal_procedure', reason: '已在诉讼中', rightRoute: '请向受理法院反映' }).expect(200)
    await city.ctx.matters.settle()
    expect(await similar({ text })).toEqual({ others: 0, orders: [] })
  })

  test('an order that becomes a report leaves the index', async () => {
    const { id } = await file('青禾里菜场后巷有人占道堆放废旧轮胎，臭气很大。', { demandType: 'complaint', accusedUnit: 'jiandu' })
    await city.ctx.matters.follow()
    expect(city.ctx.matters.index.has(id)).toBe(true)
    await act(await doorsOf(city, PEOPLE.dispatcher), id, 'correct', { demandType: 'report', reason: '反映的是工作人员失职' }).expect(200)
    await city.ctx.matters.follow()
    expect(city.ctx.matters.index.has(id)).toBe(false)
  })

  test.each([
    ['something else', { text: '想咨询老年人办理公交卡需要带什么材料去哪里办。' }],
    ['too short to mean anything', { text: '泵房轰鸣' }],
  ])('%s: nobody', async (_, ask) => expect(await similar(ask)).toEqual({ others: 0, orders: [] }))

  test('bad input is refused field by field', async () => {
    const { body } = await city.api().post('/similar', { text: 'x', street: 'NO!', lngLat: [999, 0], more: 1 }).expect(400)
    expect(body.error.issues.map(({ path }: { path: string }) => path).sort()).toEqual(['lngLat.0', 'more', 'street', 'text'])
  })

  test('who joins gets an order of their own; staff see that they said so; nothing is merged', async () => {
    const first = await file('鹿鸣路与文昌街路口的信号灯左转时间太短，早高峰堵成一团。')
    const second = await file('上班路上总是堵车，希望多放几秒。', { joins: first.number })
    expect(second.number).not.toBe(first.number)
    await city.ctx.matters.follow()
    const { suspects } = await beside(PEOPLE.dispatcher, second.id)
    expect(suspects[0]).toMatchObject({ order: { id: first.id }, joined: true })
    expect(suspects[0]?.because[0]?.en).toContain('the citizen said so')
    expect((await city.ctx.store.orders.find(second.id))?.mergedInto).toBeNull()
  })

  test('joining what nobody may know of, or what is not there, is filed like any other', async () => {
    const report = await file('某单位工作人员收礼，有照片为证，请查。', { demandType: 'report' })
    for (const joins of [report.number, '20200101-000001-2', 'nonsense']) {
      const { id } = await file('楼道灯坏了很久没有人修，老人晚上上下楼看不见。', { joins })
      expect((await city.ctx.store.orders.find(id))?.history[0]?.detail).not.toHaveProperty('joins')
    }
  })
})

describe('beside an order', () => {
  test('suspected duplicates come with their reasons, past orders with answer and rating; a unit sees its own only', async () => {
    const text = '银杏巷十二号院墙开裂倾斜，雨后又往外鼓，怕砸到上学的孩子。'
    const parts = { title: '银杏巷院墙开裂', accusedUnit: undefined, place: { street: 'wangjiang' } }
    const past = await fileAndDispatch(city, UNIT, { ...parts, text })
    const [liaison, handler, lead, auditor] = await Promise.all([PEOPLE.liaison, PEOPLE.handler, PEOPLE.lead, PEOPLE.auditor].map((login) => doorsOf(city, login)))
    const { id } = past.receipt
    await act(liaison!, id, 'sign').expect(200)
    await act(handler!, id, 'recordContact', { method: 'phone', reached: true }).expect(200)
    await act(handler!, id, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '院墙已拆除重砌，周边已设围挡。' }).expect(200)
    const approved = await act(lead!, id, 'approveReply').expect(200)
    // The centre audits what is urgent and a sample of the rest.
    if (approved.body.state === 'reply_review') await act(auditor!, id, 'passReply').expect(200)
    await act(await doorsOf(city, PEOPLE.caller), id, 'callBack', { method: 'phone', reached: true, contacted: true, solved: true, grade: 'very_satisfied' }).expect(200)
    const other = await fileAndDispatch(city, OTHER_UNIT, { ...parts, text: `${text}希望尽快。` })
    const mine = await fileAndDispatch(city, UNIT, { ...parts, text: '银杏巷十二号的院墙又开裂了，墙根往外鼓，孩子上学要从墙下走。' })
    await city.ctx.matters.settle()

    const seen = await beside(PEOPLE.dispatcher, mine.receipt.id)
    expect(seen.ready).toBe(true)
    expect(seen.suspects.map(({ order }) => order.id)).toContain(other.receipt.id)
    expect(seen.suspects[0]?.because.map(({ zh }) => zh).join()).toMatch(/院墙/)
    expect(seen.past[0]).toMatchObject({ order: { id }, answer: '院墙已拆除重砌，周边已设围挡。', grade: 'very_satisfied', solved: true })

    const ofUnit = await beside(PEOPLE.handler, mine.receipt.id)
    expect(JSON.stringify(ofUnit)).not.toContain(other.receipt.id)
    expect(ofUnit.past[0]?.order.id).toBe(id)
    await (await doorsOf(city, PEOPLE.otherLiaison)).get(`/orders/${mine.receipt.id}/similar`).expect(404)
  })

  test('a report is beside nothing', async () => {
    const report = await file('银杏巷十二号院墙开裂是施工队偷工减料，有人收了好处。', { demandType: 'report' })
    expect(await beside(PEOPLE.dispatcher, report.id)).toEqual({ ready: true, suspects: [], past: [] })
  })
})

describe('hot issues', () => {
  const told = ['停水两天了没有任何通知', '从昨天早上停水到现在', '家里停水做不了饭', '水龙头一滴水都没有停水两天', '停水没人管老人没法做饭', '停水三十个小时没有人来修']
  let ids: string[] = []

  test('many people on one matter stand on top, by title, people, place and since when', async () => {
    ids = []
    for (const words of told) ids.push((await file(`白鹭洲社区${words}，白鹭洲社区整栋楼的自来水都停了。`, { title: `白鹭洲社区停水`, place: { street: 'wangjiang' } })).id)
    await city.ctx.matters.settle()
    const { issues, bursts, ready } = await hot()
    expect(ready).toBe(true)
    const issue = issues.find(({ title }) => title.includes('白鹭洲'))
    expect(issue).toMatchObject({ size: told.length, people: told.length, areas: [{ code: 'wangjiang' }] })
    expect(issue?.title).toContain('停水')
    expect(bursts.find(({ area }) => area.code === 'wangjiang')?.people).toBeGreaterThanOrEqual(told.length)
  })

  test('who is recused from one of the orders is not told of it by the alarm', async () => {
    const [own = ''] = ids
    const of = async (login: string) => HotIssues.parse((await (await doorsOf(city, login)).get('/matters').expect(200)).body).bursts.flatMap(({ orders }) => orders)
    expect(await of(PEOPLE.dispatcher)).toContain(own)
    await act(await doorsOf(city, PEOPLE.dispatcher), own, 'recuse', { reason: '来电人是本人亲属' }).expect(200)
    expect(await of(PEOPLE.dispatcher)).not.toContain(own)
    expect(await of(PEOPLE.supervisor)).toContain(own)
    await act(await doorsOf(city, PEOPLE.supervisor), own, 'liftRecusal', { person: PEOPLE.dispatcher, reason: '核实无亲属关系' }).expect(200)
  })

  test('the centre is told of a burst once, by whichever process sees it first, and again when it lasts', async () => {
    const { index } = city.ctx.matters
    const at = new Date()
    const bursts = index.bursts(at)
    expect(bursts.map(({ place }) => place)).toContain('wangjiang')
    const told = await Promise.all([tellBursts(city.ctx.store, bursts, at), tellBursts(city.ctx.store, bursts, at)])
    expect(told[0] + told[1]).toBe(bursts.length)
    expect(await tellBursts(city.ctx.store, bursts, new Date(at.getTime() + REST_MS - 60_000))).toBe(0)
    expect(await tellBursts(city.ctx.store, bursts, new Date(at.getTime() + REST_MS))).toBe(bursts.length)
    const { notices } = (await (await doorsOf(city, PEOPLE.dispatcher)).get('/notices').expect(200)).body as { notices: { about: string; orderId: string | null }[] }
    expect(notices.filter(({ about }) => about === 'burst:wangjiang')).toHaveLength(2)
    const ofUnit = (await (await doorsOf(city, PEOPLE.liaison)).get('/notices').expect(200)).body as { notices: { about: string }[] }
    expect(ofUnit.notices.filter(({ about }) => about.startsWith('burst:'))).toEqual([])
  })

  test('its orders are listed; parted by hand they stay apart while it grows, here, in another process and after a restart', async () => {
    const supervisor = await doorsOf(city, PEOPLE.supervisor)
    const id = city.ctx.matters.index.matterOf(ids[0] ?? '', new Date())?.id ?? ''
    const whole = HotIssueDetail.parse((await supervisor.get(`/matters/${id}`).expect(200)).body)
    expect(whole.orders.map((order) => order.id).sort()).toEqual([...ids].sort())
    expect(whole.days.at(-1)?.orders).toBe(ids.length)

    const leaving = ids.slice(-2)
    const parted = HotIssueDetail.parse((await supervisor.post(`/matters/${id}/part`, { orders: leaving }).expect(200)).body)
    expect(parted.orders.map((order) => order.id).sort()).toEqual([...leaving].sort())
    expect(parted.rulings).toMatchObject([{ kind: 'part', orders: 2 }])

    const grown = (await file('白鹭洲社区今天还在停水，白鹭洲社区整栋楼的自来水都停了。', { title: '白鹭洲社区停水', place: { street: 'wangjiang' } })).id
    await city.ctx.matters.settle()
    const other = openMatterDesk({ store: city.ctx.store, log: city.ctx.log, now: city.ctx.now, follows: false })
    await other.settle()
    for (const { index } of [city.ctx.matters, other]) {
      const of = (orderId: string) => index.matterOf(orderId, new Date())?.members ?? []
      expect([...of(leaving[0] ?? '')].filter((member) => ids.includes(member)).sort()).toEqual([...leaving].sort())
      expect(of(ids[0] ?? '')).not.toContain(leaving[0])
      expect([...of(ids[0] ?? ''), ...of(leaving[0] ?? '')]).toContain(grown)
    }
    await other.close()
  })

  test('joined by hand they are one again', async () => {
    const dispatcher = await doorsOf(city, PEOPLE.dispatcher)
    const idOf = (orderId: string) => city.ctx.matters.index.matterOf(orderId, new Date())?.id ?? ''
    const joined = HotIssueDetail.parse((await dispatcher.post(`/matters/${idOf(ids[0] ?? '')}/join`, { with: idOf(ids.at(-1) ?? '') }).expect(200)).body)
    expect(ids.every((id) => joined.orders.some((order) => order.id === id))).toBe(true)
    await dispatcher.post(`/matters/${joined.id}/join`, { with: joined.id }).expect(400)
  })

  test('orders that a dispatcher merged are one matter', async () => {
    const [one, two] = [await file('枫叶国际学校门口早晚接送车辆乱停，公交车进不了站。'), await file('每天七点半那一段路喇叭响个不停，根本过不去。')]
    await act(await doorsOf(city, PEOPLE.dispatcher), two.id, 'merge', { leadOrder: one.id, reason: '同一路段同一时段' }).expect(200)
    await city.ctx.matters.follow()
    expect(city.ctx.matters.index.matterOf(two.id, new Date())?.members).toContain(one.id)
  })

  test('who may see and rule: dispatcher and supervisor both, leaders only see, units neither', async () => {
    const id = city.ctx.matters.index.matterOf(ids[0] ?? '', new Date())?.id ?? ''
    const leader = [...city.ctx.city.people.values()].find(({ roles }) => roles.length === 1 && roles[0] === 'leader')?._id ?? ''
    await (await doorsOf(city, leader)).get(`/matters/${id}`).expect(200)
    await (await doorsOf(city, leader)).post(`/matters/${id}/part`, { orders: ids.slice(0, 1) }).expect(403)
    for (const login of [PEOPLE.liaison, PEOPLE.agent, PEOPLE.admin]) await (await doorsOf(city, login)).get('/matters').expect(403)
  })

  test('what is not there, and what makes no sense, is said', async () => {
    const supervisor = await doorsOf(city, PEOPLE.supervisor)
    const id = city.ctx.matters.index.matterOf(ids[0] ?? '', new Date())?.id ?? ''
    await supervisor.get('/matters/m-018f0000-0000-7000-8000-000000000000').expect(404)
    await supervisor.get('/matters/nonsense').expect(400)
    await supervisor.post(`/matters/${id}/part`, { orders: [] }).expect(400)
    await supervisor.post(`/matters/${id}/part`, { orders: ['018f0000-0000-7000-8000-000000000000'] }).expect(400)
    const all = city.ctx.matters.index.matterOf(ids[0] ?? '', new Date())?.members ?? []
    await supervisor.post(`/matters/${id}/part`, { orders: all }).expect(400)
  })
})
