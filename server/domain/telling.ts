// Whom anything is told: one definition, from which the notices go out and the history says to whom they went (HR §3.4 ladder).
import { CENTRE } from './actors.ts'
import { whoIsTold, type ClockPolicy } from './clocks.ts'
import type { CentreDesk } from './desks.ts'
import type { Order } from './orders.ts'
import type { Role } from './words.ts'

/** Who is meant: the citizen's page, the common list of a unit, a desk of the centre, or people by name. */
export type Addressee =
  | { to: 'citizen' }
  | { to: 'unit'; unit: string }
  | { to: 'desk'; desk: CentreDesk }
  /** People of the unit with one of the roles; where there are none, its common list or this desk, or nobody (null). */
  | { to: 'people'; unit: string; roles: readonly Role[]; orElse: 'unit' | CentreDesk | null }

/** Who works on a desk of the centre, in the word the history says. */
const DESK_ROLE: Readonly<Record<CentreDesk, Role>> = { '@dispatch': 'dispatcher', '@audit': 'auditor_reply', '@callback': 'callback' }

/** Waits for a second person: those who may be it are told by name. */
const WAITS_FOR_SECOND: ReadonlySet<string> = new Set(['exclusion_proposed', 'set_aside_proposed', 'honest_error_proposed', 'uphold_proposed'])

/** On which desk of the centre a notice lies; the dispatchers' where nothing is said. */
const CENTRE_DESK_OF: Readonly<Record<string, CentreDesk>> = {
  reply_to_audit: '@audit',
  appeal_made: '@audit',
  task_late_appeal: '@audit',
  task_late_exclusion: '@audit',
  task_late_set_aside: '@audit',
  task_late_honest_error: '@audit',
  task_late_uphold: '@audit',
  task_late_audit: '@audit',
  task_late_ruling: '@dispatch',
  contact_corrected: '@callback',
  verification_opened: '@callback',
  recheck_open: '@callback',
  task_late_verification: '@callback',
  task_late_recheck: '@callback',
  task_late_callback: '@callback',
}

const people = (unit: string, roles: readonly Role[], orElse: 'unit' | CentreDesk | null = unit === CENTRE ? '@dispatch' : 'unit'): Addressee => ({ to: 'people', unit, roles, orElse })
const supervisors = (orElse: CentreDesk | null): Addressee => people(CENTRE, ['supervisor'], orElse)
const deskOf = (about: string): Addressee => ({ to: 'desk', desk: CENTRE_DESK_OF[about] ?? '@dispatch' })

/**
 * Whom a notice is for.
 * @param about a code as the effect carries it: `clock:due:resolve#2`, `whistle:absent`, `task_late_ruling`, `redo`, …
 * @param unit whose it is; null = the citizen's
 * @param policy of clocks, of the version frozen on the order
 */
export function addresseesOf(order: Pick<Order, 'clocks' | 'parts' | 'leadUnit' | 'redoCount'>, about: string, unit: string | null, policy: ClockPolicy): Addressee[] {
  const [kind = '', code = '', ...clockId] = about.split(':')
  // Who is called is called by name, and so is who decides: a unit's common list is easily overlooked.
  if (kind === 'whistle') return [calledByName(code, unit ?? CENTRE)]
  if (kind === 'proposed' || WAITS_FOR_SECOND.has(about)) return [supervisors('@dispatch')]
  if (kind === 'clock') return onLadder(order, code, clockId.join(':'), policy)
  if (unit === null) return [{ to: 'citizen' }]
  // Copied a level higher; the unit itself hears of it with its delivery (HR §3.2: the same unit, a higher level copied).
  if (about === 'redo') return [people(unit, ['unit_lead'], null), ...(order.redoCount > 1 ? [supervisors('@callback')] : [])]
  // Nothing was said by the day itself: the unit, and the next rung above it.
  if (about === 'measure_late' && unit === CENTRE) return [deskOf(about), supervisors(null)]
  if (about === 'came_back' || about.startsWith('task_late_')) return above(about, unit)
  return [unit === CENTRE ? deskOf(about) : { to: 'unit', unit }]
}

function calledByName(code: string, unit: string): Addressee {
  if (unit === CENTRE) return people(CENTRE, code === 'unrecorded_centre' ? ['dispatcher', 'supervisor'] : ['dispatcher'])
  return people(unit, code === 'absent' || code === 'unrecorded' ? ['liaison', 'unit_lead'] : ['liaison'])
}

/** What did not hold, and what nobody looked at in time, goes a level higher: the unit's lead, the centre's supervisors beside the desk that owes it. */
const above = (about: string, unit: string): Addressee[] =>
  unit !== CENTRE ? [people(unit, ['unit_lead'])] : [...(CENTRE_DESK_OF[about] === undefined ? [] : [deskOf(about)]), supervisors('@callback')]

/** The people a warning is for, by the ladder of the policy; roles of the centre are told there. */
function onLadder({ clocks, parts, leadUnit }: Pick<Order, 'clocks' | 'parts' | 'leadUnit'>, code: string, clockId: string, policy: ClockPolicy): Addressee[] {
  const clock = clocks.find(({ id }) => id === clockId)
  const warning = policy.warnings.find((step) => step.code === code)
  if (clock === undefined || warning === undefined) return []
  const told = whoIsTold(policy, clock, warning.code, leadUnit)
  const unit = told.unit ?? CENTRE
  // Communities and sections have no lead of their own: the step of the ladder that is a lead's is their unit's.
  const over = parts.find((part) => part.unit === unit)?.above
  return [
    people(unit, told.roles),
    ...(over !== undefined && told.roles.includes('unit_lead') ? [people(over, ['unit_lead'], null)] : []),
    ...(unit === CENTRE ? [] : [people(CENTRE, told.roles, null)]),
  ]
}

/** Whom a step of the history says it was told, each once: roles, and `unit` or `citizen` as a whole. */
export const rolesTold = (addressees: readonly Addressee[]): string[] => [
  ...new Set(addressees.flatMap((one): readonly string[] => (one.to === 'people' ? one.roles : one.to === 'desk' ? [DESK_ROLE[one.desk]] : [one.to]))),
]
