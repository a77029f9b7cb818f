// The routing rules in the hands of an administrator: looked at, put in force as a new version, any version brought back;
// and switched off by the platform when what they name is gone. No case content.
import { HotlineError, invalid, notFound } from '../contracts/errors.ts'
import type { RoutingChange, RoutingProposal, RoutingRestore, RoutingView, RuleView, VersionView } from '../contracts/routing.ts'
import type { Context } from '../context.ts'
import type { StaffActor } from '../domain/actors.ts'
import { bookFaults, capacityOf, changedBetween, goneIn, isOverloaded, NO_RULES, shadowed, type RoutingRule, type RuleBook, type StandingRule } from '../domain/routing-rules.ts'
import type { KeptRules, VersionFacts } from '../store/routing.ts'
import { localDay, unitNamed } from './city.ts'

const VERSIONS_SHOWN = 200
const LOADS_SHOWN = 20

/** Rules in their order with what stands against each, loads, and who changed what, when and why. */
export async function viewRouting(ctx: Context): Promise<RoutingView> {
  const { rules, known } = ctx.city
  const { version, load } = rules.book
  const versions = await ctx.store.routing.listVersions(version + 1, VERSIONS_SHOWN)
  const shadows = shadowed(rules.book.rules)
  const today = localDay(ctx.city, ctx.now())
  return {
    version,
    rules: rules.standing.map((standing) => ruleView(standing, shadows, today)),
    load,
    loads: loadsOf(ctx),
    places: [...known.places].map(([name, kind]) => ({ name, kind })),
    history: versions.map((kept) => versionView(ctx, kept)),
  }
}

const ruleView = ({ rule: { off, ...rule }, gone, partly }: StandingRule, shadows: ReadonlyMap<string, string>, today: string): RuleView => ({
  ...rule,
  off: off === null ? null : { at: off.at.toISOString(), gone: off.gone },
  gone,
  partly,
  isOver: rule.until !== null && rule.until < today,
  shadowedBy: shadows.get(rule.id) ?? null,
})

const versionView = (ctx: Context, kept: VersionFacts): VersionView => ({
  version: kept.version,
  at: kept.at.toISOString(),
  by: kept.by === null ? null : { id: kept.by, name: ctx.city.people.get(kept.by)?.name ?? kept.by },
  reason: kept.reason,
  restored: kept.restored,
  rules: kept.count,
  changed: kept.changed,
})

function loadsOf(ctx: Context): RoutingView['loads'] {
  const rows = [...ctx.city.units.keys()].flatMap((code) => {
    const known = ctx.loads.of(code)
    const unit = unitNamed(ctx.city, code)
    if (known === null || unit === null) return []
    const capacity = capacityOf(ctx.city.rules.book.load, code, known.usual)
    return known.open === 0 && capacity === null ? [] : [{ unit, open: known.open, usual: known.usual, capacity, isOverloaded: isOverloaded({ open: known.open, capacity }) }]
  })
  const fullness = ({ open, capacity }: (typeof rows)[number]) => (capacity === null ? 0 : open / capacity)
  return rows.sort((a, b) => fullness(b) - fullness(a) || b.open - a.open).slice(0, LOADS_SHOWN)
}

/**
 * Puts rules in force as a new version: orders read from now on follow it, in every process within two seconds.
 * @throws HotlineError conflict with what changed when another version is in force by now | invalid_input naming every faulty field
 */
export async function changeRouting(ctx: Context, who: StaffActor, { reason, ...proposal }: RoutingChange): Promise<void> {
  await putInForce(ctx, await bookOf(ctx, proposal), { by: who.id, reason, restored: null })
}

/**
 * A version's rules come back as a new version. Those that name what is gone since come back switched off.
 * @throws HotlineError not_found | conflict
 */
export async function restoreRouting(ctx: Context, who: StaffActor, version: number, { reason, version: seen }: RoutingRestore): Promise<void> {
  const kept = await ctx.store.routing.findVersion(version)
  if (kept === null) throw notFound()
  if (seen !== ctx.city.rules.book.version) throw await conflictWith(ctx, seen)
  const rules = kept.rules.map((rule) => switchedOff(ctx, rule))
  const capacities = Object.fromEntries(Object.entries(kept.load.capacities).filter(([unit]) => ctx.city.units.has(unit)))
  await putInForce(ctx, { version: seen + 1, rules, load: { ...kept.load, capacities } }, { by: who.id, reason, restored: version })
}

/**
 * A proposal as the next version.
 * @throws HotlineError conflict | invalid_input
 */
export async function bookOf(ctx: Context, { version, rules, load }: RoutingProposal): Promise<RuleBook> {
  const before = ctx.city.rules.book
  if (version !== before.version) throw await conflictWith(ctx, version)
  // What the platform switched off stays marked so until somebody switches it on again.
  const offBefore = new Map(before.rules.map(({ id, off }) => [id, off]))
  const next = { version: version + 1, rules: rules.map((rule) => ({ ...rule, off: rule.enabled ? null : (offBefore.get(rule.id) ?? null) })), load }
  const faults = bookFaults(next, ctx.city.known)
  if (faults.length > 0) throw invalid(...faults.map(({ path, code }) => ({ path, message: FAULTS[code], code })))
  return next
}

const FAULTS = {
  unknown: 'there is no such thing in the city',
  may_only_assist: 'this unit may assist, never lead (Beijing 2021 art. 17)',
  asked_by_own_unit: 'communities and sections are asked by their own unit alone (Beijing 2021 art. 17)',
  catches_everything: 'no condition: say `everything` when that is meant',
  says_nothing: 'no lead, no assisting unit and no person: the rule would do nothing',
  duplicate: 'another rule has this id',
  no_such_date: 'there is no such date',
  assisting_is_lead: 'the lead cannot assist itself',
  word_wanted_and_barred: 'the same word is asked for and barred',
  not_everything: '`everything` leaves no room for conditions',
} as const

async function putInForce(ctx: Context, book: RuleBook, how: Pick<KeptRules, 'by' | 'reason' | 'restored'>): Promise<void> {
  // A version once saved is never another: who comes second finds its number taken.
  if (!(await ctx.store.routing.addVersion({ ...book, ...how, ...changeTo(ctx, book), at: ctx.now() }))) throw await conflictWith(ctx, book.version - 1)
  await ctx.cityChanged()
}

/** What a next version changes in the one in force. */
const changeTo = (ctx: Context, next: RuleBook): Pick<KeptRules, 'changed' | 'count'> => ({ changed: changedBetween(ctx.city.rules.book, next), count: next.rules.length })

/** What has changed since a version: ids of rules, `order`, `load`. */
async function conflictWith(ctx: Context, seen: number): Promise<HotlineError> {
  const [newest, then] = await Promise.all([ctx.store.routing.findNewest(), ctx.store.routing.findVersion(seen)])
  return new HotlineError({ code: 'conflict', version: newest?.version ?? 0, changed: changedBetween(then ?? NO_RULES, newest ?? NO_RULES) })
}

function switchedOff(ctx: Context, rule: RoutingRule): RoutingRule {
  const { gone } = goneIn(rule, ctx.city.known)
  return rule.enabled && gone.length > 0 ? { ...rule, enabled: false, off: { at: ctx.now(), gone } } : rule
}

const NOTICE = 'routing_rule_off'

/**
 * Switches off the rules that name what is gone, as a new version, and tells the administrators. The engine passes such rules
 * over from the moment the city is loaded anew; this makes it a fact that people see. Twice is once: the version is taken.
 * @returns the ids of the rules switched off now
 */
export async function switchOffDeadRules(ctx: Context): Promise<string[]> {
  const { book, standing } = ctx.city.rules
  const dead = standing.filter(({ rule, gone }) => rule.enabled && gone.length > 0)
  if (dead.length === 0) return []
  const next: RuleBook = { version: book.version + 1, rules: book.rules.map((rule) => switchedOff(ctx, rule)), load: book.load }
  const kept: KeptRules = {
    ...next,
    ...changeTo(ctx, next),
    at: ctx.now(),
    by: null,
    reason: '',
    restored: null,
  }
  // Told first: if the process dies in between, the next round tells the same under the same id.
  for (const { rule } of dead)
    await ctx.store.records.insertNotice({ _id: `${NOTICE}/${kept.version}/${rule.id}`, orderId: null, number: '', about: `${NOTICE}:${rule.id}`, to: 'role:admin', at: ctx.now(), readAt: null })
  if (!(await ctx.store.routing.addVersion(kept))) return [] // another process was faster
  for (const { rule, gone } of dead) ctx.log.error({ rule: rule.id, gone, version: kept.version }, 'a routing rule names what is gone and has been switched off')
  await ctx.cityChanged()
  return dead.map(({ rule }) => rule.id)
}
