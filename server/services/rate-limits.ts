// Rate limits in Redis, shared by all web processes; when Redis is away each process counts for itself (insurance).
import type { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'
import { HotlineError } from '../contracts/errors.ts'

/** Demands per address and minute that the other limits by address are stated for. */
const FILING_RATE = 60

/** What is limited, and by what: an address, an order number, a login. Limits by address grow with the rate of filing. */
const RULES = {
  /** Filing through the public door, per address. */
  fileByAddress: { points: FILING_RATE, seconds: 60 },
  /** Opening an order with number and secret, per address. */
  openByAddress: { points: 20, seconds: 60 },
  /** Wrong secrets for one number, whoever tries. */
  openByNumber: { points: 10, seconds: 900 },
  /** Failed sign-ins, per login and per address. */
  signInByLogin: { points: 8, seconds: 900 },
  signInByAddress: { points: 40, seconds: 900 },
  uploadByAddress: { points: 60, seconds: 600 },
  readByAddress: { points: 120, seconds: 60 },
  /** Files of orders opened by one person of the staff: more is not reading. */
  openFileByPerson: { points: 60, seconds: 60 },
  /** Contacts and recordings opened by one person: more than anybody calls or hears in a minute. */
  openContactByPerson: { points: 30, seconds: 60 },
  openRecordingByPerson: { points: 30, seconds: 60 },
  similarByAddress: { points: 120, seconds: 60 },
} as const
export type RateRule = keyof typeof RULES

export function openLimits(redis: Redis, config: { redisPrefix: string; publicRatePerMinute: number }) {
  const limiters = new Map<string, RateLimiterAbstract>()
  for (const [name, { points, seconds }] of Object.entries(RULES)) {
    const allowed = name.endsWith('ByAddress') && name !== 'signInByAddress' ? Math.ceil((points * config.publicRatePerMinute) / FILING_RATE) : points
    const options = { keyPrefix: `${config.redisPrefix}:rate:${name}`, points: allowed, duration: seconds }
    const insuranceLimiter = new RateLimiterMemory(options)
    limiters.set(name, new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter }))
  }
  const limiterOf = (rule: RateRule): RateLimiterAbstract => {
    const limiter = limiters.get(rule)
    if (limiter === undefined) throw new Error(`no limiter ${rule}`)
    return limiter
  }

  return {
    /** Counts one. @throws HotlineError rate_limited with the seconds to wait */
    async take(rule: RateRule, key: string): Promise<void> {
      try {
        await limiterOf(rule).consume(key)
      } catch (error) {
        if (error instanceof RateLimiterRes) throw limited(error.msBeforeNext)
        throw error
      }
    },
    /** Whether the next would be refused; counts nothing. @throws HotlineError rate_limited */
    async check(rule: RateRule, key: string): Promise<void> {
      const state = await limiterOf(rule).get(key)
      if (state !== null && state.remainingPoints <= 0) throw limited(state.msBeforeNext)
    },
    forget: async (rule: RateRule, key: string): Promise<void> => void (await limiterOf(rule).delete(key)),
  }
}
export type RateLimits = ReturnType<typeof openLimits>

const limited = (ms: number): HotlineError => new HotlineError({ code: 'rate_limited', retryAfterSeconds: Math.max(1, Math.ceil(ms / 1000)) })
