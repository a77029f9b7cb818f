// Ratings left out: one rating each, and the next one counts. What waits for a second person stands on a desk, by an instant.
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { saidLate } from '../../server/domain/care.ts'
import { changeFor } from '../../server/domain/decide.ts'
import type { Order } from '../../server/domain/orders.ts'
import { assess } from '../../server/domain/rates/assess.ts'
import { citizenOrder } from '../../server/presenters/citizen-orders.ts'
import { staffOrder } from '../../server/presenters/orders.ts'
import { after, anOrder, ask, auditor, beijing, caller, handler, lead, liaison, MONDAY, REPLY, staff, supervisor, SYSTEM, world } from '../support/builders.ts'
import { plainNames } from '../support/names.ts'

const day = (text: string): Date => beijing(`2026-03-${text}`)
const citizenOf = ({ _id }: Order) => ({ kind: 'citizen', orderId: _id }) as const
const ruleOf = (decision: ReturnType<typeof ask>): string | null => (decision.ok ? null : decision.refusal.code === 'rule_broken' ? decision.refusal.rule : decision.refusal.code)
const sound = (order: Order) => orderViolations({ ...order, number: '20260302-000001-W' }, { ...world, units: { has: () => true } }).filter(({ rule }) => rule !== 'number_wrong')
const FOUND = { finding: '电话核实' }

/** Rated badly on Monday at nine, found a mistake at ten, left out at eleven. */
const leftOut = (): Order => {
  const waiting = anOrder('callback')
  const rated = after(waiting, 'rate', citizenOf(waiting), { grade: 'dissatisfied', solved: false })
  const found = after(rated, 'verifyRating', caller, { outcome: 'mistaken', ...FOUND }, day('02 10:00'))
  return after(found, 'confirmSetAside', supervisor, { granted: true, reason: '录音为证' }, day('02 11:00'))
}
/** Reopened after that, answered anew, and rated very badly. */
const ratedAgain = (): Order => {
  const reopened = after(leftOut(), 'reopen', citizenOf(leftOut()), {}, day('04 09:00'))
  const replied = after(after(reopened, 'recordContact', handler, { method: 'phone', reached: true }, day('04 10:00')), 'reply', handler, REPLY, day('04 11:00'))
  const out = after(replied, 'passReply', auditor, {}, day('04 12:00'))
  return after(out, 'rate', citizenOf(out), { grade: 'very_dissatisfied', solved: false }, day('05 09:00'))
}

describe('a rating that was left out silences no later one', () => {
  test('it is out of what citizens say, and the redo it brought is nobody’s failure', () =>
    expect(assess(leftOut(), [], day('20 09:00'))).toMatchObject({ setAsides: ['mistaken_rating'], claimed: null, marks: { resolution: null, satisfaction: null, redone: null } }))

  test('what the citizen says of the next answer counts, and so does its redo', () => {
    const order = ratedAgain()
    expect(assess(order, [], day('20 09:00'))).toMatchObject({ setAsides: ['mistaken_rating'], claimed: true, marks: { resolution: false, satisfaction: false, redone: true } })
    // The citizen is not told that this one is left out.
    expect(citizenOrder(order, plainNames, world, day('05 10:00')).review).toMatchObject({ verification: { outcome: null }, leftOut: null })
    expect(sound(order)).toEqual([])
  })

  test('changed within its days after it was left out, the new word counts', () => {
    const again = after(leftOut(), 'rate', citizenOf(leftOut()), { grade: 'satisfied', solved: true }, day('03 09:00'))
    expect(assess(again, [], day('20 09:00'))?.marks).toMatchObject({ resolution: true, satisfaction: true })
  })

  test('the new one can be verified, left out or appealed against like any other', () => {
    const order = ratedAgain()
    expect(ruleOf(ask(order, 'verifyRating', caller, { outcome: 'malicious', ...FOUND }, day('05 10:00')))).toBeNull()
    const looked = after(order, 'verifyRating', caller, { outcome: 'redo', ...FOUND }, day('05 10:00'))
    const replied = after(after(looked, 'recordContact', handler, { method: 'phone', reached: true }, day('05 11:00')), 'reply', handler, REPLY, day('05 12:00'))
    const closed = after(after(replied, 'passReply', auditor, {}, day('05 13:00')), 'callBack', { ...caller, id: 'centre-callback-2' }, { method: 'phone', reached: true, contacted: true, solved: true }, day('05 14:00'))
    expect(ruleOf(ask(closed, 'appealRating', lead, { reason: '误按', evidence: '验收单' }, day('06 09:00')))).toBeNull()
  })

  test('one that was left out is not appealed against again', () => {
    const order = { ...leftOut(), state: 'closed' as const }
    expect(ruleOf(ask(order, 'appealRating', lead, { reason: '误按', evidence: '验收单' }, day('03 09:00')))).toBe('already_excluded')
  })

  test('one that stood among the exclusions before is read as what it was, and put in the list by the next change', () => {
    const { setAsides: _, ...order } = leftOut()
    const by = { kind: 'staff' as const, id: 'centre-callback', unit: 'centre' }
    const old: Order = { ...order, excluded: { proposedBy: by, confirmedBy: { ...by, id: 'centre-supervisor' }, ground: 'mistaken_rating', evidence: '录音', at: day('02 10:00') } }
    expect(assess(old, [], day('20 09:00'))).toMatchObject({ exclusion: null, setAsides: ['mistaken_rating'], marks: { satisfaction: null } })
    const proposed = after(old, 'proposeExclusion', liaison, { ground: 'force_majeure', evidence: '台风' }, day('03 09:00'))
    expect(proposed).toMatchObject({ excluded: { ground: 'force_majeure' }, setAsides: [{ ground: 'mistaken_rating' }] })
  })
})

describe('what one person proposed waits for the second on the auditors’ desk', () => {
  const late = (): Order => ({ ...anOrder('closed'), redoCount: 1 })
  const unsolved = (): Order => after(anOrder('callback'), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false })
  test.each([
    ['exclusion', () => after(anOrder('closed'), 'proposeExclusion', lead, { ground: 'force_majeure', evidence: '台风' })],
    ['honest_error', () => after(late(), 'proposeHonestError', lead, { failure: 'redone', ground: 'no_precedent', evidence: '首次', remedy: '已改' })],
    ['set_aside', () => after(unsolved(), 'verifyRating', caller, { outcome: 'mistaken', ...FOUND })],
    ['uphold', () => after(unsolved(), 'uphold', auditor, { evidence: '照片' })],
  ] as const)('%s: due on the third working day, told once when late, also of an order that has ended', (kind, proposed) => {
    const order = { ...proposed(), clocks: [] }
    expect(order.tasks).toContainEqual({ kind, desk: '@audit', dueAt: day('05 18:00') })
    expect(order.outbox.at(-1)?.about).toMatch(new RegExp(`^${kind}_proposed$`))
    expect(saidLate(order, day('05 17:59')).kinds).not.toContain(kind)
    const { kinds, set } = saidLate(order, day('05 18:00'))
    expect(kinds).toContain(kind)
    const told = changeFor(order, 'warn', SYSTEM, { set, detail: { told: kinds.map((one) => `task:${one}`), roles: ['supervisor'] } }, world, day('05 18:00')).order
    expect(saidLate(told, day('09 09:00')).kinds).toEqual([])
    expect(told.tasks?.map((task) => task.kind)).toContain(kind)
    // It is the centre's own lateness.
    expect(JSON.stringify(staffOrder(told, staff('zhujian', 'handler'), plainNames, world, day('06 09:00')).history)).not.toContain(`task:${kind}`)
  })

  test('an exclusion that is only proposed takes no unit’s days to appeal', () => {
    const rated = after(anOrder('callback'), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false, grade: 'dissatisfied' })
    const looked = after(rated, 'verifyRating', { ...caller, id: 'centre-callback-2' }, { outcome: 'redo', ...FOUND })
    const replied = after(after(looked, 'recordContact', handler, { method: 'phone', reached: true }), 'reply', handler, REPLY)
    const closed = after(after(replied, 'passReply', auditor, {}), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: true })
    const proposed = after(closed, 'proposeExclusion', supervisor, { ground: 'force_majeure', evidence: '台风' })
    const APPEAL = { reason: '误按', evidence: '验收单' }
    expect(ruleOf(ask(proposed, 'appealRating', lead, APPEAL))).toBeNull()
    const confirmed = after(proposed, 'confirmExclusion', { ...supervisor, id: 'centre-supervisor-2' }, { granted: true, reason: '属实' })
    expect(ruleOf(ask(confirmed, 'appealRating', lead, APPEAL))).toBe('already_excluded')
  })
})

describe('reasonable handling stands only against a word that was said', () => {
  test('before anybody was asked, and after a good word, it is refused', () => {
    expect(ruleOf(ask(anOrder('callback'), 'uphold', caller, { evidence: '照片' }))).toBe('illegal_transition')
    expect(ruleOf(ask(anOrder('handling'), 'uphold', caller, { evidence: '照片' }))).toBe('nobody_dissatisfied')
    const reopened = after(anOrder('closed'), 'reopen', citizenOf(anOrder('closed')), {})
    expect(ruleOf(ask(reopened, 'uphold', caller, { evidence: '照片' }))).toBe('nobody_dissatisfied')
  })

  const unsolved = (): Order => after(anOrder('callback'), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false, grade: 'dissatisfied' })

  test('proposed, it is what the verification proposes; confirmed by a second person, both end, and both persons stand there', () => {
    const proposed = after(unsolved(), 'uphold', auditor, { evidence: '现场照片' })
    expect(proposed.care?.verifications).toMatchObject([{ proposal: { outcome: 'explained', finding: '现场照片' } }])
    expect(ruleOf(ask(proposed, 'uphold', caller, { evidence: '再提' }))).toBe('already_upheld')
    expect(ruleOf(ask(proposed, 'confirmUphold', auditor, { reason: '同意' }))).toBe('second_person_needed')
    const stands = after(proposed, 'confirmUphold', supervisor, { reason: '同意' })
    expect(stands).toMatchObject({ state: 'closed', outcome: 'unsolved_explained', upheld: { confirmedBy: { id: supervisor.id } }, tasks: [] })
    expect(staffOrder(stands, supervisor, plainNames, world, MONDAY).upheld).toMatchObject({ confirmed: true })
    expect(ruleOf(ask(stands, 'confirmUphold', supervisor, { reason: '再次' }))).toBe('not_proposed')
    expect(sound(stands)).toEqual([])
  })

  test('what nobody confirmed falls when the citizen says that it is solved', () => {
    const proposed = after(unsolved(), 'uphold', auditor, { evidence: '现场照片' })
    const replied = after(after(proposed, 'recordContact', handler, { method: 'phone', reached: true }), 'reply', handler, REPLY)
    const out = after(replied, 'passReply', { ...auditor, id: 'centre-auditor-2' }, {})
    const solved = after(out, 'rate', citizenOf(out), { grade: 'very_satisfied', solved: true })
    expect(solved).toMatchObject({ state: 'closed', outcome: 'solved', upheld: null })
    for (const who of [supervisor, lead]) expect(staffOrder(solved, who, plainNames, world, MONDAY).upheld).toBeNull()
    expect(ruleOf(ask(solved, 'confirmUphold', supervisor, { reason: '同意' }))).toBe('not_proposed')
    expect(solved.tasks?.map(({ kind }) => kind)).toEqual(['verification'])
    expect(sound(solved)).toEqual([])
  })
})

describe('what is found about an earlier word closes no order whose newer answer nobody was asked about', () => {
  const bad = (): Order => after(anOrder('callback'), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false, grade: 'dissatisfied' })
  const answeredAgain = (order: Order): Order => {
    const replied = after(after(order, 'recordContact', handler, { method: 'phone', reached: true }), 'reply', handler, { ...REPLY, publicAnswer: '第二次已彻底修好。' })
    return after(replied, 'passReply', auditor, {})
  }
  const secondCaller = { ...caller, id: 'centre-callback-2' }
  test.each([
    ['explained by law', () => after(bad(), 'verifyRating', secondCaller, { outcome: 'explained', law: '《特种设备安全法》第五条', ...FOUND }), 'confirmUphold', { reason: '同意' }],
    ['reasonable handling', () => after(bad(), 'uphold', secondCaller, { evidence: '照片' }), 'confirmUphold', { reason: '同意' }],
    ['rated by mistake', () => after(bad(), 'verifyRating', secondCaller, { outcome: 'mistaken', ...FOUND }), 'confirmSetAside', { granted: true, reason: '同意' }],
  ] as const)('%s: confirmed in the call-back it stands, and the citizen is still asked', (_, proposed, action, ruling) => {
    const waiting = answeredAgain(proposed())
    expect(waiting.state).toBe('callback')
    const ruled = after(waiting, action, supervisor, ruling as never)
    expect(ruled).toMatchObject({ state: 'callback', outcome: null, endedAt: null })
    expect(ruled.tasks?.map(({ kind }) => kind)).toEqual(['callback'])
    expect(ruled.care?.verifications).toMatchObject([{ outcome: expect.objectContaining({ confirmedBy: expect.anything() as unknown }) as unknown }])
    expect(after(ruled, 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: true }).outcome).toBe('solved')
    expect(after(ruled, 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: false })).toMatchObject({ state: 'handling', redoCount: 2 })
    expect(after(ruled, 'rate', citizenOf(ruled), { grade: 'satisfied', solved: true })).toMatchObject({ state: 'closed', outcome: 'solved' })
  })
  test('before the newer answer it ends the redo, as ever', () => {
    const proposed = after(bad(), 'uphold', secondCaller, { evidence: '照片' })
    expect(after(proposed, 'confirmUphold', supervisor, { reason: '同意' })).toMatchObject({ state: 'closed', outcome: 'unsolved_explained' })
  })
})
