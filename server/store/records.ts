// Records beside the orders: deliveries to units, notices to people, views of personal data, corrections. Ids make twice once.
import type { Db } from 'mongodb'
import type { DemandType, Urgency } from '../domain/words.ts'
import { insertOnce } from './insert-once.ts'

/** An order handed to a unit; `_id` is the effect's id. */
export interface Delivery {
  _id: string
  orderId: string
  unit: string
  at: Date
  /** The unit's own system took it, and this is its reference; null = to the desk only. */
  system: { acknowledgedAt: Date; reference: string | null } | null
}

/** Something a person or desk is told; `_id` = effect id + recipient. */
export interface Notice {
  _id: string
  /** Null = about the city's own data, such as a routing rule. */
  orderId: string | null
  number: string
  about: string
  /** `person:<id>`, `unit:<code>`, `desk:<desk>`, `role:<role>` or `citizen`. */
  to: string
  at: Date
  readAt: Date | null
}

/** Who looked at whose data, why, and when. A record, not a log. */
export interface View {
  _id: string
  orderId: string
  personId: string
  unit: string
  what: 'contact' | 'order' | 'recording' | 'attachment' | 'evidence' | 'rating_link'
  /** Of a file: its id. */
  file?: string
  reason: string
  at: Date
}

/** A person decided the matter, other than proposed or the same: a training row (design §7). The text stays on the order. */
export interface Correction {
  _id: string
  orderId: string
  at: Date
  by: string
  leafBefore: string | null
  leafCode: string | null
  demandType: DemandType
  urgency: Urgency
  readerVersion: string | null
}

/** A ruling on a return, kept for the next dispatch of the leaf (HR §7.2); `_id` is the request's id. */
export interface Precedent {
  _id: string
  leafCode: string
  orderId: string
  number: string
  /** Who did not want the order, and who had it after the ruling. */
  fromUnit: string
  toUnit: string
  granted: boolean
  law: string | null
  reason: string
  at: Date
}

export function recordStore(db: Db) {
  const deliveries = db.collection<Delivery>('deliveries')
  const notices = db.collection<Notice>('notices')
  const views = db.collection<View>('views')
  const corrections = db.collection<Correction>('corrections')
  const precedents = db.collection<Precedent>('precedents')

  return {
    insertDelivery: (delivery: Delivery) => insertOnce(deliveries, delivery),
    acknowledgeDelivery: (id: string, system: Delivery['system']) => deliveries.updateOne({ _id: id }, { $set: { system } }),
    findDelivery: (id: string) => deliveries.findOne({ _id: id }),
    listDeliveries: (orderId: string) => deliveries.find({ orderId }).sort({ at: 1 }).toArray(),

    insertNotice: (notice: Notice) => insertOnce(notices, notice),
    findNotice: (id: string) => notices.findOne({ _id: id }),
    listNotices: (to: string[], limit: number) => notices.find({ to: { $in: to } }).sort({ at: -1 }).limit(limit).toArray(),
    listOrderNotices: (orderId: string) => notices.find({ orderId }).sort({ at: 1 }).toArray(),
    readNotices: (to: string[], at: Date) => notices.updateMany({ to: { $in: to }, readAt: null }, { $set: { readAt: at } }),

    insertView: (view: View) => insertOnce(views, view),
    /** Has this person opened the file since then? */
    hasFileView: async (orderId: string, personId: string, file: string, since: Date): Promise<boolean> =>
      (await views.findOne({ orderId, at: { $gt: since }, personId, file }, { projection: { _id: 1 } })) !== null,
    listViews: (orderId: string, limit: number, skip = 0) => views.find({ orderId }).sort({ orderId: 1, at: -1 }).skip(skip).limit(limit).toArray(),
    countViews: (orderId: string) => views.countDocuments({ orderId }),

    insertPrecedent: (precedent: Precedent) => insertOnce(precedents, precedent),
    listPrecedents: (leafCode: string, limit: number) => precedents.find({ leafCode }).sort({ leafCode: 1, at: -1 }).limit(limit).toArray(),

    async findPrecedents(ids: string[]): Promise<Map<string, Precedent>> {
      const found = ids.length === 0 ? [] : await precedents.find({ _id: { $in: ids } }).toArray()
      return new Map(found.map((precedent) => [precedent._id, precedent]))
    },

    insertCorrection: (correction: Correction) => insertOnce(corrections, correction),
    listCorrections: (limit: number) => corrections.find({}).sort({ at: -1 }).limit(limit).toArray(),
  }
}
export type RecordStore = ReturnType<typeof recordStore>
