// Builders for domain tests: valid all round, with the one thing the test is about.
import { cityCalendar } from '../../server/domain/calendar.ts'
import { defaultClockPolicy } from '../../server/domain/clocks.ts'
import { DEFAULT_COMMUNITY_POLICY } from '../../server/domain/communities.ts'
import { CONTACT_FIELDS } from '../../server/domain/contact.ts'
import { decide, type Decision } from '../../server/domain/decide.ts'
import { bornOrder, type Filing } from '../../server/domain/intake.ts'
import { SYSTEM, type Actor, type StaffActor } from '../../server/domain/actors.ts'
import type { Action, Grounds } from '../../server/domain/lifecycle.ts'
import { DEFAULT_LIMITS } from '../../server/domain/limits.ts'
import { DEFAULT_SUPERVISION_POLICY } from '../../server/domain/supervision/policy.ts'
import { DEFAULT_WHISTLE_POLICY } from '../../server/domain/whistles/policy.ts'
import type { World } from '../../server/domain/moves/scene.ts'
import type { Order } from '../../server/domain/orders.ts'
import type { OrderState, Role } from '../../server/domain/words.ts'

/** An instant of Beijing time, e.g. `2026-03-02 09:00`. */
export const beijing = (text: string): Date => new Date(`${text.replace(' ', 'T')}+08:00`)

/** A Monday morning without holidays near. */
export const MONDAY = beijing('2026-03-02 09:00')

let ids = 0
const nextId = (): string => {
  ids += 1
  return `018f0000-0000-7000-8000-${ids.toString(16).padStart(12, '0')}`
}

export const world: World = {
  hasSystem: () => false,
  calendar: cityCalendar({ version: 1 }),
  calendarOf: () => world.calendar,
  clockPolicy: defaultClockPolicy,
  frozenClocks: () => defaultClockPolicy,
  limits: DEFAULT_LIMITS,
  whistlePolicy: DEFAULT_WHISTLE_POLICY,
  supervisionPolicy: DEFAULT_SUPERVISION_POLICY,
  messagePolicy: null,
  unitOfPerson: (person) => person.split('-')[0],
  communityPolicy: DEFAULT_COMMUNITY_POLICY,
  unitKind: (code) =>
    code === 'wangjiang' || code === 'qinglan' ? 'street' : /^(?:wangjiang|qinglan)-(?:one|two)$/.test(code) ? 'community' : /-section$/.test(code) ? 'section' : code === 'power' ? 'company' : code === 'centre' ? 'centre' : 'department',
  // Wangjiang has communities alone, Qinglan a section beside them.
  unitsBelow: (unit) => ({ wangjiang: ['wangjiang-one', 'wangjiang-two'], qinglan: ['qinglan-one', 'qinglan-two', 'qinglan-section'], zhujian: ['zhujian-section'] })[unit] ?? [],
  catalogueVersion: 1,
  leafOf: () => undefined,
  // Nothing is drawn, unless a test says so.
  drawOf: () => 1,
  // Sealed by its own name: what is told apart is whether it is there.
  ownMasks: ({ demand: { masks } }) => masks.own ?? { title: [], text: [], wish: [], address: [], answers: {} },
  contactWith: ({ contact }, { messages, ...given }) => {
    const changed = CONTACT_FIELDS.filter((field) => given[field] !== undefined && contact?.[field]?.box !== given[field])
    const sealed = Object.fromEntries(changed.map((field) => [field, { keyId: 'k', box: given[field] ?? '' }]))
    const { noMessages: _, ...before } = contact ?? { name: null, phone: null, idNumber: null, addressDetail: null, phoneIndex: null, maskedName: null, maskedPhone: null }
    const isQuiet = messages === undefined ? contact?.noMessages === true : !messages
    return {
      contact: { ...before, ...sealed, ...(given.phone !== undefined && { phoneIndex: `index of ${given.phone}` }), ...(isQuiet && { noMessages: true as const }) },
      changed: [...changed, ...(isQuiet === (contact?.noMessages === true) ? [] : (['messages'] as const))],
    }
  },
  hasRelays: true,
  fileOf: () => undefined,
  newId: nextId,
}

export const staff = (unit: string, ...roles: Role[]): StaffActor => ({ kind: 'staff', id: `${unit}-${roles.join('-')}`, roles, unit })
export { SYSTEM }

export function aFiling(parts: Partial<Filing> = {}): Filing {
  return {
    id: nextId(),
    number: '20260302-000001-A',
    localDay: '2026-03-02',
    channel: 'web',
    language: 'zh',
    secret: false,
    demand: {
      title: '电梯停运',
      text: '三号楼电梯停运三天。',
      place: { address: null, street: 'wangjiang', point: null },
      occurredAt: null,
      wish: null,
      answers: {},
      accusedUnit: null,
      attachments: [],
      masks: { title: [], text: [] },
    },
    contact: null,
    accessSalt: 'salt',
    idempotency: null,
    callId: null,
    demandType: 'complaint',
    leafCode: null,
    urgency: 'T2',
    reading: null,
    ...parts,
  }
}

/** A submitted order. */
export function aFiledOrder(parts: Partial<Filing> = {}, now: Date = MONDAY): Order {
  const born = bornOrder(aFiling(parts), SYSTEM, world, now)
  if (!born.ok) throw new Error(`not born: ${JSON.stringify(born.refusal)}`)
  return born.order
}

export const ask = <A extends Action>(order: Order, action: A, who: Actor, grounds: Grounds<A>, now: Date = MONDAY): Decision =>
  decide(order, { action, who, grounds } as never, world, now)

/** The order after an action that must be allowed. */
export function after<A extends Action>(order: Order, action: A, who: Actor, grounds: Grounds<A>, now: Date = MONDAY): Order {
  const decision = ask(order, action, who, grounds, now)
  if (!decision.ok) throw new Error(`${action} was refused: ${JSON.stringify(decision.refusal)}`)
  return decision.change.order
}

export const dispatcher = staff('centre', 'dispatcher')
export const supervisor = staff('centre', 'supervisor')
export const caller = staff('centre', 'callback')
export const auditor = staff('centre', 'auditor_reply')
export const liaison = staff('zhujian', 'liaison')
export const handler = staff('zhujian', 'handler')
export const lead = staff('zhujian', 'unit_lead')

export const REPLY: Grounds<'reply'> = { isTrue: 'yes', withinDuty: true, selfSolved: true, publicAnswer: '已修复。' }

/** An order of unit `zhujian` in any state, reached by allowed steps only. */
export function anOrder(state: OrderState, now: Date = MONDAY): Order {
  const filed = aFiledOrder({}, now)
  const dispatched = () => after(filed, 'dispatch', dispatcher, { leadUnit: 'zhujian' }, now)
  const handling = () => after(dispatched(), 'sign', liaison, {}, now)
  const contacted = () => after(handling(), 'recordContact', handler, { method: 'phone', reached: true }, now)
  const replied = () => after(contacted(), 'reply', handler, REPLY, now)
  const audited = () => after(replied(), 'passReply', auditor, {}, now)
  switch (state) {
    case 'submitted':
      return filed
    case 'needs_info':
      return after(handling(), 'askInfo', handler, { question: '几号楼？', answerBy: new Date(now.getTime() + 2 * 86_400_000) }, now)
    case 'dispatched':
      return dispatched()
    case 'return_review':
      return after(dispatched(), 'requestReturn', liaison, { law: '《特种设备安全法》第五条', proposedUnit: 'shijian', reason: '电梯安全由市场监管部门负责' }, now)
    case 'handling':
      return handling()
    case 'suspended': {
      const asked = after(handling(), 'requestSuspension', lead, { reason: '资金未到位', plan: '分两步改造', owner: '傅成之', until: new Date(now.getTime() + 30 * 86_400_000) }, now)
      return after(asked, 'ruleSuspension', supervisor, { granted: true, reason: '同意' }, now)
    }
    case 'reply_review':
      return replied()
    case 'callback':
      return audited()
    case 'closed':
      return after(audited(), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: true, grade: 'satisfied' }, now)
    case 'answered':
      return after(filed, 'answer', dispatcher, { publicAnswer: '您好，办理地点在政务大厅二楼。' }, now)
    case 'transferred':
      return after(filed, 'transferOut', dispatcher, { target: '110', takenBy: '110 指挥中心 12 号', reason: '治安警情' }, now)
    case 'declined':
      return after(filed, 'decline', dispatcher, { kind: 'legal_procedure', reason: '已在诉讼中', rightRoute: '请向受理法院反映' }, now)
    case 'merged':
      return after(filed, 'merge', dispatcher, { leadOrder: nextId(), reason: '同一事项' }, now)
  }
}
