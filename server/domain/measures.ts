// Measures promised with a day (限期办理): what a reply to the citizen says "will be done by". The day does not end with the order: who
// leads it is reminded before and on the day, says what came of it, and is named when nothing was said.
import { workingMinutesBetween, instantBefore, type Calendar } from './calendar.ts'
import { dateOfDay, dayAt, startOfDay } from './calendar/zone.ts'
import { dayOf } from './calendar/days.ts'
import type { ActedBy } from './actors.ts'
import type { Order, Reply } from './orders.ts'
import { after, DAY_MS, MINUTE_MS } from './time.ts'
import type { OrderState } from './words.ts'

/** What a measure answers where the demand asks for one thing; things asked for are numbered from 1. */
export const WHOLE = 0

/** One thing that was promised by a day, as the citizen was told it. */
export interface Measure {
  /** Number of the ask it answers; {@link WHOLE} where nothing was listed one by one. */
  ask: number
  words: string
  madeAt: Date
  /** By when; another day when it was moved. */
  dueAt: Date
  /** When the unit is reminded before and on the day; null once it was, or when there was no time for it. */
  remindAt: Date | null
  onDayAt: Date | null
  /** When it was said that the day had passed without a word. */
  toldLateAt: Date | null
  /** Days it was moved from, with the reason the citizen reads. */
  moved: { at: Date; by: ActedBy; from: Date; to: Date; reason: string }[]
  done: { at: Date; by: ActedBy; words: string } | null
  /** A later answer to the citizen speaks of it again. */
  replacedAt: Date | null
  /** Promised by the lead order that this one was joined to, of which of its asks: kept in sight there, and told here. Absent on an order's own. */
  ofLead?: { order: string; ask: number }
}

/** Where somebody owes them: an order that left the unit, or was joined to another, owes nothing of its own. */
const OWED_IN: ReadonlySet<OrderState> = new Set(['callback', 'closed', 'handling', 'suspended', 'reply_review', 'needs_info'])

export const measuresOf = ({ measures }: Pick<Order, 'measures'>): readonly Measure[] => measures ?? []

const isOpen = ({ done, replacedAt }: Measure): boolean => done === null && replacedAt === null

/** Those that wait for the unit's word; of a lead order's it is waited for there. */
export const openMeasures = (order: Pick<Order, 'measures' | 'state' | 'leadUnit'>): Measure[] =>
  order.leadUnit !== null && OWED_IN.has(order.state) ? measuresOf(order).filter((one) => isOpen(one) && one.ofLead === undefined) : []

/**
 * What a lead order promises now, as those joined to it carry it: the unit's words, and what it said since, without the lead's list of
 * what its own citizen asked for; nobody is reminded of it twice.
 * @param hide takes the numbers that name a person out of a text
 */
export const measuresToShare = (lead: Pick<Order, '_id' | 'measures'>, hide: (text: string) => string): Measure[] =>
  measuresOf(lead)
    .filter(({ replacedAt, ofLead }) => replacedAt === null && ofLead === undefined)
    .map((one) => ({
      ...one,
      ask: WHOLE,
      words: hide(one.words),
      remindAt: null,
      onDayAt: null,
      toldLateAt: null,
      moved: one.moved.map((move) => ({ ...move, reason: hide(move.reason) })),
      done: one.done === null ? null : { ...one.done, words: hide(one.done.words) },
      ofLead: { order: lead._id, ask: one.ask },
    }))

/** Has the unit said something of a promise, or is there another one? Reminders are no news. */
export const saysMore = (before: Pick<Order, 'measures'>, next: Pick<Order, 'measures'>): boolean => toldOf(measuresOf(before)) !== toldOf(measuresOf(next))

const toldOf = (measures: readonly Measure[]): string => JSON.stringify(measures.map(({ words, madeAt, dueAt, moved, done, replacedAt }) => [words, madeAt, dueAt, moved, done, replacedAt]))

/** An answer that is shared speaks for the order from now on: what it had promised itself is replaced, the lead's promises stand beside it. */
export const measuresAtSharing = (order: Pick<Order, 'measures'>, shared: readonly Measure[], now: Date): Measure[] => [...measuresOf(order).map((one) => (isOpen(one) ? { ...one, replacedAt: now } : one)), ...shared]

/** @returns the order's measures with the lead's as they are now, and what the unit has said since; null when that is nothing */
export function measuresFollowed(order: Pick<Order, 'measures'>, lead: string, shared: readonly Measure[]): { measures: Measure[]; news: Measure[] } | null {
  const isOfLead = (one: Measure): boolean => one.ofLead?.order === lead && one.replacedAt === null
  const before = measuresOf(order).filter(isOfLead)
  if (toldOf(before) === toldOf(shared)) return null
  const known = new Set(before.map((one) => toldOf([one])))
  return { measures: [...measuresOf(order).filter((one) => !isOfLead(one)), ...shared], news: shared.filter((one) => !known.has(toldOf([one]))) }
}

/**
 * When the unit is reminded of a day: one working day's time before it, and on its morning as the work begins. What lies
 * before `now` is left out.
 * @param calendar in force; where it does not reach, a day is a day and the morning nine o'clock
 */
export function remindersOf(dueAt: Date, calendar: Calendar, unit: string | null, now: Date): Pick<Measure, 'remindAt' | 'onDayAt'> {
  const day = dayAt(calendar.zone, dueAt.getTime())
  const midnight = startOfDay(calendar.zone, day)
  const opens = dayOf(calendar, dateOfDay(day), unit)?.windows[0]?.from ?? 9 * 60
  const before = oneWorkingDayBefore(new Date(midnight), calendar, unit)
  const later = (at: Date): Date | null => (at > now && at < dueAt ? at : null)
  return { remindAt: later(before), onDayAt: later(new Date(midnight + opens * MINUTE_MS)) }
}

/** As the work of the last working day before the day begins. */
function oneWorkingDayBefore(midnight: Date, calendar: Calendar, unit: string | null): Date {
  const last = instantBefore(calendar, midnight, 1, unit)
  if (!last.ok) return after(midnight, -DAY_MS)
  const start = startOfDay(calendar.zone, dayAt(calendar.zone, last.at.getTime()))
  const worked = workingMinutesBetween(calendar, new Date(start), midnight, unit)
  const opens = worked.ok ? instantBefore(calendar, midnight, worked.amount, unit) : last
  return opens.ok ? opens.at : last.at
}

/** What a reply promises by a day: of the single things asked for, or of the whole. */
export const promisedIn = ({ answers = [], measure }: Pick<Reply, 'answers' | 'measure'>): { ask: number; words: string; doneBy: Date }[] => [
  ...answers.flatMap(({ ask, words, doneBy }) => (doneBy === null ? [] : [{ ask, words, doneBy }])),
  ...(measure === undefined ? [] : [{ ask: WHOLE, ...measure }]),
]

/**
 * What an answer that now goes to the citizen promises, and what became of earlier promises: each answer speaks of every ask, so
 * what was open before it is replaced.
 * @returns the part of the order that changes
 */
export function measuresAfter(before: Pick<Order, 'state'>, next: Order, calendar: Calendar, now: Date): Pick<Order, 'measures'> {
  const { reply } = next
  if (before.state !== 'reply_review' || next.state !== 'callback' || reply === null) return {}
  const promised = promisedIn(reply).map(
    ({ ask, words, doneBy }): Measure => ({ ask, words, madeAt: now, dueAt: doneBy, ...remindersOf(doneBy, calendar, next.leadUnit, now), toldLateAt: null, moved: [], done: null, replacedAt: null }),
  )
  const earlier = measuresOf(next).map((one) => (isOpen(one) ? { ...one, replacedAt: now } : one))
  return earlier.length + promised.length === 0 ? {} : { measures: [...earlier, ...promised] }
}

/** When anything next happens to them by itself: a reminder, or the day passing without a word. */
export function measureWakeAt(order: Pick<Order, 'measures' | 'state' | 'leadUnit'>): Date | null {
  const instants = openMeasures(order).flatMap(({ remindAt, onDayAt, dueAt, toldLateAt }) => [remindAt, onDayAt, toldLateAt === null ? dueAt : null].filter((at) => at !== null))
  return instants.reduce<Date | null>((first, at) => (first === null || at < first ? at : first), null)
}

export interface MeasuresTold {
  measures: Measure[]
  /** Asks reminded of before the day, or on it; whose day has passed. */
  soon: number[]
  today: number[]
  late: number[]
}

/** What is to be said now, each once: the morning's reminder takes the place of an earlier one that is still to be sent. Null when nothing is. */
export function measuresTold(order: Pick<Order, 'measures' | 'state' | 'leadUnit'>, now: Date): MeasuresTold | null {
  const open = new Set(openMeasures(order))
  const told: MeasuresTold = { measures: [], soon: [], today: [], late: [] }
  const isDue = (at: Date | null): boolean => at !== null && at <= now
  told.measures = measuresOf(order).map((one) => {
    if (!open.has(one)) return one
    const isLate = one.toldLateAt === null && one.dueAt <= now
    if (isLate) told.late.push(one.ask)
    else if (isDue(one.onDayAt)) told.today.push(one.ask)
    else if (isDue(one.remindAt)) told.soon.push(one.ask)
    else return one
    const isOnDay = isLate || isDue(one.onDayAt)
    return { ...one, remindAt: null, onDayAt: isOnDay ? null : one.onDayAt, toldLateAt: isLate ? now : one.toldLateAt }
  })
  return told.soon.length + told.today.length + told.late.length === 0 ? null : told
}
