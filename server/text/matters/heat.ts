// How hot a matter is: people, growth and danger; likes do not count (one message had 2,097 of them, most have none; NLP §5).
import { DAY_MS } from '../../domain/time.ts'
import type { Gathering } from './gathering.ts'
import type { MessageStore } from './message-store.ts'
import { peopleOf } from './people.ts'
import type { Heat } from './types.ts'

/** What one emergency (T0) or urgent (T1) member weighs, in people. */
const EMERGENCY_WEIGHT = 10
const URGENT_WEIGHT = 3
/** A matter silent for this long counts half; one silent for ever, a quarter. */
const HALF_LIFE_DAYS = 60
const SILENT_SHARE = 0.25
/** A growing matter counts at most this many times. */
const GROWTH_LIMIT = 2

/**
 * Heat = (people + 10·T0 + 3·T1) × growth × freshness. Growth is 1 to 2: how far the people of the last `recentDays` exceed what
 * the matter's own earlier rate leads one to expect, in standard deviations of a Poisson count, ten of them doubling. Freshness falls
 * from 1 to a quarter with the days of silence.
 * @param now instant in ms; messages after it are not counted
 */
export function heatOf(messages: MessageStore, gathering: Gathering, now: number, recentDays: number): Heat {
  const rows = gathering.rows.filter((row) => (messages.at[row] ?? 0) <= now)
  const since = now - recentDays * DAY_MS
  const recentPeople = peopleOf(messages, rows.filter((row) => (messages.at[row] ?? 0) > since))
  const earlier = rows.filter((row) => (messages.at[row] ?? 0) <= since)
  const expectedPeople = expectedOf(messages, earlier, since, recentDays)
  const emergencies = rows.filter((row) => messages.urgency[row] === 0).length
  const urgent = rows.filter((row) => messages.urgency[row] === 1).length
  const weight = peopleOf(messages, rows) + EMERGENCY_WEIGHT * emergencies + URGENT_WEIGHT * urgent
  const surprise = Math.max(0, recentPeople - expectedPeople) / Math.sqrt(expectedPeople + 1)
  const growth = Math.min(GROWTH_LIMIT, 1 + surprise / 10)
  return { score: round(weight * growth * freshness(messages, rows, now)), recentPeople, expectedPeople: round(expectedPeople), emergencies, urgent }
}

function expectedOf(messages: MessageStore, earlier: readonly number[], since: number, recentDays: number): number {
  const first = Math.min(...earlier.map((row) => messages.at[row] ?? 0), since)
  const days = Math.max(recentDays, (since - first) / DAY_MS)
  return (peopleOf(messages, earlier) * recentDays) / days
}

function freshness(messages: MessageStore, rows: readonly number[], now: number): number {
  const last = rows.reduce((latest, row) => Math.max(latest, messages.at[row] ?? 0), Number.NEGATIVE_INFINITY)
  const silentDays = Math.max(0, now - last) / DAY_MS
  return SILENT_SHARE + (1 - SILENT_SHARE) * 0.5 ** (silentDays / HALF_LIFE_DAYS)
}

const round = (value: number): number => Math.round(value * 100) / 100
