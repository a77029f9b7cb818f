// What must hold of what is kept in the clear beside the sealed contact: masks that name nobody (HR §7.5).
import type { Demand, Order } from '../../server/domain/orders.ts'
import type { RuleName } from './violation.ts'

const NAME = /^.?\*+$/u
const PHONE = /^(?:\d{3}\*{4}\d{4}|\*+)$/

/** The mask itself is never repeated: were it wrong, it would show. */
export function* maskFaults({ contact, demand }: Order): Generator<[rule: RuleName, detail: string]> {
  if (ownSpansOf(demand).some(({ text, spans }) => spans.some(([from, to]) => from < 0 || from >= to || to > text.length))) yield ['mask_shows', 'where the citizen’s own words name them lies outside those words']
  if (contact === null) return
  if (contact.maskedName !== null && !NAME.test(contact.maskedName)) yield ['mask_shows', 'a name shows more than its first character']
  if (contact.maskedPhone !== null && !PHONE.test(contact.maskedPhone)) yield ['mask_shows', 'a number shows more than three and four digits']
}

function ownSpansOf({ title, text, wish, place, answers, masks: { own } }: Demand): { text: string; spans: readonly [number, number][] }[] {
  if (own === undefined) return []
  return [
    { text: title, spans: own.title },
    { text, spans: own.text },
    { text: wish ?? '', spans: own.wish },
    { text: place.address ?? '', spans: own.address },
    ...Object.entries(own.answers).map(([question, spans]) => ({ text: answers[question] ?? '', spans })),
  ]
}
