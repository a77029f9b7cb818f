// What must hold of an order's whistles (吹哨), of what streets handed down to communities (下派), and of the proposals to supervise it (督办建议).
import type { Order } from '../../server/domain/orders.ts'
import { proposalsOf, SUPERVISED_STATES } from '../../server/domain/supervision/proposals.ts'
import { isReleased, isSettled, openWhistle, outcomeOfArrival, whistlesOf } from '../../server/domain/whistles/whistle.ts'
import type { Unit } from '../../server/domain/units.ts'
import { isEnded } from '../../server/domain/words.ts'
import type { RuleName } from './violation.ts'

type Fault = [rule: RuleName, detail: string]

/** The units there are; without `get` nothing is said of communities. */
export interface KnownUnits {
  has: (code: string) => boolean
  get?: (code: string) => Pick<Unit, 'kind' | 'parent'> | undefined
}

/** One open at most, with the street that has the order; who came is judged by the whistle's own time. */
export function* whistleFaults(order: Order): Generator<Fault> {
  const whistles = whistlesOf(order)
  if (whistles.filter((whistle) => !isSettled(whistle)).length > 1) yield ['whistle_wrong', 'two are open']
  const open = openWhistle(order)
  if (open !== undefined && (isEnded(order.state) || open.unit !== order.leadUnit)) yield ['whistle_wrong', `open, while ${order.leadUnit ?? 'nobody'} has the order in ${order.state}`]
  const last = whistles.reduce<Date | null>((latest, { meetAt }) => (latest === null || meetAt > latest ? meetAt : latest), null)
  if (!same(order.lastWhistleAt ?? null, last)) yield ['whistle_wrong', `lastWhistleAt ${shown(order.lastWhistleAt ?? null)}, not ${shown(last)}`]
  for (const whistle of whistles) {
    for (const call of whistle.calls) {
      const isJudged = whistle.record !== null && !isReleased(call)
      if (isJudged !== (call.arrival !== null)) yield ['whistle_wrong', `${call.unit} ${isJudged ? 'is not recorded' : 'is recorded and was not expected'}`]
      if (call.arrival !== null && call.arrival.outcome !== outcomeOfArrival(whistle, call.arrival.at)) yield ['whistle_wrong', `${call.unit} ${call.arrival.outcome} at ${shown(call.arrival.at)}`]
    }
    if (whistle.record !== null && whistle.record.at < whistle.meetAt) yield ['whistle_wrong', 'recorded before its time']
  }
}

/** One open of a kind at most; what was decided was decided by a person. */
export function* proposalFaults(order: Order): Generator<Fault> {
  const proposals = proposalsOf(order)
  const open = proposals.filter(({ status }) => status === 'open')
  if (new Set(open.map(({ kind }) => kind)).size < open.length) yield ['proposal_wrong', 'two of one kind are open']
  if (!same(order.proposedAt ?? null, open[0]?.at ?? null)) yield ['proposal_wrong', `proposedAt ${shown(order.proposedAt ?? null)}, not ${shown(open[0]?.at ?? null)}`]
  if (open.length > 0 && !(SUPERVISED_STATES as readonly string[]).includes(order.state)) yield ['proposal_wrong', `open in ${order.state}`]
  for (const { kind, status, closed } of proposals) {
    if ((status === 'open') !== (closed === null)) yield ['proposal_wrong', `${kind} is ${status}`]
    if ((status === 'confirmed' || status === 'dismissed') && closed?.by.kind !== 'staff') yield ['proposal_wrong', `${kind} ${status} by nobody`]
  }
}

/** Communities help their own street and nobody else, and lead nothing. */
export function* communityFaults({ leadUnit, parts, route }: Pick<Order, 'leadUnit' | 'parts' | 'route'>, { units }: { units: KnownUnits }): Generator<Fault> {
  const isCommunity = (code: string): boolean => units.get?.(code)?.kind === 'community'
  if (leadUnit !== null && isCommunity(leadUnit)) yield ['community_wrong', `${leadUnit} leads`]
  if (route !== null && isCommunity(route.leadUnit)) yield ['community_wrong', `sent to ${route.leadUnit}`]
  for (const { unit, street } of parts) {
    if (street === undefined) {
      if (isCommunity(unit)) yield ['community_wrong', `${unit} was asked by no street`]
      continue
    }
    if (units.get !== undefined && (!isCommunity(unit) || units.get(unit)?.parent !== street)) yield ['community_wrong', `${unit} is no community of ${street}`]
    if (leadUnit !== street && !parts.some((part) => part.unit === street)) yield ['community_wrong', `${street} has no part in the order`]
  }
}

const same = (a: Date | null, b: Date | null): boolean => (a?.getTime() ?? null) === (b?.getTime() ?? null)
const shown = (at: Date | null): string => at?.toISOString() ?? 'none'
