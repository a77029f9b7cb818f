// What a demand asks for, one by one: a reply answers each (HR §7.4), the audit and the call-back may name some of them.
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { citizenOrder } from '../../server/presenters/citizen-orders.ts'
import { staffOrder } from '../../server/presenters/orders.ts'
import { unitOrder } from '../../server/presenters/unit-order.ts'
import type { Names } from '../../server/presenters/names.ts'
import { liveAsks } from '../../server/domain/asks.ts'
import { ActionBody } from '../../server/contracts/actions.ts'
import type { AnswerGiven } from '../../server/domain/fields.ts'
import type { Actor } from '../../server/domain/actors.ts'
import type { Order } from '../../server/domain/orders.ts'
import { after, aFiledOrder, anOrder, ask, auditor, beijing, caller, dispatcher, handler, lead, liaison, MONDAY, REPLY, staff, supervisor, world } from '../support/builders.ts'
import { plainNames } from '../support/names.ts'

const LATER = beijing('2026-03-20 12:00')
const names: Names = { ...plainNames, withoutPersonal: (text) => text.replaceAll('13800001234', '***********') }
const seenBy = (order: Order, who: Actor) => staffOrder(order, who, names, world, MONDAY)
const seenByCitizen = (order: Order) => citizenOrder(order, names, world, MONDAY)

/** Handled by `zhujian`, the citizen reached: asks for a lift, the books, and why; or for one thing. */
function handled(asks: string[] = ['修好电梯', '公示维保账目', '为什么停了三天？']): Order {
  const sent = after(aFiledOrder({ asks }), 'dispatch', dispatcher, { leadUnit: 'zhujian' })
  return after(after(sent, 'sign', liaison, {}), 'recordContact', handler, { method: 'phone', reached: true })
}

const ANSWERS: AnswerGiven[] = [
  { ask: 1, outcome: 'done', words: '已修好，恢复运行。' },
  { ask: 2, outcome: 'planned', words: '本月底前张贴公示。', doneBy: LATER },
  { ask: 3, outcome: 'answered', words: '等待配件。' },
]
const SOLVED: AnswerGiven[] = ANSWERS.map(({ ask: no, words }) => ({ ask: no, outcome: 'done', words }))
const UNSOLVED = { ...REPLY, selfSolved: false, unsolvedReason: '公示还要几天' }
const replied = (order: Order, answers = ANSWERS) => after(order, 'reply', handler, { ...UNSOLVED, answers })
const refusalOf = (order: Order, action: 'reply', grounds: object) => {
  const decision = ask(order, action, handler, grounds as never)
  return decision.ok ? null : decision.refusal
}

describe('a demand that asks for one thing', () => {
  test.each([[[]], [['修好电梯']]])('has no list %j, and is replied to as ever', (asks) => {
    const order = handled(asks)
    expect(order).not.toHaveProperty('asks')
    const done = after(order, 'reply', handler, REPLY)
    expect(done.reply).not.toHaveProperty('answers')
    expect(seenBy(done, auditor).reply?.answers).toEqual([])
    expect(seenByCitizen(done).asks).toEqual([])
  })

  test('is asked for no list: no field of any form speaks of it', () => {
    const kinds = (order: Order, who: Actor) => seenBy(order, who).abilities.flatMap(({ fields }) => fields.map(({ kind }) => kind))
    expect(kinds(handled([]), handler)).not.toContain('answers')
    expect(kinds(handled(), handler)).toContain('answers')
    const audited = (asks: string[]) => after(handled(asks), 'reply', handler, { ...REPLY, answers: asks.length > 1 ? SOLVED : [] })
    expect(kinds(audited([]), auditor)).not.toContain('askNumbers')
    expect(kinds(audited(['修好电梯', '公示维保账目', '为什么停了三天？']), auditor)).toContain('askNumbers')
  })

  test('an answer to something nobody asked for is refused', () => {
    expect(refusalOf(handled([]), 'reply', { ...REPLY, answers: [{ ask: 1, outcome: 'done', words: '好' }] })).toMatchObject({ rule: 'ask_not_there', asks: [1] })
  })
})

describe('a reply answers each', () => {
  test('one left unanswered is named', () => {
    expect(refusalOf(handled(), 'reply', UNSOLVED)).toMatchObject({ code: 'rule_broken', rule: 'ask_unanswered', asks: [1, 2, 3] })
    expect(refusalOf(handled(), 'reply', { ...UNSOLVED, answers: ANSWERS.slice(0, 2) })).toMatchObject({ rule: 'ask_unanswered', asks: [3] })
  })

  test.each<[string, AnswerGiven[], string, number[]]>([
    ['one that is not there', [...ANSWERS, { ask: 9, outcome: 'done', words: '好' }], 'ask_not_there', [9]],
    ['one twice', [...ANSWERS, { ask: 3, outcome: 'done', words: '好' }], 'ask_not_there', [3]],
    ['a promise without a day', ANSWERS.map((one) => ({ ...one, doneBy: undefined })), 'ask_without_day', [2]],
    ['a promise for yesterday', ANSWERS.map((one) => ({ ...one, doneBy: beijing('2026-03-01 12:00') })), 'ask_without_day', [2]],
    ['a refusal without a law', ANSWERS.map((one) => (one.ask === 3 ? { ...one, outcome: 'impossible' } : one)), 'ask_without_law', [3]],
  ])('%s', (_, answers, rule, asks) => expect(refusalOf(handled(), 'reply', { ...UNSOLVED, answers })).toMatchObject({ rule, asks }))

  test('“solved” is no claim while something is still to be done, or cannot be done', () => {
    expect(refusalOf(handled(), 'reply', { ...REPLY, answers: ANSWERS })).toMatchObject({ rule: 'solved_beyond_answers', asks: [2] })
    expect(refusalOf(handled(), 'reply', { ...REPLY, answers: SOLVED })).toBeNull()
  })

  test('kept in the order of the asks, with the ask as it was worded, and a day or a law only where it belongs', () => {
    const order = replied(handled(), [...ANSWERS].reverse().map((one) => ({ ...one, law: '《物业管理条例》', doneBy: LATER })))
    expect(order.reply?.answers).toEqual([
      { ask: 1, text: '修好电梯', outcome: 'done', words: '已修好，恢复运行。', doneBy: null, law: null },
      { ask: 2, text: '公示维保账目', outcome: 'planned', words: '本月底前张贴公示。', doneBy: LATER, law: null },
      { ask: 3, text: '为什么停了三天？', outcome: 'answered', words: '等待配件。', doneBy: null, law: null },
    ])
    expect(orderViolations(order, { ...world, units: { has: () => true } }).filter(({ rule }) => rule === 'asks_wrong')).toEqual([])
  })
})

describe('the list can be put right, with a reason', () => {
  const CORRECTED = { asks: [{ ask: 1, text: '修好三号楼电梯' }, { ask: 3, text: '为什么停了三天？' }, { text: '赔偿误工费' }], reason: '通话中说明' }

  test('worded anew, left out, added: nothing is deleted, numbers stay', () => {
    const order = after(handled(), 'correctAsks', handler, CORRECTED)
    expect(order.asks).toMatchObject([
      { no: 1, text: '修好三号楼电梯', original: '修好电梯', dropped: null, from: 'message' },
      { no: 2, text: '公示维保账目', dropped: { reason: '通话中说明', by: { id: handler.id } } },
      { no: 3, text: '为什么停了三天？', original: null },
      { no: 4, text: '赔偿误工费', from: 'person' },
    ])
    expect(liveAsks(order).map(({ no }) => no)).toEqual([1, 3, 4])
    expect(order.history.at(-1)?.detail).toMatchObject({ reason: '通话中说明', count: 3, leftOut: ['2'] })
  })

  test('what was left out can be taken up again, and is owed again', () => {
    const back = after(after(handled(), 'correctAsks', handler, CORRECTED), 'correctAsks', auditor, { asks: [1, 2, 3, 4].map((no) => ({ ask: no, text: ['修好三号楼电梯', '公示维保账目', '为什么停了三天？', '赔偿误工费'][no - 1] ?? '' })), reason: '诉求人确实问了' })
    expect(liveAsks(back).map(({ no }) => no)).toEqual([1, 2, 3, 4])
    expect(refusalOf(back, 'reply', { ...UNSOLVED, answers: [] })).toMatchObject({ asks: [1, 2, 3, 4] })
  })

  test('an order without a list gets one', () => expect(liveAsks(after(handled([]), 'correctAsks', dispatcher, { asks: [{ text: '修好电梯' }, { text: '公示账目' }], reason: '来电补充' })).map(({ no }) => no)).toEqual([1, 2]))

  test('nothing changed, or a number that is not there', () => {
    const same = ask(handled(), 'correctAsks', handler, { asks: liveAsks(handled()).map(({ no, text }) => ({ ask: no, text })), reason: '核对' })
    expect(same).toMatchObject({ ok: false, refusal: { rule: 'nothing_to_correct' } })
    expect(ask(handled(), 'correctAsks', handler, { asks: [{ ask: 7, text: '没有' }], reason: '核对' })).toMatchObject({ ok: false, refusal: { rule: 'ask_not_there', asks: [7] } })
  })

  test('added after the reply, it holds the reply back until it is answered', () => {
    const order = after(replied(handled()), 'correctAsks', auditor, { asks: [...[1, 2, 3].map((no) => ({ ask: no, text: liveAsks(handled())[no - 1]?.text ?? '' })), { text: '赔偿误工费' }], reason: '原文末段还有一项' })
    for (const [action, who] of [['passReply', auditor], ['approveReply', lead]] as const) expect(ask(order, action, who, {})).toMatchObject({ ok: false, refusal: { rule: 'ask_unanswered', asks: [4] } })
    const again = after(order, 'rejectReply', auditor, { reason: '漏答', again: [4] })
    expect(seenBy(again, handler).asks.filter(({ isSentBack }) => isSentBack).map(({ no }) => no)).toEqual([4])
    expect(after(replied(again, [...ANSWERS, { ask: 4, outcome: 'impossible', words: '不在补偿范围', law: '《民法典》第一千一百六十五条' }]), 'passReply', auditor, {}).state).toBe('callback')
  })
})

test('the audit names what is to be answered again, and only what is on the list', () => {
  expect(ask(replied(handled()), 'rejectReply', lead, { reason: '答非所问', again: [5] })).toMatchObject({ ok: false, refusal: { rule: 'ask_not_there', asks: [5] } })
  const back = after(replied(handled()), 'rejectReply', lead, { reason: '答非所问', again: [2, 2] })
  expect(back.reply?.audit?.asks).toEqual([2])
  expect(seenBy(back, handler).reply?.audit?.asks).toEqual([2])
})

describe('the call-back', () => {
  const waiting = () => after(replied(handled()), 'passReply', auditor, {})
  const CALLED = { method: 'phone', reached: true, contacted: true } as const

  test('records what the citizen says of each, or of some', () => {
    const closed = after(waiting(), 'callBack', caller, { ...CALLED, solved: true, verdicts: [{ ask: 1, solved: true }] })
    expect(closed).toMatchObject({ state: 'closed', callbacks: [{ asks: [{ ask: 1, solved: true }] }] })
  })

  test('solved as a whole, and one of them not: refused', () => {
    expect(ask(waiting(), 'callBack', caller, { ...CALLED, solved: true, verdicts: [{ ask: 2, solved: false }] })).toMatchObject({ ok: false, refusal: { rule: 'solved_beyond_asks', asks: [2] } })
    expect(ask(waiting(), 'callBack', caller, { ...CALLED, solved: true, verdicts: [{ ask: 8, solved: true }] })).toMatchObject({ ok: false, refusal: { rule: 'ask_not_there' } })
  })

  test('what is not solved goes back with its name: the unit sees which, and not what was said', () => {
    const back = after(waiting(), 'callBack', caller, { ...CALLED, solved: false, grade: 'dissatisfied', verdicts: [{ ask: 1, solved: true }, { ask: 2, solved: false }] })
    expect(back.state).toBe('handling')
    const seen = seenBy(back, handler)
    expect(seen.asks.filter(({ isUnsolved }) => isUnsolved).map(({ no }) => no)).toEqual([2])
    expect(seen.callbacks).toEqual([])
    expect(JSON.stringify(seen)).not.toContain('dissatisfied')
    // A further reply speaks of it again.
    const minuteLater = new Date(MONDAY.getTime() + 60_000)
    const again = after(after(back, 'recordContact', handler, { method: 'visit', reached: true }, minuteLater), 'reply', handler, { ...UNSOLVED, answers: ANSWERS }, minuteLater)
    expect(seenBy(again, supervisor).asks.some(({ isUnsolved }) => isUnsolved)).toBe(false)
  })

  test('nobody reached says nothing of anything', () => expect(after(waiting(), 'callBack', caller, { method: 'phone', reached: false, verdicts: [{ ask: 1, solved: true }] }).callbacks[0]).not.toHaveProperty('asks'))
})

describe('who sees what', () => {
  test('the citizen reads the answers ask by ask once they are passed, and never the note from inside', () => {
    const order = after(handled(), 'reply', handler, { ...UNSOLVED, answers: ANSWERS, internalNote: '内部意见：预算不足' })
    expect(seenByCitizen(order)).toMatchObject({ answer: null, asks: [{ no: 1, text: '修好电梯' }, { no: 2 }, { no: 3 }] })
    const passed = seenByCitizen(after(order, 'passReply', auditor, {}))
    expect(passed.answer?.asks).toMatchObject([{ ask: 1, outcome: 'done' }, { ask: 2, outcome: 'planned', doneBy: LATER.toISOString() }, { ask: 3, words: '等待配件。' }])
    expect(JSON.stringify(passed)).not.toContain('内部意见')
  })

  test('numbers that name a person are covered for units and their systems, and not for the centre', () => {
    const order = handled(['请打13800001234告诉我结果', '公示维保账目'])
    expect(JSON.stringify(seenBy(order, handler))).not.toContain('13800001234')
    expect(JSON.stringify(unitOrder(order, 'zhujian', names.withoutPersonal).asks)).not.toContain('13800001234')
    expect(seenBy(order, auditor).asks[0]?.text).toContain('13800001234')
  })

  test('a department’s own system gets the list, or nothing where there is one thing', () => {
    expect(unitOrder(handled(), 'zhujian', (text) => text).asks).toEqual([{ no: 1, text: '修好电梯' }, { no: 2, text: '公示维保账目' }, { no: 3, text: '为什么停了三天？' }])
    expect(unitOrder(handled([]), 'zhujian', (text) => text)).not.toHaveProperty('asks')
  })

  test('another unit puts nothing right', () => expect(seenBy({ ...handled(), units: ['zhujian', 'shijian'] }, staff('shijian', 'liaison')).abilities.map(({ action }) => action)).not.toContain('correctAsks'))
})

describe('the citizen rates them one by one', () => {
  const passed = (asks?: string[], answers = ANSWERS): Order => after(replied(handled(asks), answers), 'passReply', auditor, {})
  const citizenOf = ({ _id }: Order): Actor => ({ kind: 'citizen', orderId: _id })
  const EACH = [{ ask: 1, solved: true }, { ask: 2, solved: false, partly: true }, { ask: 3, solved: false }]

  test('what is not solved, or in part only, goes back by its number; the marks stay with the rating', () => {
    const waiting = passed()
    const order = after(waiting, 'rate', citizenOf(waiting), { grade: 'basically_satisfied', solved: false, verdicts: EACH })
    expect(order).toMatchObject({ state: 'handling', redoCount: 1, rating: { solved: false, asks: [{ ask: 1, solved: true }, { ask: 2, solved: false, partly: true }, { ask: 3, solved: false }] } })
    expect(order.rating?.asks?.[0]).not.toHaveProperty('partly')
    expect(order.asks?.map(({ unsolvedAt }) => unsolvedAt)).toEqual([null, MONDAY, MONDAY])
    expect(order.history.at(-1)?.detail).toMatchObject({ unsolvedAsks: ['2', '3'], partlyAsks: ['2'] })
    expect(seenBy(order, handler).asks.map(({ isUnsolved }) => isUnsolved)).toEqual([false, true, true])
    expect(seenBy(order, handler).rating, 'what was said is not the unit’s yet').toBeNull()
    expect(seenByCitizen(order).rating?.asks).toEqual([{ ask: 1, solved: true, partly: false }, { ask: 2, solved: false, partly: true }, { ask: 3, solved: false, partly: false }])
    expect(orderViolations({ ...order, number: '20260302-000001-W' }, { ...world, units: { has: () => true } }).filter(({ rule }) => rule === 'asks_wrong')).toEqual([])
  })

  test('all solved closes it, and marks nothing', () => {
    const waiting = passed()
    const order = after(waiting, 'rate', citizenOf(waiting), { grade: 'satisfied', solved: true, verdicts: EACH.map(({ ask: no }) => ({ ask: no, solved: true })) })
    expect(order).toMatchObject({ state: 'closed', outcome: 'solved' })
    expect(order.asks?.every(({ unsolvedAt }) => unsolvedAt === null)).toBe(true)
  })

  test.each([
    ['one passed over', { solved: false, verdicts: EACH.slice(1) }, 'ask_unmarked', [1]],
    ['one that nobody asked for', { solved: false, verdicts: [...EACH, { ask: 9, solved: true }] }, 'ask_not_there', [9]],
    ['one marked twice', { solved: false, verdicts: [...EACH, { ask: 1, solved: false }] }, 'ask_not_there', [1]],
    ['solved as a whole, and one in part only', { solved: true, verdicts: EACH }, 'solved_beyond_asks', [2, 3]],
  ])('refused: %s', (_, said, rule, asks) => {
    const waiting = passed()
    expect(ask(waiting, 'rate', citizenOf(waiting), { grade: 'satisfied', ...said })).toMatchObject({ ok: false, refusal: { rule, asks } })
  })

  test('what is solved is not solved in part', () => {
    const parsed = ActionBody.rate.safeParse({ grounds: { grade: 'satisfied', solved: true, verdicts: [{ ask: 1, solved: true, partly: true }] } })
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['grounds.verdicts.0.partly'])
  })

  test('a rating of the whole is as good as ever, for one thing and for several', () => {
    for (const waiting of [passed(), after(after(handled([]), 'reply', handler, REPLY), 'passReply', auditor, {})]) {
      const order = after(waiting, 'rate', citizenOf(waiting), { grade: 'satisfied', solved: true })
      expect(order.state).toBe('closed')
      expect(order.rating).not.toHaveProperty('asks')
    }
  })

  test('changed within its days, the later marks stand; a new reply answers them', () => {
    const waiting = passed()
    const closed = after(waiting, 'rate', citizenOf(waiting), { grade: 'satisfied', solved: true, verdicts: EACH.map(({ ask: no }) => ({ ask: no, solved: true })) })
    const again = after(closed, 'rate', citizenOf(waiting), { grade: 'dissatisfied', solved: false, verdicts: EACH }, beijing('2026-03-03 09:00'))
    expect(again.rating?.asks).toMatchObject(EACH)
    expect(again.state).toBe('handling')
  })
})

test('the checker finds a reply that passes over an ask, and a promise without a day', () => {
  const law = { ...world, units: { has: () => true } }
  const order = replied(handled())
  const reply = order.reply
  if (reply === null) throw new Error('no reply')
  const rules = (broken: Order) => orderViolations(broken, law).flatMap(({ rule, detail }) => (rule === 'asks_wrong' ? [detail] : []))
  expect(rules(order)).toEqual([])
  expect(rules({ ...order, reply: { ...reply, answers: (reply.answers ?? []).slice(1) } })).toHaveLength(1)
  expect(rules({ ...order, reply: { ...reply, answers: (reply.answers ?? []).map((one) => ({ ...one, doneBy: null })) } })).toHaveLength(1)
  expect(rules({ ...order, asks: [...(order.asks ?? []), ...(order.asks ?? [])] })).not.toEqual([])
  expect(rules(anOrder('closed'))).toEqual([])
})
