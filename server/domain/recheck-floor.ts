// Every unit that closed anything in a month has at least one order of it re-checked, however small the share (our own policy, so
// that nobody is too small to be looked at). Which one is drawn, not chosen.

/** An order that was closed as solved in the month. */
export interface Closing {
  id: string
  unit: string
  /** It is to be re-checked already. */
  isDrawn: boolean
}

/**
 * The orders to add, one for each unit of which none is drawn: the one with the lowest draw, so that all who ask get the same.
 * @param drawOf a number in [0, 1) that belongs to the order
 */
export function floorPicks(closings: Iterable<Closing>, drawOf: (orderId: string) => number): string[] {
  const lowest = new Map<string, { id: string; draw: number } | null>()
  for (const { id, unit, isDrawn } of closings) {
    const known = lowest.get(unit)
    if (known === null) continue
    const draw = drawOf(id)
    if (isDrawn) lowest.set(unit, null)
    else if (known === undefined || draw < known.draw || (draw === known.draw && id < known.id)) lowest.set(unit, { id, draw })
  }
  return [...lowest.values()].flatMap((pick) => (pick === null ? [] : [pick.id]))
}
