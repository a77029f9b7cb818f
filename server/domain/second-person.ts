// What one person proposed and a second rules on: an exclusion, a rating set aside, an honest error, reasonable handling that stands.
// Each waits on the auditors' desk, where supervisors look too, with an instant of its own (HR §3.2, §4: two persons).
import type { Counted, SecondKind } from './checks.ts'
import { honestErrorsOf } from './honest-errors.ts'
import type { Order } from './orders.ts'
import { exclusionOf, setAsidesOf, withSetAsides } from './set-aside.ts'

/** By when a second person rules, and when the supervisors were told that nobody had; absent on what was proposed before it was kept. */
export interface Awaiting {
  dueAt?: Date
  /** How it was counted; absent on those of before it was kept, which no calendar moves. */
  counted?: Counted
  toldLateAt?: Date | null
}

/** What proposals are read from. */
export type Proposing = Pick<Order, 'excluded' | 'setAsides' | 'honestErrors' | 'upheld' | 'outcome' | 'care'>

/** Proposed, and ruled on by nobody: reasonable handling. */
export const openUpholding = ({ upheld, outcome }: Pick<Order, 'upheld' | 'outcome'>): boolean => upheld !== null && upheld.confirmedBy === undefined && outcome !== 'unsolved_explained'

const asked = ({ dueAt, toldLateAt, at }: Awaiting & { at: Date }) => ({ dueAt: dueAt ?? at, toldLateAt: toldLateAt ?? null })

/** All that waits for its second person. */
export function awaited(order: Proposing): { kind: SecondKind; dueAt: Date; toldLateAt: Date | null }[] {
  const exclusion = exclusionOf(order)
  return [
    ...(exclusion !== null && exclusion.confirmedBy === null ? [{ kind: 'exclusion' as const, ...asked(exclusion) }] : []),
    ...setAsidesOf(order).flatMap((one) => (one.confirmedBy === null ? [{ kind: 'set_aside' as const, ...asked(one) }] : [])),
    ...honestErrorsOf(order).flatMap((one) => (one.ruling === null ? [{ kind: 'honest_error' as const, ...asked(one) }] : [])),
    ...(order.upheld !== null && openUpholding(order) ? [{ kind: 'uphold' as const, ...asked(order.upheld) }] : []),
  ]
}

/**
 * What of it changes when each that waits is dated anew, by whatever `anew` says of one.
 * @returns only what a proposal on the order's own list stands for: what is read from the old slot of exclusions was never counted
 */
export function awaitedAnew(order: Proposing, anew: <T extends Awaiting>(kind: SecondKind, one: T) => T): Partial<Order> {
  const exclusion = exclusionOf(order)
  return {
    ...(exclusion !== null && exclusion.confirmedBy === null && { excluded: anew('exclusion', exclusion) }),
    ...(order.setAsides !== undefined && { setAsides: order.setAsides.map((one) => (one.confirmedBy === null ? anew('set_aside', one) : one)) }),
    ...(order.honestErrors !== undefined && { honestErrors: order.honestErrors.map((one) => (one.ruling === null ? anew('honest_error', one) : one)) }),
    ...(order.upheld !== null && openUpholding(order) && { upheld: anew('uphold', order.upheld) }),
  }
}

/** What changes when it is said that these kinds are late. */
export function toldLate(order: Proposing, kinds: readonly SecondKind[], now: Date): Partial<Order> {
  const late = <T extends Awaiting & { at: Date }>(one: T): T & { dueAt: Date; toldLateAt: Date | null } => {
    const { dueAt, toldLateAt } = asked(one)
    return { ...one, dueAt, toldLateAt: toldLateAt ?? (dueAt <= now ? now : null) }
  }
  const exclusion = exclusionOf(order)
  return {
    ...(kinds.includes('set_aside') && withSetAsides(order, setAsidesOf(order).map((one) => (one.confirmedBy === null ? late(one) : one)))),
    ...(kinds.includes('exclusion') && exclusion !== null && { excluded: late(exclusion) }),
    ...(kinds.includes('honest_error') && { honestErrors: honestErrorsOf(order).map((one) => (one.ruling === null ? late(one) : one)) }),
    ...(kinds.includes('uphold') && order.upheld !== null && { upheld: late(order.upheld) }),
  }
}
