// What is read across orders of whistles and of proposals to supervise: few orders, through indexes that hold only these.
import type { Db, Filter } from 'mongodb'
import type { Accusing } from '../domain/accused.ts'
import type { Order, OwnMasks } from '../domain/orders.ts'
import { EPOCH } from './indexes.ts'

/** No text of the citizen, no contact, no history. */
const FACTS = { number: 1, version: 1, state: 1, secret: 1, recused: 1, leadUnit: 1, units: 1, desk: 1, 'demand.title': 1, 'demand.accusedUnit': 1, 'demand.accusedUnits': 1, 'demand.masks.title': 1, 'demand.masks.own.title': 1, whistles: 1, lastWhistleAt: 1 } as const

export type WhistledOrder = Pick<Order, '_id' | 'number' | 'version' | 'state' | 'secret' | 'recused' | 'leadUnit' | 'units' | 'desk' | 'whistles'> & {
  demand: Accusing & { title: string; masks: { title: [number, number][]; own?: Pick<OwnMasks, 'title'> } }
}

export function whistleStore(db: Db) {
  const orders = db.collection<Order>('orders')
  return {
    /** Orders of which some whistle's time is not before `from`; the latest first. */
    listWhistled: (from: Date, limit: number) =>
      orders
        .find({ lastWhistleAt: { $gt: EPOCH, $gte: from } } as Filter<Order>, { projection: FACTS })
        .sort({ lastWhistleAt: -1 })
        .limit(limit)
        .toArray() as Promise<unknown> as Promise<WhistledOrder[]>,

    /** Those of which a whistle waits for its time or its record: what has long been settled takes no room from what waits. */
    listOpen: (from: Date, limit: number) =>
      orders
        .find({ lastWhistleAt: { $gt: EPOCH, $gte: from }, whistles: { $elemMatch: { record: null, calledOff: null } } } as Filter<Order>, { projection: FACTS })
        .sort({ lastWhistleAt: -1 })
        .limit(limit)
        .toArray() as Promise<unknown> as Promise<WhistledOrder[]>,

    /** Orders with open proposals to supervise, the longest waiting first. */
    listProposed: (limit: number) =>
      orders
        .find({ proposedAt: { $gt: EPOCH } } as Filter<Order>, { projection: { proposals: 1, proposedAt: 1 } })
        .sort({ proposedAt: 1 })
        .limit(limit)
        .toArray() as Promise<unknown> as Promise<Pick<Order, '_id' | 'proposals'>[]>,
  }
}
export type WhistleStore = ReturnType<typeof whistleStore>
