// What the index of matters is made from, and what people have ruled about it.
import type { Db, Filter } from 'mongodb'
import type { Order, Reading } from '../domain/orders.ts'
import type { After } from './orders.ts'

/** Enough to know whether an order belongs into the index; read again and again, so without its words. */
const MARK = { updatedAt: 1, urgency: 1, secret: 1, demandType: 1, 'mergedInto.orderId': 1 } as const
const WORDS = { createdAt: 1, urgency: 1, 'demand.title': 1, 'demand.text': 1, 'demand.place': 1, 'demand.masks': 1, 'contact.phoneIndex': 1, 'reading.leaves': 1 } as const

export type MatterMark = Pick<Order, '_id' | 'updatedAt' | 'urgency' | 'secret' | 'demandType'> & { mergedInto?: { orderId: string } | null }
export type MatterWords = Pick<Order, '_id' | 'createdAt' | 'urgency'> & {
  demand: Pick<Order['demand'], 'title' | 'text' | 'place' | 'masks'>
  contact?: { phoneIndex: string | null } | null
  /** Absent on orders that nobody has read yet. */
  reading?: Pick<Reading, 'leaves'> | null
}

/** A person said that orders speak of one matter, or that some are another matter than the rest. */
export interface MatterRuling {
  _id: string
  at: Date
  /** Id of the person. */
  by: string
  kind: 'join' | 'part'
  /** The orders joined, or those that part from the others. */
  orders: string[]
}

export function matterStore(db: Db) {
  const orders = db.collection<Order>('orders')
  const rulings = db.collection<MatterRuling>('matterRulings')

  return {
    /** What changed since a point, oldest first. */
    listMarks: (since: After, limit: number) =>
      orders
        .find({ $or: [{ updatedAt: { $gt: since.at } }, { updatedAt: since.at, _id: { $gt: since.id } }] } as Filter<Order>, { projection: MARK })
        .sort({ updatedAt: 1, _id: 1 })
        .limit(limit)
        .toArray() as Promise<unknown> as Promise<MatterMark[]>,

    findWords: (ids: string[]) => orders.find({ _id: { $in: ids } }, { projection: WORDS }).sort({ _id: 1 }).toArray() as Promise<unknown> as Promise<MatterWords[]>,

    findMany: (ids: string[]): Promise<Order[]> => (ids.length === 0 ? Promise.resolve([]) : orders.find({ _id: { $in: ids } }).toArray()),

    /** The instant after which at most `count` orders changed; null when there are no more than that. */
    async instantBefore(count: number): Promise<Date | null> {
      const [first] = await orders.find({ updatedAt: { $gt: new Date(0) } }, { projection: { updatedAt: 1 } }).sort({ updatedAt: -1, _id: -1 }).skip(count).limit(1).toArray()
      return first?.updatedAt ?? null
    },

    insertRuling: async (ruling: MatterRuling): Promise<void> => void (await rulings.insertOne(ruling)),
    /** From an instant on, oldest first. */
    listRulings: (from: Date) => rulings.find({ at: { $gte: from } }).sort({ at: 1, _id: 1 }).toArray(),
    /** Those that name any of these orders. */
    listRulingsOn: (ids: string[]) => rulings.find({ orders: { $in: ids } }).sort({ at: 1 }).limit(50).toArray(),
  }
}
export type MatterStore = ReturnType<typeof matterStore>
