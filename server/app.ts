// The web application: what every request passes, then the doors. Built from a context; listens nowhere by itself.
import express, { Router, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import type { Context } from './context.ts'
import { admission } from './middleware/admission.ts'
import { errorDoor, nothingHere } from './middleware/errors.ts'
import { sameSite } from './middleware/same-site.ts'
import { jsonBody, onlyJson } from './middleware/raw-body.ts'
import { mountDoors, type Door } from './middleware/doors.ts'
import { requestLine } from './middleware/request-line.ts'
import { amendmentDoors } from './routes/amendments.ts'
import { calendarDoors } from './routes/calendar.ts'
import { cityPolicyDoors } from './routes/city-policies.ts'
import { citizenDoors } from './routes/citizen.ts'
import { consoleFiles } from './routes/console.ts'
import { matterDoors } from './routes/matters.ts'
import { openApiOf } from './routes/openapi.ts'
import { pages } from './routes/pages.ts'
import { publicDoors } from './routes/public.ts'
import { rateDoors } from './routes/rates.ts'
import { routingDoors } from './routes/routing.ts'
import { learningDoors } from './routes/learning.ts'
import { staffDoors } from './routes/staff.ts'
import { supervisionDoors } from './routes/supervision.ts'
import { systemDoors } from './routes/systems.ts'
import { whistleDoors } from './routes/whistles.ts'
import { checkReadiness, openMetrics } from './services/health.ts'

/** Every door of `/api/v1`. */
export const ALL_DOORS: Door[] = [...publicDoors, ...citizenDoors, ...staffDoors, ...matterDoors, ...rateDoors, ...learningDoors, ...calendarDoors, ...cityPolicyDoors, ...routingDoors, ...whistleDoors, ...supervisionDoors, ...amendmentDoors, ...systemDoors]

export function createApp(ctx: Context): Express {
  const app = express()
  const metrics = openMetrics(ctx)
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', ctx.config.trustedProxies)
  app.set('query parser', 'simple')
  app.use(requestLine(ctx, metrics))

  app.get('/healthz', (_req, res) => void res.json({ ok: true }))
  app.get('/readyz', async (_req, res) => {
    const readiness = await checkReadiness(ctx)
    res.status(readiness.ready ? 200 : 503).json(readiness)
  })
  app.get('/metrics', async (_req, res) => {
    res.setHeader('Content-Type', metrics.registry.contentType)
    res.send(await metrics.registry.metrics())
  })

  app.use(admission(ctx, metrics))
  const api = Router()
  // Loads the document once, when first asked.
  let document: unknown = null
  api.get('/openapi.json', (_req, res) => {
    document ??= openApiOf(ALL_DOORS)
    res.json(document)
  })
  mountDoors(api, ctx, ALL_DOORS)
  app.use('/api/v1', noStore, sameSite(ctx), onlyJson(), jsonBody(), api, nothingHere)

  app.use(helmet(pageHeaders(ctx)))
  app.use(consoleFiles())
  app.use(pages(ctx))
  app.use(nothingHere)
  app.use(errorDoor(ctx, metrics))
  return app
}

/** Answers of the API are somebody's own: no cache keeps them (FL §10), unless a door says otherwise. */
const noStore: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'no-store')
  res.setHeader('X-Content-Type-Options', 'nosniff')
  next()
}

const pageHeaders = (ctx: Context): Parameters<typeof helmet>[0] => ({
  contentSecurityPolicy: {
    directives: {
      'default-src': ["'self'"],
      'script-src': ["'self'"],
      // antd writes its styles at run time.
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'connect-src': ["'self'", 'ws:', 'wss:'],
      'frame-ancestors': ["'none'"],
      'form-action': ["'self'"],
      'upgrade-insecure-requests': ctx.config.mode === 'demo' ? null : [],
    },
  },
  strictTransportSecurity: ctx.config.mode === 'demo' ? false : { maxAge: 15_552_000 },
  referrerPolicy: { policy: 'same-origin' },
})
