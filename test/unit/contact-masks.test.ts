// Who sees what of a citizen before anything is opened (HR §7.5), reader by reader; and masks that the checker holds to.
import { describe, expect, test } from 'vitest'
import { orderViolations } from '../../scripts/check/order-rules.ts'
import type { Actor } from '../../server/domain/actors.ts'
import { DEFAULT_LIMITS } from '../../server/domain/limits.ts'
import type { Order } from '../../server/domain/orders.ts'
import { contactView } from '../../server/presenters/contact.ts'
import { maskName, maskPhone } from '../../server/services/contact.ts'
import { after, anOrder, caller, dispatcher, handler, lead, liaison, staff, supervisor, world } from '../support/builders.ts'

const CONTACT = { name: 'sealed', phone: 'sealed', idNumber: null, addressDetail: null, phoneIndex: 'index', maskedName: '欧***', maskedPhone: '199****1234' } as unknown as NonNullable<Order['contact']>
const order = (secret: boolean, contact: Order['contact'] = CONTACT): Order => ({ ...after(anOrder('dispatched'), 'addAssisting', dispatcher, { unit: 'shijian', task: '配合' }), secret, contact })
const seen = (of: Order, who: Actor, secretNames = true) => {
  const { name, phone, kept } = contactView(of, who, { secretNames })
  return [name, phone, kept]
}
const assisting = staff('shijian', 'liaison')

describe('of a secret order', () => {
  test.each<[string, Actor, ReturnType<typeof seen>]>([
    ['who calls for the lead unit: a surname, its length unsaid', liaison, ['欧**', null, 'number']],
    ['the handler too', handler, ['欧**', null, 'number']],
    ['its lead, who calls nobody: nothing', lead, [null, null, 'all']],
    ['an assisting unit: nothing', assisting, [null, null, 'all']],
    ['the centre: the masks', caller, ['欧***', '199****1234', 'nothing']],
    ['a supervisor: the masks', supervisor, ['欧***', '199****1234', 'nothing']],
  ])('%s', (_, who, what) => expect(seen(order(true), who)).toEqual(what))
  test('a city may keep the surname too; the centre sees it as before', () => {
    expect(seen(order(true), liaison, false)).toEqual([null, null, 'all'])
    expect(seen(order(true), caller, false)).toEqual(['欧***', '199****1234', 'nothing'])
  })
  test('as shipped it is shown', () => expect(DEFAULT_LIMITS.secretNames).toBe(true))
  test('who gave no name stays nameless, and the number stays away', () => {
    expect(seen(order(true, null), liaison)).toEqual([null, null, 'number'])
    expect(seen(order(true, { ...CONTACT, maskedName: null }), liaison)).toEqual([null, null, 'number'])
  })
  test('who is recused, and the accused unit, see nothing of it', () => {
    expect(seen(after(order(true), 'recuse', handler, { reason: '亲属' }), handler)).toEqual([null, null, 'all'])
    const accusing = order(true)
    expect(seen({ ...accusing, demand: { ...accusing.demand, accusedUnit: 'zhujian' } }, liaison)).toEqual([null, null, 'all'])
  })
})

test('of an ordinary order every reader sees the masks', () => {
  for (const who of [liaison, lead, assisting, caller]) expect(seen(order(false), who)).toEqual(['欧***', '199****1234', 'nothing'])
})

describe('the checker', () => {
  const faults = (contact: Partial<typeof CONTACT>) => orderViolations({ ...order(false), contact: { ...CONTACT, ...contact } }, { ...world, units: { has: () => true } }).filter(({ rule }) => rule === 'mask_shows')
  test.each(['李小明', '欧阳明珠', 'Anna Smith', '李', '𠮷田'])('takes what is made of the name %s', (name) => expect(faults({ maskedName: maskName(name) })).toEqual([]))
  test.each(['13812345678', '+86 138 1234 5678', '0571-88889999', '12345'])('takes what is made of the number %s', (phone) => expect(faults({ maskedPhone: maskPhone(phone) })).toEqual([]))
  test('finds a name and a number that show more, and repeats neither', () => {
    const found = faults({ maskedName: '李小*', maskedPhone: '13812345678' })
    expect(found).toHaveLength(2)
    expect(JSON.stringify(found)).not.toMatch(/李小|1381/)
  })
})
