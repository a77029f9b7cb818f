// The reading desk: what a message says, at the door (design §4 "Read at the door", §7). Ready soon after start; until then
// orders are born unread and a job reads them.
import { reasonOf } from '../contracts/errors.ts'
import type { Logger } from 'pino'
import type { Context } from '../context.ts'
import { areaAt } from '../domain/geography.ts'
import { mostUrgent } from '../domain/intake.ts'
import type { EmergencyView } from '../contracts/intake.ts'
import type { LngLat, Reading } from '../domain/orders.ts'
import { routeOrder, type LoadOf, type Routed, type RoutedText } from '../domain/routing-rules.ts'
import type { Channel, DemandType, Urgency } from '../domain/words.ts'
import type { PlaceFound } from '../text/entities/places.ts'
import { plainOf } from '../text/entities/plain.ts'
import { createReader, type Reader } from '../text/reader.ts'
import type { Reason } from '../text/reasons.ts'
import { rateUrgency } from '../text/urgency/rate.ts'
import { SCRIPT_STEPS, type ScriptStep, type UrgencyScript } from '../text/urgency/script.ts'
import type { City } from './city.ts'

/** What is read, and what people have said about it already. */
export interface Message {
  title: string | null
  text: string
  /** As {@link placesNamed} gives them. */
  places: readonly PlaceFound[]
  street: string | null
  demandType: DemandType | null
  leafCode: string | null
  urgency: Urgency | null
  accusedUnit: string | null
  channel: Channel
}

/** Places that a reading keeps. */
const MOST_PLACES = 8

export interface Read {
  reading: Reading
  route: Routed
  /** What to do at once; null when nothing is urgent. */
  script: UrgencyScript | null
}

export interface ReadingDesk {
  /** Builds the reader for the city's catalogue and model; nothing to do when it reads with these already. */
  prepare(city: City): Promise<void>
  /** @returns null when the reader is not ready, or stumbles over the text */
  read(city: City, message: Message, now: Date): Read | null
  /**
   * The words that spoke most for the first of these leaves, by the reader at work, which is not always the one that read the
   * order. Asked when somebody looks: it costs more than the reading itself.
   * @returns null when no reader is ready, or it stumbles over the text
   */
  reasons(message: Pick<Message, 'title' | 'text'>, leaves: readonly string[]): { words: Reason[]; by: string } | null
  readonly isReady: boolean
  /** Names catalogue and model of the reader at work; null while there is none. */
  readonly version: string | null
}

/**
 * @param modelOf the bytes of a training's model; null when they are not kept
 * @param loadOf how much a unit has open
 */
export function openDesk(log: Logger, modelOf: (run: string) => Promise<Uint8Array | null>, loadOf: LoadOf): ReadingDesk {
  let reader: Reader | null = null
  let made: string | null = null
  let asked = 0
  const unlessStumbling = <T>(read: (reader: Reader) => T): T | null => {
    if (reader === null) return null
    try {
      return read(reader)
    } catch (error) {
      // A text that the reader stumbles over is a demand all the same: a person reads it (FL §11.4).
      log.error({ reason: reasonOf(error) }, 'a text could not be read')
      return null
    }
  }
  return {
    get isReady() {
      return reader !== null
    },
    get version() {
      return reader?.modelVersion ?? null
    },
    async prepare(city) {
      const wanted = `${city.catalogue.version} ${city.readerModel ?? ''}`
      if (city.catalogue.levels.length === 0 || made === wanted) return
      try {
        const turn = ++asked
        const ready = await readerOf(city, modelOf, log)
        if (turn !== asked) return // a newer city was asked for meanwhile
        reader = ready
        made = wanted
      } catch (error) {
        log.error({ err: error }, 'the reader could not be made; demands are accepted and go to the dispatchers')
      }
    },
    read(city, message, now) {
      return unlessStumbling((reader) => readWith(reader, city, message, loadOf, now))
    },
    reasons(message, leaves) {
      return unlessStumbling((reader) => ({ words: reader.reasons(spoken(message), leaves), by: reader.modelVersion }))
    },
  }
}

/** A model that is gone, changed or truncated is never used in part: the catalogue's own words read alone, and the log says so. */
async function readerOf({ catalogue, readerModel }: City, modelOf: (run: string) => Promise<Uint8Array | null>, log: Logger): Promise<Reader> {
  if (readerModel === null) return createReader({ catalogue })
  try {
    const model = await modelOf(readerModel)
    if (model === null) throw new Error('it is not kept any more')
    return createReader({ catalogue, model })
  } catch (error) {
    log.error({ training: readerModel, reason: reasonOf(error) }, 'the promoted model cannot be read; the catalogue reads alone')
    return createReader({ catalogue })
  }
}

function readWith(reader: Reader, city: City, message: Message, loadOf: LoadOf, now: Date): Read {
  const words = spoken(message)
  const read = reader.read(words)
  const leafCode = message.leafCode ?? (read.abstained ? null : (read.leaves[0]?.code ?? null))
  const leaf = leafCode === null ? undefined : city.leaves.get(leafCode)
  const rated = rateUrgency({ ...words, leastUrgency: leaf?.leastUrgency, atLeast: message.urgency ?? undefined })
  const demandType = message.demandType ?? read.demandType.value
  const found = message.places
  const route = routeOrder(
    {
      reading: { leaves: read.leaves, abstained: read.abstained, several: read.several },
      demandType,
      urgency: mostUrgent(rated.level, message.urgency),
      chosenLeaf: message.leafCode,
      street: message.street,
      accusedUnit: message.accusedUnit,
    },
    routedText(city, message, found.map(({ name }) => name)),
    city,
    loadOf,
    plainOf,
    now,
  )
  const reading: Reading = {
    at: now,
    readerVersion: read.modelVersion,
    language: read.language === 'en' ? 'en' : 'zh',
    leaves: read.leaves,
    demandType: read.demandType,
    urgency: {
      level: rated.level,
      reasons: rated.reasons.map(({ zh, en }) => ({ zh, en })),
      script: rated.script?.number ?? null,
    },
    abstained: read.abstained,
    several: read.several,
    units: route.units,
    routeReasons: route.reasons,
    routed: route.trace,
    places: found.slice(0, MOST_PLACES).map(({ name, number, streets }) => ({ name, number, streets: [...streets] })),
  }
  return { reading, route, script: rated.script }
}

const spoken = ({ title, text }: Pick<Message, 'title' | 'text'>) => ({ text, ...(title !== null && { title }) })

/** What routing rules look at: the words in their one spelling, the places they name, and what kind of places these are. */
export function routedText({ known }: Pick<City, 'known'>, { title, text, channel }: Pick<Message, 'title' | 'text' | 'channel'>, places: readonly string[]): RoutedText {
  return { channel, plain: plainOf(wordsOf(title, text)), places, placeKinds: places.flatMap((name) => known.places.get(name) ?? []) }
}

/** What the screen shows at once, before anything is stored; null when nothing is urgent. */
export const emergencyOf = ({ script, reading }: Read): EmergencyView | null =>
  script === null
    ? null
    : {
        number: script.number,
        reasons: reading.urgency.reasons,
        steps: script.steps.map((step) => ({ ...SCRIPT_STEPS[step] })),
        advice: script.steps.filter((step) => FOR_PEOPLE_THERE.has(step)).map((step) => ({ ...SCRIPT_STEPS[step] })),
      }

/** Steps of the script that speak to who is in danger; the others are the agent's own business. */
const FOR_PEOPLE_THERE: ReadonlySet<string> = new Set<ScriptStep>([
  'leave_building',
  'low_and_covered',
  'no_switches',
  'higher_ground',
  'stay_back',
  'do_not_move',
  'fresh_air',
  'keep_poison',
  'lie_down',
  'safe_place',
])

/** The places that a demand's words name: looked for once, for its street and for its reading. */
export const placesNamed = ({ city }: Pick<Context, 'city'>, title: string | null | undefined, text: string): PlaceFound[] => city.places.find(wordsOf(title, text))

/**
 * The street a place lies in: by its point, else by the name that was given, else by the places that address and words name,
 * when these agree.
 * @param named by the words, see {@link placesNamed}
 */
export function streetOf(
  { city }: Pick<Context, 'city'>,
  place: { street?: string | undefined; lngLat?: LngLat | undefined; address?: string | undefined },
  named: readonly PlaceFound[],
): string | null {
  if (place.lngLat !== undefined) return areaAt(place.lngLat, city.areas) ?? place.street ?? null
  return place.street ?? city.places.streetOf(place.address === undefined ? named : [...city.places.find(place.address), ...named])
}

export const wordsOf = (...parts: (string | null | undefined)[]): string => parts.filter((part) => part != null && part !== '').join('\n')
