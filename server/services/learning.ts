// Learning from people: a training by button or by schedule, who reads now, promotion and the way back, drift.
// The training itself is services/retraining.ts, run by a job.
import { HotlineError, notFound } from '../contracts/errors.ts'
import type { DriftView, LearningView, TrainingView } from '../contracts/learning.ts'
import type { Context } from '../context.ts'
import type { StaffActor } from '../domain/actors.ts'
import type { Standing, TrainingRun } from '../store/learning.ts'
import { driftOf, type ReadOrder } from '../text/drift.ts'
import { leafNamed } from './city.ts'

/** Fewer decided orders teach nothing that could be judged. */
export const LEAST_ORDERS = 40
const SHOWN_RUNS = 20
/** The schedule looks hourly and trains once in so long, when enough is new. */
const SCHEDULE_MS = 24 * 3_600_000
const ENOUGH_NEW = 50
/** A training that has said nothing for so long is dead; another may begin. */
const SILENT_MS = 45 * 60_000
const DRIFT_MS = 56 * 86_400_000
const MOST_OUTCOMES = 50_000
const SHOWN_LEAVES = 40
/** The way back is as long as this; models before it are let go. */
const FORMER_KEPT = 4

const NOBODY: Standing = { running: null, former: [] }
const SETTING = 'reader'

/** Which training's model reads now, and which did before. */
export const standingOf = async (ctx: Context): Promise<Standing> => (await ctx.store.city.findSetting<Standing>(SETTING))?.value ?? NOBODY

/**
 * Begins a training; while one is under way, that one is meant.
 * @param who null = the schedule
 * @returns the training's id
 * @throws HotlineError unavailable when it could not be queued; it is queued again within the hour
 */
export async function startTraining(ctx: Context, who: StaffActor | null): Promise<string> {
  const under = (await ctx.store.learning.listRuns(SHOWN_RUNS)).find((run) => isUnderWay(run, ctx.now()))
  const id = under?._id ?? ctx.newId()
  if (under === undefined) await ctx.store.learning.insertRun(freshRun(id, who?.id ?? null, ctx))
  try {
    await ctx.queues.enqueue([{ name: 'retrain', effectId: id }])
  } catch {
    throw new HotlineError({ code: 'unavailable', retryAfterSeconds: 5 })
  }
  return id
}

const isUnderWay = ({ state, at }: TrainingRun, now: Date): boolean => (state === 'waiting' || state === 'training') && now.getTime() - at.getTime() < SILENT_MS

const freshRun = (_id: string, by: string | null, ctx: Context): TrainingRun => ({
  _id,
  kind: 'matter',
  at: ctx.now(),
  by,
  state: 'waiting',
  progress: 0,
  endedAt: null,
  reason: null,
  orders: 0,
  leaves: 0,
  catalogue: ctx.city.catalogue.version,
  trial: null,
  version: null,
  bytes: 0,
})

/** What the schedule does each hour: queues again what waits, begins a training when a day has passed and enough is new. */
export async function keepLearning(ctx: Context): Promise<void> {
  const [last] = await ctx.store.learning.listRuns(1)
  const now = ctx.now()
  if (last !== undefined && isUnderWay(last, now)) return ctx.queues.enqueue([{ name: 'retrain', effectId: last._id }])
  if (last !== undefined && now.getTime() - last.at.getTime() < SCHEDULE_MS) return
  if ((await ctx.store.learning.countDecisions(last?.at ?? new Date(0))) >= ENOUGH_NEW) await startTraining(ctx, null)
}

/** Trainings with their outcomes, newest first. No case content. */
export async function viewLearning(ctx: Context): Promise<LearningView> {
  const [runs, standing] = await Promise.all([ctx.store.learning.listRuns(SHOWN_RUNS), standingOf(ctx)])
  return {
    readerVersion: ctx.reading.version ?? '',
    running: standing.running,
    mayRollBack: standing.former.length > 0,
    newDecisions: await ctx.store.learning.countDecisions(runs[0]?.at ?? new Date(0)),
    leastOrders: LEAST_ORDERS,
    trainings: runs.map((run) => trainingView(ctx, run, standing)),
  }
}

function trainingView(ctx: Context, run: TrainingRun, { running }: Standing): TrainingView {
  const { _id, at, by, endedAt, state, progress, reason, orders, leaves, trial, version, bytes } = run
  return {
    id: _id,
    at: at.toISOString(),
    by: by === null ? null : { id: by, name: ctx.city.people.get(by)?.name ?? by },
    state,
    progress,
    endedAt: endedAt?.toISOString() ?? null,
    reason,
    orders,
    leaves,
    trial,
    version,
    bytes,
    isRunning: _id === running,
    mayBePromoted: version !== null && _id !== running,
  }
}

/**
 * A training's model reads from now on, in every process. Only models that were better in their trial are kept at all.
 * @throws HotlineError not_found when there is no such training, or its model was not better, or is not kept any more
 */
export async function promoteModel(ctx: Context, runId: string): Promise<void> {
  const run = await ctx.store.learning.findRun(runId)
  if (run?.version == null) throw notFound()
  const { running, former } = await standingOf(ctx)
  if (running === runId) return
  const kept = [...former.filter((one) => one !== runId), running].slice(-FORMER_KEPT)
  await stand(ctx, { running: runId, former: kept })
  await letGo(ctx, new Set([runId, ...kept]))
}

/**
 * One step back: the model before the running one reads again, or the catalogue's words alone.
 * @throws HotlineError not_found when there is nothing to go back to
 */
export async function rollBack(ctx: Context): Promise<void> {
  const { former } = await standingOf(ctx)
  const before = former.at(-1)
  if (before === undefined) throw notFound()
  await stand(ctx, { running: before, former: former.slice(0, -1) })
}

async function stand(ctx: Context, standing: Standing): Promise<void> {
  const now = ctx.now()
  await ctx.store.city.saveSetting<Standing>(SETTING, standing, now.getTime(), now)
  await ctx.cityChanged()
}

/** Models that can be neither gone back to nor promoted again soon need no room. */
async function letGo(ctx: Context, kept: ReadonlySet<string | null>): Promise<void> {
  const old = (await ctx.store.learning.listRuns(200)).filter(({ _id, version }) => version !== null && !kept.has(_id)).slice(FORMER_KEPT)
  for (const { _id } of old) {
    await ctx.store.learning.removeModel(_id)
    await ctx.store.learning.setRun(_id, { version: null, bytes: 0 })
  }
}

/** How often the reader abstained and was corrected, by week and by leaf, over eight weeks. No case content. */
export async function viewDrift(ctx: Context): Promise<DriftView> {
  const since = new Date(ctx.now().getTime() - DRIFT_MS)
  const outcomes = await ctx.store.learning.listOutcomes(since, MOST_OUTCOMES)
  const read: ReadOrder[] = outcomes.flatMap(({ localDay, leafCode, reading }) =>
    reading === null || leafCode === null ? [] : [{ day: localDay, proposed: reading.leaves[0]?.code ?? null, abstained: reading.abstained, decided: leafCode }],
  )
  const { weeks, leaves, rising } = driftOf(read)
  return {
    from: since.toISOString().slice(0, 10),
    weeks,
    leaves: leaves.slice(0, SHOWN_LEAVES).map(({ leaf, ...cell }) => ({ ...cell, leaf: leafNamed(ctx.city, leaf) ?? { code: leaf, name: leaf, nameEn: leaf }, isRising: rising.includes(leaf) })),
  }
}
