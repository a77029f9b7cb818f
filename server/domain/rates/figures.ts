// The figures of the page, each by the one predicate that counts its orders and lists them: a count and its list cannot differ.
import type { Assessed } from './assess.ts'
import { RATE_NAMES, type RateName } from './names.ts'
import { shareOf, type Share } from './wilson.ts'

export const FIGURES = ['cohort', ...RATE_NAMES, 'rated', 'claimed', 'gap', 'contacted', 'contactClaimed', 'contactGap', 'rechecked', 'verified', 'explained', 'flagged', 'excluded', 'honest'] as const
/**
 * All that is counted, closed: orders of the period; the rates; who of those answered has rated; solved, as the unit says it, and the orders of which the citizen says
 * otherwise; contacted, as citizens say it, as units say it, and where the two differ; asked about again later; bad ratings, looked at or not;
 * unsolved and handled reasonably; contact around the rating; left out; honest errors.
 */
export type Figure = (typeof FIGURES)[number]

export const GROUNDED_FIGURES = ['excluded', 'honest'] as const satisfies readonly Figure[]
/** Figures that are counted by ground as well. */
export type GroundedFigure = (typeof GROUNDED_FIGURES)[number]

/** One order behind a figure, and whether it counts for it. */
export interface Counted {
  id: string
  category: string
  hit: boolean
  /** A failure that two persons found to be an honest error. */
  honest?: boolean
}

/** Whose orders, and which of them. */
export interface Scope {
  /** Units that lead them; null = everybody's. */
  units: ReadonlySet<string> | null
  /** Of one matter alone; null = of those whose matter nobody named. Left out: of all. */
  leaf?: string | null
  /** Of one ground alone; of figures that are counted by ground. */
  ground?: string
  /** For people of a unit: what citizens say counts when the order has ended, for before it nobody of the unit may know (HR §7.1). */
  untilEnd?: true
}

/** Figures that tell what citizens said, or that it was bad. */
export const SAID_BY_CITIZENS: ReadonlySet<Figure> = new Set(['resolution', 'satisfaction', 'rated', 'claimed', 'gap', 'contacted', 'contactClaimed', 'contactGap', 'flagged', 'rechecked', 'verified', 'honest'])

export const EVERYBODY: Scope = { units: null }
export const ofUnits = (...codes: string[]): Scope => ({ units: new Set(codes) })

/** Is the order behind the figure (null: it is not), and does it count for it? Where nothing but the number is told, it always does. */
type Mark = (order: Assessed) => boolean | null

const isOne = (is: boolean): true | null => (is ? true : null)
const rate = (name: Exclude<RateName, 'returned'>): Mark => ({ marks }) => marks[name]
/** Behind a gap stand the orders of which unit and citizen differ: for it those the unit puts better, against it those it puts worse. */
const differing = (claimed: boolean, heard: boolean | null): boolean | null => (heard === null || claimed === heard ? null : claimed)

/** Of orders that are not left out; what leaves out is marked alone. */
const MARKS: Readonly<Record<Exclude<Figure, 'returned'>, Mark>> = {
  cohort: () => true,
  response: rate('response'),
  onTime: rate('onTime'),
  resolution: rate('resolution'),
  satisfaction: rate('satisfaction'),
  redone: rate('redone'),
  rated: ({ isAnswered, marks }) => (marks.satisfaction !== null ? true : isAnswered ? false : null),
  claimed: ({ claimed }) => claimed,
  gap: ({ claimed, marks }) => (claimed === null ? null : differing(claimed, marks.resolution === true)),
  contacted: ({ contact }) => contact?.heard ?? null,
  contactClaimed: ({ contact }) => contact?.claimed ?? null,
  contactGap: ({ contact }) => (contact === null ? null : differing(contact.claimed, contact.heard)),
  rechecked: ({ recheck }) => (recheck === null || recheck === 'unreached' ? null : recheck === 'still_solved'),
  verified: ({ isLookedAt }) => isLookedAt,
  explained: ({ isExplained }) => isOne(isExplained),
  flagged: ({ isFlagged }) => isOne(isFlagged),
  excluded: (order) => isOne(groundsOf('excluded', order).length > 0),
  honest: (order) => isOne(groundsOf('honest', order).length > 0),
}

/** By which grounds an order is counted, each once: the order is left out, else its ratings; which failures were honest errors. */
export function groundsOf(figure: GroundedFigure, { exclusion, setAsides, honest }: Pick<Assessed, 'exclusion' | 'setAsides' | 'honest'>): string[] {
  const grounds = figure === 'honest' ? honest.map(({ ground }) => ground) : exclusion !== null ? [exclusion] : setAsides
  return [...new Set(grounds)]
}

/**
 * The orders behind a figure, in the order given. Every number of the rates is made from such a list, and shown by it.
 * @param scope an order counts for the unit that leads it; one that was returned, for the unit that returned it as well, and one that was
 * late in another's hands, for that unit's share on time
 */
export function behind(orders: readonly Assessed[], figure: Figure, scope: Scope): Counted[] {
  const counted: Counted[] = []
  for (const order of orders) {
    const hit = isWithin(order, figure, scope) ? markOf(order, figure, scope.units) : null
    if (hit === null) continue
    counted.push({ id: order.id, category: order.category, hit, ...(order.honest.some(({ failure }) => failure === figure) && { honest: true }) })
  }
  return counted
}

function isWithin(order: Assessed, figure: Figure, { leaf, ground, untilEnd }: Scope): boolean {
  if (untilEnd === true && !order.isEnded && (SAID_BY_CITIZENS.has(figure) || (figure === 'excluded' && order.exclusion === null))) return false
  if (order.exclusion !== null && figure !== 'excluded') return false
  if (leaf !== undefined && order.leaf !== leaf) return false
  return ground === undefined || (isGrounded(figure) && groundsOf(figure, order).includes(ground))
}

export const isGrounded = (figure: Figure): figure is GroundedFigure => (GROUNDED_FIGURES as readonly Figure[]).includes(figure)

function markOf(order: Assessed, figure: Figure, units: Scope['units']): boolean | null {
  const leads = units === null || units.has(order.leadUnit)
  // Broken in another unit's hands it is that unit's, and the city's; whoever leads it now answers for what it had in hand.
  if (figure === 'onTime' && order.lateBy.some((unit) => units === null || units.has(unit))) return false
  if (figure !== 'returned') return leads ? MARKS[figure](order) : null
  const returned = units === null ? order.returnedBy.length > 0 : order.returnedBy.some((unit) => units.has(unit))
  return leads || returned ? returned : null
}

/** hit ÷ of of a list. */
export const shareIn = (counted: readonly Counted[]): Share => shareOf(counted.filter(({ hit }) => hit).length, counted.length)

/** Orders by ground. One that has several is counted by each. */
export function tallyByGround(orders: readonly Assessed[], figure: GroundedFigure, scope: Scope): Record<string, number> {
  const grounds = new Set(orders.flatMap((order) => groundsOf(figure, order)))
  const counts = [...grounds].map((ground) => [ground, behind(orders, figure, { ...scope, ground }).length] as const)
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}
