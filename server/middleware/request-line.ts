// One log line per request, joined to others by the request id; no personal data: route patterns, not addresses or bodies.
import type { Request, RequestHandler } from 'express'
import { randomUUID } from 'node:crypto'
import type { Context } from '../context.ts'
import type { Metrics } from '../services/health.ts'

const GIVEN = /^[\w-]{8,64}$/

export const requestLine =
  (ctx: Context, metrics: Metrics): RequestHandler =>
  (req, res, next) => {
    const given = req.headers['x-request-id']
    const id = typeof given === 'string' && GIVEN.test(given) ? given : randomUUID()
    ;(req as Request & { id: string }).id = id
    res.setHeader('X-Request-Id', id)
    const started = performance.now()
    res.on('finish', () => {
      const route = routeOf(req)
      const seconds = (performance.now() - started) / 1000
      metrics.requests.observe({ method: req.method, route, status: String(res.statusCode) }, seconds)
      if (route === '/healthz' || route === '/metrics') return
      ctx.log.info({ requestId: id, method: req.method, route, status: res.statusCode, ms: Math.round(seconds * 1000) }, 'request')
    })
    next()
  }

/** The pattern of the route, so that ids and numbers do not become labels. */
function routeOf(req: Request): string {
  const route = req.route as { path?: unknown } | undefined
  return typeof route?.path === 'string' ? `${req.baseUrl}${route.path}` : 'other'
}
