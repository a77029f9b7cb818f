// Overload is refused early: beyond so many requests under way a process answers 503 at once, before reading anything, instead
// of letting all of them grow slow. Nothing that was accepted is touched by it; filing a demand is refused last.
import type { Request, RequestHandler } from 'express'
import { HotlineError } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import type { Metrics } from '../services/health.ts'

const RETRY_AFTER_SECONDS = 2
/** Of the places of a process, so much is kept for citizens, callers and the switch when all else waits. */
const RESERVED_FOR_FILING = 0.5
const FILING = new Set(['/api/v1/orders', '/api/v1/agent/orders', '/api/v1/cti/events', '/file'])

export function admission(ctx: Context, metrics: Metrics): RequestHandler {
  const most = ctx.config.maxRequests
  const mostOthers = Math.max(1, Math.floor(most * (1 - RESERVED_FOR_FILING)))
  let underWay = 0
  return (req, res, next) => {
    if (underWay >= (isFiling(req) ? most : mostOthers)) throw new HotlineError({ code: 'unavailable', retryAfterSeconds: RETRY_AFTER_SECONDS })
    underWay += 1
    metrics.underWay.set(underWay)
    // `close` comes once for each answer, also for one that the caller did not wait for.
    res.once('close', () => {
      underWay -= 1
      metrics.underWay.set(underWay)
    })
    next()
  }
}

const isFiling = ({ method, path }: Request): boolean => method === 'POST' && FILING.has(path)
