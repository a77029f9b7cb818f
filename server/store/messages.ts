// SMS in MongoDB: what was to be sent, whether it was, and who wants none. No number and no text: the number stays sealed on its order.
import type { Db } from 'mongodb'
import type { MessageKind } from '../domain/messages/policy.ts'
import type { Place } from '../domain/messages/timing.ts'
import { EPOCH } from './indexes.ts'
import { insertOnce } from './insert-once.ts'

/** Why a message was not sent, and never will be. */
export type NotSent = 'no_phone' | 'not_mobile' | 'opted_out' | 'expired' | 'moot' | 'switched_off' | 'refused'

/** `_id` is the effect's id. */
export interface Message {
  _id: string
  orderId: string
  kind: MessageKind
  /** Keyed hash of the number, under which places are taken; null when the order has none. */
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
  sentAt: Date | null
  reference: string | null
  receiptAt: Date | null
}

/** `id` is the message's. */
export type TakenPlace = Place & { id: string }

export function messageStore(db: Db) {
  const messages = db.collection<Message>('messages')
  /** Who has a place among the messages to a number, by blind index. */
  const numbers = db.collection<{ _id: string; version: number; places: TakenPlace[] }>('messageNumbers')
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
      messages.updateOne({ _id: id, state: 'waiting' }, { $set: { sendAt, ...(heldBy !== undefined && { heldBy }) } }),

    /**
     * Takes a place among the messages to a number, unless those who have one hold it back. One document for each number, written
     * by its version: of several at once each counts those before it, so none is too many and none waits for nothing.
     * @param since older places are forgotten
     * @param heldUntil told the others' places
     * @returns null when the place is taken, else until when the message is held back
     */
    async takePlace(phoneIndex: string, place: TakenPlace, since: Date, heldUntil: (others: readonly Place[]) => Date | null): Promise<Date | null> {
      for (;;) {
        const kept = await numbers.findOne({ _id: phoneIndex })
        const others = (kept?.places ?? []).filter(({ id, at }) => id !== place.id && at > since)
        const until = heldUntil(others)
        if (until !== null) return until
        const next = { version: (kept?.version ?? 0) + 1, places: [...others, place] }
        if (kept === null ? await insertOnce(numbers, { _id: phoneIndex, ...next }) : (await numbers.updateOne({ _id: phoneIndex, version: kept.version }, { $set: next })).matchedCount === 1) return null
      }
    },
    /** Numbers nobody was written to since: their places hold nothing back any more. @returns how many went */
    pruneNumbers: async (since: Date): Promise<number> => (await numbers.deleteMany({ 'places.at': { $not: { $gt: since } } })).deletedCount,
    /** A message that does not go out gives its place back. */
    leavePlace: (phoneIndex: string, id: string) => numbers.updateOne({ _id: phoneIndex }, { $pull: { places: { id } }, $inc: { version: 1 } }),

    sent: (id: string, sentAt: Date, reference: string | null) => messages.updateOne({ _id: id, state: 'waiting' }, { $set: { state: 'sent', sentAt, reference, sendAt: null, heldBy: null } }),
    notSent: (id: string, reason: NotSent) => messages.updateOne({ _id: id, state: 'waiting' }, { $set: { state: 'not_sent', reason, sendAt: null, heldBy: null } }),
    /** A receipt may overtake the note that the message was sent; the last one stands. @returns false for an unknown message */
    async receipt(id: string, state: 'delivered' | 'undelivered', receiptAt: Date): Promise<boolean> {
      const { matchedCount } = await messages.updateOne({ _id: id, state: { $ne: 'not_sent' } }, { $set: { state, receiptAt, sendAt: null, heldBy: null } })
      return matchedCount > 0
    },

    /** Sends go by the number that the order has now. */
    toNumber: (id: string, phoneIndex: string | null) => messages.updateOne({ _id: id, state: 'waiting' }, { $set: { phoneIndex } }),
    /** No message of an order names its number any more, by hash either. */
    forgetNumber: (orderId: string) => messages.updateMany({ orderId, phoneIndex: { $ne: null } }, { $set: { phoneIndex: null } }),

    optOut: (phoneIndex: string, at: Date) => insertOnce(optOuts, { _id: phoneIndex, at }),
    optIn: (phoneIndex: string) => optOuts.deleteOne({ _id: phoneIndex }),
    hasOptedOut: async (phoneIndex: string): Promise<boolean> => (await optOuts.findOne({ _id: phoneIndex })) !== null,
  }
}
export type MessageStore = ReturnType<typeof messageStore>
