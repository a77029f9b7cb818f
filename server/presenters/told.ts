// What a warning of the platform said, of what, and to whom: for the history of an order (HR §3.4 ladder, "who was told and when").
import type { ToldView } from '../contracts/orders.ts'
import type { Clock } from '../domain/clocks.ts'
import { isOwnTask } from '../domain/rating-silence.ts'
import type { HistoryEntry } from '../domain/orders.ts'
import type { Names } from './names.ts'

/** The parts of a step that are told apart here. */
export const TOLD_PARTS: ReadonlySet<string> = new Set(['told', 'roles', 'toldRoles'])

/** @returns one for each thing that was said; [] for steps that are no warnings. A unit is not told of what the centre owes. */
export function toldViews({ action, detail }: Pick<HistoryEntry, 'action' | 'detail'>, clocks: readonly Clock[], names: Names, ofCentre: boolean): ToldView[] {
  if (action !== 'warn' || !Array.isArray(detail.told)) return []
  const each = Array.isArray(detail.toldRoles) ? detail.toldRoles : null
  const isWhole = ofCentre || !detail.told.some(isOwnTask)
  // Before whom was kept apart for each, it stands for all of a step together.
  const together = isWhole && Array.isArray(detail.roles) ? detail.roles : []
  return detail.told.flatMap((code, index): ToldView[] =>
    ofCentre || !isOwnTask(code) ? [{ ...whatOf(code, clocks, names), to: each === null ? together : (each[index] ?? '').split('+').filter((role) => role !== '') }] : [],
  )
}

/** A code as the sweep writes it: `resolve:roads#2:due`, `task:ruling`, `info`, `whistle:unanswered`, `measure:late:2`. */
function whatOf(code: string, clocks: readonly Clock[], names: Names): Omit<ToldView, 'to'> {
  const [kind = '', ...rest] = code.split(':')
  const none = { unit: null, when: null, ask: null }
  switch (kind) {
    case 'info':
      return { what: 'info', name: kind, ...none }
    case 'task':
    case 'whistle':
      return { what: kind, name: rest.join(':'), ...none }
    case 'measure':
      return { what: 'measure', name: kind, ...none, when: rest[0] ?? null, ask: Number(rest[1] ?? 0) }
    default: {
      const id = code.slice(0, code.lastIndexOf(':'))
      const clock = clocks.find((one) => one.id === id)
      return { what: 'clock', name: clock?.name ?? kind, unit: names.unit(clock?.unit ?? null), when: code.slice(id.length + 1), ask: null }
    }
  }
}
