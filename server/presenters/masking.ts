// Hides marked spans of a text: numbers that name a person, found once when the demand came in.

/**
 * @param spans `[from, to)` in UTF-16 units, in order
 */
export function masked(text: string, spans: readonly [number, number][]): string {
  let shown = ''
  let at = 0
  for (const [from, to] of spans) {
    if (from < at) continue
    shown += text.slice(at, from) + '*'.repeat(Math.max(0, to - from))
    at = to
  }
  return shown + text.slice(at)
}
