// Re-check (回头看): a sample of what was closed as solved is asked about again after 30 and 90 days, by others than those who
// called back at the time (HR §7.1 "sample re-check by a second team", §7.4). Planted with the closing, in the same write.
import { actedBy } from '../actors.ts'
import { triesThatCount } from '../calling.ts'
import { toNumber } from '../contact.ts'
import { careOf, openRecheckOf, owedWithin, recheckToOpen, type Care, type Recheck } from '../care.ts'
import { broken } from '../refusals.ts'
import { after, DAY_MS } from '../time.ts'
import { again } from './after-reply.ts'
import { cared } from './verifying.ts'
import { moved, tell, type Mover, type World } from './scene.ts'
import type { Order } from '../orders.ts'

const RULE = 'HR §7.4: looked at again after 30 and 90 days'

const isSolved = ({ state, outcome }: Order): boolean => state === 'closed' && outcome === 'solved'

/** The re-checks of an order that closes now. */
export const plannedRechecks = (why: Recheck['why'], closedAt: Date, { limits, newId }: World): Recheck[] =>
  limits.recheckDays.map((days) => ({
    id: newId(),
    days,
    why,
    askFrom: after(closedAt, days * DAY_MS),
    openedAt: null,
    dueAt: null,
    toldLateAt: null,
    attempts: [],
    result: null,
  }))

const unfinished = ({ result }: Recheck): boolean => result === null

/**
 * What a change of state does to the re-checks: a closing as solved plants them when the order is drawn, whatever ends that takes
 * the unfinished ones away.
 * @returns the part of the order that changes
 */
export function rechecksAfter(before: Order, next: Order, world: World, now: Date): Pick<Order, 'care'> {
  const care = careOf(next)
  if (isSolved(before) && !isSolved(next) && care.rechecks.some(unfinished)) return { care: { ...care, rechecks: care.rechecks.filter((one) => !unfinished(one)) } }
  const isDrawn = !isSolved(before) && isSolved(next) && next.leadUnit !== null && world.drawOf(next._id, 'recheck') < world.limits.recheckShare
  return isDrawn ? { care: { ...care, rechecks: [...care.rechecks, ...plannedRechecks('sample', now, world)] } } : {}
}

const withRecheck = (order: Order, next: Recheck): Order => {
  const care: Care = careOf(order)
  return { ...order, care: { ...care, rechecks: care.rechecks.map((one) => (one.id === next.id ? next : one)) } }
}

/** The sweep puts it on the call-back desk. Units neither see nor hear of it: they could speak to the citizen first. */
export const openRecheck: Mover<'openRecheck'> = (order, _, { now, world }) => {
  const due = recheckToOpen(order, now)
  if (due === undefined) return broken('recheck_not_due', RULE)
  const { dueAt, counted } = owedWithin(world, world.limits.recheckWorkingDays, now)
  return moved({
    set: cared(withRecheck(order, { ...due, openedAt: now, dueAt, counted })),
    detail: { days: due.days, why: due.why, dueAt },
    effects: [tell('recheck_open', 'centre')],
    quiet: true,
  })
}

/** One try to reach the citizen, and, once reached, the answer. What came back may go to the unit at once, its lead and the supervisors told. */
export const recheck: Mover<'recheck'> = (order, { method, reached, answer, words, sendBack }, scene) => {
  const open = openRecheckOf(order)
  if (open === undefined) return broken('no_open_recheck', RULE)
  const by = actedBy(scene.who)
  if (order.callbacks.some((call) => call.by.id === by.id)) return broken('second_person_needed', 'HR §7.1: re-checked by a second team')
  if (reached && answer === undefined) return broken('solved_missing', RULE)
  if (reached && answer === 'came_back' && words === undefined) return broken('words_missing', RULE)
  const attempts = [...open.attempts, { at: scene.now, by, method, reached }]
  const isOver = reached || triesThatCount(toNumber(attempts, order), scene.world).length >= scene.world.limits.callbackTries
  const result = isOver ? { at: scene.now, by, answer: reached && answer !== undefined ? answer : ('unreached' as const), words: words ?? null, sentBack: reached && answer === 'came_back' && sendBack === true } : null
  const done = withRecheck(order, { ...open, attempts, result })
  const detail = { days: open.days, method, reached, answer: result?.answer ?? null, words: words ?? null }
  if (result?.sentBack !== true) return moved({ set: cared(done), detail, quiet: true })
  const sent = again(done, detail, scene)
  if (!sent.ok) return sent
  return moved({ ...sent.move, effects: [...(sent.move.effects ?? []), tell('came_back', order.leadUnit), tell('came_back', 'centre')] })
}
