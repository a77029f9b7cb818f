// A step of an order's history, as far as its reader may see it.
import type { StaffOrder } from '../contracts/orders.ts'
import type { Clock } from '../domain/clocks.ts'
import type { DetailValue, HistoryEntry } from '../domain/orders.ts'
import type { Names } from './names.ts'
import { iso, type Hide } from './plain.ts'
import { TOLD_PARTS, toldViews } from './told.ts'

/** What the centre found about a rating, and what the platform proposes to it about a unit, is the centre's own (HR §7.1). */
const WITHIN_CENTRE: ReadonlySet<string> = new Set(['finding', 'proposal', 'proposed', 'proposalsDropped'])

/** Why somebody is recused may say who reported (“the reporter is my cousin”): the centre's own (HR §7.5). */
const WHY_RECUSED: ReadonlySet<string> = new Set(['recuse', 'liftRecusal'])

/** Which orders were joined to this one: who may open them reads them on the page, and of others not that they exist. */
const OF_JOINED: ReadonlySet<string> = new Set(['join', 'part'])

export function stepView(entry: HistoryEntry, clocks: readonly Clock[], names: Names, hide: Hide, ofCentre: boolean): StaffOrder['history'][number] {
  const kept = Object.entries(entry.detail).filter(([name]) => (ofCentre || !(WITHIN_CENTRE.has(name) || (name === 'reason' && WHY_RECUSED.has(entry.action)) || (name === 'order' && OF_JOINED.has(entry.action)))) && !TOLD_PARTS.has(name))
  const shown = kept.map(([name, value]): [string, DetailValue] => {
    // People are named, not called by their login.
    if ((name === 'handler' || name === 'person') && typeof value === 'string') return [name, names.person(value) ?? value]
    return [name, typeof value === 'string' ? hide(value) : value]
  })
  return {
    at: iso(entry.at),
    action: entry.action,
    by: { kind: entry.by.kind, name: names.person(entry.by.id), unit: names.unit(entry.by.unit) },
    from: entry.from,
    to: entry.to,
    detail: Object.fromEntries(shown),
    told: toldViews(entry, clocks, names, ofCentre),
  }
}
