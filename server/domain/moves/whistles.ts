// 街乡吹哨、部门报到: a street calls departments to a place by a time, they answer, the street writes down who came (Beijing 2021 art. 16).
import { isAccused } from '../accused.ts'
import { actedBy } from '../actors.ts'
import { workingDaysAfter } from '../calendar.ts'
import type { ArrivalGiven } from '../fields.ts'
import type { Order } from '../orders.ts'
import { broken } from '../refusals.ts'
import { after, DAY_MS, MINUTE_MS } from '../time.ts'
import {
  calledUnits,
  expectedAt,
  isDisputed,
  isReleased,
  openWhistle,
  outcomeOfArrival,
  whistlesOf,
  withCall,
  withWhistle,
  type Arrival,
  type Whistle,
  type WhistleCall,
} from '../whistles/whistle.ts'
import { moved, tell, type Mover, type Scene } from './scene.ts'

/** Streets and only streets whistle; one whistle at a time, for departments that can still come. */
export const whistle: Mover<'whistle'> = (order, grounds, scene) => {
  const { now, who, world } = scene
  const policy = world.whistlePolicy
  const street = order.leadUnit ?? ''
  const kind = world.unitKind(street)
  if (kind === undefined || !policy.callers.includes(kind)) return broken('only_streets_whistle', 'Beijing 2021 art. 16')
  if (openWhistle(order) !== undefined) return broken('whistle_already_open', 'Beijing 2021 art. 16')
  const units = [...new Set(grounds.units)]
  if (units.length === 0 || units.length > policy.mostUnits) return broken('nobody_called', 'Beijing 2021 art. 16')
  if (units.some((unit) => isAccused(unit, order))) return broken('handled_by_the_accused', 'HR §0.11')
  const { meetAt } = grounds
  if (meetAt < after(now, policy.leastNoticeMinutes[order.urgency] * MINUTE_MS)) return broken('whistle_too_soon', 'Beijing 2021 art. 16')
  if (meetAt > after(now, policy.mostDays * DAY_MS)) return broken('instant_too_far', 'Beijing 2021 art. 16')
  const centreAt = workingDaysAfter(world.calendar, meetAt, policy.centreWorkingDays)
  if (!centreAt.ok) return centreAt
  const blown: Whistle = {
    id: world.newId(),
    unit: street,
    by: actedBy(who),
    at: now,
    place: grounds.place,
    point: grounds.point === undefined ? null : { type: 'Point', coordinates: grounds.point },
    meetAt,
    reason: grounds.reason,
    needed: grounds.needed,
    law: grounds.law ?? null,
    calls: units.map((unit) => ({ unit, answer: null, ruling: null, arrival: null, explanation: null })),
    policy: policy.version,
    graceMinutes: policy.graceMinutes,
    centreWorkingDays: policy.centreWorkingDays,
    warnAt: {
      unanswered: after(now, (meetAt.getTime() - now.getTime()) * policy.remindAtShare),
      unrecorded: after(meetAt, policy.recordMinutes * MINUTE_MS),
      unrecorded_centre: centreAt.at > after(meetAt, policy.recordMinutes * MINUTE_MS) ? centreAt.at : after(meetAt, policy.recordMinutes * MINUTE_MS),
    },
    warned: [],
    record: null,
    calledOff: null,
  }
  const whistles = [...whistlesOf(order), blown]
  return moved({
    set: { whistles, units: withCalled(order, whistles), lastWhistleAt: latest(order.lastWhistleAt ?? null, meetAt) },
    detail: { units, place: blown.place, meetAt, reason: blown.reason, needed: blown.needed, law: blown.law },
    effects: [...units.map((unit) => tell('whistle:called', unit)), { type: 'follow' }],
  })
}

const latest = (a: Date | null, b: Date): Date => (a !== null && a > b ? a : b)

/** Who was called sees the order; a unit that takes part anyway stands there once. */
const withCalled = (order: Order, whistles: Whistle[]): string[] => [...new Set([...order.units, ...calledUnits({ whistles })])]

/** The call of the unit that acts, in the open whistle. */
function ownCall(order: Order, { who }: Scene): { whistle: Whistle; call: WhistleCall } | null {
  const open = openWhistle(order)
  const call = open?.calls.find(({ unit }) => unit === actedBy(who).unit)
  return open === undefined || call === undefined || isReleased(call) ? null : { whistle: open, call }
}

/** May be said again with another name or hour; it takes an objection back that nobody has ruled on. */
export const comeToWhistle: Mover<'comeToWhistle'> = (order, { who, arriveAt }, scene) => {
  const own = ownCall(order, scene)
  if (own === null) return broken('not_called', 'Beijing 2021 art. 16')
  if (scene.now > own.whistle.meetAt) return broken('whistle_time_over', 'Beijing 2021 art. 16')
  if (arriveAt < scene.now) return broken('instant_in_the_past', 'Beijing 2021 art. 16')
  if (arriveAt > after(own.whistle.meetAt, DAY_MS)) return broken('instant_too_far', 'Beijing 2021 art. 16')
  const answer = { kind: 'coming' as const, at: scene.now, by: actedBy(scene.who), who, arriveAt }
  return moved({
    set: { whistles: withWhistle(order, withCall(own.whistle, own.call.unit, { answer })) },
    detail: { unit: own.call.unit, who, arriveAt },
    effects: [tell('whistle:coming', own.whistle.unit)],
  })
}

/** The unit says that it is not its business; until the centre has ruled otherwise it is expected all the same. */
export const objectToWhistle: Mover<'objectToWhistle'> = (order, { reason, law }, scene) => {
  const own = ownCall(order, scene)
  if (own === null) return broken('not_called', 'Beijing 2021 art. 16')
  if (scene.now > own.whistle.meetAt) return broken('whistle_time_over', 'Beijing 2021 art. 16')
  if (own.call.answer?.kind === 'objection') return broken('whistle_objected_already', 'Beijing 2021 art. 16')
  const answer = { kind: 'objection' as const, at: scene.now, by: actedBy(scene.who), reason, law: law ?? null }
  return moved({
    set: { whistles: withWhistle(order, withCall(own.whistle, own.call.unit, { answer })) },
    detail: { unit: own.call.unit, reason, law: law ?? null },
    effects: [tell('whistle:objected', 'centre'), tell('whistle:objected', own.whistle.unit)],
  })
}

/** Whose objections wait for a ruling. */
export const unitsToRuleOn = (order: Pick<Order, 'whistles'>): string[] => openWhistle(order)?.calls.filter(isDisputed).map(({ unit }) => unit) ?? []

/** Granted: the unit need not come. Refused: it must, and may not object again. */
export const ruleWhistle: Mover<'ruleWhistle'> = (order, { unit, granted, reason, law }, { who, now }) => {
  const open = openWhistle(order)
  const waiting = unitsToRuleOn(order)
  if (open === undefined || waiting.length === 0) return broken('no_open_request', 'Beijing 2021 art. 16')
  const call = open.calls.find((one) => one.unit === unit && isDisputed(one))
  if (call === undefined) return broken('no_objection_of_unit', 'Beijing 2021 art. 16')
  const ruling = { at: now, by: actedBy(who), released: granted, reason, law: law ?? null }
  const whistles = withWhistle(order, withCall(open, unit, { ruling }))
  const stays = order.parts.some((part) => part.unit === unit) || calledUnits({ whistles }).includes(unit)
  return moved({
    set: { whistles, ...(granted && !stays && { units: order.units.filter((one) => one !== unit) }) },
    detail: { unit, granted, reason, law: law ?? null },
    effects: [tell(granted ? 'whistle:released' : 'whistle:upheld', unit), tell(granted ? 'whistle:released' : 'whistle:upheld', open.unit), ...(granted && !stays ? [{ type: 'follow' as const }] : [])],
  })
}

/** Whom the record must speak of; empty while there is nothing to record. */
export function unitsToRecord(order: Pick<Order, 'whistles'>): string[] {
  const open = openWhistle(order)
  return open === undefined ? [] : expectedAt(open).map(({ unit }) => unit)
}

/** On the day: who came, when, and what each did. One record for all who were expected, written once. */
export const recordWhistle: Mover<'recordWhistle'> = (order, { arrivals, note }, { who, now }) => {
  const open = openWhistle(order)
  if (open === undefined) return broken('no_whistle', 'Beijing 2021 art. 16')
  if (now < open.meetAt) return broken('whistle_time_to_come', 'Beijing 2021 art. 16')
  const expected = expectedAt(open).map(({ unit }) => unit)
  const given = new Map(arrivals.map((arrival) => [arrival.unit, arrival]))
  const isComplete = given.size === arrivals.length && given.size === expected.length && expected.every((unit) => given.has(unit))
  if (!isComplete) return broken('whistle_record_incomplete', 'Beijing 2021 art. 16')
  if (arrivals.some(({ came, at, did }) => came && (at === undefined || did === undefined))) return broken('arrival_incomplete', 'Beijing 2021 art. 16')
  if (arrivals.some(({ at }) => at !== undefined && at > now)) return broken('arrival_in_the_future', 'Beijing 2021 art. 16')
  if (arrivals.some(({ at }) => at !== undefined && at < open.at)) return broken('instant_too_far', 'Beijing 2021 art. 16')
  const calls = open.calls.map((call) => {
    const arrival = given.get(call.unit)
    return arrival === undefined ? call : { ...call, arrival: arrivalOf(open, arrival) }
  })
  const recorded: Whistle = { ...open, calls, record: { at: now, by: actedBy(who), note: note ?? null } }
  const of = (outcome: Arrival['outcome']): string[] => calls.filter(({ arrival }) => arrival?.outcome === outcome).map(({ unit }) => unit)
  return moved({
    set: { whistles: withWhistle(order, recorded) },
    detail: { cameUnits: of('in_time'), lateUnits: of('late'), absentUnits: of('absent'), note: note ?? null },
    effects: [...of('absent').map((unit) => tell('whistle:absent', unit)), ...[...of('in_time'), ...of('late')].map((unit) => tell('whistle:recorded', unit))],
  })
}

const arrivalOf = (open: Whistle, { came, at, who, did }: ArrivalGiven): Arrival => {
  const arrivedAt = came ? (at ?? null) : null
  return { outcome: outcomeOfArrival(open, arrivedAt), at: arrivedAt, who: came ? (who ?? null) : null, did: came ? (did ?? null) : null }
}

/** Settled without a meeting; once the time has come there is only the record. */
export const callOffWhistle: Mover<'callOffWhistle'> = (order, { reason }, { who, now }) => {
  const open = openWhistle(order)
  if (open === undefined) return broken('no_whistle', 'Beijing 2021 art. 16')
  if (now >= open.meetAt) return broken('whistle_time_has_come', 'Beijing 2021 art. 16')
  return moved({
    set: { whistles: withWhistle(order, { ...open, calledOff: { at: now, by: actedBy(who), reason } }) },
    detail: { reason },
    effects: expectedAt(open).map(({ unit }) => tell('whistle:off', unit)),
  })
}

/** What a unit that did not come says of it stands beside the fact; it changes no count. */
export const explainAbsence: Mover<'explainAbsence'> = (order, { text }, { who, now }) => {
  const { unit } = actedBy(who)
  const missed = whistlesOf(order).findLast(({ calls }) => calls.some((call) => call.unit === unit && call.arrival?.outcome === 'absent' && call.explanation === null))
  if (missed === undefined || unit === null) return broken('not_absent', 'Beijing 2021 art. 16')
  return moved({
    set: { whistles: withWhistle(order, withCall(missed, unit, { explanation: { at: now, by: actedBy(who), text } })) },
    detail: { unit, text },
    effects: [tell('whistle:explained', missed.unit)],
  })
}
