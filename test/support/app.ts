// A whole installation for one test file: own database, own key prefix, the demo city, web and jobs in this process.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import request from 'supertest'
import { inject } from 'vitest'
import { startBackground, type Background, type Intervals } from '../../jobs/background.ts'
import { seedCity } from '../../scripts/seed/city.ts'
import { createApp } from '../../server/app.ts'
import { readConfig, type Config } from '../../server/config.ts'
import { openContext, type Context } from '../../server/context.ts'
import { acceptConnections } from '../../server/realtime/handlers/connections.ts'

export { DEMO_PASSWORD } from '../../scripts/seed/city.ts'

export const CTI_SECRET = 'cti secret of the tests'

const QUICK: Intervals = { relayMs: 200, sweepMs: 200, housekeepingMs: 60_000 }

export interface TestInstallation {
  ctx: Context
  config: Config
  server: Server
  url: string
  background: Background | null
  /** Signs in and returns a bearer token. */
  signIn(login: string): Promise<string>
  /** A request as a person of the staff, or as nobody. */
  api(token?: string): Api
  close(): Promise<void>
}

export interface Api {
  get(path: string): request.Test
  post(path: string, body?: object): request.Test
  put(path: string, body?: object): request.Test
  delete(path: string): request.Test
}

/** What an installation is told by its environment; other processes of the same one are started with it. */
export function testEnvironment(): Record<string, string> {
  const name = `t${randomBytes(6).toString('hex')}`
  const mongo = new URL(inject('mongoUrl'))
  mongo.pathname = `/${name}`
  return {
    PORT: '0',
    MONGODB_URL: mongo.toString(),
    REDIS_URL: inject('redisUrl'),
    MINSHENG_MODE: 'demo',
    MINSHENG_REDIS_PREFIX: name,
    MINSHENG_MASTER_KEY: randomBytes(32).toString('base64'),
    MINSHENG_INDEX_KEY: randomBytes(32).toString('base64'),
    MINSHENG_CTI_SECRET: CTI_SECRET,
    MINSHENG_LOG_LEVEL: 'error',
    MINSHENG_PUBLIC_RATE_PER_MINUTE: '100000',
  }
}

export interface InstallationOptions {
  /** Background work in this process; false leaves every promise to the test. */
  jobs?: boolean
  environment?: Record<string, string>
  now?: () => Date
}

export async function startInstallation({ jobs = true, environment = testEnvironment(), now }: InstallationOptions = {}): Promise<TestInstallation> {
  const config = readConfig(environment)
  const server = createServer()
  const ctx = await openContext(config, { http: server, log: pino({ level: config.logLevel }), ...(now && { now }) })
  if (ctx.city.units.size === 0) await seedCity(ctx)
  server.on('request', createApp(ctx))
  acceptConnections(ctx, ctx.realtime.io)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const background = jobs ? startBackground(ctx, QUICK) : null
  const api = (token?: string): Api => {
    const as = (test: request.Test) => (token === undefined ? test : test.set('Authorization', `Bearer ${token}`))
    return {
      get: (path) => as(request(url).get(`/api/v1${path}`)),
      post: (path, body = {}) => as(request(url).post(`/api/v1${path}`)).send(body),
      put: (path, body = {}) => as(request(url).put(`/api/v1${path}`)).send(body),
      delete: (path) => as(request(url).delete(`/api/v1${path}`)),
    }
  }
  return {
    ctx,
    config,
    server,
    url,
    background,
    api,
    // The session is made directly: signing in itself is proven once, and costs 50 ms of argon2 each time.
    signIn: (login) => ctx.sessions.start({ kind: 'staff', personId: login }),
    async close() {
      await background?.close(3_000)
      server.closeAllConnections()
      await ctx.store.db.dropDatabase()
      await ctx.close()
    },
  }
}

/** Waits until something holds; fails after `ms` with what it is. */
export async function eventually<T>(what: string, ask: () => Promise<T | false | null | undefined>, ms = 20_000): Promise<T> {
  const until = Date.now() + ms
  for (;;) {
    const answer = await ask()
    if (answer !== false && answer !== null && answer !== undefined) return answer
    if (Date.now() > until) throw new Error(`never happened within ${ms} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** All effects of an order are done. */
export const drained = (ctx: Context, orderId: string): Promise<true> =>
  eventually(`the outbox of ${orderId} is empty`, async () => (await ctx.store.orders.find(orderId))?.outbox.length === 0 || null)

/** FLUSHALL for one installation alone: other tests share the Redis, and their people would be signed out. @returns how many keys went */
export async function emptyRedis({ ctx: { redis }, config }: TestInstallation): Promise<number> {
  const keys: string[] = []
  for (let cursor = '0'; ; ) {
    const [next, found] = await redis.scan(cursor, 'MATCH', `${config.redisPrefix}*`, 'COUNT', 1_000)
    keys.push(...found)
    cursor = next
    if (cursor === '0') break
  }
  if (keys.length > 0) await redis.unlink(...keys)
  return keys.length
}
