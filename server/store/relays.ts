// Relay numbers by order and unit: what is bound now, or was ended before its time. No number of a citizen is in it.
import type { Db } from 'mongodb'
import type { Relay } from '../domain/relays.ts'
import { insertOnce } from './insert-once.ts'

export function relayStore(db: Db) {
  const relays = db.collection<Relay>('relays')
  const idOf = (orderId: string, unit: string): string => `${orderId}/${unit}`
  return {
    find: (orderId: string, unit: string): Promise<Relay | null> => relays.findOne({ _id: idOf(orderId, unit) }),
    /** Those of an order that a unit had, or all: few, found by their ids (`0` comes after `/`). */
    listOf: (orderId: string, unit: string | null = null): Promise<Relay[]> =>
      relays.find({ _id: unit === null ? { $gte: idOf(orderId, ''), $lt: `${orderId}0` } : idOf(orderId, unit) }).sort({ _id: 1 }).toArray(),
    /** Keeps a new binding in place of the one before it; of two at once the first stands. @returns what stands */
    async keep(relay: Omit<Relay, '_id'>): Promise<Relay> {
      const next: Relay = { _id: idOf(relay.orderId, relay.unit), ...relay }
      if (relay.turn === 1) await insertOnce(relays, next)
      else await relays.replaceOne({ _id: next._id, turn: relay.turn - 1 }, next)
      return (await relays.findOne({ _id: next._id })) ?? next
    },
    end: (_id: string, turn: number, ended: NonNullable<Relay['ended']>) => relays.updateOne({ _id, turn, ended: { $exists: false } }, { $set: { ended } }),
    endedAtSwitch: (_id: string, turn: number, atSwitch: 'released' | 'cannot') => relays.updateOne({ _id, turn, ended: { $exists: true } }, { $set: { 'ended.atSwitch': atSwitch } }),
  }
}
export type RelayStore = ReturnType<typeof relayStore>
