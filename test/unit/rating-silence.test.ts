// What a unit may learn of a rating, of what the centre found about it, and of the sample, before the order has ended (HR §7.1, §7.4).
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../server/domain/actors.ts'
import { saidLate } from '../../server/domain/care.ts'
import { changeFor } from '../../server/domain/decide.ts'
import type { Order } from '../../server/domain/orders.ts'
import { isOfCentre, isStepKept } from '../../server/domain/rating-silence.ts'
import { staffOrder } from '../../server/presenters/orders.ts'
import { after as following, anOrder, auditor, beijing, caller, handler, lead, MONDAY, REPLY, staff, supervisor, SYSTEM, world } from '../support/builders.ts'
import { plainNames as names } from '../support/names.ts'

const day = (text: string): Date => beijing(`2026-03-${text}`)
const citizenOf = ({ _id }: Order): Actor => ({ kind: 'citizen', orderId: _id })
const SECRET = '电话录音第三分钟：诉求人误按了差评'
const ASSISTING = staff('shijian', 'unit_lead')
const seenBy = (order: Order, who: Actor, now = MONDAY) => staffOrder(order, who, names, world, now)
const actions = (order: Order, who: Actor): string[] => seenBy(order, who).history.map(({ action }) => action)

const rated = (): Order => {
  const waiting = anOrder('callback')
  return following(waiting, 'rate', citizenOf(waiting), { grade: 'very_dissatisfied', solved: false })
}
const found = (outcome: 'mistaken' | 'malicious' | 'explained'): Order => following(rated(), 'verifyRating', caller, { outcome, finding: SECRET, law: '《民法典》第二百八十四条' })

describe('while the order is not ended', () => {
  test.each(['mistaken', 'malicious', 'explained'] as const)('a unit sees nothing of a rating that is proposed to be set aside: %s', (outcome) => {
    const order = found(outcome)
    expect(order.state).toBe('handling')
    const shown = seenBy(order, lead)
    expect(shown).toMatchObject({ excluded: null, setAsides: [], upheld: null })
    expect(JSON.stringify(shown)).not.toMatch(/录音|_rating|民法典/)
    expect(JSON.stringify(seenBy(order, supervisor))).toContain(SECRET)
    // Nor by what may or may not be asked for: the same as with no finding at all.
    const { abilities, hindered } = seenBy(rated(), lead)
    expect({ abilities: shown.abilities, hindered: shown.hindered }).toEqual({ abilities, hindered })
  })

  test('nor that the second person refused it', () => {
    const left = following(found('malicious'), 'confirmSetAside', supervisor, { granted: false, reason: '没有依据' })
    const stands = following(found('explained'), 'confirmUphold', supervisor, { granted: false, reason: '没有依据' })
    for (const order of [left, stands]) {
      expect(order.state).toBe('handling')
      expect(JSON.stringify(seenBy(order, lead))).not.toMatch(/没有依据|_rating|confirmUphold|confirmSetAside/)
      expect(seenBy(order, supervisor).history.at(-1)?.detail).toMatchObject({ reason: '没有依据' })
    }
  })

  test('an exclusion on other grounds is the unit’s to see, as ever', () => {
    const order = following(anOrder('handling'), 'proposeExclusion', supervisor, { ground: 'force_majeure', evidence: '台风红色预警' })
    expect(seenBy(order, lead).excluded).toEqual({ ground: 'force_majeure', evidence: '台风红色预警', files: [], confirmed: false })
  })
})

test('once it has ended, what was decided is seen, and what the centre found is not', () => {
  const left = following(found('mistaken'), 'confirmSetAside', supervisor, { granted: true, reason: '属实' })
  expect(seenBy(left, lead).setAsides).toMatchObject([{ ground: 'mistaken_rating', evidence: null, files: [], confirmed: true }])
  const stands = following(found('explained'), 'confirmUphold', supervisor, { reason: '属实' })
  expect(seenBy(stands, lead).upheld).toMatchObject({ evidence: null })
  for (const order of [left, stands]) expect(JSON.stringify(seenBy(order, lead))).not.toContain(SECRET)
})

/** Done again, closed, and appealed against by the lead. */
function appealed(): Order {
  const verified = following(rated(), 'verifyRating', caller, { outcome: 'redo', finding: SECRET })
  const replied = following(following(verified, 'recordContact', handler, { method: 'phone', reached: true }), 'reply', handler, REPLY)
  const closed = following(following(replied, 'passReply', auditor, {}), 'callBack', caller, { method: 'phone', reached: true, contacted: true, solved: true, grade: 'satisfied' })
  return following(closed, 'appealRating', lead, { reason: '误按', evidence: '验收单' })
}

describe('an appeal', () => {
  test('is between the lead unit and the centre: other units of the order see neither request nor step', () => {
    const order = { ...appealed() }
    order.units = [...order.units, ASSISTING.unit]
    expect(actions(order, lead)).toContain('appealRating')
    expect(actions(order, ASSISTING)).not.toContain('appealRating')
    expect(JSON.stringify(seenBy(order, ASSISTING))).not.toMatch(/误按|验收单/)
  })

  test('what the first of two persons found is not told to the unit before the second has ruled', () => {
    const order = following(appealed(), 'ruleAppeal', auditor, { granted: true, reason: '验收单可信', ground: 'mistaken_rating' })
    expect(JSON.stringify(seenBy(order, lead))).not.toMatch(/验收单可信|mistaken_rating/)
    expect(actions(order, supervisor)).toContain('ruleAppeal')
    const granted = following(order, 'confirmSetAside', supervisor, { granted: true, reason: '同意' })
    expect(seenBy(granted, lead).setAsides).toMatchObject([{ ground: 'mistaken_rating', confirmed: true }])
  })
})

describe('a reminder that the centre is late', () => {
  const late = (order: Order, now: Date): Order => {
    const { kinds, set } = saidLate(order, now)
    return changeFor(order, 'warn', SYSTEM, { set, detail: { told: kinds.map((kind) => `task:${kind}`), roles: ['supervisor'] } }, world, now).order
  }

  test('with a bad rating is no step and no sign for units', () => {
    const order = late(rated(), day('04 09:00'))
    const last = order.history.at(-1)
    expect(last?.detail.told).toEqual(['task:verification'])
    expect(last !== undefined && isOfCentre(last) && isStepKept(last, order.state)).toBe(true)
    expect(actions(order, lead)).not.toContain('warn')
    expect(actions(order, supervisor)).toContain('warn')
  })

  test('beside a reminder of the unit’s own promise only the latter is told', () => {
    const order = changeFor(rated(), 'warn', SYSTEM, { set: {}, detail: { told: ['resolve:due', 'task:verification'], roles: [] } }, world, day('04 09:00')).order
    const toldTo = (who: typeof lead) => seenBy(order, who).history.at(-1)?.told.map(({ name }) => name)
    expect(toldTo(lead)).toEqual(['resolve'])
    expect(toldTo(supervisor)).toEqual(['resolve', 'verification'])
  })
})
