// Parts of an order (协办部分): what assisting units were asked by the centre, communities and sections by their unit. A part is open until
// it is answered, or until the answer of the whole no longer waits for it.
import { actedBy, type ActedBy } from './actors.ts'
import { isPart, stop, type Clock } from './clocks.ts'
import { tell, type EffectDraft, type Scene } from './moves/scene.ts'
import type { Order, Part } from './orders.ts'
import { isEnded } from './words.ts'

/** Is it still waited for? */
export const isOpenPart = ({ answeredAt, leftOut }: Pick<Part, 'answeredAt' | 'leftOut'>): boolean => answeredAt === null && leftOut === undefined

/** Parts that the centre asked for and that the lead has still to wait for. */
export const partsWaitedFor = ({ parts, leadUnit }: Pick<Order, 'parts' | 'leadUnit'>): Part[] => parts.filter((part) => part.above === undefined && part.unit !== leadUnit && isOpenPart(part))

export interface LeftOut {
  parts: Part[]
  clocks: Clock[]
  /** Units that are no longer waited for, each once. */
  units: string[]
  effects: EffectDraft[]
}

/**
 * The order without waiting for what is still open: the parts stay on it unanswered, with why; their clocks are moot, or late where
 * they had fallen due; who was asked is told. A late answer is welcome all the same.
 * @param isMeant which open parts; what was handed down below one of them ends with it
 * @param reason the lead's words; null where the order itself has come to its end
 * @source Beijing 2021 art. 14: results are given to the first unit in time; it answers for the whole
 */
export function leftOut({ parts, clocks }: Pick<Order, 'parts' | 'clocks'>, isMeant: (part: Part) => boolean, reason: string | null, { who, now, world }: Scene): LeftOut {
  const by: ActedBy = actedBy(who)
  const asked = new Set(parts.filter((part) => isOpenPart(part) && isMeant(part)))
  const above = new Set([...asked].map(({ unit }) => unit))
  const isGone = (part: Part): boolean => asked.has(part) || (part.above !== undefined && above.has(part.above) && isOpenPart(part))
  const units = [...new Set(parts.filter(isGone).map(({ unit }) => unit))]
  return {
    parts: parts.map((part) => (isGone(part) ? { ...part, leftOut: { at: now, by, reason } } : part)),
    clocks: clocks.map((clock) => (isPart(clock) && clock.unit !== null && units.includes(clock.unit) ? stop(clock, world.calendar, now) : clock)),
    units,
    effects: units.map((unit) => tell('part_left_out', unit)),
  }
}

/** An answer that goes to the citizen waits for nobody, nor does an order that has ended; a merged one may come back. Null when nothing is open. */
export function partsAfter(next: Pick<Order, 'parts' | 'clocks' | 'state'>, scene: Scene): LeftOut | null {
  const isOver = next.state === 'callback' || (isEnded(next.state) && next.state !== 'merged')
  return isOver && next.parts.some(isOpenPart) ? leftOut(next, () => true, null, scene) : null
}

/**
 * What goes on when the order gets another lead: each part and its answer, but for what the former lead had handed down, and what
 * was still asked of the unit that leads now.
 */
export const partsKept = ({ parts, leadUnit }: Pick<Order, 'parts' | 'leadUnit'>, nextLead: string): Part[] =>
  parts.filter((part) => (part.above === undefined || part.above !== leadUnit) && !(part.unit === nextLead && isOpenPart(part)))
