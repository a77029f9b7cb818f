// What a city may set otherwise (办理规则): policies as versioned data, each with its bounds, its faults and what a change changes.
// names.ts which there are · bounds.ts numbers and their limits · faults.ts what is wrong with one · changes.ts what differs.
// The policies themselves live with their nouns: clocks, limits, whistles, supervision, amendments, messages.
export * from './city-policies/names.ts'
export * from './city-policies/bounds.ts'
export { policyFaults, type PolicyFault, type PolicyFaultCode } from './city-policies/faults.ts'
export { policyChanges, type PolicyChange } from './city-policies/changes.ts'
