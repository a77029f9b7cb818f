// Trying routing rules before they are in force (dry run): on last month's orders, as a job, compared with the units that
// handled them and with what the rules in force say. Nothing changes by trying.
import { HotlineError, notFound } from '../contracts/errors.ts'
import type { RoutingProposal, RuleTrialView } from '../contracts/routing.ts'
import { reasonOf } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import { accusedUnits } from '../domain/accused.ts'
import type { StaffActor } from '../domain/actors.ts'
import type { RouteFacts } from '../domain/routing.ts'
import { openRules, routeOrder, ruleFactsOf, type Rules } from '../domain/routing-rules.ts'
import { DAY_MS } from '../domain/time.ts'
import type { RuleTrial, RuleTried, TrialFigures, TriedOrder } from '../store/routing.ts'
import { plainOf } from '../text/entities/plain.ts'
import { leafNamed, unitNamed } from './city.ts'
import { routedText } from './reading.ts'
import { bookOf } from './routing-rules.ts'

const REACH_MS = 31 * DAY_MS
/** A trial reads no more; the newest are read first. */
export const MOST_READ = 20_000
const MOST_LISTED = 200
const KEPT_MS = 7 * DAY_MS
/** Orders judged between two breaths: the process has other work. */
const IN_ONE_GO = 50
const PROGRESS_EVERY = 500

/**
 * Begins a trial; the rules must be sound, as they must be to be put in force.
 * @returns the trial's id
 * @throws HotlineError conflict | invalid_input | unavailable when it could not be queued
 */
export async function startRuleTrial(ctx: Context, who: StaffActor, proposal: RoutingProposal): Promise<string> {
  const { rules, load } = await bookOf(ctx, proposal)
  const now = ctx.now()
  const trial: RuleTrial = { _id: ctx.newId(), at: now, by: who.id, base: proposal.version, rules, load, state: 'waiting', read: 0, result: null }
  await ctx.store.routing.dropTrials(new Date(now.getTime() - KEPT_MS))
  await ctx.store.routing.insertTrial(trial)
  try {
    await ctx.queues.enqueue([{ name: 'tryRules', effectId: trial._id }])
  } catch {
    throw new HotlineError({ code: 'unavailable', retryAfterSeconds: 5 })
  }
  return trial._id
}

/** A trial that has not ended by then is queued again when it is looked at; the queue ignores one that it has. */
const AGAIN_MS = 5_000

/** Every try the queue gives it has run out long before: it failed, and says so instead of reading for ever. */
const LOST_MS = 30 * 60_000

/** @throws HotlineError not_found */
export async function viewRuleTrial(ctx: Context, id: string): Promise<RuleTrialView> {
  const kept = await ctx.store.routing.findTrial(id)
  if (kept === null) throw notFound()
  const isUnderWay = kept.state === 'waiting' || kept.state === 'reading'
  const age = ctx.now().getTime() - kept.at.getTime()
  const trial: RuleTrial = isUnderWay && age > LOST_MS ? { ...kept, state: 'failed' } : kept
  if (trial !== kept) await ctx.store.routing.setTrial(id, { state: 'failed' })
  else if (isUnderWay && age > AGAIN_MS) await ctx.queues.enqueue([{ name: 'tryRules', effectId: id }]).catch(() => undefined)
  const { state, read, result } = trial
  const named = (code: string) => unitNamed(ctx.city, code) ?? { code, name: code, nameEn: code }
  return {
    id,
    state,
    read,
    result:
      result === null
        ? null
        : {
            ...result,
            oldestRead: result.oldestRead?.toISOString() ?? null,
            orders: result.orders.map(({ orderId, number, leafCode, rule, wouldGoTo, wentTo }) => ({
              orderId,
              number,
              leaf: leafNamed(ctx.city, leafCode),
              rule,
              wouldGoTo: unitNamed(ctx.city, wouldGoTo),
              wentTo: named(wentTo),
            })),
          },
  }
}

/** Runs a trial to its end. Twice is once: one that has ended is left alone, one that was cut off begins anew. */
export async function tryRules(ctx: Context, { effectId }: { effectId: string }, signal: AbortSignal): Promise<void> {
  const trial = await ctx.store.routing.findTrial(effectId)
  if (trial === null || trial.state === 'done' || trial.state === 'failed') return
  await ctx.store.routing.setTrial(effectId, { state: 'reading', read: 0 })
  try {
    const result = await readOn(ctx, trial, signal)
    await ctx.store.routing.setTrial(effectId, { state: 'done', read: result.read, result })
  } catch (error) {
    if (signal.aborted) throw error
    ctx.log.error({ trial: effectId, reason: reasonOf(error) }, 'a trial of routing rules failed')
    await ctx.store.routing.setTrial(effectId, { state: 'failed' })
  }
}

async function readOn(ctx: Context, trial: RuleTrial, signal: AbortSignal): Promise<TrialFigures> {
  const rules = openRules({ version: trial.base + 1, rules: trial.rules, load: trial.load }, ctx.city.known, plainOf)
  const found = new Findings(rules)
  const since = new Date(ctx.now().getTime() - REACH_MS)
  for await (const order of ctx.store.routing.eachSince(since)) {
    if (order.createdAt < since || order.reading === null) continue
    if (found.figures.read === MOST_READ) {
      found.figures.capped = true
      break
    }
    found.add(ctx, order)
    if (found.figures.read % IN_ONE_GO === 0) await breathe(signal)
    if (found.figures.read % PROGRESS_EVERY === 0) await ctx.store.routing.setTrial(trial._id, { read: found.figures.read })
  }
  return found.end()
}

async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  signal.throwIfAborted()
}

/** What a trial has found so far. */
class Findings {
  readonly figures: TrialFigures = { read: 0, oldestRead: null, capped: false, matched: 0, elsewhere: 0, elsewhereNow: 0, byItself: 0, byItselfNow: 0, rules: [], orders: [] }
  readonly #rules: Rules
  readonly #tried: Map<string, RuleTried>
  readonly #taken = new Map<string, Map<string, number>>()

  constructor(rules: Rules) {
    this.#rules = rules
    this.#tried = new Map(rules.book.rules.map(({ id }) => [id, { id, matched: 0, wouldMatch: 0, elsewhere: 0, byItself: 0, takenBy: [] }]))
  }

  add(ctx: Context, order: TriedOrder): void {
    const { figures } = this
    figures.read += 1
    if (figures.oldestRead === null || order.createdAt < figures.oldestRead) figures.oldestRead = order.createdAt
    const facts = factsOf(order)
    const text = textOf(ctx, order)
    // Loads of today say nothing about last month: a trial asks only where an order belongs.
    const route = (rules: Rules) => routeOrder(facts, text, { ...ctx.city, rules }, () => null, plainOf, order.createdAt)
    const [then, now] = [route(this.#rules), route(ctx.city.rules)]
    const went = order.leadUnit
    const isElsewhere = went !== null && then.leadUnit !== went
    if (then.auto) figures.byItself += 1
    if (now.auto) figures.byItselfNow += 1
    if (isElsewhere) figures.elsewhere += 1
    if (went !== null && now.leadUnit !== went) figures.elsewhereNow += 1
    const [first, ...others] = this.#rules.all(ruleFactsOf(facts, text, ctx.city.calendar, order.createdAt))
    if (first !== undefined) this.#count(first.id, others.map(({ id }) => id), isElsewhere, then.auto)
    const differs = first !== undefined || then.leadUnit !== now.leadUnit
    if (went === null || !isElsewhere || !differs || order.secret || figures.orders.length >= MOST_LISTED) return
    figures.orders.push({ orderId: order._id, number: order.number, leafCode: order.leafCode, rule: first?.id ?? null, wouldGoTo: then.leadUnit, wentTo: went })
  }

  #count(id: string, others: string[], isElsewhere: boolean, byItself: boolean): void {
    this.figures.matched += 1
    const tried = this.#tried.get(id)
    if (tried !== undefined) {
      tried.matched += 1
      tried.wouldMatch += 1
      if (isElsewhere) tried.elsewhere += 1
      if (byItself) tried.byItself += 1
    }
    for (const other of others) {
      const shadowed = this.#tried.get(other)
      if (shadowed !== undefined) shadowed.wouldMatch += 1
      const by = this.#taken.get(other) ?? new Map<string, number>()
      by.set(id, (by.get(id) ?? 0) + 1)
      this.#taken.set(other, by)
    }
  }

  end(): TrialFigures {
    const takenFrom = (id: string): string[] => [...(this.#taken.get(id) ?? [])].sort(([, a], [, b]) => b - a).map(([by]) => by)
    return { ...this.figures, rules: [...this.#tried.values()].map((tried) => ({ ...tried, takenBy: takenFrom(tried.id) })) }
  }
}

/** What was known when the order was read; on orders older than the trace, what is known now. */
function factsOf({ reading, leafCode, demandType, urgency, demand }: TriedOrder): RouteFacts {
  const given = reading?.routed?.given
  const read = { leaves: reading?.leaves ?? [], abstained: reading?.abstained ?? true, several: reading?.several ?? false }
  return {
    reading: read,
    demandType: given?.demandType ?? demandType,
    urgency: given?.urgency ?? urgency,
    // A matter that the reader did not find by itself was a person's choice.
    chosenLeaf: chosenBy(given?.leafCode ?? leafCode, read.leaves[0]?.code ?? null),
    street: demand.place.street,
    accusedUnits: accusedUnits(demand),
  }
}

const chosenBy = (leafCode: string | null, likeliest: string | null): string | null => (leafCode !== null && leafCode !== likeliest ? leafCode : null)

const textOf = (ctx: Context, { demand: { title, text }, channel, reading }: TriedOrder) =>
  routedText(ctx.city, { title, text, channel }, (reading?.places ?? []).map(({ name }) => name))
