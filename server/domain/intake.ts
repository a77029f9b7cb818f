// The birth of an order: what is filed becomes a submitted order with its dispatch clock running.
import { actedBy, type Actor } from './actors.ts'
import { asksAtDoor } from './asks.ts'
import { clocksAtIntake, nextDueAt, undatedFor } from './clocks.ts'
import { effectOf, RELAY_GRACE_MS, wakeAtOf } from './decide.ts'
import { deskOf } from './desks.ts'
import { chain } from './history.ts'
import { receiptFor } from './messages/planting.ts'
import type { EffectDraft, World } from './moves/scene.ts'
import type { Demand, Order, Reading, SealedContact } from './orders.ts'
import type { Refused } from './refusals.ts'
import { after } from './time.ts'
import type { Channel, DemandType, Urgency } from './words.ts'

/** All that is known when a demand is filed. */
export interface Filing {
  id: string
  number: string
  localDay: string
  channel: Channel
  language: 'zh' | 'en'
  secret: boolean
  demand: Demand
  contact: SealedContact | null
  accessSalt: string
  idempotency: { key: string; hash: string } | null
  callId: string | null
  /** Chosen by the person who filed or took the call; null leaves it to the reader. */
  demandType: DemandType | null
  leafCode: string | null
  /** Set by a person; the reader may raise it, never lower it (HR §5.4). */
  urgency: Urgency | null
  reading: Reading | null
  /** What the message asks for, one by one; left out or empty when it is one thing. */
  asks?: readonly string[]
  /** The order that the citizen says speaks of the same; it stays an order of its own until a person merges it (HR §3.2). */
  joins?: string | null
}

/** Below this the reader's word alone makes no report: a report is secret, and is kept from duplicates and hot issues. */
const SURE_REPORT = 0.7

/** The type that the reader saw; a doubtful report is a complaint, which the dispatcher or the citizen can still make a report. */
export const typeRead = ({ demandType: { value, p } }: Reading): DemandType => (value === 'report' && p < SURE_REPORT ? 'complaint' : value)

/**
 * A filed demand as an order in state `submitted`.
 * A report (举报) is secret by default (HR §7.5), and so is what nobody has read yet: it may be one. Without a reading the order is
 * born with a `classify` effect.
 * @returns the order at version 1, or `calendar_missing`
 * @source design §4 "Read at the door"; HR §3.2
 */
export function bornOrder(filing: Filing, who: Actor, world: World, now: Date): { ok: true; order: Order } | Refused {
  const { reading } = filing
  const kindOpen = filing.demandType === null && reading === null
  const demandType = filing.demandType ?? (reading === null ? 'help' : typeRead(reading))
  const urgency = mostUrgent(filing.urgency, reading?.urgency.level ?? null)
  const leafCode = filing.leafCode ?? (reading === null || reading.abstained ? null : (reading.leaves[0]?.code ?? null))
  const promised = clocksAtIntake(world.clockPolicy, world.calendar, { demandType, urgency, leaf: leafOf(world, leafCode) }, now)
  if (!promised.ok) return promised
  const read: EffectDraft[] = reading === null ? [{ type: 'classify' }, { type: 'follow' }] : [{ type: 'follow' }]
  const drafts = [...read, ...receiptFor(filing, world.messagePolicy)]
  const asks = asksAtDoor(filing.asks ?? [], now)
  const order: Order = {
    _id: filing.id,
    number: filing.number,
    version: 1,
    state: 'submitted',
    createdAt: now,
    updatedAt: now,
    localDay: filing.localDay,
    channel: filing.channel,
    language: filing.language,
    secret: filing.secret || demandType === 'report' || kindOpen,
    ...(kindOpen && { kindOpen: { asked: filing.secret } }),
    demand: filing.demand,
    contact: filing.contact,
    accessSalt: filing.accessSalt,
    idempotency: filing.idempotency,
    callId: filing.callId,
    takenBy: who.kind === 'staff' ? actedBy(who) : null,
    reading,
    ...(asks !== undefined && { asks }),
    demandType,
    urgency,
    leafCode,
    route: null,
    units: [],
    leadUnit: null,
    desk: '@dispatch',
    handler: null,
    holdings: [],
    parts: [],
    clocks: promised.clocks,
    nextDueAt: nextDueAt(promised.clocks),
    ...(undatedFor(promised.clocks) !== null && { undatedFor: undatedFor(promised.clocks) }),
    wakeAt: wakeAtOf({ state: 'submitted', clocks: promised.clocks, info: null }, world),
    rules: { clockPolicy: world.clockPolicy.version, calendar: world.calendar.version, catalogue: world.catalogueVersion },
    requests: [],
    noReturnBy: [],
    info: null,
    reply: null,
    earlierReplies: [],
    callbacks: [],
    rating: null,
    redoCount: 0,
    urgeCount: 0,
    supervision: null,
    transferred: null,
    declined: null,
    outcome: null,
    endedAt: null,
    mergedInto: null,
    mergedOrders: [],
    excluded: null,
    upheld: null,
    history: [
      chain([], {
        at: now,
        action: 'file',
        by: actedBy(who),
        from: null,
        to: 'submitted',
        detail: { channel: filing.channel, demandType, urgency, leafCode, ...(filing.joins && { joins: filing.joins }) },
      }),
    ],
    outbox: drafts.map((draft) => effectOf(draft, world.newId(), now)),
    pendingAt: after(now, RELAY_GRACE_MS),
    lastCommit: '',
  }
  return { ok: true, order: { ...order, desk: deskOf(order) } }
}

const leafOf = (world: World, code: string | null) => (code === null ? null : (world.leafOf(code) ?? null))

/** What a person set counts; the reader may only raise it. */
export function mostUrgent(...levels: (Urgency | null)[]): Urgency {
  const known = levels.filter((level) => level !== null)
  return known.sort()[0] ?? 'T2'
}
