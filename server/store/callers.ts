// Callers and calls. A caller is a small profile per blind index, kept by a job, so that the screen pops without opening a seal.
import type { Db } from 'mongodb'
import type { Sealed } from '../domain/orders.ts'
import type { OrderState, RatingGrade } from '../domain/words.ts'
import { insertOnce } from './insert-once.ts'

export interface Caller {
  /** Blind index of the telephone number. */
  _id: string
  maskedName: string | null
  maskedPhone: string | null
  language: 'zh' | 'en'
  street: string | null
  lastRating: RatingGrade | null
  /** Every order of this caller: counted by id, so that the same news twice counts once. */
  orderIds: string[]
  orderCount: number
  /** The last orders, newest first, at most 20. */
  orders: { id: string; number: string; title: string; state: OrderState; createdAt: Date }[]
  updatedAt: Date
}

export interface Call {
  /** The switch's own id. */
  _id: string
  state: 'ringing' | 'talking' | 'ended' | 'missed'
  agent: string | null
  phoneIndex: string | null
  maskedPhone: string | null
  /** The number itself, bound to the call; moves to the order that is filed from it. */
  phone: Sealed | null
  startedAt: Date
  answeredAt: Date | null
  endedAt: Date | null
  recording: { id: string; seconds: number } | null
  orderId: string | null
  /** Event ids already taken in; the same twice is one. */
  events: string[]
  version: number
}

const KEPT_ORDERS = 20

export function callerStore(db: Db) {
  const callers = db.collection<Caller>('callers')
  const calls = db.collection<Call>('calls')

  return {
    find: (phoneIndex: string) => callers.findOne({ _id: phoneIndex }),

    /** Puts an order into its caller's profile, or brings it up to date there. Twice is once. */
    async follow(phoneIndex: string, profile: Omit<Caller, '_id' | 'orders' | 'orderIds' | 'orderCount'>, order: Caller['orders'][number]): Promise<void> {
      for (;;) {
        const there = await callers.findOne({ _id: phoneIndex })
        const others = (there?.orders ?? []).filter((one) => one.id !== order.id)
        const orders = [...others, order].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime()).slice(0, KEPT_ORDERS)
        const orderIds = [...new Set([...(there?.orderIds ?? []), order.id])]
        const next: Caller = { _id: phoneIndex, ...profile, orders, orderIds, orderCount: orderIds.length }
        if (there === null) {
          if (await insertOnce(callers, next)) return
        } else {
          const { matchedCount } = await callers.replaceOne({ _id: phoneIndex, updatedAt: there.updatedAt, orderCount: there.orderCount }, next)
          if (matchedCount === 1) return
        }
      }
    },

    /** Takes an order out of a profile; one without any order left goes whole. Twice is once. */
    async leave(phoneIndex: string, orderId: string): Promise<void> {
      for (;;) {
        const there = await callers.findOne({ _id: phoneIndex })
        if (there === null || !there.orderIds.includes(orderId)) return
        const orderIds = there.orderIds.filter((id) => id !== orderId)
        const asRead = { _id: phoneIndex, updatedAt: there.updatedAt, orderCount: there.orderCount }
        const next: Caller = { ...there, orderIds, orders: there.orders.filter(({ id }) => id !== orderId), orderCount: orderIds.length }
        const gone = orderIds.length === 0 ? (await callers.deleteOne(asRead)).deletedCount : (await callers.replaceOne(asRead, next)).matchedCount
        if (gone === 1) return
      }
    },

    /** The call keeps when it was, who took it and its recording; its number goes. */
    forgetCaller: (callId: string, orderId: string) => calls.updateOne({ _id: callId, orderId, phone: { $ne: null } }, { $set: { phone: null, phoneIndex: null, maskedPhone: null }, $inc: { version: 1 } }),

    findCall: (callId: string) => calls.findOne({ _id: callId }),
    /** Stores a call as it was computed from what is there; false when another event came in between. */
    async saveCall(there: Call | null, next: Call): Promise<boolean> {
      if (there !== null) return (await calls.replaceOne({ _id: there._id, version: there.version }, next)).matchedCount === 1
      return insertOnce(calls, next)
    },
    linkCall: (callId: string, orderId: string) => calls.updateOne({ _id: callId }, { $set: { orderId }, $inc: { version: 1 } }),
    /** The agent's present call: the newest since then that is not over. A call whose end was never told is so forgotten. */
    async findAgentCall(agent: string, since: Date): Promise<Call | null> {
      const [call] = await calls.find({ agent, startedAt: { $gte: since }, state: { $in: ['ringing', 'talking'] } }).sort({ agent: 1, startedAt: -1 }).limit(1).toArray()
      return call ?? null
    },
    listMissed: (limit: number) => calls.find({ state: 'missed' }).sort({ state: 1, startedAt: -1 }).limit(limit).toArray(),
  }
}
export type CallerStore = ReturnType<typeof callerStore>
