// After the rating: every bad rating is looked at (核实), units may appeal (申诉复核), a sample is re-checked (回头看). HR §1.4, §7.1, §7.4.
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import type { Actor } from '../../server/domain/actors.ts'
import { openVerification, saidLate, tasksOf } from '../../server/domain/care.ts'
import { changeFor, decide, wakesAt } from '../../server/domain/decide.ts'
import { hindranceOf } from '../../server/domain/foresee.ts'
import type { Action, Grounds } from '../../server/domain/lifecycle.ts'
import type { World } from '../../server/domain/moves/scene.ts'
import { HOUR_MS } from '../../server/domain/time.ts'
import type { Order } from '../../server/domain/orders.ts'
import { isKeptFromUnits } from '../../server/domain/rating-silence.ts'
import { mayAct } from '../../server/policies/orders.ts'
import { citizenOrder } from '../../server/presenters/citizen-orders.ts'
import { staffOrder } from '../../server/presenters/orders.ts'
import type { Names } from '../../server/presenters/names.ts'
import { after as following, anOrder, ask, auditor, beijing, caller, dispatcher, handler, lead, liaison, MONDAY, REPLY, staff, supervisor, SYSTEM, world } from '../support/builders.ts'

const secondSupervisor = { ...supervisor, id: 'centre-supervisor-2' }
const secondCaller = { ...caller, id: 'centre-callback-2' }
const citizenOf = ({ _id }: Order): Actor => ({ kind: 'citizen', orderId: _id })
const day = (text: string): Date => beijing(`2026-03-${text}`)
const refusedBy = (order: Order, ...[action, who, grounds, now = MONDAY]: [Action, Actor, object, Date?]): string | null => {
  const decision = ask(order, action, who, grounds as never, now)
  return decision.ok ? null : decision.refusal.code === 'rule_broken' ? decision.refusal.rule : decision.refusal.code
}
const sound = (order: Order): unknown =>
  orderViolations({ ...order, number: '20260302-000001-W' }, { ...world, units: { has: () => true } }).filter(({ rule }) => rule !== 'number_wrong')

/** Rated badly by the citizen on Monday at nine: with the unit again, and to be looked at. */
const rated = (grounds: Grounds<'rate'> = { grade: 'dissatisfied', solved: false, remark: '还是漏' }): Order => {
  const waiting = anOrder('callback')
  return following(waiting, 'rate', citizenOf(waiting), grounds)
}
const FOUND = { finding: '电话核实：现场仍在漏水，附照片' }
/** Done again and closed on the 4th, with the verification ended. */
const endedAgain = (): Order => {
  const verified = following(rated(), 'verifyRating', caller, { outcome: 'redo', ...FOUND })
  const contacted = following(verified, 'recordContact', handler, { method: 'phone', reached: true }, day('03 10:00'))
  const replied = following(following(contacted, 'reply', handler, REPLY, day('03 11:00')), 'passReply', auditor, {}, day('03 12:00'))
  return following(replied, 'callBack', secondCaller, { method: 'phone', reached: true, contacted: true, solved: true, grade: 'satisfied' }, day('04 09:00'))
}

describe('a bad rating opens a verification', () => {
  test.each([
    ['dissatisfied', 'dissatisfied', true],
    ['very dissatisfied', 'very_dissatisfied', true],
    ['satisfied and not solved', 'satisfied', false],
  ] as const)('%s, by the citizen: sent back at once, due at the end of the next working day', (_, grade, solved) => {
    const order = rated({ grade, solved })
    expect(order).toMatchObject({ state: 'handling', redoCount: 1, taskDueAt: day('03 18:00') })
    expect(order.tasks).toEqual([{ kind: 'verification', desk: '@callback', dueAt: day('03 18:00') }])
    expect(order.outbox.map(({ about }) => about)).toContain('verification_opened')
    expect(sound(order)).toEqual([])
  })

  test('told to the call-back, it opens one as well', () => {
    const order = following(anOrder('callback'), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false, grade: 'dissatisfied' })
    expect(openVerification(order)).toMatchObject({ via: 'callback', sentBack: true, solved: false })
  })

  test('of an answer of the centre itself: nothing is sent back before somebody has looked', () => {
    const answered = anOrder('answered')
    const order = following(answered, 'rate', citizenOf(answered), { grade: 'dissatisfied', solved: false })
    expect(order).toMatchObject({ state: 'answered', nextDueAt: null })
    expect(openVerification(order)).toMatchObject({ sentBack: false })
    expect(order.wakeAt).toEqual(day('03 18:00'))
    const redone = following(order, 'verifyRating', caller, { outcome: 'redo', ...FOUND })
    expect(redone).toMatchObject({ state: 'submitted', tasks: [] })
    expect(sound(redone)).toEqual([])
  })

  test('a good rating opens none', () => expect(anOrder('closed').tasks).toEqual([]))

  test('a second bad rating joins the open one and buys no time', () => {
    const answered = anOrder('answered')
    const first = following(answered, 'rate', citizenOf(answered), { grade: 'dissatisfied', solved: false })
    const second = following(first, 'rate', citizenOf(first), { grade: 'very_dissatisfied', solved: false }, day('04 09:00'))
    expect(second.care?.verifications).toHaveLength(1)
    expect(openVerification(second)).toMatchObject({ grade: 'very_dissatisfied', dueAt: day('03 18:00') })
  })

  test('nobody looked in time: said once, to the minute, and the order wakes for it', () => {
    const order = { ...rated(), clocks: [] }
    expect(wakesAt(order, world)).toEqual(day('03 18:00'))
    expect(saidLate(order, day('03 17:59')).kinds).toEqual([])
    const late = saidLate(order, day('03 18:00'))
    expect(late.kinds).toEqual(['verification'])
    const told = { ...order, ...late.set }
    expect(saidLate(told, day('05 09:00')).kinds).toEqual([])
    expect(wakesAt(told, world)).toBeNull()
    expect(tasksOf(told)).toHaveLength(1)
  })

  test('where the calendar does not reach, the rating is taken all the same', () => {
    const answered = anOrder('answered')
    const late = new Date('2040-01-05T09:00:00+08:00')
    const order = { ...answered, endedAt: late }
    expect(openVerification(following(order, 'rate', citizenOf(order), { grade: 'dissatisfied', solved: false }, late))?.dueAt).toEqual(new Date('2040-01-06T09:00:00+08:00'))
  })
})

describe('what a verification may find', () => {
  const LEDGER = { outcome: 'ledger', ...FOUND, plan: '四月更换水管', until: day('30 18:00'), owner: '工程科科长' }

  test.each([
    ['no law for an explanation', { outcome: 'explained', ...FOUND }, 'law_missing'],
    ['a ledger without a plan', { ...LEDGER, plan: undefined }, 'ledger_incomplete'],
    ['a ledger without an owner', { ...LEDGER, owner: undefined }, 'ledger_incomplete'],
    ['a ledger without a day', { ...LEDGER, until: undefined }, 'ledger_incomplete'],
    ['a ledger into the past', { ...LEDGER, until: day('01 09:00') }, 'instant_in_the_past'],
    ['a ledger beyond 90 days', { ...LEDGER, until: beijing('2026-06-03 09:00') }, 'instant_too_far'],
  ])('%s is refused', (_, grounds, rule) => expect(refusedBy(rated(), 'verifyRating', caller, grounds)).toBe(rule))

  test('done again: what the rating started goes on, and the task is gone', () => {
    const order = following(rated(), 'verifyRating', caller, { outcome: 'redo', ...FOUND })
    expect(order).toMatchObject({ state: 'handling', redoCount: 1, tasks: [], taskDueAt: null })
    expect(refusedBy(order, 'verifyRating', caller, { outcome: 'redo', ...FOUND })).toBe('no_open_verification')
  })

  test('into the ledger: suspended with plan, owner and day; the clocks stand still till then; the sweep wakes it on that day', () => {
    const contacted = following(rated(), 'recordContact', handler, { method: 'phone', reached: true })
    const order = following(contacted, 'verifyRating', caller, LEDGER as Grounds<'verifyRating'>)
    expect(order).toMatchObject({ state: 'suspended', desk: 'zhujian', wakeAt: day('30 18:00'), suspension: { reviewAt: day('30 18:00') } })
    expect(order.care?.verifications.at(-1)?.outcome).toMatchObject({ outcome: 'ledger', ledger: { owner: '工程科科长', until: day('30 18:00') } })
    expect(sound(order)).toEqual([])
    expect(following(order, 'endSuspension', SYSTEM, { reason: '到期' }, day('30 18:00')).state).toBe('handling')
    const dispatched = { ...rated(), state: 'dispatched' as const }
    expect(refusedBy(dispatched, 'verifyRating', caller, LEDGER)).toBe('ledger_not_in_handling')
  })

  test('explained by law: the second person closes it as unsolved and explained; refused, the looking goes on', () => {
    const order = following(rated(), 'verifyRating', caller, { outcome: 'explained', ...FOUND, law: '《民法典》第二百八十四条' })
    expect(tasksOf(order)).toHaveLength(1)
    expect(refusedBy(order, 'verifyRating', secondCaller, { outcome: 'redo', ...FOUND })).toBe('second_person_needed')
    const bothRoles = { ...caller, roles: ['callback' as const, 'supervisor' as const] }
    expect(refusedBy(order, 'confirmUphold', bothRoles, { reason: '属实' })).toBe('second_person_needed')
    const refused = following(order, 'confirmUphold', supervisor, { granted: false, reason: '法律并未限制' })
    expect(refused).toMatchObject({ state: 'handling', upheld: null })
    expect(openVerification(refused)).toMatchObject({ proposal: null, dueAt: day('03 18:00') })
    const closed = following(order, 'confirmUphold', supervisor, { reason: '属实' })
    expect(closed).toMatchObject({ state: 'closed', outcome: 'unsolved_explained', rating: { grade: 'dissatisfied' }, tasks: [] })
    expect(sound(closed)).toEqual([])
    expect(refusedBy(closed, 'confirmUphold', secondSupervisor, { reason: '再次' })).toBe('not_proposed')
  })

  test.each([
    ['mistaken', 'mistaken_rating', 'solved'],
    ['malicious', 'malicious_rating', 'unsolved_explained'],
  ] as const)('%s: the rating stays as it is, two persons leave it out, the redo ends', (outcome, ground, end) => {
    const order = following(rated(), 'verifyRating', caller, { outcome, ...FOUND })
    expect(order).toMatchObject({ state: 'handling', excluded: null, setAsides: [{ ground, confirmedBy: null }], tasks: [{ kind: 'set_aside', desk: '@audit', dueAt: day('05 18:00') }] })
    const alone = { ...supervisor, id: caller.id }
    expect(refusedBy(order, 'confirmSetAside', alone, { granted: true, reason: '属实' })).toBe('second_person_needed')
    const confirmed = following(order, 'confirmSetAside', supervisor, { granted: true, reason: '属实' })
    expect(confirmed).toMatchObject({ state: 'closed', outcome: end, rating: { grade: 'dissatisfied', solved: false }, excluded: null, setAsides: [{ ground, confirmedBy: { id: supervisor.id } }], tasks: [] })
    expect(confirmed.outbox.map(({ about }) => about)).toContain('redo_withdrawn')
    expect(sound(confirmed)).toEqual([])
    const refused = following(order, 'confirmSetAside', supervisor, { granted: false, reason: '没有依据' })
    expect(refused).toMatchObject({ state: 'handling', excluded: null, setAsides: [] })
    expect(tasksOf(refused).map(({ kind }) => kind)).toEqual(['verification'])
    expect(sound(refused)).toEqual([])
  })

  test.each([
    ['explained', { outcome: 'explained', ...FOUND, law: '《民法典》第二百八十四条' }],
    ['mistaken', { outcome: 'mistaken', ...FOUND }],
  ] as const)('%s, proposed, falls when the citizen says it again; the looking goes on', (_, grounds) => {
    const proposed = following(following(rated(), 'recordContact', handler, { method: 'phone', reached: true }), 'verifyRating', caller, grounds)
    const replied = following(following(proposed, 'reply', handler, REPLY), 'passReply', auditor, {})
    const again = following(replied, 'rate', citizenOf(replied), { grade: 'very_dissatisfied', solved: false })
    expect(again).toMatchObject({ state: 'handling', redoCount: 2, upheld: null, excluded: null })
    expect(again.setAsides ?? []).toEqual([])
    expect(openVerification(again)).toMatchObject({ proposal: null, grade: 'very_dissatisfied', dueAt: day('03 18:00') })
    expect(following(again, 'verifyRating', secondCaller, { outcome: 'redo', ...FOUND }).tasks).toEqual([])
    expect(sound(again)).toEqual([])
  })

  test('wherever the order has gone meanwhile, the finding ends the task and moves nothing', () => {
    const elsewhere = following(rated(), 'transferOut', dispatcher, { target: 'other_city', takenBy: '邻市热线', reason: '属邻市管辖' })
    expect(tasksOf(elsewhere)).toHaveLength(1)
    expect(following(elsewhere, 'verifyRating', caller, { outcome: 'redo', ...FOUND })).toMatchObject({ state: 'transferred', tasks: [] })
    const proposed = following(elsewhere, 'verifyRating', caller, { outcome: 'explained', ...FOUND, law: '《民法典》第二百八十四条' })
    expect(following(proposed, 'confirmUphold', supervisor, { reason: '属实' })).toMatchObject({ state: 'transferred', tasks: [] })
  })

  test('the unit’s own system hears that an order went to the ledger, and of no other finding', () => {
    const told: World = { ...world, hasSystem: () => true }
    const found = (grounds: object) => {
      const decision = decide(rated(), { action: 'verifyRating', who: caller, grounds } as never, told, MONDAY)
      return decision.ok ? decision.change.effects.filter(({ type }) => type === 'publish').map(({ unit }) => unit) : null
    }
    expect(found(LEDGER)).toEqual(['zhujian'])
    expect(found({ outcome: 'redo', ...FOUND })).toEqual([])
    expect(found({ outcome: 'mistaken', ...FOUND })).toEqual([])
  })

  test('an order that is left out already gets no second ground; what is only proposed stands in nobody’s way', () => {
    const proposed = following(rated(), 'proposeExclusion', liaison, { ground: 'out_of_duty', evidence: '三定方案' })
    expect(refusedBy(proposed, 'verifyRating', caller, { outcome: 'mistaken', ...FOUND })).toBeNull()
    const left = following(proposed, 'confirmExclusion', supervisor, { granted: true, reason: '属实' })
    expect(refusedBy(left, 'verifyRating', caller, { outcome: 'mistaken', ...FOUND })).toBe('already_set_aside')
    // Other findings are still open to the reader of the form.
    expect(hindranceOf(left, 'verifyRating', caller, world, MONDAY)).toBeNull()
  })
})

describe('an appeal', () => {
  const APPEAL = { reason: '诉求人误按', evidence: '现场验收单和照片' }
  const RULED = { granted: true, reason: '核实为误评', ground: 'mistaken_rating' } as const

  test('by the lead, once, within five working days of the end', () => {
    const order = endedAgain()
    const made = following(order, 'appealRating', lead, APPEAL, day('11 17:59'))
    expect(made.tasks).toEqual([{ kind: 'appeal', desk: '@audit', dueAt: day('18 18:00') }])
    expect(refusedBy(made, 'appealRating', lead, APPEAL, day('11 17:59'))).toBe('appeal_already_made')
    expect(refusedBy(order, 'appealRating', lead, APPEAL, day('11 18:00'))).toBeNull()
    expect(refusedBy(order, 'appealRating', lead, APPEAL, beijing('2026-03-11 18:01'))).toBe('too_late')
    expect(sound(made)).toEqual([])
  })

  test.each([
    ['while it is handled', rated(), lead, 'illegal_transition'],
    ['without a bad rating', anOrder('closed'), lead, 'no_bad_rating'],
    ['by the lead who handled it', { ...endedAgain(), handler: lead.id }, lead, 'handler_may_not_appeal'],
    ['by the lead who answered it', ((order: Order) => ({ ...order, reply: order.reply && { ...order.reply, by: { ...order.reply.by, id: lead.id } } }))(endedAgain()), lead, 'handler_may_not_appeal'],
  ] as const)('%s is refused', (_, order, who, rule) => expect(refusedBy(order, 'appealRating', who, APPEAL, day('05 09:00'))).toBe(rule))

  test('while the centre still looks there is nothing to appeal against', () => {
    const open = rated()
    const contacted = following(open, 'recordContact', handler, { method: 'phone', reached: true })
    const replied = following(following(contacted, 'reply', handler, REPLY), 'passReply', auditor, {})
    const closed = following(replied, 'callBack', secondCaller, { method: 'phone', reached: true, contacted: true, solved: true, grade: 'satisfied' })
    expect(refusedBy(closed, 'appealRating', lead, APPEAL)).toBe('verification_open')
    expect(hindranceOf(closed, 'appealRating', lead, world, MONDAY)?.rule).toBe('verification_open')
  })

  test.each([
    ['the handler', handler, false],
    ['the liaison', liaison, false],
    ['the lead', lead, true],
    ['the lead of another unit', staff('shijian', 'unit_lead'), false],
    ['a supervisor', supervisor, false],
  ] as const)('%s may ask: %s', (_, who, may) => expect(mayAct(who, 'appealRating', endedAgain())).toBe(may))

  test.each([
    ['an auditor', auditor, true],
    ['a supervisor', supervisor, true],
    ['who calls back', caller, false],
    ['the unit’s lead', lead, false],
    ['a dispatcher', dispatcher, false],
  ] as const)('%s may rule: %s', (_, who, may) => expect(mayAct(who, 'ruleAppeal', endedAgain())).toBe(may))

  const made = (): Order => following(endedAgain(), 'appealRating', lead, APPEAL, day('05 09:00'))

  test('not by a person who called back or looked at the rating, whatever their role', () => {
    for (const person of [secondCaller, caller]) expect(refusedBy(made(), 'ruleAppeal', { ...auditor, id: person.id }, RULED, day('06 09:00')), person.id).toBe('took_part')
    expect(refusedBy(endedAgain(), 'ruleAppeal', auditor, RULED, day('06 09:00'))).toBe('no_open_request')
    expect(refusedBy(made(), 'ruleAppeal', auditor, { granted: true, reason: '属实' }, day('06 09:00'))).toBe('ground_missing')
  })

  test('refused by one person, with a written reason; the order and the rating are as they were', () => {
    const order = following(made(), 'ruleAppeal', auditor, { granted: false, reason: '录音与单位说法不符' }, day('06 09:00'))
    expect(order).toMatchObject({ state: 'closed', excluded: null, tasks: [], requests: [{ kind: 'appeal', ruling: { granted: false, reason: '录音与单位说法不符' } }] })
    expect(refusedBy(order, 'appealRating', lead, APPEAL, day('06 10:00'))).toBe('appeal_already_made')
    expect(sound(order)).toEqual([])
  })

  test('granted by one it is a proposal; a second, who took no part, ends it', () => {
    const first = following(made(), 'ruleAppeal', auditor, RULED, day('06 09:00'))
    expect(first).toMatchObject({ setAsides: [{ ground: 'mistaken_rating', confirmedBy: null }], requests: [{ ruling: null }] })
    expect(tasksOf(first)).toHaveLength(1)
    expect(refusedBy(first, 'ruleAppeal', supervisor, RULED, day('06 10:00'))).toBe('second_person_needed')
    expect(refusedBy(first, 'confirmSetAside', { ...supervisor, id: auditor.id }, { granted: true, reason: '属实' }, day('06 10:00'))).toBe('second_person_needed')
    expect(refusedBy(first, 'confirmSetAside', { ...supervisor, id: caller.id }, { granted: true, reason: '属实' }, day('06 10:00'))).toBe('took_part')
    const granted = following(first, 'confirmSetAside', supervisor, { granted: true, reason: '属实' }, day('06 10:00'))
    expect(granted).toMatchObject({ state: 'closed', rating: { grade: 'satisfied' }, setAsides: [{ confirmedBy: { id: supervisor.id } }], requests: [{ ruling: { granted: true } }], tasks: [] })
    const refused = following(first, 'confirmSetAside', supervisor, { granted: false, reason: '证据不足' }, day('06 10:00'))
    expect(refused).toMatchObject({ setAsides: [], requests: [{ ruling: { granted: false, reason: '证据不足' } }], tasks: [] })
    for (const order of [first, granted, refused]) expect(sound(order)).toEqual([])
  })
})

describe('a re-check', () => {
  const drawn: World = { ...world, drawOf: () => 0 }
  const following2 = <A extends Action>(order: Order, action: A, who: Actor, grounds: Grounds<A>, now: Date): Order => {
    const decision = decide(order, { action, who, grounds } as never, drawn, now)
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
    return decision.change.order
  }
  const closedAs = (solved: boolean, inWorld: World = drawn): Order => {
    const waiting = anOrder('callback')
    const decision = decide(waiting, { action: 'callBack', who: caller, grounds: { method: 'phone', reached: true, contacted: true, solved, grade: 'satisfied' } }, inWorld, MONDAY)
    if (!decision.ok) throw new Error('not called')
    return decision.change.order
  }
  const AFTER_30 = beijing('2026-04-01 09:00')
  const opened = (): Order => following2(closedAs(true), 'openRecheck', SYSTEM, {}, AFTER_30)

  test('is planted by the closing itself, for 30 and 90 days later, and the order wakes for it', () => {
    const order = closedAs(true)
    expect(order.care?.rechecks.map(({ days, askFrom, why }) => [days, askFrom, why])).toEqual([
      [30, AFTER_30, 'sample'],
      [90, beijing('2026-05-31 09:00'), 'sample'],
    ])
    expect(order).toMatchObject({ wakeAt: AFTER_30, tasks: [], nextDueAt: null })
    expect(sound(order)).toEqual([])
  })

  test.each([
    ['not drawn', closedAs(true, { ...world, drawOf: () => world.limits.recheckShare })],
    ['not solved', closedAs(false)],
    ['answered by the centre', anOrder('answered')],
  ])('%s: none', (_, order) => expect(order.care?.rechecks ?? []).toEqual([]))

  test('a closing that becomes “solved” only by a later rating is drawn then', () => {
    let order = anOrder('callback')
    for (let attempt = 0; attempt < 3; attempt += 1) order = following2(order, 'callBack', caller, { method: 'phone', reached: false }, new Date(MONDAY.getTime() + attempt * 3 * HOUR_MS))
    expect(order).toMatchObject({ state: 'closed', outcome: 'unreached' })
    expect(following2(order, 'rate', citizenOf(order), { grade: 'satisfied', solved: true }, day('05 09:00')).care?.rechecks[0]?.askFrom).toEqual(beijing('2026-04-04 09:00'))
  })

  test('the sweep opens it on its day, not before and not twice; lists and units notice nothing', () => {
    expect(refusedBy(closedAs(true), 'openRecheck', SYSTEM, {}, beijing('2026-04-01 08:59'))).toBe('recheck_not_due')
    const order = opened()
    expect(order.tasks).toEqual([{ kind: 'recheck', desk: '@callback', dueAt: beijing('2026-04-09 18:00') }])
    expect(order.updatedAt).toEqual(MONDAY)
    expect(refusedBy(order, 'openRecheck', SYSTEM, {}, AFTER_30)).toBe('recheck_not_due')
    for (const action of ['openRecheck', 'recheck', 'plantRecheck']) expect(isKeptFromUnits(action, 'closed')).toBe(true)
    expect(sound(order)).toEqual([])
  })

  const STILL = { method: 'phone', reached: true, answer: 'still_solved' } as const
  test.each([
    ['before it is open', closedAs(true), secondCaller, STILL, 'no_open_recheck'],
    ['by who called back at the time', opened(), caller, STILL, 'second_person_needed'],
    ['reached, and nothing asked', opened(), secondCaller, { method: 'phone', reached: true }, 'solved_missing'],
    ['came back, and no words', opened(), secondCaller, { ...STILL, answer: 'came_back' }, 'words_missing'],
  ] as const)('%s is refused', (_, order, who, grounds, rule) => expect(refusedBy(order, 'recheck', who, grounds, AFTER_30)).toBe(rule))

  test('still solved: done, and the one of 90 days stays', () => {
    const order = following2(opened(), 'recheck', secondCaller, STILL, AFTER_30)
    expect(order).toMatchObject({ state: 'closed', tasks: [], wakeAt: beijing('2026-05-31 09:00') })
    expect(order.care?.rechecks[0]?.result).toMatchObject({ answer: 'still_solved' })
    expect(refusedBy(order, 'recheck', secondCaller, STILL, AFTER_30)).toBe('no_open_recheck')
  })

  test('nobody reached after three tries: that is its result', () => {
    let order = opened()
    for (let attempt = 0; attempt < 3; attempt += 1) order = following2(order, 'recheck', secondCaller, { method: 'phone', reached: false }, new Date(AFTER_30.getTime() + attempt * 3 * HOUR_MS))
    expect(order.care?.rechecks[0]).toMatchObject({ result: { answer: 'unreached' }, attempts: [{}, {}, {}] })
    expect(sound(order)).toEqual([])
  })

  test('came back and sent back: done again with superiors told, what was to come is gone; drawn anew at the next closing', () => {
    const order = following2(opened(), 'recheck', secondCaller, { ...STILL, answer: 'came_back', words: '又漏了', sendBack: true }, AFTER_30)
    expect(order).toMatchObject({ state: 'handling', redoCount: 1, tasks: [], outcome: null })
    expect(order.care?.rechecks.map(({ result }) => result?.answer)).toEqual(['came_back'])
    expect(order.outbox.filter(({ about }) => about === 'came_back').map(({ unit }) => unit)).toEqual(['zhujian', 'centre'])
    expect(sound(order)).toEqual([])
    const later = beijing('2026-04-02 09:00')
    const contacted = following2(order, 'recordContact', handler, { method: 'phone', reached: true }, later)
    const replied = following2(following2(contacted, 'reply', handler, REPLY, later), 'passReply', auditor, {}, later)
    const again = following2(replied, 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: true, grade: 'satisfied' }, later)
    expect(again.care?.rechecks.map(({ days, result }) => [days, result?.answer ?? null])).toEqual([[30, 'came_back'], [30, null], [90, null]])
  })

  test('came back without being sent back is on the record, and the order stays closed', () => {
    const order = following2(opened(), 'recheck', secondCaller, { ...STILL, answer: 'came_back', words: '又漏了，但不急' }, AFTER_30)
    expect(order).toMatchObject({ state: 'closed', care: { rechecks: [{ result: { sentBack: false, words: '又漏了，但不急' } }, {}] } })
  })

  test('a citizen who reopens takes the unfinished ones away', () => {
    const order = closedAs(true)
    expect(following2(order, 'reopen', citizenOf(order), { reason: '又坏了' }, day('05 09:00')).care?.rechecks).toEqual([])
  })
})

describe('the checker finds', () => {
  const rulesBroken = (order: Order): string[] =>
    orderViolations({ ...order, number: '20260302-000001-W' }, { ...world, units: { has: () => true } }).flatMap(({ rule }) => (rule === 'number_wrong' ? [] : [rule]))
  const [open] = rated().care?.verifications ?? []
  if (open === undefined) throw new Error('nothing to look at')
  const alone = { by: { kind: 'staff' as const, id: 'x', unit: 'centre' }, at: MONDAY, finding: '…', law: null, outcome: 'mistaken' as const, ledger: null, confirmedBy: null }
  const early = { id: 'r', days: 30, why: 'sample' as const, askFrom: day('30 09:00'), openedAt: day('29 09:00'), dueAt: day('31 18:00'), toldLateAt: null, attempts: [], result: null }

  test.each<[string, Order, string]>([
    ['a bad rating that nobody is to look at', ((order: Order) => ({ ...order, care: { verifications: [], rechecks: [] }, tasks: [], taskDueAt: null, wakeAt: wakesAt({ ...order, care: { verifications: [], rechecks: [] } }, world) }))(rated()), 'verification_missing'],
    ['a task that is not on its desk', { ...rated(), tasks: [], taskDueAt: null }, 'tasks_wrong'],
    ['a task with another due instant', { ...rated(), taskDueAt: day('09 18:00') }, 'tasks_wrong'],
    ['an order that will not wake for what is owed', { ...anOrder('closed'), care: { verifications: [], rechecks: [{ ...early, openedAt: null, dueAt: null }] } }, 'wake_wrong'],
    ['two verifications at once', { ...rated(), care: { verifications: [open, { ...open, id: 'second' }], rechecks: [] } }, 'verification_wrong'],
    ['a rating put aside by one person', { ...rated(), care: { verifications: [{ ...open, outcome: alone }], rechecks: [] } }, 'verification_wrong'],
    ['a re-check opened before its day', { ...anOrder('closed'), care: { verifications: [], rechecks: [early] } }, 'recheck_wrong'],
    ['a re-check on an order that is open', { ...rated(), care: { verifications: [open], rechecks: [early] } }, 'recheck_wrong'],
  ])('%s', (_, order, rule) => expect(rulesBroken(order)).toContain(rule))
})

describe('who sees what', () => {
  const names = {
    unit: (code: string | null) => (code === null ? null : { code, name: code, nameEn: code }),
    leaf: () => null,
    leafPath: () => ({ path: [], pathEn: [], legalBasis: [], leadUnit: null }),
    person: (id: string | null) => id,
    withoutPersonal: (text: string) => text,
    namedIn: () => ({ organisations: [], times: [], yuan: [] }),
  } satisfies Names
  const seenBy = (order: Order, who: Actor) => staffOrder(order, who, names, world, day('05 10:00'))

  test('before the end a unit sees neither the rating nor the looking, and no task', () => {
    const open = seenBy(rated(), lead)
    expect(open).toMatchObject({ rating: null, tasks: [], care: { verifications: [], rechecks: [] } })
    expect(JSON.stringify(open)).not.toMatch(/dissatisfied|还是漏|verifyRating"?:|电话核实/)
    const verified = seenBy(following(rated(), 'verifyRating', caller, { outcome: 'redo', ...FOUND }), handler)
    expect(JSON.stringify(verified.history)).not.toContain('verifyRating')
    expect(seenBy(rated(), caller)).toMatchObject({ tasks: [{ kind: 'verification' }], care: { verifications: [{ grade: 'dissatisfied', outcome: null }] } })
  })

  test('after the end it sees what came of it, and not what the centre noted', () => {
    const order = seenBy(endedAgain(), lead)
    expect(order.care.verifications).toMatchObject([{ outcome: { outcome: 'redo', finding: null, by: null } }])
    expect(JSON.stringify(order)).not.toContain('电话核实')
    expect(order.abilities.map(({ action }) => action)).toContain('appealRating')
    expect(JSON.stringify(seenBy(endedAgain(), caller))).toContain('电话核实')
  })

  test('the plan of the ledger is the unit’s to see at once', () => {
    const order = following(rated(), 'verifyRating', caller, { outcome: 'ledger', ...FOUND, plan: '四月更换', until: day('30 18:00'), owner: '工程科' })
    expect(seenBy(order, lead).care).toEqual({ verifications: [], rechecks: [], ledger: { plan: '四月更换', until: day('30 18:00').toISOString(), owner: '工程科' } })
  })

  test('nobody sees which orders will be re-checked; an assisting unit sees no appeal', () => {
    const plan = { id: 'x', days: 30, why: 'floor' as const, askFrom: beijing('2026-04-01 09:00'), openedAt: null, dueAt: null, toldLateAt: null, attempts: [], result: null }
    const planted = changeFor(anOrder('closed'), 'plantRecheck', SYSTEM, { set: { care: { verifications: [], rechecks: [plan] } }, quiet: true }, world, MONDAY).order
    for (const who of [caller, lead]) {
      const seen = seenBy(planted, who)
      expect(seen.care.rechecks).toEqual([])
      expect(JSON.stringify(seen.history)).not.toContain('plantRecheck')
    }
    const appealed = following({ ...endedAgain(), units: ['zhujian', 'shijian'] }, 'appealRating', lead, { reason: '误按', evidence: '验收单' }, day('05 09:00'))
    expect(seenBy(appealed, lead).requests).toMatchObject([{ kind: 'appeal', appeal: { evidence: '验收单' } }])
    expect(seenBy(appealed, staff('shijian', 'liaison')).requests).toEqual([])
  })

  test('the citizen is told that somebody looks, what the unit asked for, and what came of it', () => {
    const told = (order: Order) => citizenOrder(order, names, world, day('05 10:00')).review
    expect(told(rated())).toMatchObject({ verification: { outcome: null, dueAt: day('03 18:00').toISOString() }, appeal: null, leftOut: null })
    const appealed = following(endedAgain(), 'appealRating', lead, { reason: '内部说法', evidence: '验收单' }, day('05 09:00'))
    expect(told(appealed)).toMatchObject({ appeal: { ruling: null } })
    expect(JSON.stringify(citizenOrder(appealed, names, world, day('05 10:00')))).not.toMatch(/内部说法|验收单/)
    const first = following(appealed, 'ruleAppeal', auditor, { granted: true, reason: '甲', ground: 'mistaken_rating' }, day('05 09:30'))
    expect(told(first)).toMatchObject({ appeal: { ruling: null }, leftOut: null })
    const done = following(first, 'confirmSetAside', supervisor, { granted: true, reason: '误评属实' }, day('05 09:40'))
    expect(told(done)).toMatchObject({ appeal: { ruling: { granted: true, reason: '误评属实' } }, leftOut: { ground: 'mistaken_rating' } })
    expect(citizenOrder(done, names, world, day('05 10:00')).rating).toMatchObject({ grade: 'satisfied' })
    expect(told(anOrder('closed'))).toBeNull()
  })
})
