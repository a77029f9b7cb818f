// Hides marked spans of a text: numbers that name a person, and of secret orders all by which the citizen named themselves. Both were
// found when the demand came in.
import type { Demand, Order, OwnMasks } from '../domain/orders.ts'
import type { Hide } from './plain.ts'

/** What a list reads of the masks. */
export interface TitleMasks {
  title: [number, number][]
  own?: Pick<OwnMasks, 'title'>
}

/**
 * @param spans `[from, to)` in UTF-16 units; they may lie over one another
 */
export function masked(text: string, spans: readonly [number, number][]): string {
  let shown = ''
  let at = 0
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (to <= at) continue
    const start = Math.max(at, from)
    shown += text.slice(at, start) + '*'.repeat(Math.max(0, to - start))
    at = to
  }
  return shown + text.slice(at)
}

/** The title as all but the centre read it. */
export const titleForUnits = ({ secret, demand: { title, masks } }: { secret: boolean; demand: { title: string; masks: TitleMasks } }): string =>
  masked(title, secret ? [...masks.title, ...(masks.own?.title ?? [])] : masks.title)

/** Title and text as all but the centre read them. */
export const wordsForUnits = (order: { secret: boolean; demand: Pick<Demand, 'title' | 'text' | 'masks'> }): { title: string; text: string } => {
  const { secret, demand: { text, masks } } = order
  return { title: titleForUnits(order), text: masked(text, secret ? [...masks.text, ...(masks.own?.text ?? [])] : masks.text) }
}

/**
 * For every other text of an order that all but the centre read: what hides numbers, and of a secret order also each word by which the
 * citizen named themselves, whoever repeats it.
 */
export function hideFor({ secret, demand }: Pick<Order, 'secret' | 'demand'>, hide: Hide): Hide {
  const words = secret ? ownWords(demand) : []
  return words.length === 0 ? hide : (text) => hide(words.reduce((shown, word) => shown.replaceAll(word, '*'.repeat(word.length)), text))
}

/** The longest first, so that none leaves a rest of another. */
function ownWords({ title, text, wish, place, answers, masks: { own } }: Demand): string[] {
  if (own === undefined) return []
  const cut = (whole: string | null, spans: readonly [number, number][]): string[] => spans.map(([from, to]) => (whole ?? '').slice(from, to))
  const words = [
    ...cut(title, own.title),
    ...cut(text, own.text),
    ...cut(wish, own.wish),
    ...cut(place.address, own.address),
    ...Object.entries(own.answers).flatMap(([question, spans]) => cut(answers[question] ?? null, spans)),
  ]
  return [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length)
}
