// Burst alarms: the centre is told when one place brings far more people than usual, once in a while for each place.
import { HOUR_MS } from '../domain/time.ts'
import type { Store } from '../store/store.ts'
import type { Burst } from '../text/matters/bursts.ts'

/** A place that has been told rests so long: the burst is known, and its page goes on counting. */
export const REST_MS = 6 * HOUR_MS
/** Told to at most so many places at once, the least likely first: a storm over the whole city is one alarm, not fifty. */
const MOST_AT_ONCE = 5
const DESK = 'desk:@dispatch'

/**
 * Writes a notice for each burst that is not known yet. Any number of processes may do so at once: the same burst has the same
 * notice id in all of them.
 * @param bursts least likely first
 * @returns how many were told
 */
export async function tellBursts(store: Pick<Store, 'records'>, bursts: readonly Burst[], now: Date): Promise<number> {
  let told = 0
  for (const { place } of bursts.slice(0, MOST_AT_ONCE)) {
    const slot = Math.floor(now.getTime() / REST_MS)
    const before = await store.records.findNotice(idOf(place, slot - 1))
    if (before !== null && now.getTime() - before.at.getTime() < REST_MS) continue
    const isNew = await store.records.insertNotice({ _id: idOf(place, slot), orderId: null, number: '', about: `burst:${place}`, to: DESK, at: now, readAt: null })
    if (isNew) told += 1
  }
  return told
}

const idOf = (place: string, slot: number): string => `burst/${place}/${slot}`
