// Proposals to supervise (督办建议): made by the write that makes a rule true, dropped by the write that makes it false, confirmed or
// dismissed by a person. Pure: every write of an order asks here what it changed (decide.ts).
import { isAccused } from '../accused.ts'
import { actedBy, type ActedBy, type Actor } from '../actors.ts'
import { isPart, outcomeOf, type Clock } from '../clocks/clock.ts'
import { tell, type EffectDraft } from '../moves/scene.ts'
import type { Detail, Order } from '../orders.ts'
import type { Instant } from '../time.ts'
import { SUPERVISION_LEVELS, type OrderState, type SupervisionLevel } from '../words.ts'
import { whistlesOf } from '../whistles/whistle.ts'
import type { ProposalKind, ProposedLevel, SupervisionPolicy, SupervisionRule } from './policy.ts'

export interface Proposal {
  kind: ProposalKind
  /** Id of the rule, and version of the policy it stands in. */
  rule: string
  policy: number
  level: ProposedLevel
  /** What exactly it was made for, e.g. `resolve#2`: what was decided is not proposed again for the same. */
  key: string
  /** Whom it concerns; null = the lead unit. */
  unit: string | null
  facts: Detail
  source: string
  at: Instant
  status: 'open' | 'confirmed' | 'dismissed' | 'dropped'
  closed: { at: Instant; by: ActedBy; level: ProposedLevel | null; reason: string | null } | null
}

export const proposalsOf = ({ proposals }: Pick<Order, 'proposals'>): readonly Proposal[] => proposals ?? []
export const openProposals = (order: Pick<Order, 'proposals'>): Proposal[] => proposalsOf(order).filter(({ status }) => status === 'open')
export const openProposal = (order: Pick<Order, 'proposals'>, kind: string): Proposal | undefined => openProposals(order).find((one) => one.kind === kind)

/** Supervision is pressure on a unit: only while one has the order. */
export const SUPERVISED_STATES = ['dispatched', 'return_review', 'handling', 'suspended', 'reply_review'] as const satisfies readonly OrderState[]

export const levelRank = (level: SupervisionLevel | undefined): number => SUPERVISION_LEVELS.indexOf(level ?? 'none')

/** A rule that holds, and what for. */
interface Holding {
  rule: SupervisionRule
  key: string
  unit: string | null
  facts: Detail
}

/** From outside the order: many people write of the same danger. */
export interface HotDanger {
  matter: string
  people: number
  emergencies: number
  urgent: number
}

export interface ProposalsAfter {
  proposals: Proposal[]
  made: ProposalKind[]
  dropped: ProposalKind[]
  effects: EffectDraft[]
}

/**
 * The order's proposals after a change: one open at most for each kind, none that no longer holds.
 * @param danger told when the order leads a hot issue of danger; such a proposal stands until it is decided or the unit is done
 * @returns null when nothing about them changes
 */
export function proposalsAfter(next: Order, policy: SupervisionPolicy, who: Actor, now: Instant, danger: HotDanger | null = null): ProposalsAfter | null {
  const known = proposalsOf(next)
  const holding = isSupervised(next) ? holdingIn(next, policy, now, danger) : []
  if (holding.length === 0 && !known.some(({ status }) => status === 'open')) return null
  const made: Proposal[] = []
  const kept = known.map((one) => {
    if (one.status !== 'open') return one
    const still = holding.find(({ rule }) => rule.kind === one.kind)
    const stands = still === undefined ? one.kind === 'hot_danger' && isSupervised(next) : still.key === one.key && still.rule.id === one.rule
    return stands && isAbove(next, one.level, one.unit) ? one : closedAs(one, 'dropped', who, now)
  })
  for (const { rule, key, unit, facts } of holding) {
    if (kept.some(({ kind, status }) => kind === rule.kind && status === 'open')) continue
    const isDecided = kept.some((one) => one.kind === rule.kind && one.key === key && one.rule === rule.id && (one.status === 'confirmed' || one.status === 'dismissed'))
    if (isDecided || !isAbove(next, rule.level, unit)) continue
    made.push({ kind: rule.kind, rule: rule.id, policy: policy.version, level: rule.level, key, unit, facts, source: rule.source, at: now, status: 'open', closed: null })
  }
  const dropped = kept.filter((one, index) => one !== known[index]).map(({ kind }) => kind)
  if (made.length === 0 && dropped.length === 0) return null
  return { proposals: [...kept, ...made], made: made.map(({ kind }) => kind), dropped, effects: made.map(({ kind }) => tell(`proposed:${kind}`, 'centre')) }
}

/** When the oldest open proposal was made: what the supervisors' list sorts by. */
export const proposedAt = (proposals: readonly Proposal[]): Instant | null => proposals.find(({ status }) => status === 'open')?.at ?? null

export const closedAs = (proposal: Proposal, status: 'confirmed' | 'dismissed' | 'dropped', who: Actor, now: Instant, by: { level?: ProposedLevel; reason?: string } = {}): Proposal => ({
  ...proposal,
  status,
  closed: { at: now, by: actedBy(who), level: by.level ?? null, reason: by.reason ?? null },
})

const isSupervised = ({ state }: Order): boolean => (SUPERVISED_STATES as readonly OrderState[]).includes(state)

/** Less than what is in force already says nothing new. Against another unit it does. */
function isAbove({ supervision, leadUnit }: Order, level: ProposedLevel, unit: string | null): boolean {
  if (supervision === null || (supervision.unit ?? leadUnit) !== (unit ?? leadUnit)) return true
  return levelRank(level) > levelRank(supervision.level)
}

/** Of each kind the rule of the highest level. */
function holdingIn(order: Order, policy: SupervisionPolicy, now: Instant, danger: HotDanger | null): Holding[] {
  const best = new Map<ProposalKind, Holding>()
  for (const rule of policy.rules) {
    const found = holds(order, rule, now, danger)
    if (found === null) continue
    const other = best.get(rule.kind)
    if (other === undefined || levelRank(rule.level) > levelRank(other.rule.level)) best.set(rule.kind, { rule, ...found })
  }
  return [...best.values()]
}

function holds(order: Order, rule: SupervisionRule, now: Instant, danger: HotDanger | null): Omit<Holding, 'rule'> | null {
  switch (rule.kind) {
    case 'resolve_overdue': {
      const clock = order.clocks.find((one) => one.name === 'resolve' && !isPart(one) && isOverdue(one, now) && one.warned.includes(rule.since))
      // An extended promise that is broken again is another breach, whatever was decided on the first.
      return clock === undefined ? null : { key: [clock.id, ...clock.extensions.map((_, index) => `+${index + 1}`)].join(''), unit: null, facts: { dueAt: clock.dueAt } }
    }
    case 'unsigned_urgent': {
      const clock = order.urgency === rule.urgency && order.state === 'dispatched' ? order.clocks.find((one) => one.name === 'sign' && isOverdue(one, now)) : undefined
      return clock === undefined ? null : { key: clock.id, unit: null, facts: { dueAt: clock.dueAt, urgency: order.urgency } }
    }
    case 'redone':
      return order.redoCount < rule.times ? null : { key: `redo#${order.redoCount}`, unit: null, facts: { count: order.redoCount } }
    case 'urged': {
      const times = urgesOf(order)
      return times < rule.times ? null : { key: `urge#${rule.times}#${order.redoCount}`, unit: null, facts: { count: times } }
    }
    case 'hot_danger': {
      if (danger === null || danger.people < rule.people || danger.emergencies + danger.urgent < rule.pressing) return null
      return { key: danger.matter, unit: null, facts: { people: danger.people, emergencies: danger.emergencies, urgentOrders: danger.urgent } }
    }
    case 'whistle_absent':
      return absenceIn(order)
    case 'suspension_lapsed': {
      const reviewAt = reviewReached(order)
      return reviewAt === null ? null : { key: `review#${reviewAt.toISOString()}`, unit: null, facts: { reviewAt } }
    }
  }
}

const isOverdue = (clock: Clock, now: Instant): boolean => outcomeOf(clock, now) === 'overdue'

/** History since the order last went out to its citizen: what was before belongs to the round before. */
const thisRound = ({ history }: Order) => history.slice(history.findLastIndex(({ to }) => to === 'callback') + 1)

/**
 * The day of review that the last suspension of this round came to before anybody lifted it, while the unit that had it is at work again;
 * null when there is none. Steps of before that day stood in them name the day that was granted.
 */
function reviewReached({ state, history }: Order): Instant | null {
  const since = history.slice(history.findLastIndex(({ to }) => to === 'callback' || to === 'dispatched' || to === 'submitted') + 1)
  const left = since.findLastIndex(({ from, to }) => from === 'suspended' && to !== 'suspended')
  const ended = since[left]
  if (state !== 'handling' || ended === undefined) return null
  const reviewAt = ended.detail.reviewAt ?? since.slice(0, left).findLast(({ from, to }) => to === 'suspended' && from !== 'suspended')?.detail.until
  return reviewAt instanceof Date && ended.at >= reviewAt ? reviewAt : null
}

const urgesOf = (order: Order): number => thisRound(order).filter(({ action, by, detail }) => action === 'urge' && (by.kind === 'citizen' || detail.ofCitizen === true)).length

/** The first unit that the street waited for in vain, in this round, and that nobody has decided on. */
function absenceIn(order: Order): Omit<Holding, 'rule'> | null {
  const since = order.history.findLast(({ to }) => to === 'callback')?.at ?? null
  const decided = new Set(proposalsOf(order).flatMap(({ kind, key, status }) => (kind === 'whistle_absent' && (status === 'confirmed' || status === 'dismissed') ? [key] : [])))
  for (const { id, meetAt, calls, record } of whistlesOf(order)) {
    if (record === null || (since !== null && record.at <= since)) continue
    for (const { unit, arrival } of calls) {
      const key = `${id} ${unit}`
      // It answers for nothing on an order that it may not see.
      if (arrival?.outcome === 'absent' && !isAccused(unit, order) && !decided.has(key)) return { key, unit, facts: { unit, meetAt } }
    }
  }
  return null
}
