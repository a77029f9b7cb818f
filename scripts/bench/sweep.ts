// npm run bench -- sweep [--clocks N] [--perSecond N] [--seconds N]: the clock sweep over a city's open clocks on the real engines.
// How long after its due instant a breach is on the record, how many documents are read for each, and what a sweep costs beside
// the naive one that looks at every open order. The lag is shown in its parts, so that the waiting between two passes (the poll
// interval) is told apart from the work of the engine, and the engine's work from a machine that is busy otherwise (`elsewhereMs`).
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { readConfig } from '../../server/config.ts'
import { openContext, type Context } from '../../server/context.ts'
import { SYSTEM } from '../../server/domain/actors.ts'
import { isOpen, warningsDue } from '../../server/domain/clocks.ts'
import { decide } from '../../server/domain/decide.ts'
import { bornOrder } from '../../server/domain/intake.ts'
import type { Order } from '../../server/domain/orders.ts'
import { MINUTE_MS } from '../../server/domain/time.ts'
import type { Urgency } from '../../server/domain/words.ts'
import { worldOf } from '../../server/services/city.ts'
import { sweepClocks } from '../../server/services/sweeping.ts'
import { INTERVALS } from '../../jobs/background.ts'
import { bringUpEngines } from '../engines/index.mjs'
import { note, optionsOf } from '../lib/command-line.ts'
import { seedCity } from '../seed/city.ts'

/** When the bench's day begins: a working Monday; nothing but the chosen breaches falls due in its first hour. */
const START = new Date('2026-03-02T09:00:00+08:00')
/** Signing of a T1 order: natural time, so that its due instant can be set to the second. */
const SIGN_T1_MS = 30 * MINUTE_MS
const BATCH = 1_000
const WARM_UP_MS = 2_000
/** The first sweep looks from so long before the day begins: nothing is due to it. */
const BEFORE_MS = 3_600_000
const CALM_WRITE_MS = 40
const CALM_AT_MOST_MS = 90_000
/** A timer that should fire after so many ms: what it is late by is the machine's doing, not the sweep's. */
const TICK_MS = 20

type Engines = Awaited<ReturnType<typeof bringUpEngines>>

export async function bench(args: string[]): Promise<unknown> {
  process.argv.splice(2, process.argv.length, ...args)
  const options = optionsOf({ clocks: { type: 'string', default: '1000000' }, perSecond: { type: 'string', default: '20' }, seconds: { type: 'string', default: '30' } })
  const engines = await bringUpEngines({ what: 'bench sweep', note })
  try {
    return await sweepOn(engines, Number(options.clocks), Number(options.perSecond), Number(options.seconds))
  } finally {
    await engines.stop()
  }
}

async function sweepOn(engines: Engines, clocks: number, perSecond: number, seconds: number): Promise<unknown> {
  let began = performance.now()
  const now = (): Date => new Date(START.getTime() + performance.now() - began)
  const ctx = await openContext(benchConfig(engines.mongoUrl, engines.redisUrl), { now, log: pino({ level: 'fatal' }) })
  try {
    await seedCity(ctx)
    const waiting = dispatchedOrder(ctx, 'T2', START)
    const openOf = ({ clocks: all }: Order): number => all.filter(isOpen).length
    await plant(ctx, Math.ceil(clocks / openOf(waiting)), () => copyOf(ctx, waiting))
    const breaching = Array.from({ length: perSecond * seconds }, (_, index) => breachingAt(ctx, new Date(START.getTime() + WARM_UP_MS + (index * 1000) / perSecond)))
    await plant(ctx, breaching.length, (index) => breaching[index] ?? waiting)
    const calmMs = await calm(ctx, waiting)
    // What an engine does once for a collection that was filled at once is no lag of a promise: shown by itself.
    began = performance.now() + BEFORE_MS
    const firstMs = await timed(() => sweepClocks(ctx))
    note(`planted; the engine was calm after ${Math.round(calmMs / 1000)} s, its first sweep took ${Math.round(firstMs)} ms; sweeping`)

    began = performance.now()
    const breaches = await sweepFor(ctx, breaching, WARM_UP_MS + seconds * 1000 + 3_000)
    const idle = await timed(() => sweepClocks(ctx))
    const naive = await timed(() => naiveSweep(ctx))
    return {
      engine: engines.mongo.label,
      openClocks: (await ctx.store.db.collection('orders').countDocuments({})) * openOf(waiting),
      breaches: breaching.length,
      calmAfterMs: Math.round(calmMs),
      firstSweepMs: Math.round(firstMs),
      ...breaches,
      idleSweepMs: round(idle),
      naiveSweepMs: round(naive),
      ratio: round(naive / idle),
    }
  } finally {
    await ctx.close()
  }
}

const benchConfig = (mongoUrl: string, redisUrl: string) =>
  readConfig({
    MONGODB_URL: mongoUrl,
    REDIS_URL: redisUrl,
    MINSHENG_MODE: 'demo',
    MINSHENG_MASTER_KEY: randomBytes(32).toString('base64'),
    MINSHENG_INDEX_KEY: randomBytes(32).toString('base64'),
    MINSHENG_CTI_SECRET: randomBytes(16).toString('hex'),
  })

/** Sent to a lead unit and two assisting ones. */
function dispatchedOrder(ctx: Context, urgency: Urgency, at: Date): Order {
  const id = ctx.newId()
  const filing = {
    id,
    number: id,
    localDay: '2026-03-02',
    channel: 'web' as const,
    language: 'zh' as const,
    secret: false,
    demand: {
      title: '小区门口路灯不亮',
      text: '望江街道江畔花园南门外三盏路灯连续一周不亮，晚上老人孩子出门看不清路，请尽快维修。',
      place: { address: '江畔花园南门', street: 'wangjiang', point: null },
      occurredAt: null,
      wish: null,
      answers: {},
      accusedUnits: [],
      attachments: [],
      masks: { title: [], text: [] },
    },
    contact: null,
    accessSalt: 'bench',
    idempotency: null,
    callId: null,
    demandType: 'help' as const,
    leafCode: null,
    urgency,
    reading: null,
  }
  const world = worldOf(ctx)
  const born = bornOrder(filing, SYSTEM, world, at)
  if (!born.ok) throw new Error(`not born: ${born.refusal.code}`)
  const sent = decide(born.order, { action: 'dispatch', who: SYSTEM, grounds: { leadUnit: 'chengguan', assistingUnits: ['zhujian', 'wangjiang'] } }, world, at)
  if (!sent.ok) throw new Error(`not dispatched: ${sent.refusal.code}`)
  return { ...sent.change.order, outbox: [], pendingAt: null }
}

const copyOf = (ctx: Context, order: Order): Order => {
  const id = ctx.newId()
  return { ...order, _id: id, number: id, lastCommit: id } as Order
}

/** An order whose signing falls due at that instant; all earlier warnings of it are settled. */
function breachingAt(ctx: Context, dueAt: Date): Order {
  const order = dispatchedOrder(ctx, 'T1', new Date(dueAt.getTime() - SIGN_T1_MS))
  const settled = order.clocks.map((clock) => (clock.name === 'sign' ? { ...clock, warned: ['half', 'most'] as typeof clock.warned } : { ...clock, metAt: clock.startedAt }))
  return { ...order, clocks: settled, wakeAt: dueAt, nextDueAt: dueAt, lastCommit: order._id } as Order
}

async function plant(ctx: Context, count: number, orderAt: (index: number) => Order): Promise<void> {
  const orders = ctx.store.db.collection<Order>('orders')
  for (let at = 0; at < count; at += BATCH) {
    await orders.insertMany(Array.from({ length: Math.min(BATCH, count - at) }, (_, index) => orderAt(at + index)), { ordered: false })
    if ((at / BATCH) % 25 === 0) note(`${at} orders planted`)
  }
}

/** Waits until the engine has put away what was planted at once, as no city ever does: until writes are short again. @returns how long */
async function calm(ctx: Context, order: Order): Promise<number> {
  const started = performance.now()
  const probes = ctx.store.db.collection<{ _id: string; at: number }>('benchProbes')
  for (let short = 0; short < 10 && performance.now() - started < CALM_AT_MOST_MS; ) {
    const took = await timed(() => probes.updateOne({ _id: order._id }, { $set: { at: performance.now() } }, { upsert: true, writeConcern: { w: 'majority', journal: true } }))
    short = took < CALM_WRITE_MS ? short + 1 : 0
    await sleep(100)
  }
  return performance.now() - started
}

/** Sweeps as a jobs process does, and takes the lag of each breach from its due instant to its announcement after the write. */
async function sweepFor(ctx: Context, breaching: Order[], ms: number): Promise<Swept> {
  const dueOf = new Map(breaching.map(({ _id, nextDueAt }) => [_id, nextDueAt ?? START]))
  const lags: number[] = []
  const seen: number[] = []
  const written: number[] = []
  const foundAt = new Map<string, number>()
  ctx.realtime.orderChanged = ({ id }) => {
    const at = ctx.now().getTime()
    lags.push(at - (dueOf.get(id)?.getTime() ?? 0))
    written.push(at - (foundAt.get(id) ?? at))
  }
  let documents = 0
  const queries: number[] = []
  const { listWaking } = ctx.store.orders
  ctx.store.orders.listWaking = async (...asked) => {
    const began = performance.now()
    const found = await listWaking(...asked)
    queries.push(performance.now() - began)
    const at = ctx.now().getTime()
    for (const { _id } of found) {
      seen.push(at - (dueOf.get(_id)?.getTime() ?? at))
      foundAt.set(_id, at)
    }
    documents += found.length
    return found
  }
  const late: number[] = []
  const end = performance.now() + ms
  const ticking = ticks(late, end)
  while (performance.now() < end) {
    await sweepClocks(ctx)
    await sleep(INTERVALS.sweepMs)
  }
  await ticking
  ctx.store.orders.listWaking = listWaking
  return {
    told: lags.length,
    pollMs: INTERVALS.sweepMs,
    lagMs: spread(lags),
    seenAfterMs: spread(seen),
    queryMs: spread(queries),
    writeMs: spread(written),
    elsewhereMs: spread(late),
    documentsPerBreach: round(documents / breaching.length),
  }
}

type Spread = Record<'p50' | 'p99' | 'max', number>

interface Swept {
  told: number
  /** Between the end of a pass and the next. */
  pollMs: number
  /** From the due instant to the announcement after the write; then its parts: until the order was read, one question, one write. */
  lagMs: Spread
  seenAfterMs: Spread
  queryMs: Spread
  writeMs: Spread
  /** How late a bare timer fires in this process: processors that others use. */
  elsewhereMs: Spread
  documentsPerBreach: number
}

async function ticks(late: number[], end: number): Promise<void> {
  while (performance.now() < end) {
    const began = performance.now()
    await sleep(TICK_MS)
    late.push(performance.now() - began - TICK_MS)
  }
}

function spread(values: number[]): Spread {
  values.sort((a, b) => a - b)
  const at = (share: number): number => Math.round(values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN)
  return { p50: at(0.5), p99: at(0.99), max: at(1) }
}

/** What a sweep would be without the one indexed instant: every open order read, every clock looked at. */
async function naiveSweep(ctx: Context): Promise<number> {
  let due = 0
  const { clockPolicy, calendar } = ctx.city
  for await (const { clocks } of ctx.store.db.collection<Order>('orders').find({ endedAt: null }, { projection: { clocks: 1 } }))
    if (clocks.some((clock) => warningsDue(clockPolicy, clock, calendar, ctx.now()).send !== null)) due += 1
  return due
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await task()
  return performance.now() - started
}

const round = (value: number): number => Math.round(value * 100) / 100
