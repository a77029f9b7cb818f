// One demand's life, played by citizen, agent, dispatcher, department and call-back staff through the public doors.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { DAY_MS } from '../../server/domain/time.ts'
import type { Answer, Client } from './client.ts'
import { appealed, lookedAt, tolerated } from './bad-ratings.ts'
import { actingOn } from './acting.ts'
import { detour, isForStreet, joined } from './detours.ts'
import type { Figures } from './figures.ts'
import type { Staff } from './staff.ts'
import { promiseKept } from './within-units.ts'

export interface Message {
  title: string | null
  text: string
}

export interface Play {
  client: Client
  staff: Staff
  figures: Figures
  /** Resolves when the order is seen on somebody's desk by a watching screen. */
  seen: (orderId: string) => Promise<void>
  ctiSecret: string | null
  streets: string[]
  /** An order that a later one may be joined to. */
  latest: string | null
}

/** Streets of the demo city with sections, or with communities that have people. */
const WITH_PEOPLE_BELOW = ['wangjiang', 'qinglan', 'jinsui'] as const

export interface Taken {
  id: string
  number: string
  secret: string
  /** Code of the street the demand is about; null when none was told. */
  street: string | null
}

/**
 * Plays a demand to its end.
 * @param index chooses what happens: every tenth is dissatisfied once, every twentieth is returned, every fifth comes by phone, and one in ten goes by a detour
 */
export async function live(play: Play, message: Message, index: number): Promise<void> {
  const taken = await file(play, message, index)
  if (taken === null) return
  const order = await reachDesk(play, taken)
  if (order === null) return
  const unit = await dispatch(play, taken, order, index)
  if (unit === null) return
  if (await joined(play, taken, index)) return rate(play, taken, unit, index)
  play.latest = taken.id
  await handle(play, taken, unit, index)
  if (isArgued(index)) await argued(play, taken)
  await rate(play, taken, unit, index)
}

async function file({ client, staff, figures, ctiSecret, streets }: Play, { title, text }: Message, index: number): Promise<Taken | null> {
  // What is to be handed down comes from streets whose people below them play along.
  const street = index % 40 === 10 ? WITH_PEOPLE_BELOW[Math.floor(index / 40) % WITH_PEOPLE_BELOW.length] : streets[index % Math.max(1, streets.length)]
  const phone = `1990000${String(index % 10_000).padStart(4, '0')}`
  const demand = {
    text: text.slice(0, 10_000),
    ...(title !== null && title.trim() !== '' && { title: title.trim().slice(0, 100) }),
    ...(street !== undefined && { place: { street } }),
    contact: { phone },
  }
  const started = performance.now()
  let answer: Answer
  if (index % 5 === 0) {
    const agent = await staff.of('centre', 'agent')
    const callId = ctiSecret === null || agent === null ? undefined : await client.ring(ctiSecret, agent.login, phone)
    answer = await client.send('POST', '/agent/orders', { ...demand, ...(callId !== undefined && { callId }) }, { token: agent?.token, idempotencyKey: randomUUID() })
  } else {
    const from = `198.18.${Math.floor(index / 250) % 250}.${(index % 250) + 1}`
    answer = await client.send('POST', '/orders', demand, { idempotencyKey: randomUUID(), from })
  }
  if (answer.status !== 201) return null
  figures.accepted(performance.now() - started)
  const { id, number, secret } = answer.body
  return { id: String(id), number: String(number), secret: String(secret), street: street ?? null }
}

/** Accepted and then nowhere would be lost: the watching screen tells, and the door is asked besides. */
async function reachDesk({ client, staff, figures, seen }: Play, { id }: Taken): Promise<Record<string, unknown> | null> {
  const accepted = performance.now()
  await Promise.race([seen(id), sleep(10_000)])
  const dispatcher = await staff.of('centre', 'dispatcher')
  const { status, body } = await client.send('GET', `/orders/${id}`, null, { token: dispatcher?.token })
  if (status !== 200 || typeof body.desk !== 'string' || body.desk === '@ended') {
    figures.count('lost')
    return null
  }
  figures.onDesk(performance.now() - accepted)
  if (body.reading !== null) figures.count('read')
  if (hasRule(body.routed)) figures.count('routedByRule')
  return body
}

/** Did a routing rule decide where it should go, and not the catalogue? */
const hasRule = (routed: unknown): boolean => typeof routed === 'object' && routed !== null && 'rule' in routed && routed.rule !== null

async function dispatch({ client, staff, figures, streets }: Play, { id, street }: Taken, order: Record<string, unknown>, index: number): Promise<string | null> {
  let body = order
  if (body.state === 'submitted') {
    const dispatcher = await staff.of('centre', 'dispatcher')
    const leadUnit = street !== null && isForStreet(index) ? street : await leadFor(staff, body)
    const sent = await client.send('POST', `/orders/${id}/actions/dispatch`, { grounds: { leadUnit, reason: '按派单目录', ...(isReturned(index) && { assistingUnits: [HELPER] }) } }, { token: dispatcher?.token })
    if (sent.status !== 200) return null
    body = sent.body
    figures.count('dispatchedByPerson')
  } else if (body.state === 'dispatched') figures.count('dispatchedByItself')
  const unit = unitOf(body)
  if (unit === null) return null
  // What the rules sent to a department gets to the street as in life: the department says that it is the street's.
  if (isForStreet(index) && street !== null && !streets.includes(unit)) return returned({ client, staff, figures }, id, unit, street)
  return isReturned(index) ? returned({ client, staff, figures }, id, unit, unit === 'chengguan' ? 'zhujian' : 'chengguan', isArgued(index)) : unit
}

/** Assists what is going to be returned: its part outlives the change of the lead. */
const HELPER = 'jiaojing'
const isReturned = (index: number): boolean => index % 20 === 7

/** Of two orders that are returned one is worked on first, and ruled on when the unit has answered. */
const isArgued = (index: number): boolean => index % 40 === 27

/** The unit objects once; the centre rules, for or against, or has it work meanwhile. */
async function returned({ client, staff, figures }: Pick<Play, 'client' | 'staff' | 'figures'>, id: string, unit: string, proposedUnit: string, isFirst = false): Promise<string | null> {
  const liaison = await staff.of(unit, 'liaison')
  const asked = await client.send('POST', `/orders/${id}/actions/requestReturn`, { grounds: { law: '部门职责清单', proposedUnit, reason: '不属于本单位职责' } }, { token: liaison?.token })
  if (asked.status !== 200) return unit
  figures.count('returned')
  const dispatcher = await staff.of('centre', 'dispatcher')
  // What is urgent stays at work with the unit by itself.
  if (asked.body.state === 'handling') {
    figures.count('workedFirst')
    if (isFirst) return unit
  } else if (isFirst) {
    const sent = await client.send('POST', `/orders/${id}/actions/workFirst`, { grounds: { reason: '涉及群众急需，先行办理' } }, { token: dispatcher?.token })
    if (sent.status === 200) figures.count('workedFirst')
    return unit
  }
  const ruled = await client.send('POST', `/orders/${id}/actions/ruleReturn`, { grounds: { granted: true, reason: '同意改派', law: '派单目录' } }, { token: dispatcher?.token })
  return unitOf(ruled.body) ?? unit
}

/** What was worked on first is ruled on after the answer: the answer stands, the ruling says where the next such order goes. */
async function argued(play: Play, { id }: Taken): Promise<void> {
  const act = actingOn(play, id)
  const { status } = await act('centre', 'dispatcher', 'ruleReturn', { granted: true, reason: '该事项应由建议单位主办', law: '部门职责清单' })
  if (status === 200) play.figures.count('ruledAfter')
}

/** The reader's best unit that has people to sign; the street or city management when it has none. */
async function leadFor(staff: Staff, body: Record<string, unknown>): Promise<string> {
  const reading = body.reading as { units: { unit: { code: string } }[] } | null
  for (const { unit } of reading?.units ?? []) if ((await staff.of(unit.code, 'liaison')) !== null) return unit.code
  return 'chengguan'
}

const unitOf = (body: Record<string, unknown>): string | null => (body.leadUnit as { code: string } | null)?.code ?? null

/** @param index null for a redo: it comes back signed for, and nothing else is asked for again */
async function handle(play: Play, taken: Taken, unit: string, index: number | null): Promise<void> {
  const { figures } = play
  const act = actingOn(play, taken.id)
  if (index !== null) {
    // Who works first has nothing to sign.
    if (!isArgued(index) && (await act(unit, 'liaison', 'sign', {})).status === 200) figures.count('signed')
    await detour(play, taken, unit, index)
  }
  const contacted = await act(unit, 'handler', 'recordContact', { method: 'phone', reached: true })
  const answers = answersTo(contacted.body)
  const solved = answers.some(({ outcome }) => outcome === 'planned') ? { selfSolved: false, unsolvedReason: '其中一项需要时间，已定期限' } : answers.length === 0 && index !== null && index % PROMISED_EVERY === 2 ? LATER() : { selfSolved: true }
  const partsLeftOut = await partsAnswered(play, taken, contacted.body)
  const reply = { isTrue: 'yes', withinDuty: true, ...solved, ...(partsLeftOut !== null && { partsLeftOut }), ...(answers.length > 0 && { answers }), publicAnswer: '您好，您反映的问题已现场核实并处理完毕，感谢您的监督。' }
  const replied = await act(unit, 'handler', 'reply', reply)
  if (replied.status === 200) figures.count('answered')
  if (replied.status === 200 && answers.length > 0) figures.count('answeredEach')
  const approved = await act(unit, 'unit_lead', 'approveReply', {})
  if (approved.body.state === 'reply_review') await act('centre', 'auditor_reply', 'passReply', {})
}

/** Each assisting unit gives its result. @returns why one that has nobody to give it is not waited for; null when all have */
async function partsAnswered(play: Play, { id }: Taken, { parts }: Record<string, unknown>): Promise<string | null> {
  const open = ((Array.isArray(parts) ? parts : []) as { unit: { code: string }; above: unknown; answer: string | null; leftOut: unknown }[]).filter((part) => part.above === null && part.answer === null && part.leftOut === null)
  let answered = 0
  for (const { unit } of open) {
    if ((await play.staff.of(unit.code, 'liaison')) === null) continue
    if ((await actingOn(play, id)(unit.code, 'liaison', 'answerPart', { text: '已到场配合处理，情况反馈主办单位。' })).status === 200) answered += 1
  }
  for (let one = 0; one < answered; one += 1) play.figures.count('partAnswered')
  return answered === open.length ? null : '协办单位意见不影响处理结果，后续另行反馈'
}

/** Of demands that ask for one thing, one in so many is answered by a promise with a day. */
const PROMISED_EVERY = 9
const LATER = () => ({ selfSolved: false, unsolvedReason: '需要更换的部件已订购', measure: '到货后更换并试运行', doneBy: new Date(Date.now() + 20 * DAY_MS).toISOString() })

/** One answer to each thing that the demand asks for, where it asks for several; the last that is no question is promised by a day. */
function answersTo({ asks }: Record<string, unknown>): { ask: number; outcome: 'done' | 'answered' | 'planned'; words: string; doneBy?: string }[] {
  const listed = ((Array.isArray(asks) ? asks : []) as { no: number; text: string; dropped: unknown }[]).filter(({ dropped }) => dropped === null)
  const isQuestion = ({ text }: { text: string }): boolean => /[?？吗]$/.test(text)
  const last = listed.findLast((one) => !isQuestion(one))
  return listed.map((one) => {
    if (one === last) return { ask: one.no, outcome: 'planned', words: '已列入计划，到期前办好。', doneBy: new Date(Date.now() + 20 * DAY_MS).toISOString() }
    return { ask: one.no, outcome: isQuestion(one) ? 'answered' : 'done', words: '已逐项办理并当面说明。' }
  })
}

/** The citizen rates; who is not content gets a redo, and is asked again by telephone. */
async function rate(play: Play, taken: Taken, unit: string, index: number): Promise<void> {
  const { client, staff, figures } = play
  const from = `198.19.${Math.floor(index / 250) % 250}.${(index % 250) + 1}`
  const opened = await client.send('POST', '/my/session', { number: taken.number, secret: taken.secret }, { from })
  const isBad = index % 10 === 3
  const grounds = isBad ? { grade: 'dissatisfied', solved: false, contacted: false, remark: '问题没有解决' } : { grade: index % 2 ? 'satisfied' : 'very_satisfied', solved: true }
  const rated = await client.send('POST', '/my/order/actions/rate', { grounds }, { token: String(opened.body.token) })
  if (rated.status !== 200) return
  figures.count('rated')
  if (rated.body.state === 'closed') {
    figures.count('closed')
    return promiseKept(play, taken, unit, rated.body)
  }
  figures.count('redone')
  if (!(await lookedAt(play, taken, index))) return
  await handle(play, taken, unit, null)
  const caller = await staff.of('centre', 'callback')
  const answers = { method: 'phone', reached: true, contacted: true, solved: true, grade: 'satisfied' }
  const called = await client.send('POST', `/orders/${taken.id}/actions/callBack`, { grounds: answers }, { token: caller?.token })
  if (called.body.state !== 'closed') return
  figures.count('closed')
  await promiseKept(play, taken, unit, called.body)
  await appealed(play, taken, unit, index)
  await tolerated(play, taken, unit, index)
}
