// Why a rule does not match: the conditions one after the other, as they are explained to people. rules.ts finds the match
// itself faster; both must say the same, and a test holds them to it.
import { unitMeant } from '../units.ts'
import type { Channel, DemandType, Urgency } from '../words.ts'
import type { LocalTime } from './local-time.ts'
import { coversMatter, type DayWindow, type RoutingRule, type RuleCondition } from './rule.ts'

/** What rules are matched against. */
export interface RuleFacts {
  /** The matter: a person's choice, else the likeliest; null when nobody knows. */
  leafCode: string | null
  street: string | null
  demandType: DemandType
  urgency: Urgency
  channel: Channel
  /** It never becomes the lead: a rule that would send it there is passed over. */
  accusedUnits: readonly string[]
  /** Title and text in the one spelling in which the rules' words are kept. */
  plain: string
  /** Names of the city's places that the text names, and their kinds. */
  places: readonly string[]
  placeKinds: readonly string[]
  time: LocalTime
}

export const MISSES = ['off', 'expired', 'gone', 'accused', 'matters', 'streets', 'demandTypes', 'urgencies', 'channels', 'words', 'places', 'placeKinds', 'times'] as const
/** What stood against a rule: it is off, over, or names what is gone; it would go to the accused; or a condition does not hold. */
export type Miss = (typeof MISSES)[number]

/**
 * The first thing that stands against a rule.
 * @param isGone whether the rule names what is no longer there
 * @param spell the spelling of `facts.plain`
 * @returns null when it matches
 */
export function missOf(rule: RoutingRule, facts: RuleFacts, isGone: boolean, spell: (text: string) => string): Miss | null {
  if (!rule.enabled) return 'off'
  if (rule.until !== null && rule.until < facts.time.day) return 'expired'
  if (isGone) return 'gone'
  return conditionMissed(rule.when, facts, spell) ?? (goesToAccused(rule, facts) ? 'accused' : null)
}

export const goesToAccused = ({ then }: Pick<RoutingRule, 'then'>, { accusedUnits, street }: Pick<RuleFacts, 'accusedUnits' | 'street'>): boolean => {
  const lead = then.lead === null ? null : unitMeant(then.lead, street)
  return lead !== null && accusedUnits.includes(lead)
}

function conditionMissed(when: RuleCondition, facts: RuleFacts, spell: (text: string) => string): Miss | null {
  const { leafCode, street, demandType, urgency, channel, plain, places, placeKinds, time } = facts
  if (when.matters.length > 0 && (leafCode === null || !coversMatter(when.matters, leafCode))) return 'matters'
  if (when.streets.length > 0 && (street === null || !when.streets.includes(street))) return 'streets'
  if (when.demandTypes.length > 0 && !when.demandTypes.includes(demandType)) return 'demandTypes'
  if (when.urgencies.length > 0 && !when.urgencies.includes(urgency)) return 'urgencies'
  if (when.channels.length > 0 && !when.channels.includes(channel)) return 'channels'
  const has = (word: string): boolean => holdsWord(plain, spell(word))
  if ((when.words.any.length > 0 && !when.words.any.some(has)) || !when.words.all.every(has) || when.words.none.some(has)) return 'words'
  if (when.places.length > 0 && !when.places.some((name) => places.includes(name))) return 'places'
  if (when.placeKinds.length > 0 && !when.placeKinds.some((kind) => placeKinds.includes(kind))) return 'placeKinds'
  return timesHold(when.times, time) ? null : 'times'
}

/** Whether the hour is one of the rule's. */
export function timesHold({ hours, weekdays, windows }: RuleCondition['times'], { weekday, minute, working }: LocalTime): boolean {
  if (hours !== null && working !== (hours === 'working')) return false
  if (weekdays.length > 0 && !weekdays.includes(weekday)) return false
  return windows.length === 0 || windows.some((window) => isWithin(window, minute))
}

const isWithin = ({ from, to }: DayWindow, minute: number): boolean => (from < to ? minute >= from && minute < to : minute >= from || minute < to)

/** Whether a text holds a word; one of Latin letters or digits only where it stands by itself, so that `bus` is not in `business`. */
export function holdsWord(plain: string, word: string): boolean {
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) if (standsAlone(plain, at, word)) return true
  return false
}

const LATIN = /[a-z\d]/

/** Whether no Latin letter or digit continues the word at either end. */
export function standsAlone(plain: string, at: number, word: string): boolean {
  const before = LATIN.test(word.charAt(0)) && LATIN.test(plain.charAt(at - 1))
  const behind = LATIN.test(word.charAt(word.length - 1)) && LATIN.test(plain.charAt(at + word.length))
  return !before && !behind
}
