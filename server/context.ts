// The context: everything a use case needs, built by hand in one place (design §3). Services know it as a type;
// entry points (both main.ts, scripts, test support) call openContext.
import { Redis } from 'ioredis'
import type { Server as HttpServer } from 'node:http'
import { pino, type Logger } from 'pino'
import { v7 as newId } from 'uuid'
import { demoSmsGateway, openSmsGateway, type SmsGateway } from './channels/sms.ts'
import { demoRelayGateway, openRelayGateway, type RelayGateway } from './channels/relay.ts'
import type { Config } from './config.ts'
import { reasonOf } from './contracts/errors.ts'
import type { PolicyName } from './domain/city-policies.ts'
import { openQueues, type Queues } from './queues/queues.ts'
import { openRealtime, type Realtime } from './realtime/realtime.ts'
import { keepFirstCalendar, loadCity, type City } from './services/city.ts'
import { openMatterDesk, type MatterDesk } from './services/matter-desk.ts'
import { openDesk, type ReadingDesk } from './services/reading.ts'
import { openSessions, type Sessions } from './services/sessions.ts'
import { openLimits, type RateLimits } from './services/rate-limits.ts'
import { openUnitLoads, type UnitLoads } from './services/unit-loads.ts'
import { sealer, type Sealer } from './store/sealing.ts'
import { openStore, type Store } from './store/store.ts'

export interface Context {
  config: Config
  log: Logger
  store: Store
  queues: Queues
  realtime: Realtime
  redis: Redis
  seal: Sealer
  sessions: Sessions
  rateLimits: RateLimits
  /** Units, catalogue, calendar and policies in force; replaced whole when one changes. */
  city: City
  /** Where SMS are handed over; null = none are sent. */
  sms: SmsGateway | null
  /** Where relay numbers come from; null = there are none. */
  relay: RelayGateway | null
  /** Reads texts; may not be ready yet just after start. */
  reading: ReadingDesk
  /** How much each unit has open, at most a minute old. */
  loads: UnitLoads
  /** What orders speak of, in memory; kept up by the web processes only. */
  matters: MatterDesk
  now: () => Date
  /** A fresh UUIDv7: ordered by time. */
  newId: () => string
  /** After a change of the city's data: loads it anew here; every other process does so within CITY_WATCH_MS. */
  cityChanged: () => Promise<void>
  /** Takes up what another process has changed of the city, now. */
  lookAtCity: () => Promise<void>
  close: () => Promise<void>
}

/** How often a process looks whether the city's data have changed. One small read; needs no Redis. */
export const CITY_WATCH_MS = 2_000

export interface Parts {
  /** The server the sockets attach to; null in jobs and scripts. */
  http?: HttpServer | null
  database?: string
  now?: () => Date
  log?: Logger
}

/**
 * Opens database, queues, sockets and reader.
 * @throws when MongoDB or Redis cannot be reached
 */
export async function openContext(config: Config, parts: Parts = {}): Promise<Context> {
  const log = parts.log ?? logger(config)
  const store = await openStore({ url: config.mongoUrl, newStamp: newId, ...(parts.database !== undefined && { database: parts.database }) })
  const redis = new Redis(config.redisUrl, { maxRetriesPerRequest: 1, enableAutoPipelining: true })
  redis.on('error', () => undefined)
  await redis.ping()
  const queues = openQueues({ redisUrl: config.redisUrl, prefix: config.redisPrefix })
  const realtime = openRealtime({ redisUrl: config.redisUrl, prefix: config.redisPrefix, http: parts.http ?? null, origins: config.origins })
  const now = parts.now ?? (() => new Date())
  const loads = openUnitLoads({ store, log })
  await keepFirstCalendar(store, now())
  // The stamp is read before the city: a change in between is loaded once too often, never missed.
  let loaded = await store.city.readStamp()
  const load = async (): Promise<void> => {
    const stamp = await store.city.readStamp()
    if (context.city.calendars.size === 0) await keepFirstCalendar(store, now())
    context.city = await loadCity(store, now(), context.city)
    await context.reading.prepare(context.city)
    loaded = stamp
  }
  const look = async (): Promise<void> => {
    // Whoever put a calendar, a policy or routing rules in force may have ended before the stamp was bumped.
    if ((await store.city.readStamp()) !== loaded || (await hasNewer(store, context.city))) await load()
  }
  const watch = setInterval(() => {
    look().catch((error: unknown) => log.warn({ reason: reasonOf(error) }, 'the city could not be looked at'))
  }, CITY_WATCH_MS)
  watch.unref()
  const context: Context = {
    config,
    log,
    store,
    queues,
    realtime,
    redis,
    seal: sealer({ master: config.masterKey, masterId: config.masterKeyId, index: config.indexKey }),
    sessions: openSessions(redis, config.redisPrefix, now),
    rateLimits: openLimits(redis, config),
    city: await loadCity(store, now()),
    sms: config.sms === null ? null : config.sms.kind === 'demo' ? demoSmsGateway : openSmsGateway(config.sms),
    relay: config.relay === null ? null : config.relay.kind === 'demo' ? demoRelayGateway : openRelayGateway(config.relay),
    reading: openDesk(log, (run) => store.learning.readModel(run), loads.of),
    loads,
    matters: openMatterDesk({ store, log, now, follows: parts.http !== undefined && parts.http !== null }),
    now,
    newId: () => newId(),
    async cityChanged() {
      await store.city.bumpStamp(now())
      await load()
    },
    lookAtCity: look,
    async close() {
      clearInterval(watch)
      loads.close()
      context.reading.close()
      await context.matters.close()
      await realtime.close()
      await queues.close()
      await store.close()
      redis.disconnect()
    },
  }
  await context.reading.prepare(context.city)
  return context
}

/** Is there a version after one that is in force here? */
async function hasNewer({ city: kept, policies, routing }: Store, city: City): Promise<boolean> {
  const { clockPolicy, limits, whistlePolicy, supervisionPolicy, amendmentPolicy, messagePolicy, communityPolicy } = city
  const inForce = { clocks: clockPolicy, limits, whistles: whistlePolicy, supervision: supervisionPolicy, amendments: amendmentPolicy, messages: messagePolicy, communities: communityPolicy } satisfies Record<PolicyName, { version: number }>
  const newer = await Promise.all([
    kept.hasCalendar(city.calendar.version + 1),
    policies.hasAfter(Object.entries(inForce).map(([name, { version }]) => ({ name, version }))),
    routing.hasVersion(city.rules.book.version + 1),
  ])
  return newer.includes(true)
}

/** Fields that could carry personal data never reach a line, whatever is logged. */
const logger = (config: Config): Logger =>
  pino({
    level: config.logLevel,
    base: { pid: process.pid },
    redact: { paths: ['*.phone', '*.name', '*.text', '*.password', '*.authorization', '*.cookie', 'req.headers', 'body'], remove: true },
  })
