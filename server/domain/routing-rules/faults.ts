// What is wrong with a rule book: names that do not exist, conditions that would catch everything, outcomes that say nothing.
import { isDate } from '../calendar/zone.ts'
import { mayLead, onlyHelps, STREET_OF_PLACE, type UnitKind } from '../units.ts'
import { asksNothing, coversMatter, type Gone, type RoutingRule, type RuleBook } from './rule.ts'

/** The city as rules may name it. */
export interface KnownCity {
  /** Kind of a unit; undefined for a code that is no unit, or none any more. */
  kindOf(code: string): UnitKind | undefined
  /** Codes of all leaves in force. */
  leaves: readonly string[]
  /** Names of the gazetteer's places, each with its kind. */
  places: ReadonlyMap<string, string>
}

export interface RuleFault {
  /** Into the book, e.g. `rules.3.then.lead`. */
  path: string
  code: 'unknown' | 'may_only_assist' | 'catches_everything' | 'says_nothing' | 'duplicate' | 'no_such_date' | 'assisting_is_lead' | 'word_wanted_and_barred' | 'not_everything' | 'asked_by_own_unit'
}

/**
 * Every fault of a book. Rules that are switched off may name what is gone: they wait to be mended.
 * @returns [] for a sound one
 */
export function bookFaults({ rules, load }: Pick<RuleBook, 'rules' | 'load'>, city: KnownCity): RuleFault[] {
  const faults: RuleFault[] = []
  const seen = new Set<string>()
  for (const [index, rule] of rules.entries()) {
    const at = `rules.${index}`
    if (seen.has(rule.id)) faults.push({ path: `${at}.id`, code: 'duplicate' })
    seen.add(rule.id)
    faults.push(...[...ruleFaults(rule)].map(({ path, code }) => ({ path: `${at}.${path}`, code })))
    if (rule.enabled) faults.push(...[...nameFaults(rule, city)].map(({ path, code }) => ({ path: `${at}.${path}`, code })))
  }
  for (const unit of Object.keys(load.capacities)) {
    const kind = city.kindOf(unit)
    // What a unit carries is what it leads.
    if (kind === undefined || onlyHelps(kind)) faults.push({ path: `load.capacities.${unit}`, code: kind === undefined ? 'unknown' : 'may_only_assist' })
  }
  return faults
}

/** Faults that stand in the rule itself, whatever the city. */
function* ruleFaults({ when, then, until }: RoutingRule): Generator<RuleFault> {
  if (asksNothing(when) && !when.everything) yield { path: 'when', code: 'catches_everything' }
  if (when.everything && !asksNothing(when)) yield { path: 'when.everything', code: 'not_everything' }
  if (then.lead === null && then.assisting.length === 0 && !then.byPerson) yield { path: 'then', code: 'says_nothing' }
  if (until !== null && !isDate(until)) yield { path: 'until', code: 'no_such_date' }
  for (const [index, unit] of then.assisting.entries()) if (unit === then.lead) yield { path: `then.assisting.${index}`, code: 'assisting_is_lead' }
  for (const [index, word] of when.words.none.entries())
    if (when.words.all.includes(word) || when.words.any.includes(word)) yield { path: `when.words.none.${index}`, code: 'word_wanted_and_barred' }
}

/** Every name in a rule that the city does not have. */
function* nameFaults({ when, then }: RoutingRule, city: KnownCity): Generator<RuleFault> {
  const lead = leadFault(then.lead, city)
  if (lead !== null) yield { path: 'then.lead', code: lead }
  for (const [index, unit] of then.assisting.entries()) {
    if (!isUnit(unit, city)) yield { path: `then.assisting.${index}`, code: 'unknown' }
    // Communities and sections are asked by their own unit alone (Beijing 2021 art. 17).
    if (onlyHelps(city.kindOf(unit))) yield { path: `then.assisting.${index}`, code: 'asked_by_own_unit' }
  }
  for (const [index, code] of when.matters.entries()) if (!isMatter(code, city)) yield { path: `when.matters.${index}`, code: 'unknown' }
  for (const [index, code] of when.streets.entries()) if (city.kindOf(code) !== 'street') yield { path: `when.streets.${index}`, code: 'unknown' }
  for (const [index, name] of when.places.entries()) if (!city.places.has(name)) yield { path: `when.places.${index}`, code: 'unknown' }
}

function leadFault(lead: string | null, city: KnownCity): 'unknown' | 'may_only_assist' | null {
  if (lead === null || lead === STREET_OF_PLACE) return null
  const kind = city.kindOf(lead)
  if (kind === undefined) return 'unknown'
  return mayLead({ kind }) && kind !== 'centre' ? null : 'may_only_assist'
}

const isUnit = (code: string, city: KnownCity): boolean => code === STREET_OF_PLACE || city.kindOf(code) !== undefined
const isMatter = (code: string, city: KnownCity): boolean => city.leaves.some((leaf) => coversMatter([code], leaf))

/**
 * What a rule names that is gone since it was written.
 * A unit it sends to is always missed; of a list of conditions the rest goes on, until nothing of it is left: an emptied list
 * must never come to mean "any".
 * @returns `gone`: for these the rule must not act; `partly`: it acts on, and an administrator should know
 */
export function goneIn({ when, then }: RoutingRule, city: KnownCity): { gone: Gone[]; partly: Gone[] } {
  const units = [...(then.lead !== null && leadFault(then.lead, city) !== null ? [then.lead] : []), ...then.assisting.filter((code) => !isUnit(code, city))]
  const gone: Gone[] = units.map((code) => ({ what: 'unit', code }))
  const partly: Gone[] = []
  const lists: [Gone['what'], readonly string[], (code: string) => boolean][] = [
    ['matter', when.matters, (code) => isMatter(code, city)],
    ['street', when.streets, (code) => city.kindOf(code) === 'street'],
    ['place', when.places, (name) => city.places.has(name)],
  ]
  for (const [what, codes, isThere] of lists) {
    const missing = codes.filter((code) => !isThere(code))
    ;(missing.length === codes.length ? gone : partly).push(...missing.map((code) => ({ what, code })))
  }
  return { gone, partly }
}
