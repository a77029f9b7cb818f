// The units complained about (被反映单位), named at any time: from then on they have nothing to do with the order and never see it, whatever
// they had of it before (HR §0.11, Jinan 2018 art. 32). Secrecy at the citizen's wish stands beside it.
import { accusedUnits, accusing, cleared, MOST_ACCUSED } from '../accused.ts'
import { actedBy, CENTRE } from '../actors.ts'
import { isOpen, stop } from '../clocks.ts'
import type { Order } from '../orders.ts'
import { broken } from '../refusals.ts'
import { openWhistle, withCall, withWhistle } from '../whistles/whistle.ts'
import { isEnded } from '../words.ts'
import { heldAgain } from './holdings.ts'
import { promisesAtReturnToCentre, resumePromises } from './promises.ts'
import { moved, tell, type EffectDraft, type Move, type Moved, type Mover, type Scene } from './scene.ts'

const SOURCE = 'HR §0.11: the accused unit never gets the order; Jinan 2018 art. 32'

/**
 * Anybody of the centre who hears of it names units, and so does the citizen: to keep an order from a unit that it does not concern
 * costs another dispatch, to leave it there may cost the citizen dearly. That a unit once named may have it after all is a
 * supervisor's word alone; after that the citizen is heard about this unit by the centre, not by a form.
 */
export const nameAccused: Mover<'nameAccused'> = (order, { accusedUnits: named = [], cleared: lifted, reason }, scene) => {
  const { who } = scene
  const before = accusedUnits(order.demand)
  const isSupervisor = who.kind === 'staff' && who.unit === CENTRE && who.roles.includes('supervisor')
  if (lifted !== undefined && !isSupervisor) return broken('accused_stands', SOURCE)
  const added = [...new Set(named)].filter((unit) => !before.includes(unit))
  const units = [...before.filter((unit) => unit !== lifted), ...added]
  if (added.length === 0 && units.length === before.length) return broken('nothing_to_correct', SOURCE)
  const examined = cleared(order)
  if (who.kind === 'citizen' && added.some((unit) => examined.includes(unit))) return broken('accused_examined', SOURCE)
  if (units.length > MOST_ACCUSED) return broken('too_many_accused', SOURCE)
  if (who.kind === 'staff' && reason === undefined) return broken('accused_reason_missing', SOURCE)
  const demand = accusing(order.demand, units)
  const taken = takenFromAll({ ...order, demand }, added.filter((unit) => unit !== CENTRE), reason ?? '', scene)
  if (!taken.ok) return taken
  const { move } = taken
  const effects = (move.effects ?? []).filter(({ type }) => type !== 'follow')
  return moved({
    ...move,
    set: { ...move.set, demand },
    detail: { accusedUnits: units, unitsBefore: [...before], reason: reason ?? null },
    // Who may find it, and who is told of it, is another question from here on.
    effects: [...effects, { type: 'follow' }],
  })
}

/** The order without any of the units, one after the other: what the first leaves the next is taken from. */
export function takenFromAll(order: Order, units: readonly string[], reason: string, scene: Scene): Moved {
  let sum: Required<Pick<Move, 'set' | 'effects'>> & Pick<Move, 'to'> = { set: {}, effects: [] }
  for (const unit of units) {
    const taken = takenFrom({ ...order, ...sum.set, state: sum.to ?? order.state }, unit, reason, scene)
    if (!taken.ok) return taken
    const { to, set, effects } = taken.move
    sum = { ...(to === undefined ? sum : { ...sum, to }), set: { ...sum.set, ...set }, effects: [...sum.effects, ...(effects ?? [])] }
  }
  return moved(sum)
}

/** The order without the unit: what it led comes back to the dispatchers, what it helped with ends. The promises to the citizen go on. */
function takenFrom(order: Order, unit: string, reason: string, scene: Scene): Moved {
  const without = withoutUnit(order, unit, reason, scene)
  if (order.state === 'merged') return partedFrom(without, unit, scene)
  if (isEnded(order.state)) return moved({ set: partsOf(without) })
  if (order.leadUnit !== unit) return moved({ set: partsOf(without), effects: toldOff(order, unit) })
  const promised = promisesAtReturnToCentre({ ...without, clocks: resumePromises(without.clocks, scene) }, scene)
  if (!promised.ok) return promised
  return moved({ to: 'submitted', set: { ...partsOf(without), ...unled(without, unit, scene.now), clocks: promised.clocks }, effects: toldOff(order, unit) })
}

/**
 * Joined to a lead order, whose unit may be the one complained of: it goes its own way, to be joined again by a person who knows.
 * What was with another unit goes on there.
 */
function partedFrom(order: Order, unit: string, scene: Scene): Moved {
  const merged = order.mergedInto
  const resumed = resumePromises(order.clocks, scene)
  const isFree = order.leadUnit === null || order.leadUnit === unit || merged === null
  const promised = isFree ? promisesAtReturnToCentre({ ...order, clocks: resumed }, scene) : { ok: true as const, clocks: resumed }
  if (!promised.ok) return promised
  return moved({
    to: isFree ? 'submitted' : merged.from,
    set: {
      ...partsOf(order),
      ...(isFree ? unled(order, unit, scene.now) : { holdings: heldAgain(order, scene.now) }),
      mergedInto: null,
      endedAt: null,
      clocks: promised.clocks,
    },
    effects: [tell('unmerged'), ...(merged === null ? [] : [{ type: 'link' as const, about: merged.orderId }]), ...toldOff(order, unit)],
  })
}

/** Nothing of the unit, nor of those below it, takes part any more; their clocks are moot, and the history keeps what they did. */
function withoutUnit(order: Order, unit: string, reason: string, { who, now, world }: Scene): Order {
  const gone = new Set([unit, ...world.unitsBelow(unit)])
  const open = openWhistle(order)
  const { supervision } = order
  const isCalled = open?.calls.some((call) => call.unit === unit && call.ruling?.released !== true) === true
  return {
    ...order,
    parts: order.parts.filter((part) => !gone.has(part.unit) && part.above !== unit),
    units: order.units.filter((one) => !gone.has(one)),
    clocks: order.clocks.map((clock) => (clock.unit !== null && gone.has(clock.unit) && isOpen(clock) ? stop(clock, world.calendar, now) : clock)),
    // Pressed for its absence it would have to answer on what it may not see.
    ...(supervision?.unit !== undefined && gone.has(supervision.unit) && { supervision: null }),
    // The street does not wait for who will not be told.
    ...(open !== undefined && isCalled && { whistles: withWhistle(order, withCall(open, unit, { ruling: { at: now, by: actedBy(who), released: true, reason, law: null } })) }),
  }
}

const partsOf = ({ parts, units, clocks, supervision, whistles }: Order): Partial<Order> => ({ parts, units, clocks, supervision, ...(whistles !== undefined && { whistles }) })

/** What was between the unit and the centre ends with it (what it asked for lapses: `requestsAfter`); its answer is no answer to the citizen, and stays with the earlier ones. */
function unled(order: Order, unit: string, now: Date): Partial<Order> {
  const { reply, earlierReplies, leadUnit } = order
  const isLed = leadUnit === unit
  return {
    leadUnit: null,
    handler: null,
    route: null,
    holdings: order.holdings.map((holding) => (holding.to === null ? { ...holding, to: now } : holding)),
    supervision: isLed ? null : order.supervision,
    ...(isLed && reply !== null && { reply: null, earlierReplies: [...earlierReplies, reply] }),
    upheld: null,
  }
}

/** The unit itself hears that the order is the centre's again, and no word why: else its people would go on with it. */
const toldOff = (before: Order, unit: string): EffectDraft[] => (before.units.includes(unit) || before.leadUnit === unit ? [tell('taken_back', unit)] : [])

/** The citizen is hidden from the units from here on (HR §7.5); what they opened before stands on the record of views. */
export const keepSecret: Mover<'keepSecret'> = (order, { reason }, { world }) => {
  const isAsked = order.kindOpen?.asked === true || (order.secret && order.kindOpen == null)
  if (isAsked) return broken('already_secret', 'HR §1.3, §7.5: secret at the citizen’s wish')
  const demand = { ...order.demand, masks: { ...order.demand.masks, own: order.demand.masks.own ?? world.ownMasks(order) } }
  return moved({ set: { secret: true, demand, ...(order.kindOpen != null && { kindOpen: { asked: true } }) }, detail: { secret: true, reason: reason ?? null }, effects: [{ type: 'follow' }] })
}
