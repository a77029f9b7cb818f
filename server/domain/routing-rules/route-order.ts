// The whole way from what was read to a unit: rules first, the catalogue otherwise, then what holds an order for a person.
// Leaves a trace, so that every order can say which rule or which entry of the catalogue decided.
import type { Calendar } from '../calendar.ts'
import type { Leaf } from '../catalogue.ts'
import type { ClockPolicy } from '../clocks.ts'
import type { Limits } from '../limits.ts'
import { proposeRoute, type RouteFacts, type RouteProposal } from '../routing.ts'
import type { Channel, DemandType, Urgency } from '../words.ts'
import { capacityOf, isOverloaded, worksBeforeSigning, type UnitLoad } from './holds.ts'
import { localTimeOf } from './local-time.ts'
import { missOf, type RuleFacts } from './misses.ts'
import type { RoutingRule } from './rule.ts'
import type { Rules } from './rules.ts'

/** What decided where an order should go; kept with its reading. */
export interface RouteTrace {
  /** Version of the rules that were tried. */
  rules: number
  /** The rule that decided, as it was worded then; null = the catalogue's entry for the matter. */
  rule: Pick<RoutingRule, 'id' | 'name' | 'nameEn'> & { note: string | null; law: string | null } | null
  leadUnit: string | null
  assistingUnits: string[]
  /** What was known then and may change later. */
  given: { leafCode: string | null; demandType: DemandType; urgency: Urgency; street: string | null }
  /** Rules that would have decided, had nothing they name been gone. */
  passedOver: string[]
  /** Load of the lead when it was looked at; null when there was no lead or its load was not known. */
  load: UnitLoad | null
}

export type Routed = RouteProposal & { trace: RouteTrace }

/** The city as routing asks for it. */
export interface RoutingCity {
  leaves: ReadonlyMap<string, Leaf>
  provenLeaves: ReadonlySet<string>
  limits: Limits
  units: { has(code: string): boolean }
  rules: Rules
  calendar: Calendar
  clockPolicy: ClockPolicy
}

/** Open and usual orders of a unit; null while they are not known. */
export type LoadOf = (unit: string) => { open: number; usual: number | null } | null

export interface RoutedText {
  channel: Channel
  /** Title and text in the spelling in which the rules' words are kept. */
  plain: string
  places: readonly string[]
  placeKinds: readonly string[]
}

/**
 * Where an order should go, whether it may go there by itself, and why.
 * @param spell the spelling of `text.plain`
 * @source HR §5.5; FL §11.5
 */
export function routeOrder(facts: RouteFacts, text: RoutedText, city: RoutingCity, loadOf: LoadOf, spell: (text: string) => string, now: Date): Routed {
  const ruleFacts = ruleFactsOf(facts, text, city.calendar, now)
  const rule = city.rules.first(ruleFacts)
  const ruled = rule === null ? null : { ...rule.then, matters: rule.when.matters }
  const proposal = proposeRoute(facts, city.leaves, city.provenLeaves, city.limits, ruled)
  const load = loadOfLead(proposal.leadUnit, city.rules, loadOf)
  const holds = holdsOf(proposal, facts, city, load, now)
  const auto = proposal.auto && holds.length === 0
  return {
    ...proposal,
    auto,
    reasons: auto ? proposal.reasons : [...proposal.reasons.filter((reason) => reason !== 'sure'), ...holds],
    trace: {
      rules: city.rules.book.version,
      rule: rule === null ? null : { id: rule.id, name: rule.name, nameEn: rule.nameEn, note: rule.then.note, law: rule.then.law },
      leadUnit: proposal.leadUnit,
      assistingUnits: proposal.assistingUnits,
      given: { leafCode: ruleFacts.leafCode, demandType: facts.demandType, urgency: facts.urgency, street: facts.street },
      passedOver: passedOver(city.rules, ruleFacts, rule, spell),
      load,
    },
  }
}

/** What a dispatch says of the rule behind it, for the unit: its note and the provision it rests on. */
export function reasonOfRule(rule: RouteTrace['rule']): { reason?: string } {
  const parts = [rule?.note, rule?.law].filter((part) => part != null && part !== '')
  return parts.length === 0 ? {} : { reason: parts.join(' · ') }
}

/** What rules are matched against. */
export const ruleFactsOf = (facts: RouteFacts, { channel, plain, places, placeKinds }: RoutedText, calendar: Calendar, now: Date): RuleFacts => ({
  leafCode: facts.chosenLeaf ?? facts.reading.leaves[0]?.code ?? null,
  street: facts.street,
  demandType: facts.demandType,
  urgency: facts.urgency,
  channel,
  accusedUnits: facts.accusedUnits,
  plain,
  places,
  placeKinds,
  time: localTimeOf(calendar, now),
})

function loadOfLead(lead: string | null, { book }: Rules, loadOf: LoadOf): UnitLoad | null {
  const known = lead === null ? null : loadOf(lead)
  return lead === null || known === null ? null : { open: known.open, capacity: capacityOf(book.load, lead, known.usual) }
}

/** Nothing goes by itself to a unit that is gone, has too much open, or is closed until its signature would be late. */
function holdsOf({ leadUnit, leafCode }: RouteProposal, { demandType, urgency }: RouteFacts, city: RoutingCity, load: UnitLoad | null, now: Date): string[] {
  if (leadUnit === null) return []
  if (!city.units.has(leadUnit)) return ['unit_gone']
  const matter = { demandType, urgency, leaf: leafCode === null ? null : (city.leaves.get(leafCode) ?? null) }
  return [
    ...(load !== null && isOverloaded(load) ? ['unit_overloaded'] : []),
    ...(worksBeforeSigning(city.calendar, city.clockPolicy, matter, leadUnit, now) ? [] : ['unit_closed']),
  ]
}

/** Rules before the one that decided which name what is gone, and would have matched. */
function passedOver({ standing }: Rules, facts: RuleFacts, decided: RoutingRule | null, spell: (text: string) => string): string[] {
  const end = decided === null ? standing.length : standing.findIndex(({ rule }) => rule.id === decided.id)
  return standing.slice(0, end).flatMap(({ rule, gone }) => (gone.length > 0 && missOf(rule, facts, false, spell) === null ? [rule.id] : []))
}
