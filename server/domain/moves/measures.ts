// What came of measures that were promised by a day: done, or not, with the reason and another day. The citizen reads it as it is said.
import { actedBy } from '../actors.ts'
import { measuresOf, openMeasures, remindersOf, type Measure } from '../measures.ts'
import { broken } from '../refusals.ts'
import { moved, tell, type Mover } from './scene.ts'

const RULE = 'Jinan 2018: what cannot be done yet gets an explicit date'

export const answerMeasure: Mover<'answerMeasure'> = (order, { measures: named, done, account, newDay }, { who, now, world }) => {
  const open = openMeasures(order)
  if (open.length === 0) return broken('no_open_measure', RULE)
  // Where one thing is promised, nobody need say which.
  const measures = named ?? (open.length === 1 ? open.map(({ ask }) => ask) : [])
  const foreign = measures.filter((no) => !open.some(({ ask }) => ask === no))
  if (measures.length === 0 || foreign.length > 0) return broken('measure_not_named', RULE, foreign)
  if (!done && (newDay === undefined || newDay <= now)) return broken('ask_without_day', RULE, measures)
  const by = actedBy(who)
  const answered = (one: Measure): Measure => {
    if (done || newDay === undefined) return { ...one, done: { at: now, by, words: account } }
    const reminders = remindersOf(newDay, world.calendar, order.leadUnit, now)
    return { ...one, dueAt: newDay, ...reminders, toldLateAt: null, moved: [...one.moved, { at: now, by, from: one.dueAt, to: newDay, reason: account }] }
  }
  const meant = open.filter(({ ask }) => measures.includes(ask))
  // Moved a second time it is the centre's to know as well.
  const isAgain = !done && meant.some((one) => one.moved.length > 0)
  return moved({
    set: { measures: measuresOf(order).map((one) => (meant.includes(one) ? answered(one) : one)) },
    detail: { measures: measures.map(String), done, account, ...(!done && newDay !== undefined && { newDay }) },
    effects: [tell(done ? 'measure_done' : 'measure_moved'), ...(isAgain ? [tell('measure_moved_again', 'centre')] : [])],
  })
}
