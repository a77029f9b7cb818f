// SMS in MongoDB: what was to be sent, whether it was, and who wants none. No number and no text: the number stays sealed on its order.
import type { Db } from 'mongodb'
import type { MessageKind } from '../domain/messages/policy.ts'
import { EPOCH } from './indexes.ts'
import { insertOnce } from './insert-once.ts'

/** Why a message was not sent, and never will be. */
export type NotSent = 'no_phone' | 'not_mobile' | 'opted_out' | 'expired' | 'moot' | 'switched_off' | 'refused'

/** `_id` is the effect's id. */
export interface Message {
  _id: string
  orderId: string
  kind: MessageKind
  /** Keyed hash of the number, for counting; null when the order has none. */
  phoneIndex: string | null
  /** `sent` = the gateway took it; `delivered` and `undelivered` by its receipt. */
  state: 'waiting' | 'sent' | 'delivered' | 'undelivered' | 'not_sent'
  reason: NotSent | null
  /** What holds it back while it waits. */
  heldBy: 'quiet' | 'crowded' | null
  at: Date
  /** When it is looked at again; null when nothing more happens. */
  sendAt: Date | null
  /** After this it is not sent any more. */
  until: Date
  /** When a try took a place among the messages to the number; null while it holds none. */
  takenAt: Date | null
  sentAt: Date | null
  reference: string | null
  receiptAt: Date | null
}

export function messageStore(db: Db) {
  const messages = db.collection<Message>('messages')
  /** Numbers whose owner wants no SMS, by blind index. */
  const optOuts = db.collection<{ _id: string; at: Date }>('messageOptOuts')

  return {
    insert: (message: Message) => insertOnce(messages, message),
    find: (id: string) => messages.findOne({ _id: id }),
    listOfOrder: (orderId: string) => messages.find({ orderId }).sort({ orderId: 1, at: 1 }).toArray(),

    /** Messages to look at by now, the longest due first; ids alone. */
    listDue: (now: Date, limit: number) =>
      messages.find({ sendAt: { $gt: EPOCH, $lte: now } }, { projection: { orderId: 1 } }).sort({ sendAt: 1 }).limit(limit).toArray() as Promise<Pick<Message, '_id' | 'orderId'>[]>,
    /** Looked at again later, while it still waits. */
    putOff: (id: string, sendAt: Date, heldBy?: Message['heldBy']) =>
      messages.updateOne({ _id: id, state: 'waiting' }, { $set: { sendAt, ...(heldBy !== undefined && { heldBy, takenAt: null }) } }),

    /** Takes a place among the messages to a number before they are counted, so that two at once are never one too many. */
    take: (id: string, takenAt: Date) => messages.updateOne({ _id: id, state: 'waiting' }, { $set: { takenAt } }),
    /** When other messages to a number took their places, since an instant. */
    async takenSince(phoneIndex: string, since: Date, but: string): Promise<Date[]> {
      const found = await messages.find({ phoneIndex, takenAt: { $gt: since } }, { projection: { takenAt: 1 } }).toArray()
      return found.flatMap(({ _id, takenAt }) => (_id === but || takenAt === null ? [] : [takenAt]))
    },

    sent: (id: string, sentAt: Date, reference: string | null) => messages.updateOne({ _id: id, state: 'waiting' }, { $set: { state: 'sent', sentAt, reference, sendAt: null, heldBy: null } }),
    notSent: (id: string, reason: NotSent) => messages.updateOne({ _id: id, state: 'waiting' }, { $set: { state: 'not_sent', reason, sendAt: null, heldBy: null, takenAt: null } }),
    /** A receipt may overtake the note that the message was sent; the last one stands. @returns false for an unknown message */
    async receipt(id: string, state: 'delivered' | 'undelivered', receiptAt: Date): Promise<boolean> {
      const { matchedCount } = await messages.updateOne({ _id: id, state: { $ne: 'not_sent' } }, { $set: { state, receiptAt, sendAt: null, heldBy: null } })
      return matchedCount > 0
    },

    optOut: (phoneIndex: string, at: Date) => insertOnce(optOuts, { _id: phoneIndex, at }),
    optIn: (phoneIndex: string) => optOuts.deleteOne({ _id: phoneIndex }),
    hasOptedOut: async (phoneIndex: string): Promise<boolean> => (await optOuts.findOne({ _id: phoneIndex })) !== null,
  }
}
export type MessageStore = ReturnType<typeof messageStore>
