// Who may do what with an order: one predicate table per permission (design §3). Pure; checked in services at every door.
import { isAccused, type Accusing } from '../domain/accused.ts'
import { CENTRE, UNIT_ROLES, type Actor, type StaffActor } from '../domain/actors.ts'
import { ACTIONS, actionsFrom, ruleOf, type Action, type Rule } from '../domain/lifecycle.ts'
import type { Order } from '../domain/orders.ts'
import { isRecused } from '../domain/recusal.ts'
import type { Role } from '../domain/words.ts'
import { HEARS_CALLS } from './doors.ts'

/** What a policy needs to know of an order; a list row is enough. */
export type OrderFacts = Pick<Order, '_id' | 'state' | 'leadUnit' | 'units' | 'secret' | 'desk' | 'recused'> & { demand: Accusing }

/** Roles of the centre that see every order's content. Administrators and auditors see none (design §1). */
const CENTRE_READERS = ['agent', 'dispatcher', 'auditor_reply', 'callback', 'supervisor', 'leader'] as const satisfies readonly Role[]

const has = (who: StaffActor, roles: readonly Role[]): boolean => who.roles.some((role) => roles.includes(role))

/** A unit complained about never gets the order, and its people never see it (HR §0.11). */
const isKeptFrom = (unit: string, order: OrderFacts): boolean => unit !== CENTRE && isAccused(unit, order)

function inSight(who: Actor, order: OrderFacts): boolean {
  switch (who.kind) {
    case 'system':
      return true
    case 'citizen':
      return who.orderId === order._id
    case 'unit_system':
      return order.units.includes(who.unit) && !isKeptFrom(who.unit, order)
    case 'staff':
      if (isKeptFrom(who.unit, order) || isRecused(who.id, order)) return false
      if (who.unit === CENTRE) return has(who, CENTRE_READERS)
      return has(who, UNIT_ROLES) && order.units.includes(who.unit)
  }
}

/** May this actor take this action on this order, as the table of the life cycle says? The state is the domain's question. */
export function mayAct(who: Actor, action: Action, order: OrderFacts): boolean {
  const rule = ruleOf(action)
  if (!inSight(who, order)) return false
  switch (who.kind) {
    case 'system':
      return rule.by.includes('system')
    case 'citizen':
      return rule.by.includes('citizen')
    case 'unit_system':
      return rule.by.includes('unit_system') && actsAs(who.unit, rule.as, order)
    case 'staff': {
      const roles = who.roles.filter((role) => rule.by.includes(role))
      const centreRole = roles.some((role) => !isUnitRole(role)) && who.unit === CENTRE
      return centreRole || (roles.some(isUnitRole) && actsAs(who.unit, rule.as, order))
    }
  }
}

const isUnitRole = (role: Role): boolean => (UNIT_ROLES as readonly Role[]).includes(role)

function actsAs(unit: string, as: Rule['as'], order: OrderFacts): boolean {
  if (as === 'either') return order.units.includes(unit)
  if (as === 'assisting') return order.units.includes(unit) && order.leadUnit !== unit
  return order.leadUnit === unit
}

/** What the actor may do next with the order: both the table and the policy allow it. Screens show these and no others. */
export const abilitiesOf = (who: Actor, order: OrderFacts): Action[] => actionsFrom(order.state).filter((action) => forPeople(action) && mayAct(who, action, order))

/** All that the actor's roles have on this order, whatever its state. */
export const actionsOf = (who: Actor, order: OrderFacts): Action[] => ACTIONS.filter((action) => forPeople(action) && mayAct(who, action, order))

/** The platform's own steps are on nobody's screen. */
const forPeople = (action: Action): boolean => !ruleOf(action).by.every((by) => by === 'system')

/** Who must reach the citizen: those of the centre who call, and the people of the lead unit. */
const reachesCitizen = (who: Actor, order: OrderFacts): who is StaffActor =>
  who.kind === 'staff' && inSight(who, order) && (who.unit === CENTRE ? has(who, ['agent', 'callback', 'dispatcher']) : has(who, ['liaison', 'handler']) && order.leadUnit === who.unit)

export type OrderPermission = 'read' | 'relay' | 'openContact' | 'hearCall' | 'file'

export const orderPolicy = {
  read: inSight,
  /** Opening sealed contact data: who must reach the citizen; of secret orders only the centre (HR §7.5). */
  openContact: (who, order) => reachesCitizen(who, order) && (who.unit === CENTRE || !order.secret),
  /** A relay number tells nothing of the citizen: of reports and secret orders it is the unit's only way to them (HR §7.5). */
  relay: (who, order) => reachesCitizen(who, order),
  /** The call behind an order and its recording: people of the centre who check or settle what was said. */
  hearCall: (who, order) => who.kind === 'staff' && who.unit === CENTRE && inSight(who, order) && has(who, HEARS_CALLS),
  file: (who) => who.kind === 'staff' && has(who, ['agent']),
} satisfies Record<OrderPermission, (who: Actor, order: OrderFacts) => boolean>

/** Desks whose lists and signals an actor may have. */
export function desksOf(who: StaffActor): string[] {
  if (who.unit !== CENTRE) return has(who, UNIT_ROLES) ? [who.unit] : []
  const desks: string[] = []
  if (has(who, ['dispatcher', 'agent', 'supervisor', 'leader'])) desks.push('@dispatch')
  if (has(who, ['auditor_reply', 'supervisor', 'leader'])) desks.push('@audit')
  if (has(who, ['callback', 'supervisor', 'leader'])) desks.push('@callback')
  return desks
}

/** May see the lists of every unit. */
export const seesAllUnits = (who: StaffActor): boolean => who.unit === CENTRE && has(who, CENTRE_READERS)
