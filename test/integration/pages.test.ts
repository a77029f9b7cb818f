// The citizens' pages as a browser without script meets them: forms posted, faults beside their fields, nothing typed is lost.
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { HotlineError } from '../../server/contracts/errors.ts'
import { drained, startInstallation, type TestInstallation } from '../support/app.ts'

let city: TestInstallation
beforeAll(async () => {
  city = await startInstallation()
})
afterAll(() => city?.close())

type Language = 'zh' | 'en'
const ACCEPT = { zh: 'zh-CN,zh;q=0.9', en: 'en-GB,en;q=0.9' }

const get = (path: string, language: Language = 'zh', cookie = '') => request(city.url).get(path).set('Accept-Language', ACCEPT[language]).set('Cookie', cookie)
const post = (path: string, form: Record<string, string>, language: Language = 'zh', cookie = '') =>
  request(city.url).post(path).type('form').set('Accept-Language', ACCEPT[language]).set('Cookie', cookie).send(form)

const cookieOf = (answer: request.Response): string => ([] as string[]).concat(answer.headers['set-cookie'] ?? []).map((line) => line.split(';')[0] ?? '').join('; ')
const keyIn = (html: string): string => /name="idempotencyKey" value="([^"]+)"/.exec(html)?.[1] ?? ''
const codesIn = (html: string): string[] => [...html.matchAll(/<dd><code>([^<]+)<\/code>/g)].map(([, code = '']) => code)
/** What stands around a field: its fault and its value. */
const fieldIn = (html: string, name: string): string => [...html.matchAll(/<div class="field[^"]*">.*?<\/div>/gs)].map(([whole]) => whole).find((field) => field.includes(`id="${name}"`)) ?? ''
const titleOf = (html: string): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''

const TEXT = '望江街道江畔花园三号楼电梯停运三天，家里有八十岁的老人下不了楼，请尽快处理。'

async function file(form: Record<string, string>, language: Language = 'zh') {
  const empty = await get('/file', language).expect(200)
  const sent = await post('/file', { idempotencyKey: keyIn(empty.text), ...form }, language).expect(303)
  const cookie = cookieOf(sent)
  const [number = '', secret = ''] = codesIn((await get('/filed', language, cookie).expect(200)).text)
  return { key: keyIn(empty.text), cookie, number, secret }
}

const orderOf = async (number: string) => {
  const order = await city.ctx.store.orders.findByNumber(number)
  if (order === null) throw new Error(`no order ${number}`)
  return order
}

/** The order answered by its department, waiting for its citizen. */
async function answered(form: Record<string, string> = { text: TEXT, street: 'wangjiang' }) {
  const filed = await file(form)
  const { _id } = await orderOf(filed.number)
  const act = async (login: string, action: string, grounds: object = {}) => city.api(await city.signIn(login)).post(`/orders/${_id}/actions/${action}`, { grounds })
  if ((await orderOf(filed.number)).state === 'submitted') await act('shenzhiwei', 'dispatch', { leadUnit: 'zhujian' })
  const { leadUnit } = await orderOf(filed.number)
  const person = (role: string) => [...city.ctx.city.people.values()].find(({ unit, roles }) => unit === leadUnit && roles.includes(role as never))?.login ?? ''
  await act(person('liaison'), 'sign')
  await act(person('handler'), 'recordContact', { method: 'phone', reached: true })
  await act(person('handler'), 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '电梯今天修好了。' })
  await act('guqingrang', 'passReply')
  return { ...filed, id: _id }
}

describe('filing without script', () => {
  test('a demand is filed, its number and secret are shown once, and both open it again', async () => {
    const { number, secret, cookie } = await file({ text: TEXT, street: 'wangjiang', phone: '199 0000 1234', name: '李小明' })
    expect(number).toMatch(/^\d{8}-\d{6}-[2-9A-HJ-NP-Z]$/)
    expect((await get('/my', 'zh', cookie).expect(200)).text).toContain(TEXT)
    const opened = await post('/follow', { number, secret }).expect(303).expect('Location', '/my')
    expect((await get('/my', 'zh', cookieOf(opened)).expect(200)).text).toContain(number)
    expect(await orderOf(number)).toMatchObject({ channel: 'web', language: 'zh', demand: { text: TEXT, place: { street: 'wangjiang' } }, contact: { maskedPhone: '199****1234' } })
  })

  test('the same form sent twice files one demand', async () => {
    const { key, number } = await file({ text: `${TEXT}（双击）` })
    const again = await post('/file', { idempotencyKey: key, text: `${TEXT}（双击）` }).expect(303)
    expect(codesIn((await get('/filed', 'zh', cookieOf(again))).text)[0]).toBe(number)
  })

  test('another text from a form that was sent already is asked about, and filed when sent once more', async () => {
    const { key, number } = await file({ text: `${TEXT}（第一件）` })
    const asked = await post('/file', { idempotencyKey: key, text: '另一件事：路灯坏了两个星期。' }).expect(422)
    expect(asked.text).toContain('刚才已经提交过一次')
    expect(asked.text).toContain('另一件事：路灯坏了两个星期。')
    expect(keyIn(asked.text)).not.toBe(key)
    const second = await post('/file', { idempotencyKey: keyIn(asked.text), text: '另一件事：路灯坏了两个星期。' }).expect(303)
    expect(codesIn((await get('/filed', 'zh', cookieOf(second))).text)[0]).not.toBe(number)
  })

  test('danger is told on the receipt, with the number to call', async () => {
    const { cookie } = await file({ text: '江畔花园三号楼着火了，六楼有人困在里面出不来。' })
    expect((await get('/filed', 'zh', cookie)).text).toContain('href="tel:119"')
    expect((await get('/filed', 'en', cookie)).text).toMatch(/In danger right now/)
  })

  test('a picture travels with the form', async () => {
    const empty = await get('/file')
    const sent = await request(city.url).post('/file').field('idempotencyKey', keyIn(empty.text)).field('text', TEXT).attach('files', PICTURE, '楼道.png').expect(303)
    const page = await get('/my', 'zh', cookieOf(sent)).expect(200)
    expect(page.text).toContain('楼道.jpg')
    const address = /href="(\/api\/v1\/orders\/[^"]+)"/.exec(page.text)?.[1] ?? ''
    const picture = await request(city.url).get(address).set('Cookie', cookieOf(sent)).expect(200)
    expect(picture.headers['content-type']).toBe('image/jpeg')
  })
})

/** One white point. */
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=', 'base64')

describe('what is wrong is said beside its field, and nothing typed is lost', () => {
  const cases: [field: string, wrong: Record<string, string>, zh: string, en: string][] = [
    ['text', { text: '   ' }, '请写明发生了什么事', 'Please say what happened'],
    ['text', { text: '​⁠' }, '请写明发生了什么事', 'Please say what happened'],
    ['text', { text: '长'.repeat(10_001) }, '请不要超过一万字', 'below ten thousand characters'],
    ['title', { title: 't'.repeat(101) }, '标题请不要超过一百字', 'below a hundred characters'],
    ['address', { address: 'x'.repeat(201) }, '太长了', 'too long'],
    ['detail', { detail: 'x'.repeat(101) }, '太长了', 'too long'],
    ['name', { name: 'x'.repeat(51) }, '太长了', 'too long'],
    ['phone', { phone: '打我电话' }, '电话号码不对', 'Not a telephone number'],
    ['street', { street: 'nowhere' }, '没有这一项', 'not known'],
    ['demandType', { demandType: 'rant' }, '请选择一项', 'choose one'],
  ]
  test.each(cases)('%s %#', async (field, wrong, zh, en) => {
    const typed = { text: TEXT, title: '电梯', address: '江畔花园', name: '李小明', phone: '19900001234', secret: 'yes', ...wrong }
    for (const [language, words] of [['zh', zh], ['en', en]] as const) {
      const answer = await post('/file', { idempotencyKey: 'pages-wrong-1', ...typed }, language).expect(400)
      expect(fieldIn(answer.text, field)).toContain(words)
      expect(fieldIn(answer.text, field)).toContain(`id="${field}-fault"`)
      expect(answer.text).toContain(`href="#${field}"`)
      expect(keyIn(answer.text)).toBe('pages-wrong-1')
      for (const [name, value] of Object.entries(typed)) {
        if (name === field || name === 'secret') continue
        expect(fieldIn(answer.text, name), name).toContain(value)
      }
      expect(answer.text).toMatch(/name="secret"[^>]*checked/)
    }
  })

  test('several at once are all named', async () => {
    const answer = await post('/file', { text: '', phone: 'x', street: 'nowhere', idempotencyKey: 'pages-wrong-2' }).expect(400)
    for (const field of ['text', 'phone']) expect(answer.text).toContain(`id="${field}-fault"`)
  })

  test('a position outside the city is said at the place', async () => {
    const answer = await post('/file', { text: TEXT, lngLat: '2.35,48.85', idempotencyKey: 'pages-wrong-3' }).expect(400)
    expect(fieldIn(answer.text, 'street')).toContain('位置不在本市')
  })

  test('a file that is not kept any more is named, and not asked for again', async () => {
    const gone = '018f0000-0000-7000-8000-00000000dead'
    const answer = await post('/file', { text: TEXT, attachments: gone, idempotencyKey: 'pages-wrong-4' }).expect(400)
    expect(answer.text).toContain('这个附件已经失效')
    expect(answer.text).not.toContain(gone)
  })

  test('what is typed comes back as text, never as markup', async () => {
    const answer = await post('/file', { text: '', title: '"><script>alert(1)</script>', idempotencyKey: 'pages-wrong-5' }).expect(400)
    expect(answer.text).not.toContain('<script>alert')
    expect(answer.text).toContain('&lt;script>alert(1)')
  })

  test('too many at once: the form is given back whole, with the time to wait', async () => {
    vi.spyOn(city.ctx.rateLimits, 'take').mockRejectedValueOnce(new HotlineError({ code: 'rate_limited', retryAfterSeconds: 7 }))
    const answer = await post('/file', { text: TEXT, idempotencyKey: 'pages-busy-1' }).expect(429).expect('Retry-After', '7')
    expect(answer.text).toContain('请等 7 秒后再试')
    expect(fieldIn(answer.text, 'text')).toContain(TEXT)
  })

  test('a file of a kind that is not taken is said in words, and the text stays', async () => {
    const answer = await request(city.url).post('/file').field('idempotencyKey', 'pages-kind-1').field('text', TEXT).attach('files', Buffer.from('MZ not a picture'), 'a.exe').expect(415)
    expect(answer.text).toContain('不支持这种文件')
    expect(answer.text).toContain(TEXT)
  })
})

describe('following', () => {
  test.each([['zh', '工单号或查询码不对'], ['en', 'Number or secret is not right']] as const)('a wrong secret and an unknown number look alike (%s)', async (language, words) => {
    const { number } = await file({ text: TEXT })
    const wrong = await post('/follow', { number, secret: 'AAAA-AAAA' }, language).expect(404)
    const unknown = await post('/follow', { number: '20200101-000001-2', secret: 'AAAA-AAAA' }, language).expect(404)
    const shown = (html: string) => html.replaceAll(number, 'N').replaceAll('20200101-000001-2', 'N')
    expect(wrong.text).toContain(words)
    expect(shown(wrong.text)).toBe(shown(unknown.text))
    expect(fieldIn(wrong.text, 'number')).toContain(number)
    expect(fieldIn(wrong.text, 'secret')).not.toContain('AAAA')
    expect(wrong.headers['set-cookie']).toBeUndefined()
  })

  test('guessing is slowed down, with the time to wait', async () => {
    const { number } = await file({ text: TEXT })
    for (let tries = 0; tries < 10; tries += 1) await post('/follow', { number, secret: 'BBBB-BBBB' }).expect(404)
    const answer = await post('/follow', { number, secret: 'BBBB-BBBB' }).expect(429)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(answer.text).toContain('操作太频繁')
  })

  test('without a session one is led to the door; leaving closes it', async () => {
    for (const path of ['/my', '/filed']) await get(path).expect(303).expect('Location', '/follow')
    const { cookie } = await file({ text: TEXT })
    await post('/my/leave', {}, 'zh', cookie).expect(303)
    await get('/my', 'zh', cookie).expect(303).expect('Location', '/follow')
  })
})

describe('acting without script', () => {
  test('rating: what is missing is said at its place and the rest stays chosen; then it closes the order', async () => {
    const { cookie, id } = await answered()
    expect((await get('/my', 'zh', cookie)).text).toContain('已答复，等您评价')
    const missing = await post('/my/actions/rate', { solved: 'yes', remark: '师傅很负责' }, 'zh', cookie).expect(400)
    expect(missing.text).toContain('id="rate-grade-fault"')
    expect(missing.text).toContain('href="#rate-grade"')
    expect(missing.text).toMatch(/name="solved" value="yes"[^>]*checked/)
    expect(missing.text).toContain('师傅很负责')
    await post('/my/actions/rate', { solved: 'yes', grade: 'satisfied', remark: '师傅很负责' }, 'zh', cookie).expect(303)
    expect(await city.ctx.store.orders.find(id)).toMatchObject({ state: 'closed', rating: { grade: 'satisfied', solved: true } })
    expect((await get('/my', 'en', cookie)).text).toMatch(/Your rating.*Satisfied/s)
  })

  test('not solved leads back to the unit', async () => {
    const { cookie, id } = await answered()
    await post('/my/actions/rate', { solved: 'no', grade: 'dissatisfied', remark: '又停了' }, 'zh', cookie).expect(303)
    expect(await city.ctx.store.orders.find(id)).toMatchObject({ state: 'handling', redoCount: 1 })
    expect((await get('/my', 'zh', cookie)).text).toContain('已退回重办 1 次')
  })

  test('an action that does not fit the state is told in words', async () => {
    const { cookie } = await file({ text: TEXT })
    const early = await post('/my/actions/rate', { solved: 'yes', grade: 'satisfied' }, 'zh', cookie).expect(409)
    expect(early.text).toContain('工单现在的状态不能这样操作')
    await post('/my/actions/dispatch', { leadUnit: 'zhujian' }, 'zh', cookie).expect(403)
    await post('/my/actions/nonsense', {}, 'zh', cookie).expect(404)
  })

  test('the order tells who holds it, every promise and why it is due then', async () => {
    const { cookie, id } = await answered()
    await drained(city.ctx, id)
    const { text } = await get('/my', 'zh', cookie)
    for (const words of ['住房和城乡建设局', '电梯今天修好了。', '承诺的时限', '北京市接诉即办工作条例', '自2'] as const) expect(text).toContain(words)
    expect(visible(text)).not.toMatch(/\d\d:\d\d:\d\d/)
    expect(visible(text)).not.toMatch(/HR §|undefined|\bnull\b|\[object/)
  })
})

describe('rating by a one-time link', () => {
  const linkOf = async (id: string): Promise<string> => (await city.api(await city.signIn('qinruoxi')).post(`/orders/${id}/rating-link`).expect(200)).body.path

  test('it shows the answer and nothing of the demand, takes one rating, and is used then', async () => {
    const { id } = await answered({ text: `${TEXT}我叫李小明`, street: 'wangjiang', phone: '19900001234' })
    const link = await linkOf(id)
    const page = await get(link).expect(200)
    expect(page.text).toContain('电梯今天修好了。')
    expect(page.text).not.toMatch(/李小明|八十岁|199\*/)
    const missing = await post(link, { solved: 'no' }).expect(400)
    expect(missing.text).toContain('id="rate-grade-fault"')
    expect(missing.text).toMatch(/value="no"[^>]*checked/)
    expect((await post(link, { solved: 'yes', grade: 'very_satisfied' }).expect(200)).text).toContain('谢谢您的评价')
    expect(await city.ctx.store.orders.find(id)).toMatchObject({ state: 'closed', rating: { grade: 'very_satisfied' } })
    expect((await get(link, 'en').expect(410)).text).toContain('rated already')
    await post(link, { solved: 'no', grade: 'dissatisfied' }).expect(410)
    expect(await city.ctx.store.orders.find(id)).toMatchObject({ state: 'closed', rating: { grade: 'very_satisfied' } })
    expect((await city.ctx.store.records.listViews(id, 10)).map(({ what, personId }) => [what, personId])).toEqual([['rating_link', 'qinruoxi']])
  })

  test('of two at once, one rates', async () => {
    const { id } = await answered()
    const link = await linkOf(id)
    const both = await Promise.all(['satisfied', 'very_satisfied'].map((grade) => post(link, { solved: 'yes', grade })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410])
    expect((await city.ctx.store.orders.find(id))?.history.filter(({ action }) => action === 'rate')).toHaveLength(1)
  })

  test('after a redo only the link of the new answer works', async () => {
    const { id } = await answered()
    const link = await linkOf(id)
    await post(link, { solved: 'no', grade: 'dissatisfied' }).expect(200)
    await get(link).expect(410)
    const { leadUnit } = (await city.ctx.store.orders.find(id)) ?? {}
    const handler = [...city.ctx.city.people.values()].find(({ unit, roles }) => unit === leadUnit && roles.includes('handler'))?.login ?? ''
    const act = async (login: string, action: string, grounds: object = {}) => city.api(await city.signIn(login)).post(`/orders/${id}/actions/${action}`, { grounds }).expect(200)
    await act(handler, 'recordContact', { method: 'phone', reached: true })
    await act(handler, 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '换了曳引机。' })
    await act('guqingrang', 'passReply')
    await get(link).expect(410)
    expect((await get(await linkOf(id)).expect(200)).text).toContain('换了曳引机。')
  })

  test('made up, cut short or of another order: there is no such page', async () => {
    const [one, other] = [await answered(), await answered()]
    const [link, another] = [await linkOf(one.id), await linkOf(other.id)]
    // The order of one and the proof of the other.
    const crossed = link.slice(0, -10) + another.slice(-10)
    for (const path of [crossed, link.slice(0, -4), `${link}AA`, '/rate/x', `/rate/${'A'.repeat(32)}`]) expect((await get(path)).status, path).toBe(404)
  })

  test('its time over: the page says how to go on', async () => {
    const { id } = await answered()
    const link = await linkOf(id)
    const later = vi.spyOn(city.ctx, 'now').mockReturnValue(new Date(Date.now() + 8 * 86_400_000))
    const answer = await get(link)
    later.mockRestore()
    expect(answer.status).toBe(410)
    expect(answer.text).toContain('评价的时间已过')
  })

  test('closed by a call-back that asked for no grade, the order can still be rated by it, once', async () => {
    const { id } = await answered()
    const link = await linkOf(id)
    const caller = city.api(await city.signIn('qinruoxi'))
    await caller.post(`/orders/${id}/actions/callBack`, { grounds: { method: 'phone', reached: true, contacted: true, solved: true } }).expect(200)
    expect(await city.ctx.store.orders.find(id)).toMatchObject({ state: 'closed', outcome: 'solved', rating: null })
    await post(link, { solved: 'yes', grade: 'satisfied' }).expect(200)
    expect(await city.ctx.store.orders.find(id)).toMatchObject({ state: 'closed', rating: { grade: 'satisfied', via: 'web' } })
    expect((await get(link, 'en').expect(410)).text).toContain('rated already')
  })

  test('that it was made stands on the order for who calls next; closed because nobody was reached, the order can still be rated by it', async () => {
    const { id } = await answered()
    const link = await linkOf(id)
    const caller = city.api(await city.signIn('qinruoxi'))
    const { leadUnit } = (await city.ctx.store.orders.find(id)) ?? {}
    const handler = [...city.ctx.city.people.values()].find(({ unit, roles }) => unit === leadUnit && roles.includes('handler'))?.login ?? ''
    expect((await caller.get(`/orders/${id}`).expect(200)).body.calling).toMatchObject({ counted: 0, of: 3, link: { by: expect.any(String) } })
    const unit = (await city.api(await city.signIn(handler)).get(`/orders/${id}`).expect(200)).body
    expect(unit.calling).toBeNull()
    expect(JSON.stringify(unit.history)).not.toContain('giveRatingLink')
    const morning = new Date(`${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T09:00:00+08:00`).getTime()
    const clock = vi.spyOn(city.ctx, 'now')
    for (const hours of [0, 3, 6]) {
      clock.mockReturnValue(new Date(morning + hours * 3_600_000))
      await caller.post(`/orders/${id}/actions/callBack`, { grounds: { method: 'phone', reached: false } }).expect(200)
    }
    expect(await city.ctx.store.orders.find(id)).toMatchObject({ state: 'closed', outcome: 'unreached', rating: null })
    expect((await post(link, { solved: 'yes', grade: 'satisfied' })).status).toBe(200)
    clock.mockRestore()
    expect(await city.ctx.store.orders.find(id)).toMatchObject({ state: 'closed', outcome: 'solved', rating: { grade: 'satisfied' } })
  })

  test('only those who call back make one, and only for an answer that waits', async () => {
    const { id } = await answered()
    await city.api(await city.signIn('shenzhiwei')).post(`/orders/${id}/rating-link`).expect(403)
    const { number } = await file({ text: TEXT })
    await city.api(await city.signIn('qinruoxi')).post(`/orders/${(await orderOf(number))._id}/rating-link`).expect(409)
  })
})

describe('pages of failure', () => {
  test.each([['zh', '没有这个页面'], ['en', 'There is no such page']] as const)('an unknown address (%s)', async (language, words) => {
    const answer = await get('/no/such/page', language).expect(404)
    expect(answer.text).toContain(words)
    expect(answer.text).toContain('href="/"')
  })

  test('the store away: a page that says when to try again', async () => {
    const { number } = await file({ text: TEXT })
    const away = Object.assign(new Error('gone'), { name: 'MongoNetworkError' })
    vi.spyOn(city.ctx.store.orders, 'findByNumber').mockRejectedValueOnce(away)
    const answer = await post('/follow', { number, secret: 'AAAA-AAAA' }).expect(503)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(answer.text).toContain('系统正忙')
  })

  test('a fault of our own: a page in words, with nothing of the inside', async () => {
    const { number } = await file({ text: TEXT })
    const logged = vi.spyOn(city.ctx.log, 'error').mockImplementationOnce(() => undefined)
    vi.spyOn(city.ctx.store.orders, 'findByNumber').mockRejectedValueOnce(new Error('secret detail of the inside'))
    const answer = await post('/follow', { number, secret: 'AAAA-AAAA' }).expect(500)
    expect(logged).toHaveBeenCalledTimes(1)
    expect(answer.headers['content-type']).toContain('text/html')
    expect(answer.text).toContain('系统出错了')
    expect(answer.text).not.toContain('inside')
  })

  test('a form that is no form', async () => {
    await request(city.url).post('/file').type('json').send('{}').expect(415)
    await request(city.url).post('/file').set('Content-Type', 'multipart/form-data; boundary=x').send('--x\r\nbroken').expect(400)
  })
})

const PAGES = ['/', '/file', '/follow', '/privacy', '/no-such-page']

/** Text of a page, without its markup. */
const visible = (html: string): string => html.replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' ')

describe('every page', () => {
  test.each(PAGES)('%s is in the language asked for, and the other is one link away', async (path) => {
    const [zh, en] = [(await get(path, 'zh')).text, (await get(path, 'en')).text]
    expect(zh).toMatch(/^<!doctype html><html lang="zh-CN">/)
    expect(en).toMatch(/^<!doctype html><html lang="en">/)
    const words = visible(zh.replace(/<a class="language"[^>]*>.*?<\/a>/s, ''))
    expect(words.match(/[A-Za-z]{4,}/g) ?? []).toEqual([])
    expect(visible(en.replace(/<a class="language"[^>]*>.*?<\/a>/s, '')).replace('民', '')).not.toMatch(/[\u4e00-\u9fff]/)
    const switched = await get(`/language?to=en&back=${encodeURIComponent(path)}`).expect(303).expect('Location', path)
    expect((await get(path, 'zh', cookieOf(switched))).text).toContain('<html lang="en">')
  })

  test.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)'])('the language switch leads nowhere else: %s', async (back) => {
    await get(`/language?to=en&back=${encodeURIComponent(back)}`).expect(303).expect('Location', '/')
  })

  test.each(PAGES)('%s carries the headers that protect it, and no script of its own', async (path) => {
    const { headers, text } = await get(path)
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toMatch(/script-src 'self'(;|$)/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("form-action 'self'")
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+="/)
  })

  test('a form from another site is refused', async () => {
    const { cookie } = await file({ text: TEXT })
    await post('/my/actions/urge', {}, 'zh', cookie).set('Origin', 'https://elsewhere.example').expect(403)
    expect(cookie).toContain('minsheng_order=')
  })

  test('nothing personal stands in titles or addresses', async () => {
    const { cookie, secret } = await file({ text: `${TEXT}我叫李小明，电话19900001234`, name: '李小明', phone: '19900001234' })
    for (const path of ['/filed', '/my']) {
      const { text } = await get(path, 'zh', cookie)
      expect(titleOf(text)).not.toMatch(/李小明|19900001234|电梯/)
      for (const [, address = ''] of text.matchAll(/(?:href|action|src)="([^"]+)"/g)) {
        expect(decodeURIComponent(address)).not.toMatch(/李小明|19900001234/)
        expect(address).not.toContain(secret)
      }
    }
    const sent = await post('/follow', { number: '1', secret: '2' })
    expect(sent.request.url).not.toContain('secret')
  })
})

describe('a demand that asks for several things is rated one by one', () => {
  const SEVERAL = '望江街道江畔花园三号楼电梯停运四天。一、请尽快修好电梯；二、请公示今年的维保账目；三、为什么停了四天没有人通知？'

  async function answeredEach() {
    const filed = await file({ text: SEVERAL, street: 'wangjiang' })
    const { _id, asks = [] } = await orderOf(filed.number)
    const act = async (login: string, action: string, grounds: object = {}) => city.api(await city.signIn(login)).post(`/orders/${_id}/actions/${action}`, { grounds })
    if ((await orderOf(filed.number)).state === 'submitted') await act('shenzhiwei', 'dispatch', { leadUnit: 'zhujian' })
    const { leadUnit } = await orderOf(filed.number)
    const person = (role: string) => [...city.ctx.city.people.values()].find(({ unit, roles }) => unit === leadUnit && roles.includes(role as never))?.login ?? ''
    await act(person('liaison'), 'sign')
    await act(person('handler'), 'recordContact', { method: 'phone', reached: true })
    const answers = asks.map(({ no }) => ({ ask: no, outcome: 'done', words: `这一项办好了（${no}）。` }))
    expect((await act(person('handler'), 'reply', { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '都办好了。', answers })).status).toBe(200)
    await act('guqingrang', 'passReply')
    return { ...filed, id: _id, asks }
  }

  test('on their own page, without script: what is left out is said at its place, the rest is kept; then it goes back by number', async () => {
    const { cookie, number, asks } = await answeredEach()
    expect(asks).toHaveLength(3)
    const page = (await get('/my', 'zh', cookie).expect(200)).text
    for (const { no } of asks) expect(page).toContain(`name="ask_${no}"`)
    expect(page, 'no question about the whole beside them').not.toContain('name="solved"')
    const refused = await post('/my/actions/rate', { ask_1: 'solved', ask_3: 'nonsense', grade: 'satisfied', remark: '第二项没看到' }, 'zh', cookie).expect(400)
    for (const no of [2, 3]) expect(refused.text).toContain(`id="rate-ask_${no}-fault"`)
    expect(refused.text).not.toContain('id="rate-ask_1-fault"')
    expect(refused.text).toMatch(/name="ask_1" value="solved"[^>]*checked/)
    expect(refused.text).toContain('第二项没看到')
    expect((await orderOf(number)).state).toBe('callback')
    await post('/my/actions/rate', { ask_1: 'solved', ask_2: 'partly', ask_3: 'unsolved', grade: 'satisfied' }, 'zh', cookie).expect(303)
    const order = await orderOf(number)
    expect(order).toMatchObject({ state: 'handling', rating: { solved: false, asks: [{ ask: 1, solved: true }, { ask: 2, solved: false, partly: true }, { ask: 3, solved: false }] } })
    expect(order.asks?.filter(({ unsolvedAt }) => unsolvedAt !== null).map(({ no }) => no)).toEqual([2, 3])
    const after = (await get('/my', 'en', cookie).expect(200)).text
    expect(after).toContain('Partly')
  })

  test('by the one-time link, which shows what was answered to each and nothing of the demand', async () => {
    const { id, number } = await answeredEach()
    const caller = city.api(await city.signIn('qinruoxi'))
    const { path } = (await caller.post(`/orders/${id}/rating-link`)).body as { path: string }
    const page = (await get(path).expect(200)).text
    for (const no of [1, 2, 3]) expect(page).toContain(`这一项办好了（${no}）。`)
    expect(page).not.toMatch(/维保账目|江畔花园/)
    const refused = await post(path, { ask_1: 'solved', ask_2: 'solved', grade: 'satisfied' }).expect(400)
    expect(refused.text).toContain('id="rate-ask_3-fault"')
    await post(path, { ask_1: 'solved', ask_2: 'solved', ask_3: 'solved', grade: 'satisfied' }).expect(200)
    expect(await orderOf(number)).toMatchObject({ state: 'closed', outcome: 'solved', rating: { solved: true } })
  })

  test('one thing is one question', async () => {
    const { cookie } = await answered()
    const page = (await get('/my', 'zh', cookie).expect(200)).text
    expect(page).toContain('name="solved"')
    expect(page).not.toContain('name="ask_')
  })
})
