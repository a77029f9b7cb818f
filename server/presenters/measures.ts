// What was promised to the citizen by a day, as staff and the citizen read it: the same words to both.
import type { MeasureView } from '../contracts/asks.ts'
import { measuresOf, openMeasures } from '../domain/measures.ts'
import type { Order, Reply } from '../domain/orders.ts'

export function measureViews(order: Pick<Order, 'measures' | 'state' | 'leadUnit'>, now: Date): MeasureView[] {
  const open = new Set(openMeasures(order))
  return measuresOf(order)
    .filter(({ replacedAt }) => replacedAt === null)
    .map((one) => ({
      ask: one.ask,
      words: one.words,
      dueAt: one.dueAt.toISOString(),
      isOpen: open.has(one),
      isOverdue: open.has(one) && one.dueAt < now,
      moved: one.moved.map(({ at, from, to, reason }) => ({ at: at.toISOString(), from: from.toISOString(), to: to.toISOString(), reason })),
      done: one.done === null ? null : { at: one.done.at.toISOString(), words: one.done.words },
    }))
}

/** What a reply promises of the whole; null where it promises nothing, or each thing apart. */
export const promiseView = (measure: Reply['measure'], hide: (text: string) => string): { words: string; doneBy: string } | null =>
  measure === undefined ? null : { words: hide(measure.words), doneBy: measure.doneBy.toISOString() }
