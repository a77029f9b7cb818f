// The clocks (时限): what is promised by when, and whether it was kept. All pure: policy, calendar and `now` are given.
// clock.ts one promise · policy.ts how long · start.ts, raise.ts which begin, begin.ts, whole.ts what they promise · due.ts pauses and extensions · warnings.ts who is told.
export * from './clocks/clock.ts'
export * from './clocks/policy.ts'
export { defaultClockPolicy } from './clocks/default-policy.ts'
export { startClock, LEAF_RESOLVE, LEAF_STATUTORY, PART_BELOW, type ClockTerms, type MatterOfUnit, type StartedClock, type StartedClocks } from './clocks/begin.ts'
export { clocksAtDispatch, clocksAtIntake, clocksAtRedo, clocksForPart, clocksForPartWithin, clocksToSign } from './clocks/start.ts'
export { clocksAtRaise } from './clocks/raise.ts'
export { dated, dueOf, extend, pause, promisedSpans, resume, runsOn, withDue, type ChangedClock } from './clocks/due.ts'
export { instantAtShare, isSilenced, nextWakeAt, warned, warnedOfNewEnd, warningInstants, warningsDue, whoIsTold, type MovedBy, type Told, type WarningInstant, type WarningsDue } from './clocks/warnings.ts'
export { extensionAsked, extensionAskedBy, extensionFault, isExtendedInHours, pauseAll, pauseEnd, type ExtensionFault } from './clocks/requests.ts'
export { netHolding, type Held, type NetHolding } from './clocks/holding.ts'
export { explainClock, linesIn, type Line } from './clocks/explain.ts'
export { clockFaults, type ClockFault } from './clocks/check.ts'
