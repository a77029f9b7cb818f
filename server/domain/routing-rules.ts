// Routing rules: ordered, versioned, edited by administrators. First match wins and outweighs the catalogue; none of them
// overrides a person, or lets go by itself what the law wants looked at. Owns no storage and no text reading.
export * from './routing-rules/rule.ts'
export { bookFaults, goneIn, type KnownCity, type RuleFault } from './routing-rules/faults.ts'
export { MISSES, missOf, type Miss, type RuleFacts } from './routing-rules/misses.ts'
export { openRules, type Rules, type StandingRule } from './routing-rules/rules.ts'
export { changedBetween, shadowed } from './routing-rules/shadows.ts'
export { capacityOf, isOverloaded, usualLoad, worksBeforeSigning, type UnitLoad } from './routing-rules/holds.ts'
export { localTimeOf, type LocalTime } from './routing-rules/local-time.ts'
export { reasonOfRule, routeOrder, ruleFactsOf, type LoadOf, type Routed, type RoutedText, type RouteTrace, type RoutingCity } from './routing-rules/route-order.ts'
