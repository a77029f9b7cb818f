// Points and rings on the map: which street a place lies in.
import type { LngLat } from './orders.ts'

/**
 * Whether a point lies inside a ring of [lng, lat] (even–odd rule). A city is small enough to be flat.
 * @source W. R. Franklin, PNPOLY
 */
export function isInside([lng, lat]: LngLat, ring: readonly LngLat[]): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [xi, yi] = ring[i] ?? [0, 0]
    const [xj, yj] = ring[j] ?? [0, 0]
    if (yi > lat !== yj > lat && lng < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}

/** The code of the area a point lies in; null when in none. */
export const areaAt = (point: LngLat, areas: readonly { code: string; ring: LngLat[] }[]): string | null =>
  areas.find(({ ring }) => isInside(point, ring))?.code ?? null
