// Burst alarms: far more people than usual, for this place and this hour of the week. A water main, not a grievance.
import { DAY_MS, type Instant } from '../../domain/time.ts'
import type { MessageStore } from './message-store.ts'
import { peopleOf } from './people.ts'

/** More people than usual wrote about one place. */
export interface Burst {
  /** Where: the part of the city, the place, or the district, as it came in with the messages. */
  place: string
  from: Instant
  to: Instant
  people: number
  /** People to be expected in these hours of the week at this place. */
  usual: number
  /** Chance of so many by the usual rate alone, 0 to 1. */
  chance: number
  /** Ids of the messages, oldest first. */
  members: string[]
}

export interface BurstOptions {
  windowHours: number
  /** Weeks looked back upon for the usual rate. */
  weeks: number
  /** Alarms are rung from so many people, and only below this chance. */
  leastPeople: number
  mostChance: number
}

export const BURST_OPTIONS: BurstOptions = { windowHours: 3, weeks: 8, leastPeople: 5, mostChance: 1e-4 }

const HOUR_MS = 3_600_000
const WEEK_MS = 7 * DAY_MS
/** The usual rate is never taken for less: one silent place would else ring at the first two messages. */
const LEAST_USUAL = 0.5

/**
 * Places where the last hours brought far more people than the same hours of the weeks before, worst first. The usual rate is the
 * mean of the same window in each week before and of the place's whole past, whichever is more; so the daily rush rings nothing,
 * and neither does a place that is always loud.
 * @param nameOf name of a place or district by its hash; places without one are left out
 */
export function burstsOf(messages: MessageStore, nameOf: (place: number) => string | undefined, now: Instant, options: BurstOptions = BURST_OPTIONS): Burst[] {
  const past = rowsByPlace(messages, now.getTime(), options)
  const bursts: Burst[] = []
  for (const [place, { recent, same, all }] of past) {
    const name = nameOf(place)
    const people = peopleOf(messages, recent)
    if (name === undefined || people < options.leastPeople) continue
    const weeks = Math.max(1, Math.min(options.weeks, weeksSeen(messages, now.getTime(), options)))
    const windows = (weeks * WEEK_MS) / (options.windowHours * HOUR_MS)
    const usual = Math.max(LEAST_USUAL, peopleOf(messages, same) / weeks, all.length / windows)
    const chance = poissonTail(people, usual)
    if (chance > options.mostChance) continue
    const rows = [...recent].sort((a, b) => (messages.at[a] ?? 0) - (messages.at[b] ?? 0))
    const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0]
    bursts.push({
      place: name,
      from: new Date(messages.at[first] ?? 0),
      to: new Date(messages.at[last] ?? 0),
      people,
      usual: Math.round(usual * 100) / 100,
      chance,
      members: rows.map((row) => messages.ids[row] ?? ''),
    })
  }
  return bursts.sort((a, b) => a.chance - b.chance || b.people - a.people || (a.place < b.place ? -1 : 1))
}

interface Past {
  /** Rows of the last hours, of the same hours in earlier weeks, and of all those weeks. */
  recent: number[]
  same: number[]
  all: number[]
}

function rowsByPlace(messages: MessageStore, now: number, options: BurstOptions): Map<number, Past> {
  const window = options.windowHours * HOUR_MS
  const past = new Map<number, Past>()
  for (let row = 0; row < messages.rows; row++) {
    const age = now - (messages.at[row] ?? 0)
    if (!messages.isAlive(row) || age < 0 || age >= options.weeks * WEEK_MS + window) continue
    for (const place of placesOf(messages, row)) {
      const known = past.get(place) ?? { recent: [], same: [], all: [] }
      if (age < window) known.recent.push(row)
      else {
        known.all.push(row)
        if (age % WEEK_MS < window) known.same.push(row)
      }
      past.set(place, known)
    }
  }
  return past
}

/** The part of the city when it is known, else the place's name, else the districts named. */
function placesOf(messages: MessageStore, row: number): number[] {
  const [area, place] = [messages.area[row] ?? 0, messages.place[row] ?? 0]
  if (area !== 0) return [area]
  if (place !== 0) return [place]
  return [messages.region[row] ?? 0, messages.otherRegion[row] ?? 0].filter((region) => region !== 0)
}

/** Weeks that lie in the index at all: a young city is not taken for one that was silent. */
function weeksSeen(messages: MessageStore, now: number, options: BurstOptions): number {
  let oldest = now
  for (let row = 0; row < messages.rows; row++) if (messages.isAlive(row)) oldest = Math.min(oldest, messages.at[row] ?? now)
  return (now - options.windowHours * HOUR_MS - oldest) / WEEK_MS
}

/** P(X ≥ count) for a Poisson count of this mean. */
export function poissonTail(count: number, mean: number): number {
  let [term, below] = [Math.exp(-mean), 0]
  for (let k = 0; k < count; k++) {
    below += term
    term *= mean / (k + 1)
  }
  let [tail, k] = [0, count]
  for (; term > tail * 1e-12 && k < count + 1_000; k++) {
    tail += term
    term *= mean / (k + 1)
  }
  return Math.min(1, tail > 0 ? tail : Math.max(0, 1 - below))
}
