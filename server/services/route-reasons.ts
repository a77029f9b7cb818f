// Why an order went where it went, in full: the rules tried and what stood against each, the law behind the matter, and what
// the rules in force say of it now. Worked out when asked, with the version that was in force when the order was read.
import type { Named } from '../contracts/orders.ts'
import type { RouteReasons } from '../contracts/routing.ts'
import type { Context } from '../context.ts'
import { accusedUnits } from '../domain/accused.ts'
import type { StaffActor } from '../domain/actors.ts'
import type { Order, Reading } from '../domain/orders.ts'
import type { RouteFacts } from '../domain/routing.ts'
import { openRules, routeOrder, ruleFactsOf, type KnownCity, type Miss, type RoutingRule } from '../domain/routing-rules.ts'
import { routedView } from '../presenters/reading.ts'
import { plainOf } from '../text/entities/plain.ts'
import { loadVisible } from './access.ts'
import { leafNamed, unitNamed, type City } from './city.ts'
import { namesOf } from './naming.ts'
import { routedText } from './reading.ts'

const MOST_WANTS = 6

/** @throws HotlineError not_found */
export async function explainRoute(ctx: Context, who: StaffActor, orderId: string): Promise<RouteReasons> {
  const order = await loadVisible(ctx, who, orderId)
  const { reading } = order
  const decidedBy = reading?.routed ?? null
  const leafCode = decidedBy?.given.leafCode ?? order.leafCode
  return {
    decided: reading === null ? null : routedView(reading, namesOf(ctx)),
    tried: reading === null || decidedBy === null ? [] : await triedRules(ctx, order, reading),
    law: leafCode === null ? [] : (ctx.city.leaves.get(leafCode)?.legalBasis ?? []).map(({ law, article }) => ({ law, article })),
    today: reading === null ? null : todaysWord(ctx, order, reading),
  }
}

/** When the order was read, everything that its rules named was there, but for what the trace says. */
const WHOLE: KnownCity = { kindOf: () => 'department', leaves: [], places: new Map() }

async function triedRules(ctx: Context, order: Order, reading: Reading): Promise<RouteReasons['tried']> {
  const { routed } = reading
  const kept = routed === undefined || routed.rules === 0 ? null : await ctx.store.routing.findVersion(routed.rules)
  if (routed === undefined || kept === null) return []
  const facts = factsAsRead(order, reading)
  const tried = openRules(kept, WHOLE, plainOf).tried(ruleFactsOf(facts, textOf(ctx, order, reading), ctx.city.calendar, reading.at))
  const decided = tried.findIndex(({ rule }) => rule.id === routed.rule?.id)
  return (decided < 0 ? tried : tried.slice(0, decided + 1)).map(({ rule, miss }) => {
    const against: Miss | null = routed.passedOver.includes(rule.id) ? 'gone' : rule.id === routed.rule?.id ? null : miss
    const wants = against === null ? [] : wantsOf(ctx.city, rule, against)
    return { id: rule.id, name: rule.name, nameEn: rule.nameEn, miss: against, wants: wants.slice(0, MOST_WANTS), more: Math.max(0, wants.length - MOST_WANTS) }
  })
}

function factsAsRead({ demand, demandType, urgency, leafCode }: Order, { routed, leaves, abstained, several }: Reading): RouteFacts {
  const given = routed?.given ?? { leafCode, demandType, urgency, street: demand.place.street }
  const isReaders = given.leafCode === (leaves[0]?.code ?? null)
  return {
    reading: { leaves, abstained, several },
    demandType: given.demandType,
    urgency: given.urgency,
    chosenLeaf: isReaders ? null : given.leafCode,
    street: given.street,
    accusedUnits: accusedUnits(demand),
  }
}

const textOf = (ctx: Context, { demand: { title, text }, channel }: Order, reading: Reading) => routedText(ctx.city, { title, text, channel }, (reading.places ?? []).map(({ name }) => name))

/** The order as it stands, corrections included, by the rules in force: what a dispatcher would be advised now. */
function todaysWord(ctx: Context, order: Order, reading: Reading): RouteReasons['today'] {
  if (order.state !== 'submitted' && order.state !== 'return_review') return null
  const { leafCode, demandType, urgency, demand } = order
  const isReaders = leafCode === null || leafCode === (reading.leaves[0]?.code ?? null)
  const facts: RouteFacts = { reading, demandType, urgency, chosenLeaf: isReaders ? null : leafCode, street: demand.place.street, accusedUnits: accusedUnits(demand) }
  const { trace } = routeOrder(facts, textOf(ctx, order, reading), ctx.city, ctx.loads.of, plainOf, ctx.now())
  return {
    rules: trace.rules,
    rule: trace.rule === null ? null : { id: trace.rule.id, name: trace.rule.name, nameEn: trace.rule.nameEn },
    leadUnit: unitNamed(ctx.city, trace.leadUnit),
    assistingUnits: trace.assistingUnits.map((code) => unitNamed(ctx.city, code) ?? plain(code)),
  }
}

const plain = (code: string, name = code): Named => ({ code, name, nameEn: name })

/** What the condition that does not hold asks for. */
function wantsOf(city: City, { when, then, until }: RoutingRule, miss: Miss): Named[] {
  switch (miss) {
    case 'off':
      return []
    case 'expired':
      return until === null ? [] : [plain(until)]
    case 'gone':
    case 'accused':
      return then.lead === null ? [] : [unitNamed(city, then.lead) ?? plain(then.lead)]
    case 'matters':
      return when.matters.map((code) => matterNamed(city, code))
    case 'streets':
      return when.streets.map((code) => unitNamed(city, code) ?? plain(code))
    case 'words':
      return (['any', 'all', 'none'] as const).flatMap((kind) => when.words[kind].map((word) => plain(`${kind}:${word}`, word)))
    case 'times':
      return [...(when.times.hours === null ? [] : [when.times.hours]), ...when.times.weekdays.map((day) => `weekday:${day}`), ...when.times.windows.map(({ from, to }) => `${from}-${to}`)].map((code) => plain(code))
    default:
      return when[miss].map((code) => plain(code))
  }
}

function matterNamed(city: City, code: string): Named {
  const branch = city.catalogue.levels.flatMap((first) => [first, ...first.children]).find((one) => one.code === code)
  return branch === undefined ? (leafNamed(city, code) ?? plain(code)) : { code, name: branch.name, nameEn: branch.nameEn }
}
