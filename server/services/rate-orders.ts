// The orders behind any figure of the rates: the very list it was counted from, a page at a time, as far as the reader may see them.
import { forbidden, notFound } from '../contracts/errors.ts'
import { NO_MATTER, type RateOrders, type RateOrdersQuery } from '../contracts/rates.ts'
import type { Context } from '../context.ts'
import { CENTRE, type StaffActor } from '../domain/actors.ts'
import type { Assessed } from '../domain/rates/assess.ts'
import { behind, isGrounded, SAID_BY_CITIZENS, type Figure, type Scope } from '../domain/rates/figures.ts'
import { isEnded } from '../domain/words.ts'
import { orderPolicy, type OrderFacts } from '../policies/orders.ts'
import { orderRow } from '../presenters/order-rows.ts'
import { leafNamed, unitNamed } from './city.ts'
import { newestFirst, pageOf } from './id-pages.ts'
import { namesOf } from './naming.ts'
import { groupsOf, periodOf, type Period } from './rate-periods.ts'

/**
 * The orders behind a figure, the newest first. Who may not see one has it counted, and is told how many those are.
 * @throws HotlineError forbidden for another unit's figures, and for those of a group or the city that are the centre's | not_found for a unit or matter that does not exist | invalid_input for a cursor that is none of ours
 */
export async function listRateOrders(ctx: Context, who: StaffActor, query: RateOrdersQuery): Promise<RateOrders> {
  const { figure, from, to, limit } = query
  const scope = scopeOf(ctx, who, query)
  const period = await periodOf(ctx, from, to)
  const orders = ordersOf(period, scope.units)
  const counted = behind(orders, figure, scope).sort(newestFirst)
  const asked = query.hit === undefined ? counted : counted.filter(({ hit }) => hit === (query.hit === 'yes'))
  const leftOut = new Set(orders.filter(({ exclusion }) => exclusion !== null).map(({ id }) => id))
  const mayShow = (facts: OrderFacts): boolean => orderPolicy.read(who, facts) && (who.unit === CENTRE || isEnded(facts.state) || !tellsWhatWasSaid(figure, leftOut.has(facts._id)))
  const shown = asked.filter(({ id }) => {
    const facts = period.sights.get(id)
    return facts !== undefined && mayShow(facts)
  })
  const { page, next } = pageOf(shown, query.cursor, limit)
  // Read anew: what has changed hands within the half minute is not shown either.
  const rows = new Map((await ctx.store.orders.findRows(page.map(({ id }) => id))).filter(mayShow).map((row) => [row._id, row]))
  const names = namesOf(ctx)
  const listed = page.flatMap(({ id, hit }) => {
    const row = rows.get(id)
    return row === undefined ? [] : [{ order: orderRow(row, names, ctx.now(), who.unit === CENTRE), hit }]
  })
  return {
    figure,
    unit: unitNamed(ctx.city, query.unit ?? null),
    group: query.group ?? null,
    leaf: leafNamed(ctx.city, scope.leaf ?? null),
    ground: query.ground ?? null,
    hit: counted.filter(({ hit }) => hit).length,
    of: counted.length,
    listed: asked.length,
    kept: asked.length - shown.length + page.length - listed.length,
    orders: listed,
    next,
  }
}

/** A whole order that is left out says nothing of its citizen; a rating that is, does. */
const tellsWhatWasSaid = (figure: Figure, isWhole: boolean): boolean => SAID_BY_CITIZENS.has(figure) || (figure === 'excluded' && !isWhole)

/** What is asked for of the figures. */
type Asked = Pick<RateOrdersQuery, 'figure' | 'unit' | 'group' | 'leaf' | 'ground'>

/**
 * Whose figure is meant. People of a unit have their own; of the city what is counted for everybody, and matters not at all: of
 * one with a single order its figure would say who said what.
 * @throws HotlineError forbidden | not_found
 */
export function scopeOf(ctx: Context, who: StaffActor, { figure, unit, group, leaf, ground }: Asked): Scope {
  // That contact around a rating was noticed is the centre's to know (HR §7.1).
  if (who.unit !== CENTRE && (figure === 'flagged' || group !== undefined || leaf !== undefined || (unit === undefined ? !isGrounded(figure) : unit !== who.unit))) throw forbidden()
  if (unit !== undefined && !ctx.city.units.has(unit)) throw notFound()
  const codes = unit !== undefined ? [unit] : group === undefined ? null : groupsOf(ctx).find((one) => one.group === group)?.codes
  return {
    units: codes == null ? null : new Set(codes),
    ...(leaf !== undefined && { leaf: leaf === NO_MATTER ? null : leaf }),
    ...(ground !== undefined && { ground }),
    ...(who.unit !== CENTRE && { untilEnd: true as const }),
  }
}

/** The orders that a scope can be about: a single unit's are at hand. */
export function ordersOf(period: Period, units: Scope['units']): Assessed[] {
  const [only, ...others] = units ?? []
  return only === undefined || others.length > 0 ? period.orders : (period.byUnit.get(only) ?? [])
}
