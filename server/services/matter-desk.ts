// The matter desk: an index of what orders speak of, in the memory of each web process. Read in at start, kept up by following what
// changed, gathered anew every minute; always in small pieces between requests, so that intake never waits for it. Reports and
// secret orders are not in it, nor is anybody's name: a person is a blind index, words are hashes, titles are masked.
import { reasonOf } from '../contracts/errors.ts'
import type { Logger } from 'pino'
import { HOUR_MS } from '../domain/time.ts'
import { masked } from '../presenters/masking.ts'
import { tellBursts } from './burst-alarms.ts'
import type { MatterMark, MatterRuling, MatterWords } from '../store/matters.ts'
import type { After } from '../store/orders.ts'
import type { Store } from '../store/store.ts'
import { kindsOfLeaves } from '../text/kinds.ts'
import { createMatterIndex, type MatterIndex } from '../text/matters/matter-index.ts'
import type { MatterQuery } from '../text/matters/types.ts'

/** Orders kept: about a kilobyte each. */
export const KEPT_ORDERS = 100_000
const FOLLOW_MS = 2_000
const GATHER_MS = 60_000
/** Bursts are looked for so often; each look reads the places of the last weeks. */
const ALARM_MS = 30_000
/** Words are weighed anew when the index has grown by so much, and at least so often. */
const GROWN_BY = 1.2
const WEIGH_HOURS = 24
const PAGE = 200
/** Read again each time, because writes of other processes may land a little out of order. */
const OVERLAP_MS = 5_000
/** Work at a stretch, and rest for each millisecond of it: while reading in, and afterwards. */
const STRETCH_MS = 5
const REST_AT_START = 1
const REST = 5
/** Rounds a ruling waits for orders that this process has not read yet. */
const RULING_ROUNDS = 30

export interface MatterDesk {
  readonly index: MatterIndex
  /** All orders have been read in. */
  readonly isReady: boolean
  /** Reads what has changed until now, and what has been ruled. */
  follow(): Promise<void>
  /** Follows and gathers at once: near matters are joined. */
  settle(): Promise<void>
  close(): Promise<void>
}

interface Parts {
  store: Store
  log: Logger
  now: () => Date
  /** Only the web process follows by itself. */
  follows: boolean
}

export function openMatterDesk({ store, log, now, follows }: Parts): MatterDesk {
  const index = createMatterIndex({ maxMessages: KEPT_ORDERS })
  const work = new Pieces(() => (isReady ? REST : REST_AT_START))
  let isReady = false
  let isClosed = false
  let cursor: After | null = null
  let rulingsFrom = new Date(0)
  const ruled = new Map<string, number>()
  let [weighedAt, weighedSize] = [0, 0]
  let gatheredAt = 0
  let hasNews = false
  let toldAt = 0

  async function readOrders(): Promise<void> {
    cursor ??= { at: (await store.matters.instantBefore(KEPT_ORDERS)) ?? new Date(0), id: '' }
    for (;;) {
      const until = now()
      const marks: MatterMark[] = await store.matters.listMarks(cursor, PAGE)
      await takeIn(marks)
      const last = marks.at(-1)
      if (marks.length < PAGE || last === undefined) {
        cursor = { at: new Date(Math.max(cursor.at.getTime(), until.getTime() - OVERLAP_MS)), id: '' }
        return
      }
      cursor = { at: last.updatedAt, id: last._id }
      if (isClosed) return
    }
  }

  async function takeIn(marks: readonly MatterMark[]): Promise<void> {
    const wanted: string[] = []
    for (const mark of marks) {
      if (!belongs(mark)) hasNews = index.remove(mark._id) || hasNews
      else if (index.has(mark._id)) index.rate(mark._id, mark.urgency)
      else wanted.push(mark._id)
    }
    const found = wanted.length === 0 ? [] : await store.matters.findWords(wanted)
    for (const words of found) {
      index.add({ ...queryOf(words), id: words._id, urgency: words.urgency })
      hasNews = true
      await work.pause()
      if (isClosed) return
    }
    // A dispatcher who merged two orders has said that they are one matter.
    for (const { _id, mergedInto } of marks) if (mergedInto && index.has(mergedInto.orderId)) index.joinByHand([mergedInto.orderId, _id])
  }

  async function readRulings(): Promise<void> {
    for (const ruling of await store.matters.listRulings(rulingsFrom)) {
      const rounds = ruled.get(ruling._id) ?? 0
      const isKnown = ruling.orders.every((id) => index.has(id))
      if (rounds === DONE || (!isKnown && rounds < RULING_ROUNDS)) {
        if (rounds !== DONE) ruled.set(ruling._id, rounds + 1)
        continue
      }
      rule(index, ruling)
      ruled.set(ruling._id, DONE)
    }
    // Those of the last hour are looked at again; older ones are done or have waited long enough.
    rulingsFrom = new Date(Math.max(rulingsFrom.getTime(), isReady ? now().getTime() - HOUR_MS : 0))
  }

  async function gather(): Promise<void> {
    const at = now()
    const isDue = weighedAt === 0 || index.size > weighedSize * GROWN_BY || at.getTime() - weighedAt > WEIGH_HOURS * HOUR_MS
    if (isDue) [weighedAt, weighedSize] = [at.getTime(), index.size]
    gatheredAt = at.getTime()
    hasNews = false
    const steps = index.consolidating(at, isDue ? 'all' : 'grown')
    while (steps.next().done !== true) {
      await work.pause()
      if (isClosed) return
    }
  }

  async function round(mustGather: boolean): Promise<void> {
    await readOrders()
    if (isClosed) return
    await readRulings()
    if (!isReady || mustGather || (hasNews && now().getTime() - gatheredAt >= GATHER_MS)) await gather()
    isReady = true
  }

  // One round after the other, whoever asks.
  let running: Promise<void> = Promise.resolve()
  const next = (mustGather: boolean): Promise<void> => {
    const mine = running.then(() => (isClosed ? undefined : round(mustGather)))
    running = mine.catch(() => undefined)
    return mine
  }

  async function ringAlarms(): Promise<void> {
    const at = now()
    if (!isReady || at.getTime() - toldAt < ALARM_MS) return
    toldAt = at.getTime()
    await tellBursts(store, index.bursts(at), at)
  }

  let timer: NodeJS.Timeout | undefined
  const loop = (): void => {
    next(false)
      .then(ringAlarms)
      .catch((error: unknown) => log.warn({ reason: reasonOf(error) }, 'the index of matters could not follow'))
      .finally(() => {
        if (isClosed) return
        timer = setTimeout(loop, FOLLOW_MS)
        timer.unref()
      })
      .catch(() => undefined)
  }
  if (follows) loop()

  return {
    index,
    get isReady() {
      return isReady
    },
    follow: () => next(false),
    settle: () => next(true),
    async close() {
      isClosed = true
      clearTimeout(timer)
      await running
    },
  }
}

const DONE = Number.POSITIVE_INFINITY

/** Reports and secret orders stay out: nobody may learn from a list of likenesses that they exist (HR §7.5). */
export const belongs = ({ secret, demandType }: Pick<MatterMark, 'secret' | 'demandType'>): boolean => !secret && demandType !== 'report'

/** An order as the index asks for it. */
export function queryOf({ _id, createdAt, demand, contact, reading }: Omit<MatterWords, 'urgency'>): MatterQuery {
  const { title, text, place, masks } = demand
  const [lng, lat] = place.point?.coordinates ?? []
  return {
    id: _id,
    title: masked(title, masks.title),
    text: masked(text, masks.text),
    at: createdAt,
    place: place.address ?? undefined,
    area: place.street ?? undefined,
    point: lng === undefined || lat === undefined ? undefined : { lng, lat },
    person: contact?.phoneIndex ?? undefined,
    kinds: kindsOfLeaves(reading?.leaves ?? []),
  }
}

function rule(index: MatterIndex, { kind, orders }: MatterRuling): void {
  if (kind === 'join') index.joinByHand(orders)
  else index.partByHand(orders)
}

/** Work in pieces: after each stretch the process rests, so that requests are answered in between. */
class Pieces {
  private since = performance.now()
  private readonly rest: () => number

  constructor(rest: () => number) {
    this.rest = rest
  }

  async pause(): Promise<void> {
    const worked = performance.now() - this.since
    if (worked < STRETCH_MS) return
    // What lies between two rounds is no work: never rest longer than for a few stretches.
    await new Promise((resolve) => setTimeout(resolve, Math.min(worked, 4 * STRETCH_MS) * this.rest()))
    this.since = performance.now()
  }
}
