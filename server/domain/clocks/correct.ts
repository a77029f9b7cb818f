// What a corrected matter does to the limits of the whole: each is the matter's own, counted from where it began.
import type { Calendar } from '../calendar/calendar.ts'
import type { Instant } from '../time.ts'
import type { ClockName } from '../words.ts'
import { LEAF_STATUTORY, undated, type ClockTerms } from './begin.ts'
import { isDated, isOpen, openPause, standingStill, type Clock } from './clock.ts'
import { dated, stop } from './due.ts'
import { ruleNamed, type ClockPolicy, type Matter } from './policy.ts'
import { warnedOfNewEnd } from './warnings.ts'
import { isOfRedo, redoTerms, wholeTerms } from './whole.ts'

/**
 * The clocks after the matter or its type was put right while the whole runs: the limit is that of the matter, longer or shorter, from
 * the instant from which the one before ran, and with what that one stood still for and was extended by. One that would be over
 * by now begins with the correction, and only where that is sooner than what was promised: nobody is late by a limit that nobody
 * could know. What had fallen due stays late. The law's own limit is counted from its beginning alone; where it prevails, the
 * hotline's becomes the day by which the citizen hears of it. Never refused: what the calendar does not reach is dated later.
 * @param policy of the version frozen on the order
 * @param matter as it was put right; an urgency below that of the limit that runs loosens nothing
 * @returns all clocks of the order; the ones replaced are moot (or late, if they had fallen due)
 * @source HR §0.6: a deadline by law or standard of the matter, a longer one of the law prevails (Jinan 2018 art. 24, Weifang 2021 art. 20)
 */
export function clocksAtCorrection(policy: ClockPolicy, calendar: Calendar, matter: Matter, now: Instant, existing: readonly Clock[]): Clock[] {
  const whole = existing.find((clock) => clock.name === 'resolve' && clock.unit === null && isOpen(clock))
  if (whole === undefined) return [...existing]
  const ofRedo = isOfRedo(policy, whole)
  const urgencyThen = ruleNamed(policy, whole.rule)?.urgency ?? 'T2'
  const held = { ...matter, urgency: urgencyThen < matter.urgency ? urgencyThen : matter.urgency }
  const terms = ofRedo ? redoTerms(policy, calendar, held, whole.startedAt) : wholeTerms(policy, calendar, held, whole.startedAt)
  const resolve = terms.find(({ name }) => name === 'resolve')
  if (resolve === undefined) return [...existing]
  let clocks = [...existing]
  const runs = (name: ClockName) => clocks.find((clock) => clock.name === name && clock.unit === null && isOpen(clock))
  const replace = (old: Clock | undefined, next: Clock | null): void => {
    clocks = [...clocks.map((clock) => (clock.id === old?.id ? stop(clock, calendar, now) : clock)), ...(next === null ? [] : [next])]
  }
  /** What ran by the hotline's own limit, whose pauses are its own. */
  const ours = whole.rule === LEAF_STATUTORY && whole.pauses.length === 0 ? runs('stage_report') : whole
  const begun = (next: ClockTerms, from: Instant, carried: Partial<Clock> = {}): Clock => dated({ ...undated(next, from, clocks), ...carried }, calendar)

  if (!isSame(whole, resolve)) {
    const next = resolveAnew()
    if (next !== null) replace(whole, next)
  }
  if (ofRedo) return clocks
  const [law, report] = [terms.find(({ name }) => name === 'statutory'), terms.find(({ name }) => name === 'stage_report')]
  const lawBefore = runs('statutory')
  if (law === undefined ? lawBefore !== undefined : lawBefore === undefined || !isSame(lawBefore, law))
    replace(lawBefore, law === undefined ? null : begun(law, lawBefore?.startedAt ?? beginningOf(whole, existing)))
  const reportBefore = runs('stage_report')
  if (report === undefined) replace(reportBefore, null)
  else if (!clocks.some((clock) => clock.name === 'stage_report' && clock.unit === null && clock.stoppedAt === null && isSame(clock, report))) {
    const next = begun(report, whole.startedAt, { pauses: [...(ours?.pauses ?? [])] })
    // Past by now: the citizen is told of the law's limit with the correction itself.
    if (!isOver(next, now)) replace(reportBefore, next)
  }
  return clocks

  function resolveAnew(): Clock | null {
    if (whole === undefined || resolve === undefined) return null
    const told = (clock: Clock): Clock => warnedOfNewEnd(policy, { ...clock, warned: [...whole.warned] }, calendar, now, 'extension')
    if (resolve.rule === LEAF_STATUTORY) return told(begun(resolve, beginningOf(whole, existing)))
    const extensions = whole.rule === LEAF_STATUTORY ? [] : [...whole.extensions]
    const fromThen = ours === undefined ? null : begun(resolve, whole.startedAt, { pauses: [...ours.pauses], extensions })
    if (fromThen !== null && !isOver(fromThen, now)) return told(fromThen)
    if (isOver(whole, now)) return null
    const pause = openPause(ours ?? whole)
    const fromNow = begun(resolve, now, { pauses: pause === null ? [] : [{ ...pause, from: now }] })
    return isDated(fromNow) && (!isDated(whole) || fromNow.dueAt < whole.dueAt) ? fromNow : null
  }
}

const isOver = (clock: Clock, now: Instant): boolean => isDated(clock) && standingStill(clock) === null && clock.dueAt <= now

const isSame = ({ rule, span, basis }: Clock, terms: ClockTerms): boolean =>
  rule === terms.rule && span.kind === terms.span.kind && span.amount === terms.span.amount && basis?.law === terms.basis?.law && basis?.article === terms.basis?.article

/** From when the law's limit runs: the first promise of the whole in this round, before the urgency was raised. */
function beginningOf(whole: Clock, clocks: readonly Clock[]): Instant {
  const before = clocks.find(({ name, unit, startedAt, stoppedAt }) => name === 'resolve' && unit === null && startedAt < whole.startedAt && stoppedAt?.getTime() === whole.startedAt.getTime())
  return before === undefined ? whole.startedAt : beginningOf(before, clocks)
}
