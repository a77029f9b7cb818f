// The reading desk: what a message says, at the door (design §4 "Read at the door", §7). Texts are read in a thread beside the
// doors, ready soon after start; until then, and when too many texts wait, orders are born unread and a job reads them.
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
import { startReader, THREAD_OPTIONS, type ThreadReader } from '../text/read-in-thread.ts'
import type { TextRead } from '../text/read-worker.ts'
import type { ReaderOptions } from '../text/reader.ts'
import type { Reason } from '../text/reasons.ts'
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
  accusedUnits: readonly string[]
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
  /** Builds the reader for the city's catalogue and model; nothing to do when it reads with these already. The one before reads on meanwhile. */
  prepare(city: City): Promise<void>
  /** @returns null when the reader is not ready or has too much to read, or stumbles over the text */
  read(city: City, message: Message, now: Date): Promise<Read | null>
  /**
   * The words that spoke most for the first of these leaves, by the reader at work, which is not always the one that read the
   * order. Asked when somebody looks: it costs more than the reading itself.
   * @returns null when no reader is ready, or it stumbles over the text
   */
  reasons(message: Pick<Message, 'title' | 'text'>, leaves: readonly string[]): Promise<Reasons | null>
  readonly isReady: boolean
  /** Names catalogue and model of the reader at work; null while there is none. */
  readonly version: string | null
  close(): void
}

export interface Reasons {
  words: Reason[]
  /** The reader that gave them. */
  by: string
}

/**
 * @param modelOf the bytes of a training's model; null when they are not kept
 * @param loadOf how much a unit has open
 */
export function openDesk(log: Logger, modelOf: (run: string) => Promise<Uint8Array | null>, loadOf: LoadOf, options = THREAD_OPTIONS): ReadingDesk {
  let reader: ThreadReader | null = null
  /** What the reader at work reads with, and what the next one is being made for. */
  let made: string | null = null
  let making: { wanted: string; done: Promise<void> } | null = null
  let isClosed = false

  async function prepare(city: City): Promise<void> {
    const wanted = `${city.catalogue.version} ${city.readerModel ?? ''}`
    if (city.catalogue.levels.length === 0 || made === wanted) return
    // Asked again every two seconds while the city's change is not taken in.
    if (making?.wanted !== wanted) making = { wanted, done: make(city, wanted) }
    await making.done
  }
  async function make(city: City, wanted: string): Promise<void> {
    const died = (reason: string): void => {
      if (made !== wanted || isClosed) return
      log.error({ reason }, 'the reader died and is made anew; meanwhile demands are accepted and read by a job')
      reader = null
      made = null
      void prepare(city)
    }
    try {
      const ready = await readerOf(city, modelOf, log, (reading) => startReader(reading, died, options))
      // A newer city was asked for meanwhile, or nobody asks any more.
      if (making?.wanted !== wanted || isClosed) return ready.close()
      reader?.close()
      reader = ready
      made = wanted
    } catch (error) {
      log.error({ err: error }, 'the reader could not be made; demands are accepted and go to the dispatchers')
    } finally {
      if (making?.wanted === wanted) making = null
    }
  }
  const unlessStumbling = async <T>(read: (reader: ThreadReader) => Promise<T>): Promise<T | null> => {
    if (reader === null) return null
    try {
      return await read(reader)
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
    prepare,
    read: (city, message, now) =>
      unlessStumbling(async (thread) => {
        const text = await thread.read({ ...spoken(message), leafCode: message.leafCode, urgency: message.urgency })
        return routed(text, thread.modelVersion, city, message, loadOf, now)
      }),
    reasons: (message, leaves) => unlessStumbling(async (thread) => ({ words: await thread.reasons(spoken(message), leaves), by: thread.modelVersion })),
    close() {
      isClosed = true
      reader?.close()
      reader = null
    },
  }
}

/** A model that is gone, changed or truncated is never used in part: the catalogue's own words read alone, and the log says so. */
async function readerOf({ catalogue, readerModel }: City, modelOf: (run: string) => Promise<Uint8Array | null>, log: Logger, start: (reading: ReaderOptions) => Promise<ThreadReader>): Promise<ThreadReader> {
  if (readerModel === null) return start({ catalogue })
  try {
    const model = await modelOf(readerModel)
    if (model === null) throw new Error('it is not kept any more')
    return await start({ catalogue, model })
  } catch (error) {
    log.error({ training: readerModel, reason: reasonOf(error) }, 'the promoted model cannot be read; the catalogue reads alone')
    return start({ catalogue })
  }
}

/** Where a text goes that was read, by the city's rules in force. */
function routed({ matter, urgency }: TextRead, readerVersion: string, city: City, message: Message, loadOf: LoadOf, now: Date): Read {
  const { leaves, abstained, several, demandType, language } = matter
  const found = message.places
  const route = routeOrder(
    {
      reading: { leaves, abstained, several },
      demandType: message.demandType ?? demandType.value,
      urgency: mostUrgent(urgency.level, message.urgency),
      chosenLeaf: message.leafCode,
      street: message.street,
      accusedUnits: message.accusedUnits,
    },
    routedText(city, message, found.map(({ name }) => name)),
    city,
    loadOf,
    plainOf,
    now,
  )
  const reading: Reading = {
    at: now,
    readerVersion,
    language: language === 'en' ? 'en' : 'zh',
    leaves,
    demandType,
    urgency: {
      level: urgency.level,
      reasons: urgency.reasons.map(({ zh, en }) => ({ zh, en })),
      script: urgency.script?.number ?? null,
    },
    abstained,
    several,
    units: route.units,
    routeReasons: route.reasons,
    routed: route.trace,
    places: found.slice(0, MOST_PLACES).map(({ name, number, streets }) => ({ name, number, streets: [...streets] })),
  }
  return { reading, route, script: urgency.script }
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
