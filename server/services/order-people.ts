// Who could see an order, for a supervisor who recuses somebody from it: found by name among those people alone (HR §0.11).
import type { OrderPeople } from '../contracts/staff.ts'
import type { Context } from '../context.ts'
import { CENTRE, type StaffActor } from '../domain/actors.ts'
import { orderPolicy } from '../policies/orders.ts'
import { loadVisible } from './access.ts'
import { unitNamed } from './city.ts'

/** More nobody reads through: another letter of the name finds fewer. */
const MOST = 30

/**
 * People of the order's units and of the centre who see the order now; not who is recused from it already.
 * @param words all of them in name, login or unit; none = everybody
 * @returns the order's own units first; `more` when there were too many
 * @throws HotlineError not_found
 */
export async function listOrderPeople(ctx: Context, who: StaffActor, orderId: string, words: string): Promise<OrderPeople> {
  const order = await loadVisible(ctx, who, orderId)
  const wanted = words.toLowerCase().split(/\s+/)
  const found = [...ctx.city.people.values()].flatMap(({ _id, login, name, unit, roles, enabled }) => {
    if (!enabled || !orderPolicy.read({ kind: 'staff', id: _id, roles, unit }, order)) return []
    const named = unitNamed(ctx.city, unit) ?? { code: unit, name: unit, nameEn: unit }
    const said = `${name} ${login} ${named.name} ${named.nameEn}`.toLowerCase()
    return wanted.every((word) => said.includes(word)) ? [{ id: _id, name, unit: named, roles }] : []
  })
  const rank = (unit: string): number => (unit === order.leadUnit ? 0 : unit === CENTRE ? 2 : 1)
  found.sort((a, b) => rank(a.unit.code) - rank(b.unit.code))
  return { people: found.slice(0, MOST), more: found.length > MOST }
}
