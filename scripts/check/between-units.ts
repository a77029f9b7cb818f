// What must hold of an order's whistles (吹哨), of what units handed down to those below them (下派), and of the proposals to supervise
// it (督办建议).
import { isOpen, isPart } from '../../server/domain/clocks.ts'
import { clockOfUnit, outlives } from '../../server/domain/moves/promises.ts'
import type { Order } from '../../server/domain/orders.ts'
import { isOpenPart } from '../../server/domain/parts.ts'
import { proposalsOf, SUPERVISED_STATES } from '../../server/domain/supervision/proposals.ts'
import { isReleased, isSettled, openWhistle, outcomeOfArrival, whistlesOf } from '../../server/domain/whistles/whistle.ts'
import { onlyHelps, type Unit } from '../../server/domain/units.ts'
import { isEnded } from '../../server/domain/words.ts'
import type { RuleName } from './violation.ts'

type Fault = [rule: RuleName, detail: string]

/** The units there are; without `get` nothing is said of what kind they are. */
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

/**
 * Communities and sections help the unit they belong to and nobody else, lead nothing, are asked one thing at a time, and owe nothing
 * for longer than their unit does.
 */
export function* belowFaults({ state, leadUnit, units: sight, parts, route, clocks }: Pick<Order, 'state' | 'leadUnit' | 'units' | 'parts' | 'route' | 'clocks'>, { units }: { units: KnownUnits }): Generator<Fault> {
  const helps = (code: string): boolean => onlyHelps(units.get?.(code)?.kind)
  if (leadUnit !== null && helps(leadUnit)) yield ['below_wrong', `${leadUnit} leads`]
  if (route !== null && helps(route.leadUnit)) yield ['below_wrong', `sent to ${route.leadUnit}`]
  for (const { unit, above } of parts) {
    if (above === undefined) {
      if (helps(unit)) yield ['below_wrong', `${unit} was asked by no unit of its own`]
      continue
    }
    if (units.get !== undefined && (!helps(unit) || units.get(unit)?.parent !== above)) yield ['below_wrong', `${unit} does not belong to ${above}`]
    if (!sight.includes(above)) yield ['below_wrong', `${above} takes no part in the order`]
    if (parts.filter((part) => part.unit === unit && isOpenPart(part)).length > 1) yield ['below_wrong', `${unit} was asked twice at once`]
    const own = clocks.find((clock) => isPart(clock) && clock.unit === unit && isOpen(clock))
    if (own === undefined || isEnded(state)) continue
    const limit = clockOfUnit({ leadUnit }, above, clocks)
    if (limit === undefined) yield ['below_too_long', `${own.id} runs, and nothing of ${above} does`]
    else if (outlives(own, limit)) yield ['below_too_long', `${own.id} until ${shown(own.dueAt)}, ${limit.id} until ${shown(limit.dueAt)}`]
  }
}

const same = (a: Date | null, b: Date | null): boolean => (a?.getTime() ?? null) === (b?.getTime() ?? null)
const shown = (at: Date | null): string => at?.toISOString() ?? 'none'
