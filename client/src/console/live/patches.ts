// Changed rows into lists that are on the screen: by id and version, without loading the lists again. Pure.
import type { InfiniteData } from '@tanstack/react-query'
import type { OrderPage, OrderRow } from '../../../../server/contracts/orders.ts'
import type { ListAsk } from '../../api/orders.ts'

export type ListData = InfiniteData<OrderPage, string | undefined>

/** All rows of a list; a row that two pages hold is taken once, at its newest. */
export function rowsOf(data: InfiniteData<OrderPage, unknown>): OrderRow[] {
  const rows = new Map<string, OrderRow>()
  for (const page of data.pages)
    for (const row of page.orders) if ((rows.get(row.id)?.version ?? 0) < row.version) rows.set(row.id, row)
  return [...rows.values()]
}

/** Whether a row stands on a list. A search cannot be answered here: what it holds is kept up to date, nothing is added. */
function belongs(row: OrderRow, ask: ListAsk, isThere: boolean): boolean {
  if (ask.q !== undefined) return isThere
  if (ask.task !== undefined) return row.tasks.some(({ kind }) => kind === ask.task)
  if (ask.desk !== undefined) return (row.desk === ask.desk || row.owing.includes(ask.desk)) && (ask.state === undefined || row.state === ask.state) && (ask.urgent === undefined || row.urgency !== 'T2')
  if (ask.state !== undefined) return row.state === ask.state
  return true
}

/** As the server sorts: desks by due instant (none first), all else newest first. */
export function comparatorOf(ask: ListAsk): (a: OrderRow, b: OrderRow) => number {
  if (ask.task !== undefined) return (a, b) => (a.tasks[0]?.dueAt ?? '').localeCompare(b.tasks[0]?.dueAt ?? '') || a.id.localeCompare(b.id)
  if (ask.desk !== undefined) return (a, b) => (a.nextDueAt ?? '').localeCompare(b.nextDueAt ?? '') || a.id.localeCompare(b.id)
  if (ask.q !== undefined || ask.state !== undefined) return (a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id)
  return (a, b) => b.updatedAt.localeCompare(a.updatedAt) || b.id.localeCompare(a.id)
}

/**
 * The list with the changed rows put in, moved or taken out.
 * @returns the same object when nothing changes
 */
export function patched(data: ListData, ask: ListAsk, changed: readonly OrderRow[]): ListData {
  const rows = new Map(rowsOf(data).map((row) => [row.id, row]))
  const compare = comparatorOf(ask)
  const last = data.pages.at(-1)
  const end = last?.next === null ? undefined : rowsOf(data).sort(compare).at(-1)
  let touched = false
  for (const row of changed) {
    const known = rows.get(row.id)
    if (known !== undefined && known.version >= row.version) continue
    if (belongs(row, ask, known !== undefined)) {
      // Beyond the last page that is loaded: it comes with that page.
      if (known === undefined && end !== undefined && compare(row, end) > 0) continue
      rows.set(row.id, row)
      touched = true
    } else touched = rows.delete(row.id) || touched
  }
  if (!touched) return data
  const sorted = [...rows.values()].sort(compare)
  return { ...data, pages: data.pages.map((page, index) => ({ ...page, orders: index === 0 ? sorted : [] })) }
}
