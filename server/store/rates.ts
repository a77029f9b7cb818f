// What the rates read: orders by the day their promises fall due, and who opened a citizen's number.
import type { Db, Filter } from 'mongodb'
import type { Accusing } from '../domain/accused.ts'
import type { Order } from '../domain/orders.ts'
import type { Opening, RateFacts } from '../domain/rates/facts.ts'
import type { RateDay } from '../domain/rates/trend.ts'
import type { View } from './records.ts'

/** What a period reads: the facts to judge by, and who may see the order. */
export type FallingOrder = RateFacts & Pick<Order, 'units' | 'secret' | 'desk' | 'recused'> & { demand: Accusing }

/** No text, no contact, no answer's words. */
const FACTS = {
  state: 1,
  units: 1,
  secret: 1,
  desk: 1,
  recused: 1,
  'demand.accusedUnit': 1,
  'demand.accusedUnits': 1,
  leadUnit: 1,
  leafCode: 1,
  clocks: 1,
  holdings: 1,
  redoCount: 1,
  outcome: 1,
  'rating.grade': 1,
  'rating.solved': 1,
  'rating.at': 1,
  'rating.contacted': 1,
  'reply.at': 1,
  'reply.selfSolved': 1,
  'reply.contactedAt': 1,
  'earlierReplies.at': 1,
  'earlierReplies.selfSolved': 1,
  'earlierReplies.contactedAt': 1,
  'callbacks.at': 1,
  'callbacks.reached': 1,
  'callbacks.solved': 1,
  'callbacks.contacted': 1,
  'requests.kind': 1,
  'requests.unit': 1,
  'requests.ruling.granted': 1,
  'excluded.ground': 1,
  'excluded.confirmedBy': 1,
  'excluded.at': 1,
  'excluded.lapsedAt': 1,
  'setAsides.verificationId': 1,
  'setAsides.saidAt': 1,
  'setAsides.ground': 1,
  'setAsides.confirmedBy': 1,
  'honestErrors.failure': 1,
  'honestErrors.ground': 1,
  'honestErrors.ruling.granted': 1,
  'care.verifications.id': 1,
  'care.verifications.sentBack': 1,
  'care.verifications.dueAt': 1,
  'care.verifications.outcome.outcome': 1,
  'care.rechecks.days': 1,
  'care.rechecks.result.at': 1,
  'care.rechecks.result.answer': 1,
  'history.at': 1,
  'history.action': 1,
  'history.from': 1,
  'history.to': 1,
  'history.by.unit': 1,
} as const

const BATCH = 500
/** Fetched at once: the engine of a demo walks its index anew for every fetch. */
const FETCHED = 5_000

type Maybe = 'rating' | 'reply' | 'excluded'
/** Of a part that is null the engine gives nothing at all when some of its fields are asked for. */
type Found = Omit<FallingOrder, Maybe> & Partial<Pick<RateFacts, Maybe>>
const factsIn = (found: Found): FallingOrder => ({ ...found, rating: found.rating ?? null, reply: found.reply ?? null, excluded: found.excluded ?? null })

export function rateStore(db: Db) {
  const orders = db.collection<Order>('orders')
  const views = db.collection<View>('views')
  const days = db.collection<RateDay>('rateDays')
  return {
    /** Orders of units with a whole-order promise to resolve that falls due in `[from, to)`, a batch at a time. */
    async *listFalling(from: Date, to: Date): AsyncGenerator<FallingOrder[]> {
      const dueAt = { $gte: from, $lt: to }
      // Said twice: the range leads every engine to the index, the match holds it to one and the same clock.
      const falls = { leadUnit: { $gt: '' }, 'clocks.dueAt': dueAt, clocks: { $elemMatch: { name: 'resolve', unit: null, dueAt } } }
      const cursor = orders.find(falls as Filter<Order>, { projection: FACTS, batchSize: FETCHED }) as unknown as AsyncIterable<Found>
      let batch: FallingOrder[] = []
      for await (const order of cursor) {
        batch.push(factsIn(order))
        if (batch.length < BATCH) continue
        yield batch
        batch = []
      }
      if (batch.length > 0) yield batch
    },

    /** Openings of citizens' numbers, by order. */
    async listOpenings(orderIds: readonly string[]): Promise<Map<string, Opening[]>> {
      const found = new Map<string, Opening[]>()
      if (orderIds.length === 0) return found
      const cursor = views.find({ orderId: { $in: [...orderIds] }, what: 'contact' }, { projection: { orderId: 1, at: 1, unit: 1 } })
      for await (const { orderId, at, unit } of cursor) found.set(orderId, [...(found.get(orderId) ?? []), { at, unit }])
      return found
    },

    saveDay: async (day: RateDay): Promise<void> => void (await days.replaceOne({ _id: day._id }, day, { upsert: true })),
    /** Both days inside, `YYYY-MM-DD`. */
    listDays: (first: string, last: string): Promise<RateDay[]> => days.find({ _id: { $gte: first, $lte: last } }).sort({ _id: 1 }).toArray(),
  }
}
export type RateStore = ReturnType<typeof rateStore>
