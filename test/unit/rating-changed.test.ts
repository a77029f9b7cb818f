// A rating may be changed for seven days, also while the word that it was has sent the order back to be done again (HR §7.1).
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import type { Order } from '../../server/domain/orders.ts'
import { assess } from '../../server/domain/rates/assess.ts'
import { citizenOrder } from '../../server/presenters/citizen-orders.ts'
import { after, anOrder, ask, auditor, beijing, caller, handler, lead, REPLY, supervisor, world } from '../support/builders.ts'
import { plainNames } from '../support/names.ts'

const at = (text: string): Date => beijing(`2026-03-${text}`)
const citizenOf = ({ _id }: Order) => ({ kind: 'citizen', orderId: _id }) as const
const rate = (order: Order, grade: 'satisfied' | 'dissatisfied' | 'very_dissatisfied', solved: boolean, when: Date): Order => after(order, 'rate', citizenOf(order), { grade, solved }, when)
const ruleOf = (decision: ReturnType<typeof ask>): string | null => (decision.ok ? null : decision.refusal.code === 'rule_broken' ? decision.refusal.rule : decision.refusal.code)
const sound = (order: Order) => orderViolations({ ...order, number: '20260302-000001-W' }, { ...world, units: { has: () => true } }).filter(({ rule }) => rule !== 'number_wrong')
/** Very dissatisfied at ten: back to the unit at once. */
const slipped = (): Order => rate(anOrder('callback'), 'very_dissatisfied', false, at('02 10:00'))
const again = (order: Order, when: string): Order => after(after(order, 'recordContact', handler, { method: 'phone', reached: true }, at(when)), 'reply', handler, REPLY, at(when))

describe('a slip is put right', () => {
  test.each([
    ['ten minutes later, in the redo', slipped, '02 10:10'],
    ['while the new answer is audited', () => again(slipped(), '03 09:00'), '03 10:00'],
    ['while the redo is suspended', () => after(slipped(), 'verifyRating', caller, { outcome: 'ledger', finding: '等配件', plan: '到货即装', owner: '物业科', until: at('20 10:00') }, at('02 10:05')), '02 10:10'],
  ] as const)('%s: the redo ends, the order is what its citizen says, and nothing is left to look into', (_, make, when) => {
    const bad = make()
    expect(citizenOrder(bad, plainNames, world, at(when)).abilities.map(({ action }) => action)).toContain('rate')
    const right = rate(bad, 'satisfied', true, at(when))
    expect(right).toMatchObject({ state: 'closed', outcome: 'solved', rating: { grade: 'satisfied', solved: true, firstAt: at('02 10:00'), at: at(when) } })
    expect(right.care?.verifications.every(({ outcome }) => outcome !== null)).toBe(true)
    expect(right.tasks?.some(({ kind }) => kind === 'verification')).not.toBe(true)
    expect(right.suspension ?? null).toBeNull()
    expect(sound(right)).toEqual([])
    expect(assess(right, [], at('25 09:00'))?.marks).toMatchObject({ resolution: true, satisfaction: true })
  })

  test('the redo of a word taken back is nobody’s failure, and there is no bad rating to look at', () =>
    expect(assess(rate(slipped(), 'satisfied', true, at('02 10:10')), [], at('25 09:00'))).toMatchObject({ isLookedAt: null, marks: { redone: null } }))

  test('what was proposed about it falls with it', () => {
    const proposed = after(slipped(), 'verifyRating', caller, { outcome: 'mistaken', finding: '电话核实' }, at('02 10:05'))
    const right = rate(proposed, 'satisfied', true, at('02 10:10'))
    expect([right.setAsides, right.care?.verifications.map(({ outcome }) => outcome?.outcome)]).toEqual([[], ['taken_back']])
    expect(ruleOf(ask(right, 'confirmSetAside', supervisor, { granted: true, reason: '属实' }, at('02 11:00')))).toBe('not_proposed')
    expect(ruleOf(ask(right, 'appealRating', lead, { reason: '不属实', evidence: '照片' }, at('02 11:00')))).toBe('no_bad_rating')
    expect(sound(right)).toEqual([])
  })

  test('from bad to less bad: one verification, one redo', () => {
    const less = rate(slipped(), 'dissatisfied', false, at('02 10:10'))
    expect(less).toMatchObject({ state: 'handling', redoCount: 1, rating: { grade: 'dissatisfied' }, care: { verifications: [{ grade: 'dissatisfied', sentBack: true, outcome: null }] } })
    expect(sound(less)).toEqual([])
  })
})

describe('and no more than that', () => {
  test('seven days from the first word', () => {
    expect(ask(slipped(), 'rate', citizenOf(slipped()), { grade: 'satisfied', solved: true }, at('09 09:59')).ok).toBe(true)
    expect(ruleOf(ask(slipped(), 'rate', citizenOf(slipped()), { grade: 'satisfied', solved: true }, at('09 10:01')))).toBe('too_late')
  })

  test('what nobody has rated is not rated before it is answered', () => {
    const order = anOrder('handling')
    expect(ruleOf(ask(order, 'rate', citizenOf(order), { grade: 'satisfied', solved: true }))).toBe('no_rating_to_change')
    expect(citizenOrder(order, plainNames, world, at('02 10:00')).abilities.map(({ action }) => action)).not.toContain('rate')
  })

  test('taken up again for another reason, it goes on', () => {
    const good = rate(anOrder('callback'), 'satisfied', true, at('02 10:00'))
    const reopened = after(good, 'reopen', citizenOf(good), {}, at('04 09:00'))
    expect(rate(reopened, 'satisfied', true, at('04 10:00'))).toMatchObject({ state: 'handling', outcome: null, endedAt: null })
    const worse = rate(reopened, 'dissatisfied', false, at('04 10:00'))
    expect(worse).toMatchObject({ state: 'handling', redoCount: 1, care: { verifications: [{ sentBack: false, outcome: null }] } })
    expect([sound(worse), worse.tasks?.map(({ kind }) => kind)]).toEqual([[], ['verification']])
  })

  test('once the next answer is out, it is that which is rated', () => {
    const out = after(again(slipped(), '03 09:00'), 'passReply', auditor, {}, at('03 10:00'))
    expect(rate(out, 'satisfied', true, at('03 11:00'))).toMatchObject({ state: 'closed', rating: { firstAt: at('03 11:00') }, earlierRatings: [{ grade: 'very_dissatisfied' }] })
  })
})
