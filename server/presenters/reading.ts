// How an order was read and which way it went, with the reasons.
import type { StaffOrder } from '../contracts/orders.ts'
import type { Actor } from '../domain/actors.ts'
import type { Order } from '../domain/orders.ts'
import { unitMeant } from '../domain/units.ts'
import { wordsForUnits } from './masking.ts'
import type { Names } from './names.ts'
import { hiddenOrNull, iso, isOfCentre, known, type Hide } from './plain.ts'

/** The words that decided a reading, and the reader that says so. */
export interface Deciding {
  words: readonly { term: string; weight: number }[]
  by: string
}

/** Title and text as a member of staff sees them: units see no personal numbers, nor of a secret order who wrote it. */
export function wordsSeen(order: Order, who: Actor): { title: string; text: string } {
  const { title, text } = order.demand
  return isOfCentre(who) ? { title, text } : wordsForUnits(order)
}

/** @param seen title and text as their viewer sees them: no word is shown that is masked above */
export function readingView({ reading, demand, secret }: Order, names: Names, seen: { title: string; text: string }, deciding: Deciding | null): StaffOrder['reading'] {
  if (reading === null) return null
  // The number of a house may be the door that the text hides.
  const isCovered = secret && (seen.text !== demand.text || seen.title !== demand.title)
  // As they were kept with the order, or worked out now: the order page is opened far less often than orders are read.
  const because = reading.because === undefined ? deciding : { words: reading.because, by: reading.readerVersion }
  return {
    readerVersion: reading.readerVersion,
    language: reading.language,
    leaves: reading.leaves.map(({ code, p }) => {
      const { path, pathEn, leadUnit } = names.leafPath(code)
      return { leaf: names.leaf(code) ?? { code, name: code, nameEn: code }, path, pathEn, unit: leadUnit === null ? null : names.unit(unitMeant(leadUnit, demand.place.street)), p }
    }),
    units: reading.units.map(({ code, p }) => ({ unit: known(names, code), p })),
    demandType: { value: reading.demandType.value, p: reading.demandType.p },
    urgency: { level: reading.urgency.level, reasons: reading.urgency.reasons, script: reading.urgency.script },
    because: (because?.words ?? []).map(({ term, weight }) => ({ term, weight })),
    becauseBy: because?.by ?? null,
    abstained: reading.abstained,
    several: reading.several,
    routeReasons: reading.routeReasons,
    places: (reading.places ?? []).map(({ name, number, streets }) => ({ name, number: isCovered ? null : number, streets: streets.map((street) => known(names, street)) })),
    named: names.namedIn(`${seen.title}\n${seen.text}`),
  }
}

/** What decided the route when the order was read; null on orders read before that was kept. */
export function routedView({ routed }: Pick<NonNullable<Order['reading']>, 'routed'>, names: Names): StaffOrder['routed'] {
  if (routed === undefined) return null
  const { rules, rule, given, leadUnit, assistingUnits, load } = routed
  return {
    rules,
    rule: rule === null ? null : { id: rule.id, name: rule.name, nameEn: rule.nameEn, note: rule.note, law: rule.law },
    leaf: names.leaf(given.leafCode),
    leadUnit: names.unit(leadUnit),
    assistingUnits: assistingUnits.map((unit) => known(names, unit)),
    load: load === null ? null : { open: load.open, capacity: load.capacity },
  }
}

export function routeView({ route }: Order, names: Names, hide: Hide): StaffOrder['route'] {
  if (route === null) return null
  return {
    leadUnit: known(names, route.leadUnit),
    assistingUnits: route.assistingUnits.map((unit) => known(names, unit)),
    how: route.how,
    at: iso(route.at),
    reason: hiddenOrNull(hide, route.reason),
  }
}
