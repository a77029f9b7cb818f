// For every action of the life cycle and every state it is allowed from: an order and grounds with which it goes through. What a
// state can only hold after a long story (a whistle, a verification, a request) is brought about where it begins and the order then
// put into the state.
import { changeFor, decide, type Change } from '../../server/domain/decide.ts'
import type { Care, Recheck, Verification } from '../../server/domain/care.ts'
import { SYSTEM, type Actor } from '../../server/domain/actors.ts'
import { ruleOf, type Action, type Grounds } from '../../server/domain/lifecycle.ts'
import { replyShared } from '../../server/domain/moves/merging.ts'
import type { World } from '../../server/domain/moves/scene.ts'
import type { Measure } from '../../server/domain/measures.ts'
import type { Order } from '../../server/domain/orders.ts'
import type { Proposal } from '../../server/domain/supervision/proposals.ts'
import { isEnded, type OrderState } from '../../server/domain/words.ts'
import { after, aFiledOrder, anOrder, auditor, caller, dispatcher, handler, lead, liaison, MONDAY, REPLY, staff, supervisor, world } from './builders.ts'

const DAY = 86_400_000
export const later = (days: number, hours = 0): Date => new Date(MONDAY.getTime() + days * DAY + hours * 3_600_000)

/** One way to take an action; `change` only where the platform makes the change by itself. */
export interface Case {
  order: Order
  who: Actor
  grounds: object
  now: Date
  in: World
}

const citizenOf = (order: Order): Actor => ({ kind: 'citizen', orderId: order._id })
const a = (order: Order, who: Actor, grounds: object = {}, now: Date = later(0, 1), inWorld: World = world): Case => ({ order, who, grounds, now, in: inWorld })
/** The order as if it had come to this state with all that it carries. */
const put = (order: Order, state: OrderState): Order => ({ ...order, state, endedAt: isEnded(state) ? later(0) : null })

/** It turns out that the unit that led it is the one complained of. */
const accusing = (order: Order): Order => ({ ...order, demand: { ...order.demand, accusedUnit: 'zhujian' } })

const by = { kind: 'staff' as const, id: 'centre-callback', unit: 'centre' }
const verification: Verification = { id: 'v', openedAt: MONDAY, grade: 'dissatisfied', solved: false, via: 'web', sentBack: true, dueAt: later(1), toldLateAt: null, proposal: null, outcome: null }
const proposed = (outcome: 'explained' | 'mistaken'): Verification => ({ ...verification, proposal: { by, at: MONDAY, finding: '核实', law: null, outcome } })
const caring = (order: Order, ...verifications: Verification[]): Order => ({ ...order, care: { verifications, rechecks: [] } satisfies Care })
const excluding = (order: Order): Order => ({ ...order, excluded: { proposedBy: by, confirmedBy: null, ground: 'duplicate', evidence: '同一人', at: MONDAY } })
const settingAside = (order: Order): Order => ({ ...order, setAsides: [{ id: 's', verificationId: 'v', saidAt: MONDAY, ground: 'mistaken_rating', evidence: '录音', proposedBy: by, at: MONDAY, dueAt: later(1), toldLateAt: null, confirmedBy: null }] })
/** Sent back because the citizen said that it was not solved. */
const sentBack = (state: OrderState): Order => put(after(anOrder('callback'), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false }), state)
/** In a redo a rating is changed; elsewhere it may be the first. */
const ratedBefore = (state: OrderState): Order => {
  const order = anOrder(state)
  if (state !== 'handling' && state !== 'reply_review' && state !== 'suspended') return order
  const waiting = anOrder('callback')
  return put(after(waiting, 'rate', citizenOf(waiting), { grade: 'dissatisfied', solved: false }), state)
}
const upholding = (order: Order): Order => ({ ...order, upheld: { proposedBy: by, evidence: '依据', at: MONDAY } })
const rechecking = (state: OrderState, opened: boolean): Order => {
  const one: Recheck = { id: 'r', days: 30, why: 'sample', askFrom: MONDAY, openedAt: opened ? MONDAY : null, dueAt: opened ? later(2) : null, toldLateAt: null, attempts: [], result: null }
  return { ...anOrder(state), care: { verifications: [], rechecks: [one] } }
}
const measured = (state: OrderState): Order => {
  const one: Measure = { ask: 1, words: '加装', madeAt: MONDAY, dueAt: later(3), remindAt: null, onDayAt: null, toldLateAt: null, moved: [], done: null, replacedAt: null }
  return { ...anOrder(state), measures: [one] }
}
const proposing = (state: OrderState): Order => {
  const one: Proposal = { kind: 'urged', rule: 'urged', policy: 1, level: 'yellow', key: 'x', unit: null, facts: {}, source: 'x', at: MONDAY, status: 'open', closed: null }
  return { ...anOrder(state), proposals: [one], proposedAt: MONDAY }
}

const LAW = '《特种设备安全法》第五条'
const returnAsked = (from: 'dispatched' | 'handling' = 'dispatched'): Order => after(anOrder(from), 'requestReturn', liaison, { law: LAW, proposedUnit: 'shijian', reason: '职责' })
const WORKED: Record<string, (order: Order) => Order> = {
  handling: (order) => order,
  needs_info: (order) => after(order, 'askInfo', handler, { question: '几号楼？', answerBy: later(2) }),
  suspended: (order) => after(after(order, 'requestSuspension', lead, { reason: '资金', plan: '两步', owner: '某某', until: later(30) }), 'ruleSuspension', supervisor, { granted: true, reason: '同意' }),
  reply_review: (order) => after(after(order, 'recordContact', handler, { method: 'phone', reached: true }), 'reply', handler, REPLY),
  callback: (order) => after(WORKED.reply_review?.(order) ?? order, 'passReply', auditor, {}),
  closed: (order) => after(WORKED.callback?.(order) ?? order, 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: true }),
}
const workedFirst = (state: OrderState): Order => {
  const order = after(returnAsked(), 'workFirst', dispatcher, { reason: '先办' })
  return WORKED[state]?.(order) ?? order
}
const requested = (state: OrderState, action: 'requestExtension' | 'requestSuspension' | 'requestTermination'): Order => {
  const order = anOrder(state)
  if (action === 'requestExtension') return after(order, action, lead, { workingDays: 2, reason: '配件', citizenTold: true })
  if (action === 'requestSuspension') return after(order, action, lead, { reason: '资金', plan: '两步', owner: '某某', until: later(30) })
  return after(order, action, lead, { reason: '诉讼', law: LAW })
}
const helped = (state: OrderState): Order => put(after(anOrder('handling'), 'addAssisting', dispatcher, { unit: 'shijian', task: '核查' }), state)
const below = (state: OrderState): Order => put(after(anOrder('handling'), 'subDispatch', liaison, { unit: 'zhujian-section', task: '核查' }), state)
const street = staff('wangjiang', 'liaison')
const water = staff('shuiwu', 'liaison')
const whistled = (state: OrderState, more: (order: Order) => Order = (order) => order): Order => {
  const held = after(after(aFiledOrder(), 'dispatch', dispatcher, { leadUnit: 'wangjiang' }), 'sign', street, {})
  return put(more(after(held, 'whistle', street, { units: ['shuiwu'], place: '北门', meetAt: later(0, 6), reason: '推诿', needed: '核定' })), state)
}
const objected = (order: Order): Order => after(order, 'objectToWhistle', water, { reason: '不属职责' })
const missed = (order: Order): Order => after(order, 'recordWhistle', street, { arrivals: [{ unit: 'shuiwu', came: false }] }, later(0, 8))
const appealing = (state: OrderState): Order =>
  put(after(caring(anOrder('closed'), { ...verification, outcome: { by, at: MONDAY, finding: '核实', law: null, outcome: 'redo', ledger: null, confirmedBy: null } }), 'appealRating', lead, { reason: '不实', evidence: '录音' }), state)
const redone = (state: OrderState): Order => ({ ...anOrder(state), leadUnit: 'zhujian', redoCount: 1, reply: anOrder('callback').reply })
const lapsed = (): Order => after(after(aFiledOrder(), 'askInfo', dispatcher, { question: '几号楼？', answerBy: later(2) }), 'lapseInfo', SYSTEM, {}, later(3))
/** Asked for more by the unit that had it, and then seen to be none of the city's matters. */
const declinedWithUnit = (): Order => after(anOrder('needs_info'), 'decline', dispatcher, { kind: 'legal_procedure', reason: '诉讼', rightRoute: '法院' })
const merged = (from: 'submitted' | 'dispatched' | 'handling'): Order => after(anOrder(from), 'merge', dispatcher, { leadOrder: 'lead', reason: '同一事项' })
const answeredWithUnit = (): Order => ({ ...anOrder('answered'), leadUnit: 'zhujian', units: ['zhujian'] })

const raised = (state: OrderState): Order => after(anOrder(state), 'correct', dispatcher, { urgency: 'T1', reason: '停水' })

const audits = (share: number): World => ({ ...world, limits: { ...world.limits, auditShare: share } })
const WHY = { reason: '理由' }
const RULED = { granted: true, reason: '同意' }
const NOT = { granted: false, reason: '不同意' }

/** At least one for each state of the table. */
export const CASES: { [A in Action]: (state: OrderState) => Case[] } = {
  classify: (state) => [a(anOrder(state), SYSTEM)],
  dispatch: (state) => [a(anOrder(state), dispatcher, { leadUnit: 'zhujian' })],
  correct: (state) => [a(anOrder(state), dispatcher, { urgency: 'T1', ...WHY })],
  answer: (state) => [a(anOrder(state), dispatcher, { publicAnswer: '二楼。' })],
  transferOut: (state) => [a(anOrder(state), dispatcher, { target: '110', takenBy: '12 号', ...WHY })],
  decline: (state) => [a(anOrder(state), dispatcher, { kind: 'legal_procedure', ...WHY, rightRoute: '法院' })],
  askInfo: (state) => [a(anOrder(state), state === 'submitted' ? dispatcher : handler, { question: '几号楼？', answerBy: later(2) })],
  supplyInfo: () => [a(anOrder('needs_info'), SYSTEM, { text: '三号楼' }), a(after(aFiledOrder(), 'askInfo', dispatcher, { question: '几号楼？', answerBy: later(2) }), SYSTEM, { text: '三号楼' })],
  lapseInfo: () => [a(anOrder('needs_info'), SYSTEM, {}, later(3)), a(after(aFiledOrder(), 'askInfo', dispatcher, { question: '几号楼？', answerBy: later(2) }), SYSTEM, {}, later(3))],
  sign: (state) => [a(anOrder(state), liaison)],
  requestReturn: (state) => [anOrder(state), raised(state)].map((order) => a(order, liaison, { law: LAW, proposedUnit: 'shijian', ...WHY })),
  workFirst: (state) => [a(anOrder(state), dispatcher, WHY)],
  ruleReturn: (state) => {
    const orders = state === 'return_review' ? [returnAsked(), returnAsked('handling')] : [workedFirst(state)]
    return orders.flatMap((order) => [a(order, dispatcher, { ...RULED, law: LAW }), a(order, dispatcher, { ...NOT, law: LAW })])
  },
  assign: (state) => [a(anOrder(state), lead, { handler: 'zhujian-handler' })],
  recordContact: (state) => [a(anOrder(state), handler, { method: 'phone', reached: true })],
  reportProgress: (state) => [a(anOrder(state), handler, { text: '已到现场', forCitizen: true })],
  addAssisting: (state) => [a(anOrder(state), dispatcher, { unit: 'shijian', task: '核查' })],
  answerPart: (state) => [a(helped(state), staff('shijian', 'handler'), { text: '已核查' })],
  subDispatch: (state) => [a(anOrder(state), liaison, { unit: 'zhujian-section', task: '核查' })],
  withdrawPart: (state) => [a(below(state), liaison, { unit: 'zhujian-section', ...WHY })],
  whistle: () => [a(put(whistled('handling', (order) => after(order, 'callOffWhistle', street, WHY)), 'handling'), street, { units: ['shuiwu'], place: '北门', meetAt: later(0, 6), ...WHY, needed: '核定' })],
  comeToWhistle: (state) => [a(whistled(state), water, { who: '水务一组', arriveAt: later(0, 6) })],
  objectToWhistle: (state) => [a(whistled(state), water, WHY)],
  ruleWhistle: (state) => [a(whistled(state, objected), dispatcher, { unit: 'shuiwu', ...RULED }), a(whistled(state, objected), dispatcher, { unit: 'shuiwu', ...NOT })],
  recordWhistle: (state) => [a(whistled(state), street, { arrivals: [{ unit: 'shuiwu', came: false }] }, later(0, 8))],
  callOffWhistle: (state) => [a(whistled(state), street, WHY)],
  explainAbsence: (state) => [a(whistled(state, missed), water, { text: '抢修' }, later(0, 9))],
  requestExtension: (state) => [a(anOrder(state), lead, { workingDays: 2, ...WHY, citizenTold: true })],
  ruleExtension: (state) => [RULED, NOT].map((ruling) => a(requested(state, 'requestExtension'), dispatcher, ruling)),
  requestSuspension: (state) => [a(anOrder(state), lead, { ...WHY, plan: '两步', owner: '某某', until: later(30) })],
  ruleSuspension: (state) => [RULED, NOT].map((ruling) => a(requested(state, 'requestSuspension'), supervisor, ruling)),
  endSuspension: (state) => [a(anOrder(state), supervisor, WHY)],
  requestTermination: (state) => [a(anOrder(state), lead, { ...WHY, law: LAW })],
  ruleTermination: (state) => [RULED, NOT].map((ruling) => a(requested(state, 'requestTermination'), supervisor, ruling)),
  correctAsks: (state) => [a(anOrder(state), dispatcher, { asks: [{ text: '修电梯' }, { text: '公示维保' }], ...WHY })],
  reply: (state) => [a(after(anOrder(state), 'recordContact', handler, { method: 'phone', reached: true }), handler, REPLY)],
  approveReply: (state) => [a(anOrder(state), lead, {}, later(0, 1), audits(0)), a({ ...anOrder(state), urgency: 'T1' }, lead)],
  passReply: (state) => [a(anOrder(state), auditor)],
  rejectReply: (state) => [a(anOrder(state), auditor, WHY)],
  answerMeasure: (state) => [a(measured(state), handler, { measures: [1], done: true, account: '已装' }), a(measured(state), handler, { measures: [1], done: false, account: '缺料', newDay: later(9) })],
  callBack: (state) => [
    a(anOrder(state), caller, { method: 'phone', reached: true, contacted: true, solved: true, grade: 'satisfied' }),
    a(anOrder(state), caller, { method: 'phone', reached: true, contacted: true, solved: false }),
    a(anOrder(state), caller, { method: 'phone', reached: false }),
  ],
  rate: (state) => [
    ...(['satisfied', 'dissatisfied'] as const).map((grade) => a(ratedBefore(state), citizenOf(anOrder(state)), { grade, solved: grade === 'satisfied' })),
    ...(state === 'closed' ? [a(accusing(anOrder(state)), citizenOf(anOrder(state)), { grade: 'dissatisfied', solved: false })] : []),
  ],
  uphold: (state) => [a(sentBack(state), caller, { evidence: '依据' })],
  confirmUphold: (state) => [RULED, NOT].map((ruling) => a(upholding(caring(anOrder(state), proposed('explained'))), supervisor, ruling)),
  verifyRating: (state) => {
    const order = caring(anOrder(state), { ...verification, sentBack: state !== 'answered' })
    const found = { finding: '核实' }
    return [
      a(order, supervisor, { outcome: 'redo', ...found }),
      a(order, supervisor, { outcome: 'mistaken', ...found }),
      a(order, supervisor, { outcome: 'explained', ...found, law: LAW }),
      ...(state === 'handling' ? [a(order, supervisor, { outcome: 'ledger', ...found, plan: '两步', owner: '某某', until: later(30) })] : []),
      ...(state === 'answered' ? [a(caring(answeredWithUnit(), { ...verification, sentBack: false }), supervisor, { outcome: 'redo', ...found })] : []),
    ]
  },
  appealRating: (state) => [a(caring(anOrder(state), { ...verification, outcome: { by, at: MONDAY, finding: '核实', law: null, outcome: 'redo', ledger: null, confirmedBy: null } }), lead, { ...WHY, evidence: '录音' })],
  ruleAppeal: (state) => [a(appealing(state), auditor, NOT), a(appealing(state), auditor, { ...RULED, ground: 'mistaken_rating' })],
  openRecheck: (state) => [a(rechecking(state, false), SYSTEM)],
  recheck: (state) => [
    a(rechecking(state, true), supervisor, { method: 'phone', reached: true, answer: 'still_solved' }),
    a(rechecking(state, true), supervisor, { method: 'phone', reached: true, answer: 'came_back', words: '又停了', sendBack: true }),
    a(accusing(rechecking(state, true)), supervisor, { method: 'phone', reached: true, answer: 'came_back', words: '又停了', sendBack: true }),
  ],
  redo: (state) => [a(anOrder(state), supervisor, WHY), ...(state === 'closed' ? [a(lapsed(), supervisor, WHY, later(3, 1))] : [])],
  reopen: (state) => [
    a(anOrder(state), SYSTEM),
    ...(state === 'closed' ? [a(lapsed(), SYSTEM, {}, later(3, 1))] : state === 'declined' ? [a(declinedWithUnit(), SYSTEM)] : [a(answeredWithUnit(), SYSTEM)]),
  ],
  urge: (state) => [a(anOrder(state), supervisor)],
  supervise: (state) => [a(anOrder(state), supervisor, { level: 'yellow', demand: '办结' })],
  confirmSupervision: (state) => [a(proposing(state), supervisor, { proposal: 'urged', level: 'yellow', demand: '办结' })],
  dismissSupervision: (state) => [a(proposing(state), supervisor, { proposal: 'urged', ...WHY })],
  answerSupervision: (state) => [a(after(anOrder(state), 'supervise', supervisor, { level: 'yellow', demand: '办结' }), lead, { text: '已办' })],
  merge: (state) => [a(anOrder(state), dispatcher, { leadOrder: 'lead', ...WHY })],
  unmerge: (state) => (['submitted', 'dispatched', 'handling'] as const).map((from) => a(state === 'merged' ? merged(from) : joinedAnswered(from, state), dispatcher, WHY, later(2))),
  // Made by the platform with the lead's reply: see changesOf.
  shareReply: () => [],
  proposeExclusion: (state) => [a(anOrder(state), supervisor, { ground: 'duplicate', evidence: '同一人' })],
  confirmExclusion: (state) => [RULED, NOT].map((ruling) => a(excluding(anOrder(state)), supervisor, ruling)),
  confirmSetAside: (state) => [RULED, NOT].flatMap((ruling) => [a(settingAside(anOrder(state)), supervisor, ruling), a(settingAside(caring(anOrder(state), proposed('mistaken'))), supervisor, ruling)]),
  proposeHonestError: (state) => [a(redone(state), supervisor, { failure: 'redone', ground: 'duty_unclear', evidence: '记录', remedy: '已改' })],
  confirmHonestError: (state) => [RULED, NOT].map((ruling) => a(after(redone(state), 'proposeHonestError', lead, { failure: 'redone', ground: 'duty_unclear', evidence: '记录', remedy: '已改' }), supervisor, { failure: 'redone', ...ruling })),
  recuse: (state) => [a(anOrder(state), supervisor, { person: 'zhujian-handler', ...WHY })],
  nameAccused: (state) => {
    const orders = state === 'merged' ? (['submitted', 'dispatched', 'handling'] as const).map(merged) : [anOrder(state)]
    return orders.flatMap((order) => [['zhujian'], ['shijian'], ['shijian', 'zhujian']].map((accusedUnits) => a(order, supervisor, { accusedUnits, ...WHY })))
  },
  keepSecret: (state) => [a(anOrder(state), supervisor)],
  correctContact: (state) => [a(anOrder(state), citizenOf(anOrder(state)), { phone: '19900000001', name: '李小明' })],
  eraseContact: (state) => [a(after(anOrder(state), 'correctContact', dispatcher, { phone: '19900000001', verified: 'receipt' }), citizenOf(anOrder(state)), {}, later(120))],
  liftRecusal: (state) => [a(after(anOrder(state), 'recuse', supervisor, { person: 'zhujian-handler', reason: '亲属' }), supervisor, { person: 'zhujian-handler', ...WHY })],
}

/** What each case of an action in a state comes to; throws where one is refused. */
export function changesOf(action: Action, state: OrderState): Change[] {
  if (action === 'shareReply') return shared()
  return CASES[action](state).map(({ order, who, grounds, now, in: given }) => {
    const decision = decide(order, { action, who, grounds: grounds as Grounds<Action> } as never, given, now)
    if (!decision.ok) throw new Error(`${action} from ${state}: ${JSON.stringify(decision.refusal)}`)
    if (!ruleOf(action).from.includes(order.state)) throw new Error(`${action}: a case in ${order.state}`)
    return decision.change
  })
}

/** The lead's reply goes to those joined to it: a unit's to be called back about, the centre's own as it is. */
const shared = (): Change[] => [anOrder('callback'), anOrder('answered')].map((of) => sharedWith(merged('handling'), of))

function sharedWith(order: Order, of: Order): Change {
  const sharing = replyShared(order, of, of.reply, { who: SYSTEM, now: later(1), world })
  if (sharing?.ok !== true) throw new Error('nothing was shared')
  return changeFor(order, 'shareReply', SYSTEM, sharing.move, world, later(1))
}

/** Joined, answered with the lead, and with what its citizen or the call-back made of it. */
function joinedAnswered(from: 'submitted' | 'dispatched' | 'handling', state: OrderState): Order {
  const { order } = sharedWith(merged(from), anOrder(state === 'answered' ? 'answered' : 'callback'))
  return state === 'closed' ? after(order, 'rate', citizenOf(order), { grade: 'satisfied', solved: true }, later(1, 2)) : order
}
