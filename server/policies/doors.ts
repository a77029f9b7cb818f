// Who may use which HTTP door: one table. A door without a line here does not compile; a test walks door × role × unit.
import { CENTRE, UNIT_ROLES, type Actor } from '../domain/actors.ts'
import { ROLES, type Role } from '../domain/words.ts'

export type Access =
  /** Anybody, within rate limits. */
  | { kind: 'public' }
  /** The citizen of an order, with a session opened by number and secret. */
  | { kind: 'citizen' }
  /** Signed-in staff with one of the roles; the object is checked in the service besides. */
  | { kind: 'staff'; roles: readonly Role[] }
  /** Staff as above, or the citizen of the order. */
  | { kind: 'staff_or_citizen'; roles: readonly Role[] }
  /** Another system, by signature. */
  | { kind: 'signed' }

/** Roles that see orders: all but administrators, editors and auditors (design §1). */
const SEES_ORDERS = ['agent', 'dispatcher', 'auditor_reply', 'callback', 'supervisor', 'leader', ...UNIT_ROLES] as const satisfies readonly Role[]

/** Who watches over the whole city and its matters, and who may say what is one matter. */
const SEES_HOT_ISSUES = ['dispatcher', 'supervisor', 'leader'] as const satisfies readonly Role[]
const RULES_ON_ISSUES = ['dispatcher', 'supervisor'] as const satisfies readonly Role[]

/** Who watches over the city sees every unit's rates; who answers for a unit sees its own. */
const SEES_RATES = ['dispatcher', 'supervisor', 'leader', 'liaison', 'unit_lead'] as const satisfies readonly Role[]

/** The catalogue is in the hands of its editor and of the administrator. */
const AMENDS_CATALOGUE = ['admin', 'editor'] as const satisfies readonly Role[]

/** Who decides on dispatches, or rules on them, sees which routing rules were tried. */
const EXPLAINS_ROUTES = ['dispatcher', 'supervisor'] as const satisfies readonly Role[]

/** Who checks or settles what was said on the telephone. */
export const HEARS_CALLS = ['dispatcher', 'auditor_reply', 'callback', 'supervisor'] as const satisfies readonly Role[]

/** Who answers for what the centre tells the citizen. */
const READS_MESSAGES = ['agent', 'dispatcher', 'auditor_reply', 'callback', 'supervisor'] as const satisfies readonly Role[]

export const DOORS = {
  fileOrder: { kind: 'public' },
  readText: { kind: 'public' },
  findSimilar: { kind: 'public' },
  uploadAttachment: { kind: 'public' },
  openOwnOrder: { kind: 'public' },
  viewCatalogue: { kind: 'public' },
  viewPlaces: { kind: 'public' },
  viewUnits: { kind: 'public' },
  viewPublicRates: { kind: 'public' },
  viewPublicSuspensions: { kind: 'public' },
  signIn: { kind: 'public' },
  viewOwnOrder: { kind: 'citizen' },
  actOnOwnOrder: { kind: 'citizen' },
  leaveOwnOrder: { kind: 'citizen' },
  viewMe: { kind: 'staff', roles: ROLES },
  signOut: { kind: 'staff', roles: ROLES },
  listOrders: { kind: 'staff', roles: SEES_ORDERS },
  listChanges: { kind: 'staff', roles: SEES_ORDERS },
  viewOrder: { kind: 'staff', roles: SEES_ORDERS },
  viewSimilar: { kind: 'staff', roles: SEES_ORDERS },
  listPrecedents: { kind: 'staff', roles: SEES_ORDERS },
  explainRoute: { kind: 'staff', roles: EXPLAINS_ROUTES },
  actOnOrder: { kind: 'staff', roles: SEES_ORDERS },
  viewOrderCall: { kind: 'staff', roles: HEARS_CALLS },
  viewOrderMessages: { kind: 'staff', roles: READS_MESSAGES },
  openRecording: { kind: 'staff', roles: HEARS_CALLS },
  makeRatingLink: { kind: 'staff', roles: ['callback'] },
  relayNumber: { kind: 'staff', roles: ['agent', 'callback', 'dispatcher', 'liaison', 'handler'] },
  openContact: { kind: 'staff', roles: ['agent', 'callback', 'dispatcher', 'liaison', 'handler'] },
  giveFileReason: { kind: 'staff', roles: SEES_ORDERS },
  viewAttachment: { kind: 'staff_or_citizen', roles: SEES_ORDERS },
  listOrderPeople: { kind: 'staff', roles: ['supervisor'] },
  listViews: { kind: 'staff', roles: ['auditor'] },
  fileForCaller: { kind: 'staff', roles: ['agent'] },
  viewPresentCall: { kind: 'staff', roles: ['agent'] },
  viewCall: { kind: 'staff', roles: ['agent'] },
  listColleagues: { kind: 'staff', roles: UNIT_ROLES },
  listNotices: { kind: 'staff', roles: [...SEES_ORDERS, 'admin'] },
  readNotices: { kind: 'staff', roles: [...SEES_ORDERS, 'admin'] },
  listHotIssues: { kind: 'staff', roles: SEES_HOT_ISSUES },
  viewHotIssue: { kind: 'staff', roles: SEES_HOT_ISSUES },
  partHotIssue: { kind: 'staff', roles: RULES_ON_ISSUES },
  joinHotIssues: { kind: 'staff', roles: RULES_ON_ISSUES },
  viewRates: { kind: 'staff', roles: SEES_RATES },
  viewRateMatters: { kind: 'staff', roles: SEES_HOT_ISSUES },
  viewRateTrend: { kind: 'staff', roles: SEES_RATES },
  listRateOrders: { kind: 'staff', roles: SEES_RATES },
  listWhistles: { kind: 'staff', roles: SEES_ORDERS },
  countWhistles: { kind: 'staff', roles: SEES_RATES },
  listWhistleOrders: { kind: 'staff', roles: SEES_RATES },
  listProposals: { kind: 'staff', roles: ['supervisor', 'leader'] },
  listAmendments: { kind: 'staff', roles: AMENDS_CATALOGUE },
  adoptAmendment: { kind: 'staff', roles: AMENDS_CATALOGUE },
  declineAmendment: { kind: 'staff', roles: AMENDS_CATALOGUE },
  viewQueues: { kind: 'staff', roles: ['admin'] },
  viewLearning: { kind: 'staff', roles: ['admin'] },
  viewDrift: { kind: 'staff', roles: ['admin'] },
  startTraining: { kind: 'staff', roles: ['admin'] },
  promoteModel: { kind: 'staff', roles: ['admin'] },
  rollBackReader: { kind: 'staff', roles: ['admin'] },
  viewCalendar: { kind: 'staff', roles: ['admin'] },
  previewCalendar: { kind: 'staff', roles: ['admin'] },
  changeCalendar: { kind: 'staff', roles: ['admin'] },
  viewPolicies: { kind: 'staff', roles: ['admin'] },
  viewPolicyVersion: { kind: 'staff', roles: ['admin'] },
  previewPolicy: { kind: 'staff', roles: ['admin'] },
  changePolicy: { kind: 'staff', roles: ['admin'] },
  restorePolicy: { kind: 'staff', roles: ['admin'] },
  viewRouting: { kind: 'staff', roles: ['admin'] },
  changeRouting: { kind: 'staff', roles: ['admin'] },
  restoreRouting: { kind: 'staff', roles: ['admin'] },
  startRuleTrial: { kind: 'staff', roles: ['admin'] },
  viewRuleTrial: { kind: 'staff', roles: ['admin'] },
  setUnitSystem: { kind: 'staff', roles: ['admin'] },
  takeSmsEvent: { kind: 'signed' },
  takeCallEvent: { kind: 'signed' },
  viewAsUnit: { kind: 'signed' },
  reportAsUnit: { kind: 'signed' },
} as const satisfies Record<string, Access>

export type DoorId = keyof typeof DOORS

/** Whether an actor may pass a door at all. Roles of the centre count only for its own people, roles of units only outside it. */
export function mayPass(who: Actor, access: Access): boolean {
  switch (access.kind) {
    case 'public':
      return true
    case 'signed':
      return who.kind === 'unit_system' || who.kind === 'system'
    case 'citizen':
      return who.kind === 'citizen'
    case 'staff_or_citizen':
      return who.kind === 'citizen' || (who.kind === 'staff' && holds(who, access.roles))
    case 'staff':
      return who.kind === 'staff' && holds(who, access.roles)
  }
}

const holds = (who: Extract<Actor, { kind: 'staff' }>, roles: readonly Role[]): boolean =>
  who.roles.some((role) => roles.includes(role) && (who.unit === CENTRE) !== (UNIT_ROLES as readonly Role[]).includes(role))
