// Routing rules in MongoDB: every version as it was saved, and the trials of versions that were thought of.
import type { Db } from 'mongodb'
import type { LoadPolicy, RoutingRule, RuleBook } from '../domain/routing-rules.ts'
import type { Order } from '../domain/orders.ts'
import { insertOnce } from './insert-once.ts'

/** A version with who made it, when and why; the newest is in force. */
export interface KeptRules extends RuleBook {
  at: Date
  /** Null = the platform, which switched a rule off. */
  by: string | null
  reason: string
  /** The version whose rules it brought back. */
  restored: number | null
  /** What differs from the version before: ids of rules, `order`, `load`; and how many rules there are. */
  changed: string[]
  count: number
}

/** A version without its rules. */
export type VersionFacts = Pick<KeptRules, 'version' | 'at' | 'by' | 'reason' | 'restored' | 'changed' | 'count'>

const FACTS = { version: 1, at: 1, by: 1, reason: 1, restored: 1, changed: 1, count: 1 } as const

/** What a trial found about one rule. */
export interface RuleTried {
  id: string
  /** Orders it would decide; and would, were it alone. */
  matched: number
  wouldMatch: number
  /** Of those it would decide: handled by another unit than it names. */
  elsewhere: number
  /** Of those it would decide: sent by itself. */
  byItself: number
  /** Earlier rules that took orders from it, the one that took most first. */
  takenBy: string[]
}

export interface TrialOrder {
  orderId: string
  number: string
  leafCode: string | null
  /** The rule that would decide; null = the catalogue, where the rules in force had decided before. */
  rule: string | null
  wouldGoTo: string | null
  /** The unit that handled it, or handles it. */
  wentTo: string
}

export interface TrialFigures {
  read: number
  /** Orders older than this were not read: there were more than a trial reads. */
  oldestRead: Date | null
  capped: boolean
  /** Decided by a rule at all; and going elsewhere than they went. */
  matched: number
  elsewhere: number
  /** The same for the rules in force, to compare with. */
  elsewhereNow: number
  byItself: number
  byItselfNow: number
  rules: RuleTried[]
  /** The first of those that would go elsewhere; secret orders are counted and not listed. */
  orders: TrialOrder[]
}

/** A trial of rules on the orders of the last month, as a job. */
export interface RuleTrial {
  _id: string
  at: Date
  by: string
  /** The version that was looked at. */
  base: number
  rules: RoutingRule[]
  load: LoadPolicy
  state: 'waiting' | 'reading' | 'done' | 'failed'
  /** Orders read so far. */
  read: number
  result: TrialFigures | null
}

/** What a trial reads of an order. */
export type TriedOrder = Pick<Order, '_id' | 'number' | 'createdAt' | 'channel' | 'demandType' | 'urgency' | 'secret' | 'leafCode' | 'leadUnit' | 'reading' | 'state'> & {
  demand: Pick<Order['demand'], 'title' | 'text' | 'accusedUnit' | 'accusedUnits'> & { place: { street: string | null } }
}

const TRIED = {
  number: 1,
  createdAt: 1,
  channel: 1,
  demandType: 1,
  urgency: 1,
  secret: 1,
  leafCode: 1,
  leadUnit: 1,
  state: 1,
  'demand.title': 1,
  'demand.text': 1,
  'demand.accusedUnit': 1,
  'demand.accusedUnits': 1,
  'demand.place.street': 1,
  'reading.leaves': 1,
  'reading.abstained': 1,
  'reading.several': 1,
  'reading.places': 1,
  'reading.routed': 1,
} as const

export function routingStore(db: Db) {
  const books = db.collection<KeptRules & { _id: number }>('ruleBooks')
  const trials = db.collection<RuleTrial>('ruleTrials')
  const orders = db.collection<Order>('orders')

  return {
    /** The rules in force: the newest version. */
    async findNewest(): Promise<KeptRules | null> {
      const [newest] = await books.find({}).sort({ _id: -1 }).limit(1).toArray()
      return newest ?? null
    },
    findVersion: (version: number): Promise<KeptRules | null> => books.findOne({ _id: version }),
    hasVersion: async (version: number): Promise<boolean> => (await books.findOne({ _id: version }, { projection: { _id: 1 } })) !== null,
    /** @returns false when there is such a version already */
    addVersion: (kept: KeptRules): Promise<boolean> => insertOnce(books, { ...kept, _id: kept.version }),
    /** Versions before one, newest first, without their rules. */
    listVersions: (before: number, limit: number): Promise<VersionFacts[]> => books.find({ _id: { $lt: before } }, { projection: FACTS }).sort({ _id: -1 }).limit(limit).toArray(),

    insertTrial: (trial: RuleTrial) => insertOnce(trials, trial),
    findTrial: (id: string) => trials.findOne({ _id: id }),
    setTrial: (id: string, change: Partial<Omit<RuleTrial, '_id'>>) => trials.updateOne({ _id: id }, { $set: change }),
    /** Trials that began before an instant are let go. */
    dropTrials: (before: Date) => trials.deleteMany({ at: { $lt: before } }),

    /** Orders that changed since an instant, newest change first, with their words: read as a stream. */
    eachSince: (since: Date): AsyncIterable<TriedOrder> =>
      orders.find({ updatedAt: { $gte: since } }, { projection: TRIED }).sort({ updatedAt: -1, _id: -1 }).batchSize(500) as unknown as AsyncIterable<TriedOrder>,

    /** Open orders on each unit's desk; desks of the centre begin with `@` and are left out. */
    async countOpen(): Promise<Map<string, number>> {
      const counted = await orders.aggregate<{ _id: string; open: number }>([{ $match: { desk: { $gte: 'a' } } }, { $group: { _id: '$desk', open: { $sum: 1 } } }]).toArray()
      return new Map(counted.map(({ _id, open }) => [_id, open]))
    },
  }
}
export type RoutingStore = ReturnType<typeof routingStore>
