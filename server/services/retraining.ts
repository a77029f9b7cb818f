// One training, as a job: learn from what people decided, try the new reader beside the running one, promote it when it is better.
import { reasonOf } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import type { DecidedOrder, Trial, TrainingRun } from '../store/learning.ts'
import { decodeModel, versionOf } from '../text/model-file.ts'
import { judgePromotion, type Promotion, type ShadowRow } from '../text/promotion.ts'
import { createReader, type Reader } from '../text/reader.ts'
import { learningRows } from '../text/taught.ts'
import { TrainingError } from '../text/train.ts'
import { trainInWorker } from '../text/train-in-worker.ts'
import { LEAST_ORDERS, promoteModel, standingOf } from './learning.ts'

/** Newest decisions looked at. */
const MOST_DECISIONS = 12_000
/** The newest orders judge; the older ones teach. */
const HELD_BACK = 0.2
const MOST_HELD_BACK = 500
const LEAST_HELD_BACK = 15
const SEED = 20_260_101
/** Orders judged between two breaths: the process has other work. */
const IN_ONE_GO = 10

/**
 * Runs a training to its end. Twice is once: a run that has ended is left alone, one that was cut off begins anew.
 * @throws only when it was told to stop; what goes wrong otherwise stands on the run
 */
export async function retrain(ctx: Context, { effectId }: { effectId: string }, signal: AbortSignal): Promise<void> {
  const run = await ctx.store.learning.findRun(effectId)
  if (run === null || (run.state !== 'waiting' && run.state !== 'training')) return
  await ctx.store.learning.setRun(run._id, { state: 'training', progress: 0 })
  const end = (change: Partial<TrainingRun>) => ctx.store.learning.setRun(run._id, { ...change, progress: 1, endedAt: ctx.now() })
  try {
    const outcome = await learn(ctx, run, signal)
    await end(outcome)
    if (outcome.state === 'better') await promoteModel(ctx, run._id)
  } catch (error) {
    if (signal.aborted) throw error
    // Messages of a training name counts and labels, never a citizen's words.
    ctx.log.error({ training: run._id, reason: reasonOf(error) }, 'a training failed')
    await end({ state: 'failed', reason: error instanceof TrainingError ? error.code : 'failed' })
  }
}

type Outcome = Pick<TrainingRun, 'state' | 'reason'> & Partial<TrainingRun>

async function learn(ctx: Context, run: TrainingRun, signal: AbortSignal): Promise<Outcome> {
  const decided = (await ctx.store.learning.listDecided(MOST_DECISIONS)).filter(({ leafCode }) => ctx.city.leaves.has(leafCode))
  const facts = { orders: decided.length, leaves: new Set(decided.map(({ leafCode }) => leafCode)).size, catalogue: ctx.city.catalogue.version }
  if (decided.length < LEAST_ORDERS) return { ...facts, state: 'not_better', reason: 'too_few_orders' }
  const heldBack = Math.min(MOST_HELD_BACK, Math.max(LEAST_HELD_BACK, Math.round(decided.length * HELD_BACK)))
  const [older, newest] = [decided.slice(0, -heldBack), decided.slice(-heldBack)]
  const progress = progressOf(ctx, run._id)

  const challenger = createReader({ catalogue: ctx.city.catalogue, model: await modelOf(ctx, older, (share) => progress(share * 0.45), signal) })
  const trial = judgePromotion(await shadowRows(newest, await runningReader(ctx), challenger), {
    leastRows: LEAST_HELD_BACK,
    runningThreshold: SURE,
    challengerThreshold: SURE,
  })
  if (!trial.promote) return { ...facts, trial: trialOf(trial), state: 'not_better', reason: trial.reason }

  // Better on orders that it had not seen: now it may learn from those too.
  const bytes = await modelOf(ctx, decided, (share) => progress(0.5 + share * 0.45), signal)
  createReader({ catalogue: ctx.city.catalogue, model: bytes }) // must load, before anybody reads with it
  await ctx.store.learning.saveModel(run._id, bytes)
  return { ...facts, trial: trialOf(trial), state: 'better', reason: 'better', version: versionOf(bytes), bytes: bytes.length }
}

function modelOf(ctx: Context, orders: DecidedOrder[], onShare: (share: number) => void, signal: AbortSignal): Promise<Uint8Array> {
  const { rows, helpers } = learningRows(orders, ctx.city.catalogue, SEED)
  return trainInWorker(rows, { seed: SEED, helpers }, ({ done, total }) => onShare(done / total), signal)
}

/** The reader in force, built anew: this process may not have loaded it yet. A model that cannot be read counts as none. */
async function runningReader(ctx: Context): Promise<Reader> {
  const { running } = await standingOf(ctx)
  const bytes = running === null ? null : await ctx.store.learning.readModel(running)
  return createReader({ catalogue: ctx.city.catalogue, model: bytes !== null && loads(bytes) ? bytes : null })
}

function loads(bytes: Uint8Array): boolean {
  try {
    decodeModel(bytes)
    return true
  } catch {
    return false
  }
}

/** An answer that is not given by itself counts as one at probability 0, whatever each reader's own line is. */
const SURE = Number.MIN_VALUE

async function shadowRows(orders: DecidedOrder[], running: Reader, challenger: Reader): Promise<ShadowRow[]> {
  const rows: ShadowRow[] = []
  const answerOf = (reader: Reader, { title, text }: DecidedOrder) => {
    const { leaves, abstained } = reader.read({ title, text })
    return { label: leaves[0]?.code ?? '', p: abstained ? 0 : (leaves[0]?.p ?? 0) }
  }
  for (const [at, order] of orders.entries()) {
    rows.push({ label: order.leafCode, running: answerOf(running, order), challenger: answerOf(challenger, order) })
    if (at % IN_ONE_GO === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  return rows
}

const trialOf = ({ rows, runningAccuracy, challengerAccuracy, onlyRunning, onlyChallenger, pValue, automaticErrors }: Promotion): Trial => ({
  orders: rows,
  runningAccuracy,
  challengerAccuracy,
  onlyRunning,
  onlyChallenger,
  pValue,
  runningWrongByItself: automaticErrors.running,
  challengerWrongByItself: automaticErrors.challenger,
})

const PROGRESS_EVERY_MS = 1_000

/** Tells the run how far it is, now and then. */
function progressOf(ctx: Context, run: string): (share: number) => void {
  let told = 0
  return (share) => {
    if (performance.now() - told < PROGRESS_EVERY_MS) return
    told = performance.now()
    ctx.store.learning.setRun(run, { progress: share }).catch(() => undefined)
  }
}
