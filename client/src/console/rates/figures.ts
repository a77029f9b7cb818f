// Shares as people read them.

/** `0.9342` → `93.4 %`. */
export const shareText = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)} %`)

/** In points, always with its sign: `0.021` → `+2.1`. */
export function pointsText(difference: number): string {
  const points = (difference * 100).toFixed(1)
  if (Number(points) === 0) return '±0.0'
  return difference > 0 ? `+${points}` : `−${points.slice(1)}`
}

/** `2026-11-02` → `11/2`. */
export const dayText = (day: string | undefined): string => (day === undefined ? '' : `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`)
