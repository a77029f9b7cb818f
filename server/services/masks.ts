// Numbers that name a person, and where the citizen's words name the citizen, found once when a text comes in; presenters hide them
// from all but the centre.
import type { Context } from '../context.ts'
import { CONTACT_FIELDS } from '../domain/contact.ts'
import type { Demand, Order, OwnMasks } from '../domain/orders.ts'
import { ownSpans, together, type Writer } from '../text/entities/own.ts'
import { maskPersonal } from '../text/entities/personal.ts'

/** `[from, to)` of each, in order. */
export const personalSpans = (text: string): [number, number][] => maskPersonal(text).spans.map(({ from, to }) => [from, to])

/** The text with such numbers starred. */
export const withoutPersonal = (text: string): string => maskPersonal(text).text

/** Where a demand names who wrote it, by what they gave for contact. */
export const ownMasks = ({ title, text, wish, place, answers }: Pick<Demand, 'title' | 'text' | 'wish' | 'place' | 'answers'>, writer: Writer): OwnMasks => ({
  title: ownSpans(title, writer),
  text: ownSpans(text, writer),
  wish: ownSpans(wish ?? '', writer),
  address: ownSpans(place.address ?? '', writer),
  answers: Object.fromEntries(Object.entries(answers).map(([question, answer]) => [question, ownSpans(answer, writer)])),
})

/** The same of a demand on record: by the contact that it has, and what was hidden before stays so. The contact is opened to be compared; nobody sees it. */
export function ownMasksNow({ seal }: Pick<Context, 'seal'>, { _id, contact, demand }: Pick<Order, '_id' | 'contact' | 'demand'>): OwnMasks {
  const open = (field: (typeof CONTACT_FIELDS)[number]): string | undefined => (contact?.[field] == null ? undefined : seal.open(contact[field], _id, field))
  const now = ownMasks(demand, Object.fromEntries(CONTACT_FIELDS.map((field) => [field, open(field)])))
  const before = demand.masks.own
  if (before === undefined) return now
  return {
    title: together([...before.title, ...now.title]),
    text: together([...before.text, ...now.text]),
    wish: together([...before.wish, ...now.wish]),
    address: together([...before.address, ...now.address]),
    answers: Object.fromEntries(Object.entries(now.answers).map(([question, spans]) => [question, together([...(before.answers[question] ?? []), ...spans])])),
  }
}
