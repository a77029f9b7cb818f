// What the index keeps of a message beside its words.
import { hashOf } from './hashing.ts'
import { packedKinds } from './kind-mix.ts'
import type { MessageFacts } from './message-store.ts'
import type { MessageReading } from './reading.ts'
import { keptTitle } from './titles.ts'
import type { MatterMessage, MatterQuery } from './types.ts'

/** 0 when nobody is named. */
export const personOf = (message: Pick<MatterQuery, 'person'>): number => hashOrNone(message.person)
export const placeOf = (message: Pick<MatterQuery, 'place'>): number => hashOrNone(message.place)

export const areaOf = (message: Pick<MatterQuery, 'area'>): number => hashOrNone(message.area)

const hashOrNone = (name: string | undefined): number => (name === undefined || name === '' ? 0 : hashOf(name))

/** 0 for T0, 1 for T1, 2 for T2 or unknown. */
export const gradeOf = (urgency: MatterMessage['urgency']): number => (urgency === 'T0' ? 0 : urgency === 'T1' ? 1 : 2)

export function factsOf(message: MatterMessage, reading: MessageReading): MessageFacts {
  const [region = 0, otherRegion = 0] = reading.regions
  return {
    id: message.id,
    title: keptTitle(message.title, reading.head),
    atMs: message.at.getTime(),
    person: personOf(message),
    fingerprint: reading.fingerprint,
    place: placeOf(message),
    area: areaOf(message),
    lng: message.point?.lng ?? Number.NaN,
    lat: message.point?.lat ?? Number.NaN,
    urgency: gradeOf(message.urgency),
    region,
    otherRegion,
    kinds: packedKinds(message.kinds),
  }
}
