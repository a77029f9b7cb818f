// The bad-rating loop (差评闭环): every bad rating is looked at by the centre, and ends in one of five findings (HR §1.4 [F25, F27]).
// The redo that a bad rating starts by itself goes on meanwhile: the citizen does not wait for the looking.
import { actedBy } from '../actors.ts'
import { awaitedFrom, careOf, openVerification, owedWithin, type ProposedOutcome, type RatingGround, type Verification } from '../care.ts'
import type { Grounds } from '../lifecycle.ts'
import { broken } from '../refusals.ts'
import { isLeftOut, openSetAside, saidAtOf, setAsidesOf, withSetAsides, type SetAside } from '../set-aside.ts'
import { after, DAY_MS } from '../time.ts'
import type { OrderState, RatingGrade } from '../words.ts'
import { again } from './after-reply.ts'
import { stopPromises, suspendPromises } from './promises.ts'
import { attached, countOf, moved, tell, type Mover, type Moved, type Scene } from './scene.ts'
import type { AttachmentRef, Order } from '../orders.ts'

/** What the citizen said. */
interface Said {
  grade: RatingGrade | null
  solved: boolean
  via: 'web' | 'callback'
}

/**
 * The order with a verification of this rating: a new one, or the open one brought up to date. A second bad rating does not put
 * the first one's due instant off.
 */
export function withVerification(order: Order, said: Said, sentBack: boolean, { now, world }: Scene): Order {
  const care = careOf(order)
  const open = openVerification(order)
  if (open !== undefined) return withOutcome(order, { ...open, ...said, saidAt: now, sentBack: open.sentBack || sentBack })
  const opened: Verification = {
    id: world.newId(),
    openedAt: now,
    ...said,
    saidAt: now,
    sentBack,
    ...owedWithin(world, world.limits.verificationWorkingDays, now),
    toldLateAt: null,
    proposal: null,
    outcome: null,
  }
  return { ...order, care: { ...care, verifications: [...care.verifications, opened] } }
}

const withOutcome = (order: Order, next: Verification): Order => ({
  ...order,
  care: { ...careOf(order), verifications: careOf(order).verifications.map((one) => (one.id === next.id ? next : one)) },
})

/** Only what changed of an order is written. */
export const cared = ({ care }: Order): Partial<Order> => (care === undefined ? {} : { care })

const LOOP = 'Guobanfa 2019 no. 51: a bad rating is verified by the centre'

export const verifyRating: Mover<'verifyRating'> = (order, grounds, scene) => {
  const open = openVerification(order)
  if (open === undefined) return broken('no_open_verification', LOOP)
  if (open.proposal !== null) return broken('second_person_needed', 'HR §3.2: a second person confirms')
  switch (grounds.outcome) {
    case 'redo':
      return toBeRedone(order, open, grounds, scene)
    case 'ledger':
      return intoLedger(order, open, grounds, scene)
    case 'explained':
      return explained(order, open, grounds, scene)
    case 'mistaken':
      return setAside(order, open, 'mistaken', 'mistaken_rating', grounds, scene)
    case 'malicious':
      return setAside(order, open, 'malicious', 'malicious_rating', grounds, scene)
  }
}

type Verified = Grounds<'verifyRating'>

const found = ({ finding, law, files }: Verified, { who, now, world }: Scene) => ({ by: actedBy(who), at: now, finding, law: law ?? null, ...attached(files, world) })
const detailOf = ({ outcome, finding, law, files }: Verified) => ({ outcome, finding, law: law ?? null, ...countOf(files) })

/** The rating sent the order back already: then that stands. An answer of the centre's own is taken up again. */
function toBeRedone(order: Order, open: Verification, grounds: Verified, scene: Scene): Moved {
  const settled = withOutcome(order, { ...open, outcome: { ...found(grounds, scene), outcome: 'redo', ledger: null, confirmedBy: null } })
  if (open.sentBack || order.state !== 'answered') return moved({ set: cared(settled), detail: detailOf(grounds) })
  return again(settled, detailOf(grounds), scene)
}

/** What cannot be done at once is suspended with a plan, an owner and a day (HR §3.2 suspension); the sweep brings it back on that day. */
function intoLedger(order: Order, open: Verification, grounds: Verified, scene: Scene): Moved {
  const { plan, until, owner } = grounds
  const { now, world } = scene
  if (plan === undefined || until === undefined || owner === undefined) return broken('ledger_incomplete', 'HR §3.2 suspension: obstacle, plan, review within 90 days')
  if (order.state !== 'handling') return broken('ledger_not_in_handling', 'HR §3.2 suspension')
  if (until <= now) return broken('instant_in_the_past', 'HR §3.2')
  if (until > after(now, world.limits.suspensionDays * DAY_MS)) return broken('instant_too_far', 'HR §3.2: reviewed within 90 days')
  const settled = withOutcome(order, { ...open, outcome: { ...found(grounds, scene), outcome: 'ledger', ledger: { until, plan, owner }, confirmedBy: null } })
  return moved({
    to: 'suspended',
    set: { ...cared(settled), ...suspendPromises(order, until, scene) },
    detail: { ...detailOf(grounds), until, plan, owner },
    effects: [tell('ledger_entered', order.leadUnit), tell('suspended')],
  })
}

const proposed = (order: Order, open: Verification, outcome: ProposedOutcome, grounds: Verified, scene: Scene): Order =>
  withOutcome(order, { ...open, proposal: { ...found(grounds, scene), outcome } })

/** Reasonable handling that somebody finds, without a law that would end the matter: what a verification proposes as well, where one is open. */
export function withUpholding(order: Order, evidence: string, files: readonly string[] | undefined, scene: Scene): Order {
  const open = openVerification(order)
  const upheld = upholding(evidence, files, scene)
  const next = { ...order, upheld }
  return open === undefined ? next : withOutcome(next, { ...open, proposal: { by: upheld.proposedBy, at: upheld.at, finding: evidence, law: null, ...attached(files, scene.world), outcome: 'explained' } })
}

const upholding = (evidence: string, files: readonly string[] | undefined, { who, now, world }: Scene): NonNullable<Order['upheld']> => ({
  proposedBy: actedBy(who),
  evidence,
  ...attached(files, world),
  at: now,
  ...awaitedFrom(world, now),
})

/** The law allows no more: proposed as "reasonable handling stands", which a second person confirms. */
function explained(order: Order, open: Verification, grounds: Verified, scene: Scene): Moved {
  if (grounds.law === undefined) return broken('law_missing', 'Guobanfa 2019 no. 51: legal limits are explained')
  if (order.upheld !== null) return broken('already_set_aside', 'HR §3.2')
  const upheld = upholding(`${grounds.finding}（${grounds.law}）`, grounds.files, scene)
  return moved({ set: { ...cared(proposed(order, open, 'explained', grounds, scene)), upheld }, detail: detailOf(grounds), effects: [tell('uphold_proposed', 'centre')] })
}

/** A mistake or bad faith: the rating stays where it stands and is proposed to be left out, which a second person rules on (HR §4). */
function setAside(order: Order, open: Verification, outcome: 'mistaken' | 'malicious', ground: RatingGround, grounds: Verified, scene: Scene): Moved {
  if (openSetAside(order) !== undefined || isLeftOut(order)) return broken('already_set_aside', 'HR §4')
  const left = setAsideOf(open, ground, grounds.finding, attached(grounds.files, scene.world), scene)
  return moved({
    set: { ...cared(proposed(order, open, outcome, grounds, scene)), ...withSetAsides(order, [...setAsidesOf(order), left]) },
    detail: detailOf(grounds),
    effects: [tell('set_aside_proposed', 'centre')],
  })
}

/** The word a verification is about, proposed to be left out. */
export const setAsideOf = (about: Verification, ground: RatingGround, evidence: string, files: { files?: AttachmentRef[] }, { who, now, world }: Scene): SetAside => ({
  id: world.newId(),
  verificationId: about.id,
  saidAt: saidAtOf(about),
  ground,
  evidence,
  ...files,
  proposedBy: actedBy(who),
  at: now,
  ...awaitedFrom(world, now),
  confirmedBy: null,
})

/** The citizen has said that it is solved: nothing is left to stand against them. What is proposed about an earlier word goes on. */
export function withoutUpholding(order: Order): Order {
  const open = openVerification(order)
  const upheld = { ...order, upheld: null }
  return open?.proposal?.outcome === 'explained' ? withOutcome(upheld, { ...open, proposal: null }) : upheld
}

/**
 * What one person proposed about a rating falls when the order goes back to be done again: the citizen, or somebody of the centre,
 * has spoken since. The verification goes on.
 */
export function withoutProposal(order: Order): Order {
  const open = openVerification(order)
  const upheld = { ...order, upheld: null }
  if (open === undefined || open.proposal === null) return upheld
  const left = setAsidesOf(order).filter(({ verificationId, confirmedBy }) => confirmedBy !== null || verificationId !== open.id)
  return { ...withOutcome(upheld, { ...open, proposal: null }), ...(left.length < setAsidesOf(order).length && withSetAsides(order, left)) }
}

/**
 * The citizen has changed a bad rating for a good one: what was to be looked at is gone, and what somebody proposed about it with it.
 * A verification of an earlier answer's rating goes on.
 */
export function wordTakenBack(order: Order, { who, now }: Scene): Order {
  const open = openVerification(order)
  if (open === undefined || order.rating === null || saidAtOf(open) < order.rating.firstAt) return withoutUpholding(order)
  const free = withoutProposal(order)
  return withOutcome(free, { ...open, proposal: null, outcome: { by: actedBy(who), at: now, finding: '', law: null, outcome: 'taken_back', ledger: null, confirmedBy: null } })
}

/**
 * From here a redo that has lost its ground can be ended. Not from the call-back: there is a newer answer, and what was found about a
 * word on the one before says nothing of it. Its citizen is asked first (Beijing 2021 art. 23).
 */
export const ENDS_FROM: ReadonlySet<OrderState> = new Set(['handling', 'reply_review'])

/**
 * The second person has ruled on what a verification proposes.
 * @param outcomes which proposals the ruling is about; any other verification is left as it is
 * @returns the order with the verification ended, or open again with its old due instant
 */
export function ruledOn(order: Order, outcomes: readonly ProposedOutcome[], granted: boolean, { who }: Scene): Order {
  const open = openVerification(order)
  if (open === undefined || open.proposal === null || !outcomes.includes(open.proposal.outcome)) return order
  if (!granted) return withOutcome(order, { ...open, proposal: null })
  return withOutcome(order, { ...open, proposal: null, outcome: { ...open.proposal, ledger: null, confirmedBy: actedBy(who) } })
}

/** The redo that a rating started ends with the rating's being set aside; where there is none, nothing moves. */
export function withdrawnRedo(order: Order, outcome: NonNullable<Order['outcome']>, scene: Scene): { to?: OrderState; set: Partial<Order>; told: boolean } {
  if (!ENDS_FROM.has(order.state)) return { set: {}, told: false }
  return { to: 'closed', set: { outcome, clocks: stopPromises(order.clocks, scene) }, told: true }
}
