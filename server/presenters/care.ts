// What an order owes after its answer → views: for the centre whole, for units what may not steer anything, for the citizen in short.
import type { CareView, ReviewView } from '../contracts/care.ts'
import { appealsOf, careOf, type Ledger, type Recheck, type Verification } from '../domain/care.ts'
import type { StaffOrder } from '../contracts/orders.ts'
import type { Order } from '../domain/orders.ts'
import { openUpholding } from '../domain/second-person.ts'
import { confirmedSetAsides, exclusionOf, setAsidesOf } from '../domain/set-aside.ts'
import { isEnded } from '../domain/words.ts'
import { attachmentViews } from './files.ts'
import type { Names } from './names.ts'

const iso = (at: Date): string => at.toISOString()
const ledgerView = ({ until, plan, owner }: Ledger) => ({ until: iso(until), plan, owner })

export interface Reader {
  ofCentre: boolean
  names: Names
  /** Takes numbers that name a person out, for people of units. */
  hide: (text: string) => string
}

/** Of a unit's own tasks it is told; of the centre's only the centre. */
export const tasksView = (order: Pick<Order, 'tasks'>, ofCentre: boolean) =>
  (order.tasks ?? []).flatMap(({ kind, dueAt }) => (ofCentre || kind === 'approval' || kind === 'measure' ? [{ kind, dueAt: iso(dueAt) }] : []))

export function careView(order: Order, reader: Reader, now: Date): CareView {
  const { verifications, rechecks } = careOf(order)
  const shown = reader.ofCentre || isEnded(order.state) ? verifications : []
  const ledger = order.state === 'suspended' ? (verifications.at(-1)?.outcome?.ledger ?? null) : null
  return {
    verifications: shown.map((one) => verificationView(one, order._id, reader, now)),
    rechecks: rechecks.flatMap((one) => recheckView(one, reader, now)),
    ledger: ledger === null ? null : ledgerView(ledger),
  }
}

function verificationView({ id, openedAt, dueAt, grade, solved, proposal, outcome }: Verification, orderId: string, { ofCentre, names }: Reader, now: Date): CareView['verifications'][number] {
  const found = (what: NonNullable<Verification['proposal'] | Verification['outcome']>) => ({
    outcome: what.outcome,
    at: iso(what.at),
    by: ofCentre ? names.person(what.by.id) : null,
    finding: ofCentre ? what.finding : null,
    law: what.law,
    files: ofCentre ? attachmentViews(what.files, orderId) : [],
  })
  return {
    id,
    openedAt: iso(openedAt),
    dueAt: iso(dueAt),
    isOverdue: outcome === null && dueAt < now,
    grade,
    solved,
    proposal: proposal === null || !ofCentre ? null : found(proposal),
    outcome:
      outcome === null
        ? null
        : { ...found(outcome), ledger: outcome.ledger === null ? null : ledgerView(outcome.ledger), confirmedBy: ofCentre ? names.person(outcome.confirmedBy?.id ?? null) : null },
  }
}

/** One that is still to come is on nobody's screen. */
function recheckView({ id, days, why, openedAt, dueAt, attempts, result }: Recheck, { ofCentre, hide }: Reader, now: Date): CareView['rechecks'] {
  if (openedAt === null || dueAt === null || (result === null && !ofCentre)) return []
  return [
    {
      id,
      days,
      why,
      openedAt: iso(openedAt),
      dueAt: iso(dueAt),
      isOverdue: result === null && dueAt < now,
      attempts: attempts.map(({ at, method, reached }) => ({ at: iso(at), method, reached })),
      result: result === null ? null : { at: iso(result.at), answer: result.answer, words: result.words === null ? null : hide(result.words), sentBack: result.sentBack },
    },
  ]
}

/** Of a request that is an appeal. */
export const appealView = ({ appeal }: Order['requests'][number], { ofCentre, names }: Reader) =>
  appeal === undefined
    ? null
    : {
        evidence: appeal.evidence,
        first: appeal.first === null || !ofCentre ? null : { at: iso(appeal.first.at), by: names.person(appeal.first.by.id), ground: appeal.first.ground, reason: appeal.first.reason },
      }

/**
 * What puts a rating aside, or proposes to. That a rating is to be put aside tells that it was bad, so people of units learn of it
 * once it is decided and the order has ended; what the centre found is its own (HR §7.1).
 */
export function settingAsideView(order: Order, ofCentre: boolean, hide: (text: string) => string): Pick<StaffOrder, 'excluded' | 'setAsides' | 'upheld'> {
  const excluded = exclusionOf(order)
  const { upheld } = order
  const isConfirmed = upheld !== null && !openUpholding(order)
  return {
    excluded: excluded === null ? null : { ground: excluded.ground, evidence: hide(excluded.evidence), files: attachmentViews(excluded.files, order._id, hide), confirmed: excluded.confirmedBy !== null },
    setAsides: setAsidesOf(order)
      .filter(({ confirmedBy }) => ofCentre || (confirmedBy !== null && isEnded(order.state)))
      .map(({ id, ground, saidAt, evidence, files, confirmedBy }) => ({ id, ground, saidAt: iso(saidAt), evidence: ofCentre ? evidence : null, files: ofCentre ? attachmentViews(files, order._id) : [], confirmed: confirmedBy !== null })),
    upheld:
      upheld === null || !(ofCentre || (isConfirmed && isEnded(order.state)))
        ? null
        : { evidence: ofCentre ? upheld.evidence : null, files: ofCentre ? attachmentViews(upheld.files, order._id) : [], at: iso(upheld.at), confirmed: isConfirmed },
  }
}

/** @returns null when there is nothing to tell */
export function reviewView(order: Order): ReviewView | null {
  const verification = careOf(order).verifications.at(-1)
  const appeal = appealsOf(order).at(-1)
  if (verification === undefined && appeal === undefined) return null
  const left = confirmedSetAsides(order).findLast(({ verificationId }) => verificationId === verification?.id)
  const outcome = verification?.outcome ?? null
  return {
    verification:
      verification === undefined
        ? null
        : { openedAt: iso(verification.openedAt), dueAt: iso(verification.dueAt), outcome: outcome?.outcome ?? null, law: outcome?.law ?? null, until: outcome?.ledger == null ? null : iso(outcome.ledger.until) },
    appeal:
      appeal === undefined
        ? null
        : { at: iso(appeal.at), lapsed: appeal.lapsed !== undefined, ruling: appeal.ruling === null ? null : { at: iso(appeal.ruling.at), granted: appeal.ruling.granted, reason: appeal.ruling.reason } },
    leftOut: left === undefined ? null : { ground: left.ground, saidAt: iso(left.saidAt) },
  }
}
