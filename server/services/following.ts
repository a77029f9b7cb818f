// What follows an order in collections of its own: search document, caller profile, notices (design §4).
import type { Context } from '../context.ts'
import { CENTRE } from '../domain/actors.ts'
import { whoIsTold } from '../domain/clocks.ts'
import { touchedBefore } from '../domain/rates/assess.ts'
import { isRecused } from '../domain/recusal.ts'
import type { Order } from '../domain/orders.ts'
import type { Role } from '../domain/words.ts'
import { masked } from '../presenters/masking.ts'
import type { SearchDoc } from '../store/search.ts'
import { searchTokens } from '../text/search-tokens.ts'
import { keepPrecedents } from './precedents.ts'
import { keepPromise, type Promised } from './promises.ts'

export async function followOrder(ctx: Context, promised: Promised): Promise<void> {
  await keepPromise(ctx, promised, async (order, effect) => {
    // The door binds the files too; a process that died in between left them to be swept as orphans.
    const files = order.demand.attachments.map(({ id }) => id)
    if (files.length > 0) await ctx.store.files.claim(files, order._id)
    await ctx.store.search.put({
      _id: order._id,
      ...tokensOf(order),
      units: order.units,
      accusedUnit: order.demand.accusedUnit,
      ...(order.recused !== undefined && { recused: order.recused }),
      leafCode: order.leafCode,
      createdAt: order.createdAt,
      version: order.version,
    })
    await keepPrecedents(ctx, order)
    await tellOfTouch(ctx, order)
    const phoneIndex = order.contact?.phoneIndex ?? null
    if (phoneIndex !== null) await followCaller(ctx, phoneIndex, order)
    // The number under which it was kept, where that is another now.
    if (effect.about !== null && effect.about !== phoneIndex) await ctx.store.callers.leave(effect.about, order._id)
    if (order.contactErasedAt !== undefined && order.contact === null) await forgetCitizen(ctx, order)
  })
}

/** What else leads to the citizen of an order whose contact was erased: the number of the call it came from, hashes on its messages. */
async function forgetCitizen(ctx: Context, { _id, callId }: Order): Promise<void> {
  await ctx.store.messages.forgetNumber(_id)
  if (callId !== null) await ctx.store.callers.forgetCaller(callId, _id)
}

/** The unit opened the citizen's number shortly before the rating: supervisors are told when it comes in, once for each rating (HR §7.1). */
async function tellOfTouch(ctx: Context, order: Order): Promise<void> {
  const { rating } = order
  if (rating === null || rating.via !== 'web') return
  const openings = (await ctx.store.rates.listOpenings([order._id])).get(order._id) ?? []
  if (!touchedBefore(order, rating, openings)) return
  for (const to of orDesk(peopleWith(ctx, order, CENTRE, ['supervisor']), 'desk:@callback'))
    await ctx.store.records.insertNotice({ _id: `${order._id}/touched/${rating.at.getTime()}/${to}`, orderId: order._id, number: order.number, about: 'rating_touched', to, at: ctx.now(), readAt: null })
}

/**
 * The words by which an order is found. What stands in a number that names a person answers the centre alone: who guesses a number
 * and finds the order by it knows whose it is.
 */
export function tokensOf({ demand: { title, text, masks } }: Pick<Order, 'demand'>): Pick<SearchDoc, 'tokens' | 'hidden'> {
  const tokens = searchTokens(`${title}\n${text}`)
  if (masks.title.length + masks.text.length === 0) return { tokens }
  const open = new Set(searchTokens(`${masked(title, masks.title)}\n${masked(text, masks.text)}`))
  return { tokens, hidden: tokens.filter((token) => !open.has(token)) }
}

async function followCaller(ctx: Context, phoneIndex: string, order: Order): Promise<void> {
  const { contact } = order
  await ctx.store.callers.follow(
    phoneIndex,
    {
      maskedName: contact?.maskedName ?? null,
      maskedPhone: contact?.maskedPhone ?? null,
      language: order.language,
      street: order.demand.place.street,
      lastRating: order.rating?.grade ?? null,
      updatedAt: ctx.now(),
    },
    { id: order._id, number: order.number, title: order.demand.title, state: order.state, createdAt: order.createdAt },
  )
}

/** What waits for a second person: those who may be it are told by name. */
const WAITS_FOR_SECOND: ReadonlySet<string> = new Set(['exclusion_proposed', 'set_aside_proposed', 'honest_error_proposed', 'uphold_proposed'])

/** Whom a notice goes to: the citizen's page, a unit, or a desk of the centre. */
const CENTRE_DESK_OF: Record<string, string> = {
  return_requested: 'desk:@dispatch',
  extension_requested: 'desk:@dispatch',
  suspension_requested: 'desk:@dispatch',
  termination_requested: 'desk:@dispatch',
  contact_corrected: 'desk:@callback',
  reply_to_audit: 'desk:@audit',
  appeal_made: 'desk:@audit',
  task_late_appeal: 'desk:@audit',
  task_late_exclusion: 'desk:@audit',
  task_late_set_aside: 'desk:@audit',
  task_late_honest_error: 'desk:@audit',
  task_late_uphold: 'desk:@audit',
  verification_opened: 'desk:@callback',
  recheck_open: 'desk:@callback',
  task_late_verification: 'desk:@callback',
  task_late_recheck: 'desk:@callback',
  task_late_ruling: 'desk:@dispatch',
  task_late_audit: 'desk:@audit',
  task_late_callback: 'desk:@callback',
}

/** A notice as a record: shown on screens; channels (SMS and others) send from it. */
export async function notifyAbout(ctx: Context, { about, unit, ...promised }: Promised & { about: string; unit: string | null }): Promise<void> {
  await keepPromise(ctx, promised, async (order, effect) => {
    for (const to of recipientsOf(ctx, order, about, unit).filter((one) => about === TAKEN_BACK || !isOfAccused(ctx, order, one)))
      await ctx.store.records.insertNotice({ _id: `${effect.id}/${to}`, orderId: order._id, number: order.number, about, to, at: ctx.now(), readAt: null })
  })
}

/** All that a unit is told of an order once it is the one complained of: that it has it no more. */
export const TAKEN_BACK = 'taken_back'

/** Whatever else was on its way to the accused unit or its people does not arrive (HR §0.11). */
function isOfAccused(ctx: Context, { demand: { accusedUnit } }: Order, to: string): boolean {
  if (accusedUnit === null || accusedUnit === CENTRE) return false
  const [kind, name] = [to.slice(0, to.indexOf(':')), to.slice(to.indexOf(':') + 1)]
  return kind === 'unit' ? name === accusedUnit : kind === 'person' && ctx.city.people.get(name)?.unit === accusedUnit
}

function recipientsOf(ctx: Context, order: Order, about: string, unit: string | null): string[] {
  const [kind, code, ...clockId] = about.split(':')
  // Who is called is called by name, and so is who decides: a unit's common list is easily overlooked.
  if (kind === 'whistle') return calledByName(ctx, order, code ?? '', unit ?? CENTRE)
  if (kind === 'proposed' || WAITS_FOR_SECOND.has(about)) return orDesk(peopleWith(ctx, order, CENTRE, ['supervisor']), 'desk:@dispatch')
  if (kind === 'clock') return toldOf(ctx, order, code ?? '', clockId.join(':'))
  if (unit === null) return ['citizen']
  if (about === 'redo') return toldOfRedo(ctx, order, unit)
  if (about === 'came_back' || about.startsWith('task_late_')) return toldAbove(ctx, order, about, unit)
  return [unit === CENTRE ? (CENTRE_DESK_OF[about] ?? 'desk:@dispatch') : `unit:${unit}`]
}

function calledByName(ctx: Context, order: Order, code: string, unit: string): string[] {
  if (unit === order.demand.accusedUnit) return []
  if (unit === CENTRE) return orDesk(peopleWith(ctx, order, CENTRE, code === 'unrecorded_centre' ? ['dispatcher', 'supervisor'] : ['dispatcher']), 'desk:@dispatch')
  return orDesk(peopleWith(ctx, order, unit, code === 'absent' || code === 'unrecorded' ? ['liaison', 'unit_lead'] : ['liaison']), `unit:${unit}`)
}

const orDesk = (people: string[], desk: string): string[] => (people.length > 0 ? people : [desk])

/**
 * A redo is copied a level higher: to the unit's leads, from the second on to the supervisors. The unit itself hears of it with its delivery.
 * @source HR §3.2: the same unit, a higher level copied
 */
const toldOfRedo = (ctx: Context, order: Order, unit: string): string[] => [
  ...peopleWith(ctx, order, unit, ['unit_lead']),
  ...(order.redoCount > 1 ? orDesk(peopleWith(ctx, order, CENTRE, ['supervisor']), 'desk:@callback') : []),
]

/** What did not hold, and what nobody looked at in time, goes a level higher: the unit's lead, the centre's supervisors. */
function toldAbove(ctx: Context, order: Order, about: string, unit: string): string[] {
  const above = peopleWith(ctx, order, unit, unit === CENTRE ? ['supervisor'] : ['unit_lead'])
  const desk = unit === CENTRE ? CENTRE_DESK_OF[about] : undefined
  return [...(desk === undefined ? [] : [desk]), ...(above.length > 0 ? above : [unit === CENTRE ? 'desk:@callback' : `unit:${unit}`])]
}

/** The people a warning is for, by the ladder of the policy (HR §3.4); a unit without any of them is told as a whole. */
function toldOf(ctx: Context, order: Order, code: string, clockId: string): string[] {
  const clock = order.clocks.find(({ id }) => id === clockId)
  const policy = ctx.city.frozenClocks(order)
  const warning = policy.warnings.find((step) => step.code === code)
  if (clock === undefined || warning === undefined) return []
  const told = whoIsTold(policy, clock, warning.code, order.leadUnit)
  const unit = told.unit ?? CENTRE
  const inUnit = peopleWith(ctx, order, unit, told.roles)
  const own = inUnit.length > 0 ? inUnit : [unit === CENTRE ? 'desk:@dispatch' : `unit:${unit}`]
  const centre = unit === CENTRE ? [] : peopleWith(ctx, order, CENTRE, told.roles)
  return [...own, ...leadsAbove(ctx, order, unit, told.roles), ...centre].filter((to) => to !== `unit:${order.demand.accusedUnit ?? ''}`)
}

/** Communities and sections have no lead of their own: the step of the ladder that is a lead's is their unit's. */
function leadsAbove(ctx: Context, order: Order, unit: string, roles: readonly Role[]): string[] {
  const above = order.parts.find((part) => part.unit === unit)?.above
  return above === undefined || !roles.includes('unit_lead') ? [] : peopleWith(ctx, order, above, ['unit_lead'])
}

/** Who of a unit has one of these roles and is not recused from the order. */
const peopleWith = (ctx: Context, order: Order, unit: string, roles: readonly Role[]): string[] =>
  [...ctx.city.people.values()].filter((person) => person.enabled && !isRecused(person._id, order) && person.unit === unit && person.roles.some((role) => roles.includes(role))).map(({ _id }) => `person:${_id}`)
