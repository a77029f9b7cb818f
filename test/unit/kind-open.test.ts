// An order that nobody has read yet may be a report: it is as secret as one until somebody says what it is.
import { describe, expect, test } from 'vitest'
import { changeFor } from '../../server/domain/decide.ts'
import { kindReadLate, readLate } from '../../server/domain/moves/reading-late.ts'
import type { Order, Reading } from '../../server/domain/orders.ts'
import { orderPolicy } from '../../server/policies/orders.ts'
import { belongs } from '../../server/services/matter-desk.ts'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import { defaultClockPolicy } from '../../server/domain/clocks.ts'
import { after, aFiledOrder, ask, dispatcher, handler, MONDAY, SYSTEM, world } from '../support/builders.ts'

const unread = (more: object = {}): Order => aFiledOrder({ demandType: null, urgency: null, reading: null, ...more })
const reading = (value: Reading['demandType']['value'], p = 0.95, level: Reading['urgency']['level'] = 'T2'): Reading => ({
  at: MONDAY,
  readerVersion: 'r1',
  language: 'zh',
  leaves: [{ code: '01.01.01', p: 0.9 }],
  demandType: { value, p },
  urgency: { level, reasons: [], script: null },
  abstained: false,
  several: false,
  units: [],
  routeReasons: [],
})
const later = new Date(MONDAY.getTime() + 30 * 60_000)
const scene = { who: SYSTEM, now: later, world }
const read = (order: Order, said: Reading): Order => changeFor(order, 'classify', SYSTEM, readLate(order, said, scene), world, later).order
const faults = (order: Order) => orderViolations(order, { calendar: world.calendar, frozenClocks: () => defaultClockPolicy, units: new Map([['zhujian', {}]]) as never }).map(({ rule }) => rule).filter((rule) => rule !== 'number_wrong')

describe('before anybody has said what it is', () => {
  const order = unread()
  test('it is a plea and as secret as a report', () => expect(order).toMatchObject({ demandType: 'help', secret: true, kindOpen: { asked: false } }))
  test('it is in no list of likenesses', () => expect(belongs(order)).toBe(false))
  test('a unit that gets it opens no contact', () => {
    const sent = after(order, 'dispatch', dispatcher, { leadUnit: 'zhujian' })
    expect(orderPolicy.openContact(handler, sent)).toBe(false)
    expect(orderPolicy.relay(handler, sent)).toBe(true)
  })
  test('one whose kind was chosen is what was chosen', () => expect(aFiledOrder({ demandType: 'help', reading: null })).not.toHaveProperty('kindOpen'))
  test('the checker finds one that is not secret', () => expect(faults({ ...order, secret: false })).toContain('reports_secret'))
})

describe('when it is read', () => {
  test.each([
    ['a report is one, and stays secret', reading('report'), false, { demandType: 'report', secret: true }],
    ['a doubtful report is a complaint, as at the door', reading('report', 0.5), false, { demandType: 'complaint', secret: false }],
    ['a plea is secret no longer', reading('help'), false, { demandType: 'help', secret: false }],
    ['who asked for secrecy keeps it', reading('help'), true, { demandType: 'help', secret: true }],
  ] as const)('%s', (_, said, secret, wanted) => {
    const order = read(unread({ secret }), said)
    expect(order).toMatchObject({ ...wanted, kindOpen: null })
    expect(order.history.at(-1)?.detail).toMatchObject(wanted)
    expect(faults(order)).toEqual([])
  })

  test('what is urgent is to be dispatched as soon as if it had been read at the door', () => {
    const [door] = aFiledOrder({ demandType: null, urgency: null, reading: reading('help', 0.95, 'T0') }).clocks
    expect(read(unread(), reading('help', 0.95, 'T0')).nextDueAt).toEqual(door?.dueAt)
  })

  test('a person was faster: the kind is still said, and their unit stands', () => {
    const sent = after(unread(), 'dispatch', dispatcher, { leadUnit: 'zhujian' })
    const move = kindReadLate(sent, reading('report'))
    const said = changeFor(sent, 'sayKind', SYSTEM, move!, world, later).order
    expect(said).toMatchObject({ demandType: 'report', secret: true, kindOpen: null, leadUnit: 'zhujian', reading: null })
    expect(kindReadLate(said, reading('help'))).toBeNull()
  })
})

describe('a person says what it is', () => {
  test('even that it is what it was taken for', () =>
    expect(after(unread(), 'correct', dispatcher, { demandType: 'help', reason: '已核对' })).toMatchObject({ demandType: 'help', secret: false, kindOpen: null }))
  test('a matter alone says nothing of the kind', () =>
    expect(after(unread(), 'correct', dispatcher, { leafCode: '01.01.02', reason: '事项' })).toMatchObject({ secret: true, kindOpen: { asked: false } }))
  test('the same again is no correction', () => {
    const said = after(unread(), 'correct', dispatcher, { demandType: 'help', reason: '已核对' })
    expect(ask(said, 'correct', dispatcher, { demandType: 'help', reason: '又一次' })).toMatchObject({ ok: false })
  })
})
