// Relay numbers by order and unit: what is bound now. No number of a citizen is in it.
import type { Db } from 'mongodb'
import { insertOnce } from './insert-once.ts'

export interface Relay {
  /** `<order>/<unit>` */
  _id: string
  orderId: string
  unit: string
  /** Which binding of this order and unit it is, from 1 on. */
  turn: number
  number: string
  extension: string | null
  until: Date
}

export function relayStore(db: Db) {
  const relays = db.collection<Relay>('relays')
  const idOf = (orderId: string, unit: string): string => `${orderId}/${unit}`
  return {
    find: (orderId: string, unit: string): Promise<Relay | null> => relays.findOne({ _id: idOf(orderId, unit) }),
    /** Keeps a new binding in place of the one before it; of two at once the first stands. @returns what stands */
    async keep(relay: Omit<Relay, '_id'>): Promise<Relay> {
      const next: Relay = { _id: idOf(relay.orderId, relay.unit), ...relay }
      if (relay.turn === 1) await insertOnce(relays, next)
      else await relays.replaceOne({ _id: next._id, turn: relay.turn - 1 }, next)
      return (await relays.findOne({ _id: next._id })) ?? next
    },
  }
}
export type RelayStore = ReturnType<typeof relayStore>
