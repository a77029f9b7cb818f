// What was promised to the citizen by a day, as staff and the citizen read it: the same words to both.
import type { MeasureView } from '../contracts/asks.ts'
import { measuresOf, openMeasures, type Measure } from '../domain/measures.ts'
import type { Order, Reply } from '../domain/orders.ts'

export function measureViews(order: Pick<Order, 'measures' | 'state' | 'leadUnit'>, now: Date): MeasureView[] {
  const owed = new Set(openMeasures(order))
  // Of the lead order's it is waited for there; its citizen reads the same.
  const waits = (one: Measure): boolean => owed.has(one) || (one.ofLead !== undefined && one.done === null)
  return measuresOf(order)
    .filter(({ replacedAt }) => replacedAt === null)
    .map((one) => ({
      ask: one.ask,
      ofLead: one.ofLead !== undefined,
      words: one.words,
      dueAt: one.dueAt.toISOString(),
      isOpen: waits(one),
      isOverdue: waits(one) && one.dueAt < now,
      moved: one.moved.map(({ at, from, to, reason }) => ({ at: at.toISOString(), from: from.toISOString(), to: to.toISOString(), reason })),
      done: one.done === null ? null : { at: one.done.at.toISOString(), words: one.done.words },
    }))
}

/** What a reply promises of the whole; null where it promises nothing, or each thing apart. */
export const promiseView = (measure: Reply['measure'], hide: (text: string) => string): { words: string; doneBy: string } | null =>
  measure === undefined ? null : { words: hide(measure.words), doneBy: measure.doneBy.toISOString() }
