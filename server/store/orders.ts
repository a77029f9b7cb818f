// Orders in MongoDB: one document each, written by one guarded commit (design §4).
import type { Collection, Db, Filter } from 'mongodb'
import type { Accusing } from '../domain/accused.ts'
import type { CareKind } from '../domain/care.ts'
import type { Change } from '../domain/decide.ts'
import type { Order, OwnMasks } from '../domain/orders.ts'
import { ORDER_STATES, isEnded, type OrderState } from '../domain/words.ts'
import { GroupCommit, type InsertOutcome } from './commit.ts'
import { EPOCH } from './indexes.ts'

const OPEN_STATES = ORDER_STATES.filter((state) => !isEnded(state))

/** Why an order is suspended, until when and who answers for it. */
const WHY_SUSPENDED = {
  suspension: 1,
  'requests.kind': 1,
  'requests.reason': 1,
  'requests.plan': 1,
  'requests.owner': 1,
  'requests.until': 1,
  'requests.ruling.at': 1,
  'requests.ruling.granted': 1,
  'care.verifications.outcome.at': 1,
  'care.verifications.outcome.ledger': 1,
} as const

/** What lists read: no text, no contact, no history. */
const ROW = {
  number: 1,
  version: 1,
  state: 1,
  'demand.title': 1,
  'demand.place.street': 1,
  'demand.accusedUnit': 1,
  'demand.accusedUnits': 1,
  'demand.masks.title': 1,
  'demand.masks.own.title': 1,
  demandType: 1,
  urgency: 1,
  leafCode: 1,
  leadUnit: 1,
  units: 1,
  desk: 1,
  owing: 1,
  channel: 1,
  createdAt: 1,
  updatedAt: 1,
  nextDueAt: 1,
  undatedFor: 1,
  'supervision.level': 1,
  redoCount: 1,
  urgeCount: 1,
  secret: 1,
  recused: 1,
  tasks: 1,
  taskDueAt: 1,
  ...WHY_SUSPENDED,
} as const

export type OrderRowRecord = Pick<
  Order,
  | '_id'
  | 'number'
  | 'version'
  | 'state'
  | 'demandType'
  | 'urgency'
  | 'leafCode'
  | 'leadUnit'
  | 'units'
  | 'desk'
  | 'owing'
  | 'channel'
  | 'createdAt'
  | 'updatedAt'
  | 'nextDueAt'
  | 'undatedFor'
  | 'redoCount'
  | 'urgeCount'
  | 'secret'
  | 'recused'
  | 'tasks'
  | 'taskDueAt'
  | 'suspension'
> & Partial<Pick<Order, 'requests' | 'care'>> & {
  demand: Accusing & { title: string; place: { street: string | null }; masks: { title: [number, number][]; own?: Pick<OwnMasks, 'title'> } }
  supervision: Pick<NonNullable<Order['supervision']>, 'level'> | null
}

/** What the public list of suspensions is made from. */
const SUSPENDED = {
  state: 1,
  leadUnit: 1,
  leafCode: 1,
  demandType: 1,
  secret: 1,
  kindOpen: 1,
  'demand.accusedUnit': 1,
  'demand.accusedUnits': 1,
  'demand.place.street': 1,
  ...WHY_SUSPENDED,
} as const
type SuspendedRow = Pick<Order, '_id' | 'state' | 'leadUnit' | 'leafCode' | 'demandType' | 'secret' | 'kindOpen' | 'suspension'> &
  Partial<Pick<Order, 'requests' | 'care'>> & { demand: Accusing & { place: { street: string | null } } }

/** Words and past of an order, which no calendar moves. */
const UNMOVED = { demand: 0, contact: 0, reading: 0, reply: 0, earlierReplies: 0, callbacks: 0, history: 0, outbox: 0 } as const
export type MovableOrder = Omit<Order, keyof typeof UNMOVED>

/** A page is asked for after the last row of the one before. */
export interface After {
  at: Date
  id: string
}

/** The last row of the page before, on lists sorted by what is due; null for the first page. */
export type DueAfter = { dueAt: Date | null; id: string } | null

export interface Narrowed {
  state?: OrderState | undefined
  urgent?: boolean
}

const narrowing = (after: DueAfter, { state, urgent = false }: Narrowed): Filter<Order> => ({
  ...(state && { state }),
  ...(urgent && { urgency: { $in: ['T0', 'T1'] } }),
  ...(after && { $or: [{ nextDueAt: { $gt: after.dueAt ?? new Date(0) } }, { nextDueAt: after.dueAt, _id: { $gt: after.id } }] }),
})

export type Committed = { ok: true; order: Order } | { ok: false; current: Order | null }

export function orderStore(db: Db, newStamp: () => string) {
  const orders: Collection<Order> = db.collection<Order>('orders')
  const group = new GroupCommit<Order>(orders)
  const rows = (filter: Filter<Order>, sort: Record<string, 1 | -1>, limit: number) =>
    orders.find(filter, { projection: ROW }).sort(sort).limit(limit).toArray() as Promise<unknown> as Promise<OrderRowRecord[]>

  const emptied = ({ _id, version }: Pick<Order, '_id' | 'version'>): Promise<boolean> => {
    const stamp = newStamp()
    return group.update({ _id, version, outbox: { $size: 1 } } as Filter<Order> & { _id: string }, { $set: { outbox: [], pendingAt: null, lastCommit: stamp } }, stamp, null)
  }

  return {
    get load() {
      return group.load
    },

    insert: (order: Order): Promise<InsertOutcome> => group.insert({ ...order, lastCommit: newStamp() }),

    /**
     * The one write of a command: guarded by id and version, sets what changed, pushes the history entry and the effects.
     * @returns the order as written, or what stands there instead after a lost race
     */
    async commit(before: Order, change: Change): Promise<Committed> {
      const stamp = newStamp()
      const won = await group.update(
        { _id: before._id, version: before.version } as Filter<Order> & { _id: string },
        {
          $set: { ...change.set, lastCommit: stamp } as Partial<Order>,
          $push: {
            history: change.entry,
            ...(change.effects.length > 0 && { outbox: { $each: change.effects } }),
          } as never,
        },
        stamp,
        change.entry.hash,
      )
      if (won) return { ok: true, order: { ...change.order, lastCommit: stamp } }
      return { ok: false, current: await orders.findOne({ _id: before._id }) }
    },

    /**
     * An effect is done: it leaves the outbox, and the relay's mark goes with the last one. Not a change of the order itself.
     * The short way holds only while nothing was added since the order was read; otherwise the effect alone is taken out.
     */
    async effectDone(order: Pick<Order, '_id' | 'version' | 'outbox'>, effectId: string): Promise<void> {
      const last = order.outbox.length === 1 && order.outbox[0]?.id === effectId
      if (last && (await emptied(order))) return
      await group.mark({ _id: order._id }, { $pull: { outbox: { id: effectId } } })
    },

    find: (id: string): Promise<Order | null> => orders.findOne({ _id: id }),
    findByNumber: (number: string): Promise<Order | null> => orders.findOne({ number }),
    findByIdempotencyKey: (key: string): Promise<Order | null> => orders.findOne({ 'idempotency.key': key }),
    /** Which of these orders complain of the unit. */
    async accusingUnit(unit: string, ids: string[]): Promise<Set<string>> {
      const found = await orders.find({ _id: { $in: ids }, $or: [{ 'demand.accusedUnits': unit }, { 'demand.accusedUnit': unit }] }, { projection: { _id: 1 } }).toArray()
      return new Set(found.map(({ _id }) => _id))
    },
    /** Which of these orders a person is recused from. */
    async recusedFrom(person: string, ids: string[]): Promise<Set<string>> {
      const found = await orders.find({ _id: { $in: ids }, recused: person }, { projection: { _id: 1 } }).toArray()
      return new Set(found.map(({ _id }) => _id))
    },

    findRows: (ids: string[]): Promise<OrderRowRecord[]> => rows({ _id: { $in: ids } }, { _id: 1 }, ids.length),

    /** A desk's list, what is due first on top; what runs no clock stands before (null sorts first). */
    /** Narrowed on the way: a desk is short enough to be walked. */
    listDesk: (desk: string, after: DueAfter, limit: number, narrowed: Narrowed = {}) => rows({ desk, ...narrowing(after, narrowed) }, { desk: 1, nextDueAt: 1, _id: 1 }, limit),

    /** Orders of others to which the unit still owes its part, in the same order as its desk. */
    listOwing: (unit: string, after: DueAfter, limit: number, narrowed: Narrowed = {}) => rows({ owing: unit, ...narrowing(after, narrowed) }, { owing: 1, nextDueAt: 1, _id: 1 }, limit),

    /** What is owed after the answer, of one kind, the first to fall due first: all open tasks are few enough to be walked. */
    /** `unit`: of the orders it leads; null = of all. */
    listTasks: (kind: CareKind, after: After | null, limit: number, unit: string | null = null) =>
      rows(
        { ...(unit !== null && { leadUnit: unit }), taskDueAt: { $gt: EPOCH }, 'tasks.kind': kind, ...(after && { $or: [{ taskDueAt: { $gt: after.at } }, { taskDueAt: after.at, _id: { $gt: after.id } }] }) },
        { ...(unit !== null && { leadUnit: 1 as const }), taskDueAt: 1, _id: 1 },
        limit,
      ),

    listState: (state: OrderState, after: After | null, limit: number) =>
      rows({ state, ...(after && { $or: [{ createdAt: { $lt: after.at } }, { createdAt: after.at, _id: { $lt: after.id } }] }) }, { state: 1, createdAt: -1, _id: -1 }, limit),

    /** All that is suspended, without its words; a city's are few enough to be read at once. */
    listSuspended: () =>
      orders.find({ state: 'suspended' }, { projection: SUSPENDED }).sort({ createdAt: -1, _id: -1 }).toArray() as Promise<unknown> as Promise<SuspendedRow[]>,

    /** Orders a unit takes part in, newest change first. */
    listUnit: (unit: string, after: After | null, limit: number) =>
      rows({ units: unit, ...(after && { $or: [{ updatedAt: { $lt: after.at } }, { updatedAt: after.at, _id: { $lt: after.id } }] }) }, { units: -1, updatedAt: -1, _id: -1 }, limit),

    /** The whole city's orders, newest change first. */
    listAll: (after: After | null, limit: number) =>
      rows(
        { updatedAt: { $gt: new Date(0) }, ...(after && { $or: [{ updatedAt: { $lt: after.at } }, { updatedAt: after.at, _id: { $lt: after.id } }] }) },
        { updatedAt: -1, _id: -1 },
        limit,
      ),

    /** What changed since an instant, oldest first: how a screen catches up (design §8). `unit` null = the whole city. */
    listChanges: (unit: string | null, since: After, limit: number) =>
      rows(
        { ...(unit !== null && { units: unit }), $or: [{ updatedAt: { $gt: since.at } }, { updatedAt: since.at, _id: { $gt: since.id } }] },
        { ...(unit !== null && { units: 1 }), updatedAt: 1, _id: 1 },
        limit,
      ),

    /** What stands on a desk for one person: counted from the index, less the few that the person is recused from. */
    async countDesk(desk: string, now: Date, person: string): Promise<{ count: number; overdue: number }> {
      const [count, overdue, hidden] = await Promise.all([
        orders.countDocuments({ desk }),
        orders.countDocuments({ desk, nextDueAt: { $lt: now } }),
        orders.find({ recused: person, desk }, { projection: { nextDueAt: 1 } }).toArray(),
      ])
      const late = hidden.filter(({ nextDueAt }) => nextDueAt !== null && nextDueAt < now)
      return { count: Math.max(0, count - hidden.length), overdue: Math.max(0, overdue - late.length) }
    },

    /** How many orders of others wait for the unit's part, for one person: few enough to be read. */
    async countOwing(unit: string, now: Date, person: string): Promise<{ count: number; overdue: number }> {
      const owed = { owing: unit, recused: { $ne: person } }
      const [count, overdue] = await Promise.all([orders.countDocuments(owed), orders.countDocuments({ ...owed, nextDueAt: { $lt: now } })])
      return { count, overdue }
    },

    /** All that is owed after answers, by kind, but on orders that the person is recused from; of the orders a unit leads, or of all. */
    async countTasks(now: Date, person: string, unit: string | null = null): Promise<Map<CareKind, { count: number; overdue: number }>> {
      const counted = await orders
        .aggregate<{ _id: CareKind; count: number; overdue: number }>([
          { $match: { ...(unit !== null && { leadUnit: unit }), taskDueAt: { $gt: EPOCH }, recused: { $ne: person } } },
          { $unwind: '$tasks' },
          { $group: { _id: '$tasks.kind', count: { $sum: 1 }, overdue: { $sum: { $cond: [{ $lt: ['$tasks.dueAt', now] }, 1, 0] } } } },
        ])
        .toArray()
      return new Map(counted.map(({ _id, count, overdue }) => [_id, { count, overdue }]))
    },

    /** Orders whose outbox the relay must look at. */
    listPending: (until: Date, limit: number) =>
      orders
        .find({ pendingAt: { $gt: EPOCH, $lte: until } }, { projection: { outbox: 1, pendingAt: 1, version: 1 } })
        .sort({ pendingAt: 1 })
        .limit(limit)
        .toArray() as Promise<unknown> as Promise<Pick<Order, '_id' | 'outbox' | 'pendingAt' | 'version'>[]>,

    /** The relay has sent an order's effects: it looks again at `again`, or not at all when nothing is left. */
    relayed: (order: Pick<Order, '_id' | 'pendingAt' | 'outbox'>, again: Date | null) =>
      again === null
        ? group.mark({ _id: order._id, pendingAt: order.pendingAt, outbox: { $size: 0 } }, { $set: { pendingAt: null } })
        : group.mark({ _id: order._id, pendingAt: order.pendingAt }, { $set: { pendingAt: again } }),

    /** All promises are looked at again from now on: the job store was emptied. */
    async relayAll(now: Date): Promise<number> {
      const { modifiedCount } = await orders.updateMany({ pendingAt: { $gt: EPOCH, $gte: now } }, { $set: { pendingAt: now } })
      return modifiedCount
    },

    countPending: () => orders.countDocuments({ pendingAt: { $gt: EPOCH } }),
    oldestPending: async (): Promise<Date | null> => {
      const [first] = await orders.find({ pendingAt: { $gt: EPOCH } }, { projection: { pendingAt: 1 } }).sort({ pendingAt: 1 }).limit(1).toArray()
      return first?.pendingAt ?? null
    },

    /** What another calendar may move, read as a stream: the open orders, and ended ones of which something is owed or a promise waits for its year. */
    async *eachMovable(): AsyncGenerator<MovableOrder> {
      const open = [...OPEN_STATES]
      for (const filter of [{ state: { $in: open } }, { undatedFor: { $gt: 0 }, state: { $nin: open } }, { taskDueAt: { $gt: EPOCH }, undatedFor: { $not: { $gt: 0 } }, state: { $nin: open } }] as Filter<Order>[])
        yield* orders.find(filter, { projection: UNMOVED }) as unknown as AsyncIterable<MovableOrder>
    },

    /** Ended orders that stood still on the way, or still carry the question that they ended with. */
    async *eachEndedAfterWaiting(): AsyncGenerator<MovableOrder> {
      const ended = { state: { $nin: [...OPEN_STATES] } }
      for (const filter of [{ ...ended, 'clocks.pauses.to': { $gt: EPOCH } }, { ...ended, 'info.askedAt': { $gt: EPOCH }, 'clocks.pauses.to': { $not: { $gt: EPOCH } } }] as Filter<Order>[])
        yield* orders.find(filter, { projection: UNMOVED }) as unknown as AsyncIterable<MovableOrder>
    },

    /** It wakes at another instant by another calendar: derived, so no step of its own. Nothing where the order has changed since. */
    rewake: ({ _id, version }: Pick<Order, '_id' | 'version'>, wakeAt: Date | null) => group.mark({ _id, version }, { $set: { wakeAt } }),

    /** How many orders have a promise that waits for a year of the calendar. */
    countUndated: () => orders.countDocuments({ undatedFor: { $gt: 0 } }),

    /** Orders under way by the version of the clock policy that is frozen on them. */
    async countOpenByClockPolicy(): Promise<Map<number, number>> {
      const counted = await orders
        .aggregate<{ _id: number; orders: number }>([{ $match: { state: { $in: [...OPEN_STATES] } } }, { $group: { _id: '$rules.clockPolicy', orders: { $sum: 1 } } }])
        .toArray()
      return new Map(counted.map(({ _id, orders: count }) => [_id, count]))
    },

    /** Orders closed as solved in `[from, to)` and so still, read as a stream: since then they have changed at least once. */
    eachSolved: (from: Date, to: Date) =>
      orders.find(
        { updatedAt: { $gte: from }, state: 'closed', outcome: 'solved', endedAt: { $gte: from, $lt: to } },
        { projection: { leadUnit: 1, endedAt: 1, 'care.rechecks.askFrom': 1 } },
      ) as unknown as AsyncIterable<Pick<Order, '_id' | 'leadUnit' | 'endedAt'> & { care?: { rechecks?: { askFrom: Date }[] } }>,

    /** Open orders to which something happens by itself by then: exactly those, through the index. */
    listWaking: (until: Date, limit: number) => orders.find({ wakeAt: { $gt: EPOCH, $lte: until } }).sort({ wakeAt: 1 }).limit(limit).toArray(),

    all: () => orders.find({}).sort({ _id: 1 }),
    count: () => orders.estimatedDocumentCount(),
  }
}
export type OrderStore = ReturnType<typeof orderStore>
