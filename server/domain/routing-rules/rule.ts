// Routing rules (派单规则): what an administrator lays down beside the catalogue, in order, as versioned data of the city.
// The first rule that matches decides; rules.ts matches, faults.ts says what is wrong with one, route-order.ts applies it.
import type { Channel, DemandType, Urgency } from '../words.ts'

/** A stretch of the local day in minutes from midnight, `[from, to)`; one that ends before it begins runs over midnight. */
export interface DayWindow {
  from: number
  to: number
}

/** When a rule holds. Conditions of different kinds must all hold; of the entries of one list, one. An empty list asks nothing. */
export interface RuleCondition {
  /** Codes of leaves or of the levels above them: `01`, `01.03`, `01.03.02`. */
  matters: string[]
  /** Unit codes of streets. */
  streets: string[]
  demandTypes: DemandType[]
  urgencies: Urgency[]
  channels: Channel[]
  /** Words of title and text: one of `any`, each of `all`, none of `none`. Traditional characters, capitals and full-width count alike. */
  words: { any: string[]; all: string[]; none: string[] }
  /** Names of places of the gazetteer that the text must name. */
  places: string[]
  /** Kinds of places, as the gazetteer has them (`school`, `metro` …), or `road`, `community`. */
  placeKinds: string[]
  times: {
    /** By the city's calendar, holidays and make-up workdays included; null = at any hour. */
    hours: 'working' | 'outside' | null
    /** Monday = 0 … Sunday = 6. */
    weekdays: number[]
    windows: DayWindow[]
  }
  /** Said on purpose: the rule asks for nothing and catches all that comes to it. */
  everything: boolean
}

/** What a rule says. */
export interface RuleOutcome {
  /** Unit code, `street` for the street where the place lies, or null: the catalogue's owner. */
  lead: string | null
  /** Beside a lead of its own these assist instead of the catalogue's units, without one in addition to them. */
  assisting: string[]
  /** A person looks first, however sure the reader is. */
  byPerson: boolean
  /** For the dispatcher and the unit. */
  note: string | null
  /** The provision it rests on, as text. */
  law: string | null
}

/** Something a rule names that is no longer there. */
export interface Gone {
  what: 'unit' | 'matter' | 'street' | 'place'
  code: string
}

export interface RoutingRule {
  /** Stable within the city, e.g. `night-power`. */
  id: string
  name: string
  nameEn: string
  when: RuleCondition
  then: RuleOutcome
  enabled: boolean
  /** Last local day on which it holds, `YYYY-MM-DD`; null = until further notice. */
  until: string | null
  /** The platform switched it off, and why; null when a person did, or it is on. */
  off: { at: Date; gone: Gone[] } | null
}

/** How much a unit may have open before nothing more is sent to it without a person. */
export interface LoadPolicy {
  /** So many times the unit's usual load is too much (see `usualLoad`). */
  timesUsual: number
  /** Below so many open orders no unit is overloaded, whatever is usual. */
  atLeast: number
  /** Own capacities by unit code; they outweigh the above. */
  capacities: Record<string, number>
}

/** One version of the rules. A version once saved is never changed; a change is a new version. */
export interface RuleBook {
  version: number
  rules: RoutingRule[]
  load: LoadPolicy
}

export const NO_RULES: RuleBook = { version: 0, rules: [], load: { timesUsual: 3, atLeast: 30, capacities: {} } }

/** A condition that asks for nothing; what a rule does not mention. */
export const ANYTHING: RuleCondition = {
  matters: [],
  streets: [],
  demandTypes: [],
  urgencies: [],
  channels: [],
  words: { any: [], all: [], none: [] },
  places: [],
  placeKinds: [],
  times: { hours: null, weekdays: [], windows: [] },
  everything: false,
}

/** Whether the condition narrows anything. Words that must not occur alone narrow too little to count. */
export const asksNothing = ({ matters, streets, demandTypes, urgencies, channels, words, places, placeKinds, times }: RuleCondition): boolean =>
  [matters, streets, demandTypes, urgencies, channels, words.any, words.all, places, placeKinds, times.weekdays, times.windows].every((list) => list.length === 0) &&
  times.hours === null

/** Whether a matter lies in what a list of codes names. */
export const coversMatter = (codes: readonly string[], leafCode: string): boolean => codes.some((code) => leafCode === code || leafCode.startsWith(`${code}.`))
