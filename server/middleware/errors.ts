// The one place where faults become HTTP answers: a code, its facts, the request id. Unknown errors are logged once, as `internal`.
import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import { HotlineError, STATUS_OF, type Fault } from '../contracts/errors.ts'
import type { Context } from '../context.ts'
import type { Metrics } from '../services/health.ts'

/** @returns the fault an error stands for; null for one that nobody foresaw */
export function faultOf(error: unknown): Fault | null {
  if (error instanceof HotlineError) return error.fault
  if (!(error instanceof Error)) return null
  if (error.name === 'CommitOverload') return { code: 'unavailable', retryAfterSeconds: 2 }
  const { type, status } = error as Error & { type?: unknown; status?: unknown }
  if (type === 'entity.too.large') return { code: 'too_large', limitBytes: (error as Error & { limit?: number }).limit ?? 0 }
  if (type === 'entity.parse.failed') return { code: 'invalid_input', issues: [{ path: '', message: 'not JSON', code: 'not_json' }] }
  if (type === 'charset.unsupported' || type === 'encoding.unsupported') return { code: 'unsupported_media', accepted: ['application/json; charset=utf-8'] }
  if (typeof status === 'number' && status >= 400 && status < 500) return { code: 'invalid_input', issues: [{ path: '', message: 'the request cannot be read', code: 'unreadable' }] }
  // The store or Redis is away: nothing was accepted, the client may try again.
  if (/^Mongo(ServerSelection|Network|NotConnected|PoolCleared|WriteConcern)/.test(error.name) || error.name === 'MaxRetriesPerRequestError') return { code: 'unavailable', retryAfterSeconds: 3 }
  return null
}

export const requestIdOf = (req: Request): string => String((req as Request & { id?: unknown }).id ?? '')

export function errorDoor(ctx: Context, metrics: Metrics): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    const known = faultOf(error)
    if (known === null) ctx.log.error({ err: error, requestId: requestIdOf(req), route: req.path }, 'unforeseen error')
    if (res.headersSent) return next(error)
    const fault: Fault = known ?? { code: 'internal' }
    metrics.faults.inc({ code: fault.code })
    if ('retryAfterSeconds' in fault) res.setHeader('Retry-After', String(fault.retryAfterSeconds))
    res.status(STATUS_OF[fault.code]).json({ error: { ...fault, requestId: requestIdOf(req) } })
  }
}

/** Nothing here under this address. */
export const nothingHere: RequestHandler = () => {
  throw new HotlineError({ code: 'not_found' })
}
