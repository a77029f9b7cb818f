// How much each unit has open, kept in the memory of each process: no order waits for a count. Read anew every half minute;
// what this process sends meanwhile is added, so that a storm does not go by unseen.
import type { Logger } from 'pino'
import { reasonOf } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import { usualLoad, type LoadOf } from '../domain/routing-rules.ts'
import type { Store } from '../store/store.ts'
import { localDay } from './city.ts'

const REFRESH_MS = 30_000
/** Older figures say nothing any more, and hold nothing. */
const STALE_MS = 60_000
/** What is usual comes from so many days. */
const DAYS_KEPT = 28
const SETTING = 'unitLoads'

/** Each unit's open orders, once a day. */
interface DailyLoads {
  days: { day: string; open: Record<string, number> }[]
}

export interface UnitLoads {
  of: LoadOf
  /** One more has been sent to a unit by this process. */
  sent(unit: string): void
  /** Reads the figures now. */
  refresh(): Promise<void>
  close(): void
}

/** @returns the loads; empty until the first reading, which is under way */
export function openUnitLoads({ store, log }: { store: Store; log: Logger }): UnitLoads {
  let open = new Map<string, number>()
  let usual = new Map<string, number | null>()
  let readAt = Number.NEGATIVE_INFINITY
  const refresh = async (): Promise<void> => {
    const at = performance.now()
    const [counted, kept] = await Promise.all([store.routing.countOpen(), store.city.findSetting<DailyLoads>(SETTING)])
    open = counted
    usual = usualOf(kept?.value.days ?? [])
    readAt = at
  }
  const round = (): void => {
    refresh().catch((error: unknown) => log.warn({ reason: reasonOf(error) }, 'the units’ loads could not be read; nothing is held for them meanwhile'))
  }
  const timer = setInterval(round, REFRESH_MS)
  timer.unref()
  round()
  return {
    of: (unit) => (performance.now() - readAt > STALE_MS ? null : { open: open.get(unit) ?? 0, usual: usual.get(unit) ?? null }),
    sent: (unit) => void open.set(unit, (open.get(unit) ?? 0) + 1),
    refresh,
    close: () => clearInterval(timer),
  }
}

function usualOf(days: DailyLoads['days']): Map<string, number | null> {
  const units = new Set(days.flatMap(({ open }) => Object.keys(open)))
  return new Map([...units].map((unit) => [unit, usualLoad(days.map(({ open }) => open[unit] ?? 0))]))
}

/** Keeps today's figures, once a day, for what is usual. Two processes that do so at once keep nearly the same. */
export async function keepDailyLoads(ctx: Context): Promise<void> {
  const now = ctx.now()
  const day = localDay(ctx.city, now)
  const days = (await ctx.store.city.findSetting<DailyLoads>(SETTING))?.value.days ?? []
  if (days.at(-1)?.day === day) return
  const open = Object.fromEntries(await ctx.store.routing.countOpen())
  await ctx.store.city.saveSetting<DailyLoads>(SETTING, { days: [...days, { day, open }].slice(-DAYS_KEPT) }, now.getTime(), now)
}
